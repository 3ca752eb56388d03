using System.Text;
using System.Text.RegularExpressions;

namespace Pamong.Documents.Recognising;

/// <summary>Takes from a text what people do not see or do not mean.</summary>
public static partial class CellText
{
    /// <summary>
    /// The text without zero-width letters, without the apostrophe that makes a number a text, without white space at
    /// its ends, and with one plain space for each run of white space. Null gives an empty text.
    /// </summary>
    public static string Clean(string? text)
    {
        if (string.IsNullOrEmpty(text))
            return "";
        var kept = new StringBuilder(text.Length);
        foreach (var letter in text.Normalize(NormalizationForm.FormC))
        {
            if (!IsInvisible(letter))
                kept.Append(char.IsWhiteSpace(letter) || char.IsControl(letter) ? ' ' : letter);
        }

        var clean = Spaces().Replace(kept.ToString(), " ").Trim();
        return clean is ['\'' or '\u2019' or '`', _, ..] ? clean[1..].TrimStart() : clean;
    }

    /// <summary>Whether the text, once clean, only says that there is nothing: empty, "-", "–", "n/a", "nihil".</summary>
    public static bool IsNothing(string? text) =>
        Clean(text).ToUpperInvariant()
            is ""
                or "-"
                or "--"
                or "–"
                or "—"
                or "N/A"
                or "#N/A"
                or "NIHIL"
                or "NULL"
                or "TIDAK ADA";

    // Soft hyphen, combining grapheme joiner, zero-width letters, direction marks, word joiner, byte order mark.
    private static bool IsInvisible(char letter) =>
        letter
            is '\u00AD'
                or '\u034F'
                or (>= '\u200B' and <= '\u200F')
                or (>= '\u202A' and <= '\u202E')
                or (>= '\u2060' and <= '\u2064')
                or (>= '\u2066' and <= '\u2069')
                or '\uFEFF';

    [GeneratedRegex(" {2,}", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Spaces();
}
