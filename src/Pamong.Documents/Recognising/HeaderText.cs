using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Pamong.Documents.Recognising;

/// <summary>Compares headers as people do: by words, not by letter case, accents or punctuation.</summary>
public static partial class HeaderText
{
    /// <summary>
    /// The words in lower case without accents, with one space between; what a remembered mapping is kept under.
    /// "Tgl.  Lahir", "TGL_LAHIR" and "tgl lahir" give the same.
    /// </summary>
    public static string Normalise(string? header)
    {
        var words = new StringBuilder();
        foreach (var letter in CellText.Clean(header).Normalize(NormalizationForm.FormD))
        {
            if (char.GetUnicodeCategory(letter) == UnicodeCategory.NonSpacingMark)
                continue;
            words.Append(char.IsLetterOrDigit(letter) ? char.ToLowerInvariant(letter) : ' ');
        }

        return Spaces().Replace(words.ToString(), " ").Trim();
    }

    /// <summary>How alike two normalised headers are, from 0 to 1; 1 only for the same words or the same letters.</summary>
    internal static double Likeness(string header, string name)
    {
        if (header.Length == 0 || name.Length == 0)
            return 0;
        if (string.Equals(Joined(header), Joined(name), StringComparison.Ordinal))
            return 1;
        var (headerWords, nameWords) = (header.Split(' '), name.Split(' '));
        if (headerWords.Length == nameWords.Length && SameWords(headerWords, nameWords))
            return 0.95;
        return Math.Max(Misspelling(Joined(header), Joined(name)), MoreWords(headerWords, nameWords));
    }

    private static bool SameWords(string[] header, string[] name) =>
        header.Order(StringComparer.Ordinal).SequenceEqual(name.Order(StringComparer.Ordinal), StringComparer.Ordinal);

    // The header says what the name says and a little more: "nama lengkap pegawai" for "nama lengkap".
    private static double MoreWords(string[] header, string[] name) =>
        header.Length > name.Length && name.All(header.Contains) ? 0.95 * name.Length / header.Length : 0;

    private static double Misspelling(string header, string name)
    {
        var longest = Math.Max(header.Length, name.Length);
        if (longest < 5 || Math.Abs(header.Length - name.Length) > 2)
            return 0;
        var likeness = 1 - (double)Distance(header, name) / longest;
        return likeness >= 0.8 ? likeness * 0.9 : 0;
    }

    private static int Distance(string first, string second)
    {
        var row = Enumerable.Range(0, second.Length + 1).ToArray();
        for (var i = 1; i <= first.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= second.Length; j++)
            {
                var change = diagonal + (first[i - 1] == second[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(change, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[^1];
    }

    private static string Joined(string words) => words.Replace(" ", "", StringComparison.Ordinal);

    [GeneratedRegex(" {2,}", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Spaces();
}
