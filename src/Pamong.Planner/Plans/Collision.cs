namespace Pamong.Planner;

/// <summary>A rule that a plan can break.</summary>
public enum PlanRule
{
    UnknownBatch,
    BatchNotOpen,
    BatchClosedByOrder,
    ForcedBatchNotOpen,
    TooFewHeads,
    TooManyHeads,
    AttendsTwice,
    TooManyTrainings,
    TooManyDaysAway,
    WeeksClash,
    PositionNotEligible,
    RegionNotEligible,
    NoConnection,
    Blackout,
    TooManyAway,
    Excluded,
    PinMissing,
    FundNotAllowed,
    FundMissing,
    FundOverspent,
    CentralCapOverspent,
    FixedCostUnpaid,
}

/// <summary>Pins or forced batches that can't all stand under one rule.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Subject">What it is about, such as "unit 3, week 12".</param>
/// <param name="Amount">The least that must give, in the rule's own unit: money, seats, people, days, trainings.</param>
/// <param name="Message">The whole in an English sentence.</param>
public sealed record Collision(PlanRule Rule, string Subject, long Amount, string Message)
{
    /// <summary>The breach that it comes to, by which callers find the person, batch, unit, week and fund concerned.</summary>
    public Breach? Breach { get; init; }
}
