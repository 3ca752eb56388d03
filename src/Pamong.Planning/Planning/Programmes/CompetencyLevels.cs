using System.Globalization;
using System.Text.RegularExpressions;

namespace Pamong.Planning.Programmes;

/// <summary>A level of a competency by its code.</summary>
/// <param name="Level">1–5.</param>
internal readonly record struct CompetencyLevel(string Code, int Level)
{
    /// <summary>As it is written in files and kept with prerequisites: "TEK-KEU:2".</summary>
    public override string ToString() => $"{Code}:{Level.ToString(CultureInfo.InvariantCulture)}";
}

/// <summary>Reads lists such as "INT:4; MPR:4".</summary>
internal static partial class CompetencyLevels
{
    /// <summary>Reads each part; codes are taken as the dictionary writes them. What is wrong is told apart.</summary>
    /// <param name="parts">The parts.</param>
    /// <param name="codes">The dictionary's codes, found whatever the letter case.</param>
    /// <param name="unknown">Codes that the dictionary lacks.</param>
    /// <param name="unreadable">Parts that are not a code with a level 1–5, and codes that occur twice.</param>
    /// <returns>The good ones, in the order of their codes.</returns>
    public static IReadOnlyList<CompetencyLevel> Read(
        IEnumerable<string> parts, IReadOnlySet<string> codes, out List<string> unknown, out List<string> unreadable)
    {
        var found = new SortedDictionary<string, CompetencyLevel>(StringComparer.Ordinal);
        (unknown, unreadable) = ([], []);
        foreach (var part in parts)
        {
            var match = Shape().Match(part);
            if (!match.Success) unreadable.Add(part);
            else if (codes.FirstOrDefault(c => string.Equals(c, match.Groups["code"].Value, StringComparison.OrdinalIgnoreCase)) is not { } code)
                unknown.Add(match.Groups["code"].Value);
            else if (!found.TryAdd(code, new CompetencyLevel(code, match.Groups["level"].ValueSpan[0] - '0'))) unreadable.Add(part);
        }

        return [.. found.Values];
    }

    [GeneratedRegex(@"^(?<code>[\w./-]+?)\s*([:=(]|\s)\s*(level|lv\.?|l)?\s*(?<level>[1-5])\s*\)?$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Shape();
}
