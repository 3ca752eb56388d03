namespace Pamong.Planner;

/// <summary>Why one person's part of a plan is as it is.</summary>
public sealed record PersonExplanation
{
    public required int Person { get; init; }

    /// <summary>Points of gap closed and points that stay open.</summary>
    public required long Gain { get; init; }
    public required long GapLeft { get; init; }

    /// <summary>Hours (JP) held before, from the plan, and needed.</summary>
    public required long HeldJp { get; init; }
    public required long PlannedJp { get; init; }
    public required int EntitlementJp { get; init; }
    public bool Entitled => HeldJp + PlannedJp >= EntitlementJp;

    /// <summary>Why the hours are not reached; null when they are.</summary>
    public required WithoutEntitlement? WhyNotEntitled { get; init; }

    public required IReadOnlyList<ChosenProgramme> Chosen { get; init; }

    /// <summary>Programmes not attended that would close a gap, most points first.</summary>
    public required IReadOnlyList<OtherProgramme> NotChosen { get; init; }
}

/// <summary>Why someone stays without the hours they are entitled to.</summary>
public enum WithoutEntitlement
{
    /// <summary>Nothing that the person may attend adds up to the hours, whatever the money and seats.</summary>
    Structural,

    /// <summary>It would add up, but seats, money or absence were better used by others.</summary>
    Resources,
}

/// <summary>A programme that a person attends, and what for.</summary>
/// <param name="Batch">The batch.</param>
/// <param name="Programme">Its programme.</param>
/// <param name="Fund">Who pays.</param>
/// <param name="Cost">Cost per head in the instance's money.</param>
/// <param name="Jp">Hours it counts for.</param>
/// <param name="Points">By competency: what is closed by this programme beyond the ones listed before it.</param>
/// <param name="WithoutIt">What the plan would lose if it were taken away.</param>
public sealed record ChosenProgramme(
    int Batch, int Programme, FundSlot Fund, long Cost, int Jp, IReadOnlyList<CompetencyPoints> Points, EditEffect WithoutIt);

/// <summary>Points closed in one competency: levels gained times weight.</summary>
public readonly record struct CompetencyPoints(int Competency, int Levels, long Points);

/// <summary>What stands between a person and a programme.</summary>
public enum WhyNot
{
    PositionNotEligible,
    OtherRegion,
    NoConnection,
    Excluded,
    TooManyDaysEver,
    NoBatch,

    /// <summary>What it would close is closed by what is attended.</summary>
    AddsNothingMore,
    Blackout,
    NotOpen,
    SeatsFull,
    AbsenceLimit,
    NoMoney,
    WeeksClash,
    TooManyDays,
    MaxTrainings,

    /// <summary>It would fit in place of something else, but brings no more than what is given up.</summary>
    LowerValue,

    /// <summary>It would fit right now and bring more; the plan is not the best there is.</summary>
    WouldFit,
}

/// <summary>A programme not attended, and why.</summary>
/// <param name="Programme">The programme.</param>
/// <param name="Batch">The batch that came nearest, or -1 when there is none.</param>
/// <param name="PointsAlone">Points it would close if nothing else were attended.</param>
/// <param name="PointsMore">Points it would close beyond what is attended.</param>
/// <param name="Reason">What stands in the way, exact as of the plan at hand.</param>
/// <param name="Swap">The best exchange for something attended that keeps every rule, or null when there is none.</param>
/// <param name="Demand">For a batch that doesn't run: demand against its minimum; otherwise null.</param>
/// <param name="Price">What a place costs others at the margin; null when the plan carries no prices.</param>
public sealed record OtherProgramme(
    int Programme, int Batch, long PointsAlone, long PointsMore, WhyNot Reason, SwapFound? Swap, BatchDemand? Demand, PlacePrice? Price);

/// <summary>Giving up one batch for another, with every rule kept.</summary>
/// <param name="GiveUp">The batch given up.</param>
/// <param name="Take">The batch taken.</param>
/// <param name="Objective">Objective more or less.</param>
public sealed record SwapFound(int GiveUp, int Take, long Objective);

/// <summary>Why a batch doesn't run.</summary>
/// <param name="ExpectedHeads">People it would draw at the prices of the plan.</param>
/// <param name="MinSeats">People it needs.</param>
/// <param name="FixedCost">Money it costs to open.</param>
public sealed record BatchDemand(double ExpectedHeads, int MinSeats, long FixedCost);

/// <summary>What a place costs others at the margin, in points: an estimate from the relaxation, not a count.</summary>
public sealed record PlacePrice(double Seat, double FixedCostShare, double Money, double Absence)
{
    public double Total => Seat + FixedCostShare + Money + Absence;
}
