using Pamong.Planning.Contract;
using Pamong.Platform.Texts;
using static Pamong.Platform.Texts.Bilingual;

namespace Pamong.Delivery.Crediting;

/// <summary>The forms of development as the pages of this module name them.</summary>
/// <remarks>Source: Peraturan LAN 10/2018 Lampiran.</remarks>
internal static class Forms
{
    /// <summary>Every code, in order.</summary>
    public static readonly IReadOnlyList<string> Codes = [.. LearningForms.All.Select(f => f.Code)];

    /// <summary>The name; the code itself when it is unknown.</summary>
    public static Text Name(string code) => LearningForms.Find(code)?.Name ?? new Text(code, code);

    /// <summary>What the basis counts, as the label of an amount.</summary>
    public static Text Unit(JpRule rule) => rule.CountsHours ? T("JP", "hours (JP)") : Unit(rule.Basis);

    /// <summary>What the basis counts, as the label of an amount.</summary>
    public static Text Unit(JpBasis basis) => basis switch
    {
        JpBasis.Programme => T("JP", "hours (JP)"),
        JpBasis.Day => T("hari", "days"),
        JpBasis.Session => T("sesi", "sessions"),
        JpBasis.Semester => T("semester", "semesters"),
        JpBasis.Activity => T("kegiatan", "activities"),
    };
}
