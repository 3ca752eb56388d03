using System.Text;
using System.Text.RegularExpressions;
using System.Xml;

namespace Pamong.Documents.Writing;

/// <summary>Makes any text one that a sheet can hold.</summary>
internal static partial class SheetText
{
    /// <summary>The text without letters that XML forbids, cut at the most that a cell holds.</summary>
    internal static string Storable(string text, int most)
    {
        var cut = text.Length <= most ? text : text[..most];
        if (cut.Contains("_x", StringComparison.Ordinal))
            cut = LooksEscaped().Replace(cut, "_x005F_");
        return IsStorable(cut) ? cut : WithoutForbidden(cut);
    }

    private static bool IsStorable(string text)
    {
        foreach (var letter in text)
        {
            if (!XmlConvert.IsXmlChar(letter))
                return false;
        }

        return true;
    }

    private static string WithoutForbidden(string text)
    {
        var kept = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value > 0xFFFF || XmlConvert.IsXmlChar((char)rune.Value))
                kept.Append(rune.ToString());
        }

        return kept.ToString();
    }

    // Readers take _x0041_ for the letter A.
    [GeneratedRegex("_(?=x[0-9A-Fa-f]{4}_)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex LooksEscaped();
}
