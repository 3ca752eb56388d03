namespace Pamong.Planner;

/// <summary>What a solve ended with.</summary>
public enum PlanStatus
{
    /// <summary>The plan keeps every rule.</summary>
    Feasible,

    /// <summary>Pins or forced batches collide with rules; the plan holds the pins only. See <see cref="Plan.Collisions"/>.</summary>
    Infeasible,
}

/// <summary>A batch that runs, and the fund that pays its fixed cost.</summary>
public readonly record struct OpenBatch(int Batch, FundSlot FixedPaidBy);

/// <summary>What is spent of one fund.</summary>
/// <param name="Region">The region, or -1 for the national fund.</param>
/// <param name="Unit">The unit for a unit's own budget, otherwise -1.</param>
/// <param name="Slot">Which fund of the region or unit.</param>
/// <param name="Available">Money in it.</param>
/// <param name="Spent">Money the plan takes from it.</param>
public readonly record struct FundSpend(int Region, int Unit, FundSlot Slot, long Available, long Spent);

/// <summary>Who attends which batch, what runs, what it is worth and how far from the best it can be.</summary>
public sealed record Plan
{
    public PlanStatus Status { get; init; }

    /// <summary>By person, then batch.</summary>
    public required IReadOnlyList<Assignment> Assignments { get; init; }

    /// <summary>By batch.</summary>
    public required IReadOnlyList<OpenBatch> OpenBatches { get; init; }

    /// <summary>Points of gap closed and bonuses of the people entitled.</summary>
    public long Objective { get; init; }

    /// <summary>Points of gap closed.</summary>
    public long Gain { get; init; }

    /// <summary>People who reach their hours.</summary>
    public int Entitled { get; init; }

    /// <summary>Proven: no plan that keeps the rules has a higher objective.</summary>
    public long Bound { get; init; }

    /// <summary>Bound less objective, as a part of the objective; 0 when there is nothing to gain.</summary>
    public double GapOfObjective => Objective > 0 ? (double)Math.Max(0, Bound - Objective) / Objective : 0;

    /// <summary>Bound less objective, as a part of the gain alone: the honest measure, as bonuses swell the objective.</summary>
    public double GapOfGain => Gain > 0 ? (double)Math.Max(0, Bound - Objective) / Gain : 0;

    /// <summary>Every fund with money in it or spent from it; shared funds first, then units' own.</summary>
    public IReadOnlyList<FundSpend> Spending { get; init; } = [];

    /// <summary>How many times a person was asked for the best bundle: the same for the same input and options.</summary>
    public long Work { get; init; }

    /// <summary>SHA-256 of the instance and of the options that matter, in hexadecimal.</summary>
    public string InputHash { get; init; } = "";

    /// <summary>SHA-256 of assignments and open batches, in hexadecimal.</summary>
    public string ResultHash { get; init; } = "";

    /// <summary>Version of the method: a plan can be replayed to the bit with the same version only.</summary>
    public int MethodVersion { get; init; }

    /// <summary>Whether the solve was stopped before its end.</summary>
    public bool Cancelled { get; init; }

    /// <summary>What collides, when <see cref="Status"/> is <see cref="PlanStatus.Infeasible"/>.</summary>
    public IReadOnlyList<Collision> Collisions { get; init; } = [];

    /// <summary>What scarce things are worth at the margin, or null when the plan was not solved but read or made by hand.</summary>
    public MarginalPrices? Prices { get; init; }
}
