using Pamong.Platform.Data;

namespace Pamong.Planning.Needs.Cycles;

/// <summary>That a superior was reminded on a day, by the clock or by a button; nobody is reminded twice a day.</summary>
internal sealed class Reminder : TenantOwned
{
    /// <summary>The year whose needs wait.</summary>
    public required int Year { get; init; }

    /// <summary>The superior.</summary>
    public required Guid SuperiorId { get; init; }

    /// <summary>The day, in the agency's time zone.</summary>
    public required DateOnly SentOn { get; init; }

    /// <summary>How many needs waited.</summary>
    public required int Needs { get; init; }

    /// <summary>Whether the clock sent it, not a button.</summary>
    public required bool ByClock { get; init; }
}

/// <summary>On which days the clock reminds. Pure.</summary>
internal static class ReminderDays
{
    private const int EveryDaysLate = 7;

    private static readonly int[] DaysBefore = [14, 7, 3, 1, 0];

    /// <summary>Whether reminders go out today: 14, 7, 3 and 1 days before the deadline, on it, the day after, and every week from then.</summary>
    public static bool IsDue(DateOnly deadline, DateOnly today)
    {
        var left = deadline.DayNumber - today.DayNumber;
        return left >= 0 ? DaysBefore.Contains(left) : (-left - 1) % EveryDaysLate == 0;
    }
}
