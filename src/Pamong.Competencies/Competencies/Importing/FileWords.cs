using Pamong.Competencies.Contract;
using Pamong.Documents.Recognising;

namespace Pamong.Competencies.Importing;

/// <summary>Understands the words that agencies write in their sheets. Reads nothing but what it is given.</summary>
internal static class FileWords
{
    private static readonly (AssessmentSource Source, string[] Words)[] Sources =
    [
        (AssessmentSource.Self, ["penilaian diri", "diri sendiri", "mandiri", "self"]),
        (AssessmentSource.Superior, ["atasan", "pimpinan", "superior", "supervisor"]),
        (AssessmentSource.Peers, ["rekan", "sejawat", "peer", "360"]),
        (AssessmentSource.Certificate, ["sertifikat", "sertifikasi", "certificate", "certification"]),
        (AssessmentSource.AssessmentCentre,
            ["assessment cent", "asesmen cent", "asessment cent", "pusat penilaian", "asesmen", "assessment", "penilaian potensi", "asesor", "profiling"]),
        (AssessmentSource.Test, ["tes", "uji", "ujian", "cat", "test", "ukom"]),
    ];

    private static readonly (CompetencyGroup Group, string[] Words)[] Groups =
    [
        (CompetencyGroup.SocioCultural, ["sosial", "sosio", "socio", "kultural"]),
        (CompetencyGroup.Managerial, ["manajerial", "managerial"]),
        (CompetencyGroup.Government, ["pemerintahan", "government"]),
        (CompetencyGroup.Digital, ["digital"]),
        (CompetencyGroup.Technical, ["teknis", "technical", "teknik"]),
    ];

    /// <summary>The source that a text names, or null: "Penilaian Atasan", "Assessment Center", "Uji kompetensi".</summary>
    public static AssessmentSource? Source(string text)
    {
        var words = " " + HeaderText.Normalise(text);
        foreach (var (source, marks) in Sources)
            if (marks.Any(mark => words.Contains(" " + mark, StringComparison.Ordinal))) return source;
        return null;
    }

    /// <summary>The group that a text names, or null.</summary>
    public static CompetencyGroup? Group(string text)
    {
        var words = HeaderText.Normalise(text);
        foreach (var (group, marks) in Groups)
            if (marks.Any(mark => words.Contains(mark, StringComparison.Ordinal))) return group;
        return null;
    }

    /// <summary>Yes or no; null when it is neither. Nothing is no.</summary>
    public static bool? YesNo(string text) => HeaderText.Normalise(text) switch
    {
        "ya" or "y" or "yes" or "1" or "true" or "benar" or "v" or "x" or "kritis" or "√" or "✓" => true,
        "tidak" or "t" or "tdk" or "no" or "n" or "0" or "false" or "bukan" or "" => false,
        _ => null,
    };
}
