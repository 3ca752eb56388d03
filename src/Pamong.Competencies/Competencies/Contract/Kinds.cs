using Pamong.Platform.Texts;
using static Pamong.Platform.Texts.Bilingual;

namespace Pamong.Competencies.Contract;

/// <summary>The group of a competency.</summary>
public enum CompetencyGroup
{
    /// <summary>Kompetensi manajerial; eight in the national dictionary.</summary>
    Managerial = 1,

    /// <summary>Kompetensi sosial kultural; one in the national dictionary.</summary>
    SocioCultural = 2,

    /// <summary>Kompetensi teknis, chosen by the agency.</summary>
    Technical = 3,

    /// <summary>Kompetensi pemerintahan, for regional officials.</summary>
    Government = 4,

    /// <summary>Digital literacy, in four pillars.</summary>
    Digital = 5,
}

/// <summary>Who a competency comes from.</summary>
public enum CompetencySource
{
    /// <summary>The national framework, the same in every agency.</summary>
    National = 1,

    /// <summary>The agency itself.</summary>
    Agency = 2,
}

/// <summary>Where a level was found out.</summary>
public enum AssessmentSource
{
    /// <summary>An assessment centre.</summary>
    AssessmentCentre = 1,

    /// <summary>A test of knowledge or skill.</summary>
    Test = 2,

    /// <summary>A certificate of competency.</summary>
    Certificate = 3,

    /// <summary>The direct superior.</summary>
    Superior = 4,

    /// <summary>Colleagues of the same rank.</summary>
    Peers = 5,

    /// <summary>The person, of themselves. Alone it never meets a target.</summary>
    Self = 6,
}

/// <summary>The kinds' names on screen.</summary>
public static class KindNames
{
    /// <summary>The group's name.</summary>
    public static Text Name(this CompetencyGroup group) => group switch
    {
        CompetencyGroup.Managerial => T("Manajerial", "Managerial"),
        CompetencyGroup.SocioCultural => T("Sosial kultural", "Socio-cultural"),
        CompetencyGroup.Technical => T("Teknis", "Technical"),
        CompetencyGroup.Government => T("Pemerintahan", "Government"),
        CompetencyGroup.Digital => T("Literasi digital", "Digital literacy"),
    };

    /// <summary>The name of a source of results.</summary>
    public static Text Name(this AssessmentSource source) => source switch
    {
        AssessmentSource.AssessmentCentre => T("Pusat penilaian", "Assessment centre"),
        AssessmentSource.Test => T("Tes", "Test"),
        AssessmentSource.Certificate => T("Sertifikat", "Certificate"),
        AssessmentSource.Superior => T("Atasan", "Superior"),
        AssessmentSource.Peers => T("Rekan sejawat", "Peers"),
        AssessmentSource.Self => T("Diri sendiri", "Self"),
    };
}
