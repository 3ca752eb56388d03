using System.Text.RegularExpressions;
using Pamong.Documents.Recognising;

namespace Pamong.Competencies.Dictionary;

/// <summary>Finds competencies whose names say nearly the same, so that one skill is not counted twice under two names.</summary>
internal static partial class NearDuplicates
{
    /// <summary>From this likeness on two names are shown as near-duplicates: a name of one word more than a name of one does not reach it.</summary>
    public const double Threshold = 0.68;

    // Two words with a slip of the keyboard between them are worth a little less than the same word with another affix.
    private const double SlipOfTheKeyboard = 0.85;

    // Words that stand in very many names and so tell nothing apart.
    private static readonly HashSet<string> Common =
        ["dan", "di", "ke", "dari", "untuk", "pada", "dalam", "atau", "yang", "and", "of", "the", "for", "in"];

    /// <summary>The others that are nearly the same as a name, the likest first.</summary>
    public static IReadOnlyList<(T Item, double Likeness)> Of<T>(string name, IEnumerable<T> others, Func<T, string> nameOf)
    {
        var own = Words(name);
        return
        [
            .. others
                .Select(other => (Item: other, Likeness: Likeness(own, Words(nameOf(other)))))
                .Where(found => found.Likeness >= Threshold)
                .OrderByDescending(found => found.Likeness)
                .Take(5),
        ];
    }

    /// <summary>
    /// How like two names are, 0–1: words in common over words in all, where like words count in part; or, where the names as a
    /// whole differ by a slip or two, the letters in common over letters in all.
    /// </summary>
    public static double Likeness(string one, string other) => Likeness(Words(one), Words(other));

    private static double Likeness(string[] one, string[] other)
    {
        if (one.Length == 0 || other.Length == 0) return 0;
        var shared = one.Sum(word => other.Max(w => Alike(word, w)));
        var back = other.Sum(word => one.Max(w => Alike(word, w)));
        return Math.Max((shared + back) / (one.Length + other.Length), AsAWhole(string.Concat(one), string.Concat(other)));
    }

    // "Kerja Smaa" and "Kegawat Daruratan": what words alone do not show, being short or cut apart. The first letter is seldom mistyped.
    private static double AsAWhole(string one, string other)
    {
        var longest = Math.Max(one.Length, other.Length);
        var allowed = one[0] == other[0] ? longest / 8 : 0;
        var slips = Slips.Between(one, other, allowed);
        return slips > allowed ? 0 : 1 - (double)slips / longest;
    }

    // The same stem with other affixes: "kelola", "mengelola", "pengelolaan".
    private static double Alike(string one, string other)
    {
        if (one == other) return 1;
        var (a, b) = (Stem(one), Stem(other));
        if (a == b) return 0.9;
        if (Mistyped(one, other)) return SlipOfTheKeyboard;
        return a.Length >= 4 && b.Length >= 4 && (a.Contains(b, StringComparison.Ordinal) || b.Contains(a, StringComparison.Ordinal)) ? 0.7 : 0;
    }

    // Short words differ by a letter and mean something else ("tata", "data"), so only longer ones are taken for mistyped.
    private static bool Mistyped(string one, string other)
    {
        var allowed = Math.Min(one.Length, other.Length) switch { < 5 => 0, < 10 => 1, _ => 2 };
        return allowed > 0 && Slips.Between(one, other, allowed) <= allowed;
    }

    private static string[] Words(string name) =>
        [.. HeaderText.Normalise(name).Split(' ').Where(w => w.Length > 1 && !Common.Contains(w)).Distinct()];

    private static string Stem(string word) => Affixes().Replace(word, "");

    [GeneratedRegex("^(meng|meny|men|mem|me|peng|peny|pen|pem|pe|ber|ter|di|ke)(?=.{4})|(?<=.{4})(kan|an|i)$")]
    private static partial Regex Affixes();
}
