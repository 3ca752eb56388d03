using Pamong.Delivery.Running;

namespace Pamong.Delivery.Crediting;

/// <summary>How much of an activity fits between its first and its last day. Pure.</summary>
/// <remarks>
/// Our reading: the annex names no bound, but a day holds one day, and more than twelve hours of learning (nine clock hours)
/// leave no room for what they are counted for.
/// </remarks>
internal static class ActivityLimit
{
    /// <summary>The most JP that one day holds.</summary>
    public const int JpOfADay = 12;

    /// <summary>The most units of the form that fit.</summary>
    /// <param name="first">The first day.</param>
    /// <param name="last">The last day, inclusive.</param>
    public static decimal Of(JpRule rule, DateOnly first, DateOnly last)
    {
        var days = last.DayNumber - first.DayNumber + 1;
        if (rule.CountsHours) return days * JpOfADay;
        return rule.Basis switch
        {
            JpBasis.Day or JpBasis.Activity => days,
            JpBasis.Session => days * Math.Max(1, Math.Floor(JpOfADay / rule.National.PerUnit)),
            JpBasis.Semester => TrainingDays.Semesters(first, last),
            JpBasis.Programme => days * JpOfADay,
        };
    }
}
