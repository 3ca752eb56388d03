using Pamong.Delivery.Crediting;

namespace Pamong.Delivery.Running;

/// <summary>The days of a batch, and what attending some of them asks to be counted. Pure.</summary>
internal static class TrainingDays
{
    private const int DaysOfSemester = 183;

    /// <summary>Working days from first to last; all days when it takes place on a weekend only.</summary>
    public static IReadOnlyList<DateOnly> Of(DateOnly first, DateOnly last)
    {
        var all = Enumerable.Range(0, Math.Max(0, last.DayNumber - first.DayNumber) + 1).Select(first.AddDays).ToList();
        var working = all.Where(d => d.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday)).ToList();
        return working.Count > 0 ? working : all;
    }

    /// <summary>What the days attended ask to be counted: the part attended of the whole, in the rule's own units.</summary>
    /// <param name="jp">Whole JP of the programme.</param>
    public static IReadOnlyList<JpPiece> Pieces(JpRule rule, int jp, DateOnly first, DateOnly last, IReadOnlyCollection<DateOnly> attended)
    {
        if (attended.Count == 0) return [];
        var whole = Math.Max(Of(first, last).Count, attended.Count);
        var part = (decimal)attended.Count / whole;
        return rule.Basis switch
        {
            JpBasis.Day or JpBasis.Session => [.. attended.Order().Select(d => new JpPiece(d, rule.CountsHours ? Two((decimal)jp / whole) : 1))],
            JpBasis.Programme => [new JpPiece(last, Two(jp * part))],
            JpBasis.Activity => [new JpPiece(last, Two(part))],
            JpBasis.Semester => [new JpPiece(last, Two(part * Semesters(first, last)))],
        };
    }

    /// <summary>Semesters begun between two days; at least 1.</summary>
    public static int Semesters(DateOnly first, DateOnly last) =>
        Math.Max(1, (last.DayNumber - first.DayNumber + DaysOfSemester) / DaysOfSemester);

    private static decimal Two(decimal amount) => Math.Round(amount, 2, MidpointRounding.AwayFromZero);
}
