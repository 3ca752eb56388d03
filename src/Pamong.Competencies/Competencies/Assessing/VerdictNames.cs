using Pamong.Platform.Texts;
using static Pamong.Platform.Texts.Bilingual;

namespace Pamong.Competencies.Assessing;

/// <summary>The verdicts and rules in words.</summary>
internal static class VerdictNames
{
    /// <summary>Why a result counts or not.</summary>
    public static Text Name(this Verdict verdict) => verdict switch
    {
        Verdict.Counts => T("Dipakai", "Used"),
        Verdict.Superseded => T("Ada yang lebih baru dari sumber yang sama", "There is a newer one of the same source"),
        Verdict.LowerSource => T("Sumber lain lebih diutamakan", "Another source stands higher"),
        Verdict.Expired => T("Masa berlaku habis", "No longer holds"),
        Verdict.NotCounted => T("Sumber ini tidak dihitung", "This source does not count"),
        Verdict.SelfAlone => T("Penilaian diri saja tidak memenuhi target", "A self-rating alone meets no target"),
    };

    /// <summary>The kind of rule.</summary>
    public static Text Name(this RuleKind kind) => kind switch
    {
        RuleKind.Precedence => T("Menurut urutan sumber", "By order of sources"),
        RuleKind.Weighted => T("Menurut bobot sumber", "By weight of sources"),
    };

    /// <summary>The rule in a sentence.</summary>
    public static Text Words(this RuleKind kind) => kind switch
    {
        RuleKind.Precedence => T(
            "Hasil terbaru dari sumber berurutan tertinggi yang masih berlaku menentukan level. Penilaian diri tidak pernah menentukan.",
            "The newest result that still holds, of the source that stands highest, decides. A self-rating never decides."),
        RuleKind.Weighted => T(
            "Hasil terbaru setiap sumber yang masih berlaku dirata-rata menurut bobotnya dan dibulatkan ke bawah. Penilaian diri ikut hanya bila ada sumber lain, dan tidak pernah mengangkat level di atas level tertinggi yang ditemukan sumber lain.",
            "The newest results that still hold, one of each source, are averaged by weight and rounded down. A self-rating takes part only beside another source, and never lifts the level above the highest that another source found."),
    };
}
