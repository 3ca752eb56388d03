using Pamong.Platform.Rights;
using static Pamong.Platform.Texts.Bilingual;

namespace Pamong.Competencies.Contract;

/// <summary>What one may do with the dictionary, the standards and the results.</summary>
public static class CompetenciesPermissions
{
    /// <summary>Read the dictionary and the standards of positions; they tell of nobody.</summary>
    public const string ViewDictionary = "competencies.dictionary.view";

    /// <summary>Add and overlay competencies.</summary>
    public const string ManageDictionary = "competencies.dictionary.manage";

    /// <summary>Set the standards of positions.</summary>
    public const string ManageStandards = "competencies.standards.manage";

    /// <summary>See the levels, gaps and match of people.</summary>
    public const string ViewLevels = "competencies.levels.view";

    /// <summary>Record results of others.</summary>
    public const string Record = "competencies.assessments.record";

    /// <summary>Rate oneself.</summary>
    public const string RateSelf = "competencies.assessments.self";

    /// <summary>Import dictionary, standards and results, and take an import back.</summary>
    public const string Import = "competencies.import";

    /// <summary>Take results out as a file.</summary>
    public const string Export = "competencies.assessments.export";

    /// <summary>Change the rule of the effective level.</summary>
    public const string ManageRule = "competencies.rule.manage";

    internal static IEnumerable<Permission> All =>
    [
        new(ViewDictionary, T("Melihat kamus dan standar kompetensi", "See the dictionary and standards of competencies"),
            Role.Employee, Role.Superior, Role.HeadOfAgency, Role.UnitOfficer, Role.TrainingManager, Role.Approver, Role.Assessor,
            Role.Trainer, Role.Mentor, Role.Auditor),
        new(ManageDictionary, T("Mengelola kamus kompetensi", "Manage the dictionary of competencies"), Role.TrainingManager),
        new(ManageStandards, T("Mengelola standar kompetensi jabatan", "Manage position standards"), Role.TrainingManager),
        new(ViewLevels, T("Melihat profil kompetensi pegawai", "See people's competency profiles"),
            Role.Employee, Role.Superior, Role.HeadOfAgency, Role.UnitOfficer, Role.TrainingManager, Role.Approver, Role.Assessor, Role.Auditor),
        new(Record, T("Mencatat hasil penilaian kompetensi", "Record results of assessments"),
            Role.Superior, Role.Assessor, Role.TrainingManager),
        new(RateSelf, T("Menilai diri sendiri", "Rate oneself"), Role.Employee),
        new(Import, T("Mengimpor kompetensi, standar, dan penilaian", "Import competencies, standards and results"), Role.TrainingManager),
        new(Export, T("Mengekspor hasil penilaian", "Export results of assessments"), Role.TrainingManager, Role.Assessor, Role.Auditor),
        new(ManageRule, T("Mengatur aturan level efektif", "Set the rule of the effective level"), Role.TrainingManager),
    ];
}
