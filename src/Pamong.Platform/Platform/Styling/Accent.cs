using Pamong.Platform.Texts;
using static Pamong.Platform.Texts.Bilingual;

namespace Pamong.Platform.Styling;

/// <summary>A colour that an agency may choose for its screens.</summary>
/// <param name="Code">Its name in the stylesheet.</param>
public sealed record Accent(string Code, Text Name)
{
    /// <summary>Every colour; each has 4.5:1 on light and on dark.</summary>
    public static readonly IReadOnlyList<Accent> All =
    [
        new("teal", T("Hijau kebiruan", "Teal")),
        new("blue", T("Biru", "Blue")),
        new("green", T("Hijau", "Green")),
        new("red", T("Merah", "Red")),
        new("purple", T("Ungu", "Purple")),
        new("brown", T("Cokelat", "Brown")),
        new("gray", T("Abu-abu", "Gray")),
    ];

    /// <summary>Whether there is such a colour.</summary>
    public static bool Exists(string code) => All.Any(a => a.Code == code);
}
