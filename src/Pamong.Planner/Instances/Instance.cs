namespace Pamong.Planner;

/// <summary>All that a plan is made from. Money is in whatever unit the caller uses, the same everywhere.</summary>
public sealed class Instance
{
    public string Name { get; init; } = "";

    /// <summary>What money is counted in, for people to read.</summary>
    public string MoneyUnit { get; init; } = "rupiah";

    /// <summary>The number of weeks in the year planned for, 1 to 64.</summary>
    public int Weeks { get; init; } = 64;

    public PlanningRules Rules { get; init; } = new();

    public required People People { get; init; }

    public required Requirements Requirements { get; init; }

    public required IReadOnlyList<Unit> Units { get; init; }

    public required IReadOnlyList<Region> Regions { get; init; }

    /// <summary>Money for the fixed cost of national programmes.</summary>
    public long NationalFund { get; init; }

    public required IReadOnlyList<Programme> Programmes { get; init; }

    public required IReadOnlyList<Batch> Batches { get; init; }

    /// <summary>The number of positions.</summary>
    public required int Positions { get; init; }

    /// <summary>People who must not attend a programme.</summary>
    public IReadOnlyList<Exclusion> Exclusions { get; init; } = [];

    /// <summary>Assignments that must stay as they are; their batches run.</summary>
    public IReadOnlyList<Assignment> Pins { get; init; } = [];

    /// <summary>Number of competencies.</summary>
    public int Competencies => Requirements.Competencies;
}
