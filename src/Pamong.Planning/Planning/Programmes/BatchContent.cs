using Pamong.Platform.Outcomes;

namespace Pamong.Planning.Programmes;

/// <summary>All that forms, files and programs can say of a batch.</summary>
/// <param name="Programme">The programme's code.</param>
/// <param name="Number">From 1 within the programme and the year of the first day.</param>
/// <param name="EndsOn">The last day, inclusive.</param>
internal sealed record BatchContent(string Programme, int Number, DateOnly StartsOn, DateOnly EndsOn, string Place)
{
    /// <summary>The highest number.</summary>
    public const int MostNumber = 999;

    private const int MostYears = 3;

    /// <summary>What identifies it to people: programme, year, number.</summary>
    public string Key => $"{Programme}/{StartsOn.Year}/{Number}";

    /// <summary>That it cannot be planned any more, unless it stood in that year before; null when it can.</summary>
    /// <param name="before">The year of the first day so far, or null for a new one.</param>
    /// <param name="firstOpen">The first year that can still be planned.</param>
    public Refusal? Past(int? before, int firstOpen) =>
        StartsOn.Year < firstOpen && StartsOn.Year != before ? ProgrammeRefusals.YearOver.With($"{firstOpen}") : null;

    /// <summary>What no single field shows; null when all is well.</summary>
    public Refusal? Fault()
    {
        if (EndsOn < StartsOn) return ProgrammeRefusals.DaysCross;
        return EndsOn > StartsOn.AddYears(MostYears) ? ProgrammeRefusals.TooLong : null;
    }
}
