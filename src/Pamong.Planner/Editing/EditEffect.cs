namespace Pamong.Planner;

/// <summary>How much more (or less) is spent of a fund.</summary>
/// <param name="Region">The region, or -1 for the national fund.</param>
/// <param name="Unit">The unit for a unit's own budget, otherwise -1.</param>
/// <param name="Slot">Which fund of the region or unit.</param>
/// <param name="More">Money more; below zero when less.</param>
/// <param name="LeftAfter">Money left after; below zero when overspent.</param>
public readonly record struct FundChange(int Region, int Unit, FundSlot Slot, long More, long LeftAfter);

/// <summary>What a change to a plan would do. Nothing is changed until it is applied.</summary>
public sealed record EditEffect
{
    /// <summary>Assignments that come and go.</summary>
    public required IReadOnlyList<Assignment> Added { get; init; }
    public required IReadOnlyList<Assignment> Removed { get; init; }

    /// <summary>Batches that open and close.</summary>
    public required IReadOnlyList<OpenBatch> Opened { get; init; }
    public required IReadOnlyList<OpenBatch> Closed { get; init; }

    /// <summary>Points more or less.</summary>
    public long Gain { get; init; }

    /// <summary>People more or less who reach their hours.</summary>
    public int Entitled { get; init; }

    /// <summary>Gain and bonuses more or less.</summary>
    public long Objective { get; init; }

    /// <summary>Funds of which more or less is spent.</summary>
    public required IReadOnlyList<FundChange> Money { get; init; }

    /// <summary>Rules broken after that were not, or less, before.</summary>
    public required IReadOnlyList<Breach> Caused { get; init; }

    /// <summary>Rules broken before that are kept after.</summary>
    public required IReadOnlyList<Breach> Cured { get; init; }

    /// <summary>Whether the change breaks nothing that was kept.</summary>
    public bool KeepsRules => Caused.Count == 0;
}
