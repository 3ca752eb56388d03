using System.Globalization;
using Pamong.Planning.Importing;

namespace Pamong.Planning.Funding;

/// <summary>All that forms and files can say of what a unit can bear in a year.</summary>
/// <param name="Unit">The unit's code.</param>
/// <param name="MaxAway">The most people away at once; null for no limit.</param>
/// <param name="CentralCap">The most of the personnel agency's money, in rupiah; null for no limit.</param>
/// <param name="ClosedWeeks">"10; 11".</param>
internal sealed record UnitLimitContent(string Unit, int Year, int? MaxAway, long? CentralCap, string ClosedWeeks)
{
    /// <summary>The most people that a limit may name.</summary>
    public const int MostAway = 1_000_000;

    /// <summary>What identifies it to people.</summary>
    public string Key => $"{Year}/{Unit}";

    /// <summary>A limit as it is kept.</summary>
    public static UnitLimitContent Of(UnitLimit limit, string unit) => new(unit, limit.Year, limit.MaxAway, limit.CentralCap, Weeks(limit.ClosedWeeks));

    /// <summary>Fills a limit.</summary>
    public void Fill(UnitLimit limit)
    {
        (limit.MaxAway, limit.CentralCap) = (MaxAway, CentralCap);
        limit.ClosedWeeks = ReadWeeks(ClosedWeeks, out _);
    }

    /// <summary>Weeks as one text, in order.</summary>
    public static string Weeks(IEnumerable<int> weeks) => RowReading.Join(weeks.Order().Select(w => w.ToString(CultureInfo.InvariantCulture)));

    /// <summary>Reads "10; 11" or "49-52"; each week once, in order.</summary>
    /// <param name="text">What was written.</param>
    /// <param name="unreadable">Parts that are no week 1–53.</param>
    public static List<int> ReadWeeks(string text, out List<string> unreadable)
    {
        var weeks = new SortedSet<int>();
        unreadable = [];
        foreach (var part in RowReading.Parts(text, commas: true))
        {
            var ends = part.Split(['-', '–']);
            if (ends.Length <= 2 && WeekOf(ends[0]) is { } first && WeekOf(ends[^1]) is { } last && first <= last)
                weeks.UnionWith(Enumerable.Range(first, last - first + 1));
            else unreadable.Add(part);
        }

        return [.. weeks];
    }

    private static int? WeekOf(string text) =>
        int.TryParse(text.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var week) && week is >= 1 and <= 53 ? week : null;
}
