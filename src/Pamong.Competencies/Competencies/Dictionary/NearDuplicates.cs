using System.Text.RegularExpressions;
using Pamong.Documents.Recognising;

namespace Pamong.Competencies.Dictionary;

/// <summary>Finds competencies whose names say nearly the same, so that one skill is not counted twice under two names.</summary>
internal static partial class NearDuplicates
{
    /// <summary>From this likeness on two names are shown as near-duplicates.</summary>
    public const double Threshold = 0.6;

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

    /// <summary>How like two names are, 0–1: words in common over words in all, where like words count in part.</summary>
    public static double Likeness(string one, string other) => Likeness(Words(one), Words(other));

    private static double Likeness(string[] one, string[] other)
    {
        if (one.Length == 0 || other.Length == 0) return 0;
        var shared = one.Sum(word => other.Max(w => Alike(word, w)));
        var back = other.Sum(word => one.Max(w => Alike(word, w)));
        return (shared + back) / (one.Length + other.Length);
    }

    // The same stem with other affixes: "kelola", "mengelola", "pengelolaan".
    private static double Alike(string one, string other)
    {
        if (one == other) return 1;
        var (a, b) = (Stem(one), Stem(other));
        return a == b ? 0.9 : a.Length >= 4 && b.Length >= 4 && (a.Contains(b, StringComparison.Ordinal) || b.Contains(a, StringComparison.Ordinal)) ? 0.7 : 0;
    }

    private static string[] Words(string name) =>
        [.. HeaderText.Normalise(name).Split(' ').Where(w => w.Length > 1 && !Common.Contains(w)).Distinct()];

    private static string Stem(string word) => Affixes().Replace(word, "");

    [GeneratedRegex("^(meng|meny|men|mem|me|peng|peny|pen|pem|pe|ber|ter|di|ke)(?=.{4})|(?<=.{4})(kan|an|i)$")]
    private static partial Regex Affixes();
}
