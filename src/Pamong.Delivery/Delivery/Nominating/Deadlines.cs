namespace Pamong.Delivery.Nominating;

/// <summary>By when superior and participant are to answer. Our own rule: four and two weeks before the first day.</summary>
internal static class Deadlines
{
    private const int SuperiorDays = 28;
    private const int AnswerDays = 14;

    /// <summary>Both last days, inclusive; never before tomorrow, never on or after the first day unless that is near.</summary>
    /// <param name="startsOn">The first day of the batch.</param>
    public static (DateOnly ReleaseBy, DateOnly AnswerBy) For(DateOnly startsOn, DateOnly today)
    {
        var least = today.AddDays(1);
        return (Later(startsOn.AddDays(-SuperiorDays), least), Later(startsOn.AddDays(-AnswerDays), least));
    }

    private static DateOnly Later(DateOnly a, DateOnly b) => a > b ? a : b;
}
