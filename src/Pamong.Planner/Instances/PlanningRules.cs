namespace Pamong.Planner;

/// <summary>The rules that hold for everyone in an instance.</summary>
public sealed record PlanningRules
{
    /// <summary>The most that a person may attend, as far as the method goes.</summary>
    public const int MostTrainings = 6;

    /// <summary>Hours (JP) a person is entitled to in the year; reaching exactly this counts.</summary>
    public int EntitlementJp { get; init; } = 20;

    /// <summary>Points for each person who reaches the entitlement; 0 or more. A policy setting.</summary>
    public int EntitlementBonus { get; init; } = 200;

    /// <summary>The most different programmes a person attends, 1 to <see cref="MostTrainings"/>.</summary>
    public int MaxTrainings { get; init; } = 3;

    /// <summary>The most days a person is away in all, inclusive.</summary>
    public int MaxDaysAway { get; init; } = 25;
}
