namespace Pamong.Planner;

/// <summary>
/// What scarce things are worth at the margin, from the prices of the relaxation: an estimate, exact only for small changes
/// and when seats could be split.
/// </summary>
public sealed record MarginalPrices
{
    /// <summary>Points per unit of money: national fund, then each region's central fund and donors in order.</summary>
    public required double[] SharedFunds { get; init; }

    /// <summary>Points per unit of money in each unit's own budget.</summary>
    public required double[] UnitBudgets { get; init; }

    /// <summary>Points per unit of money by which a unit's cap on central money is raised.</summary>
    public required double[] CentralCaps { get; init; }

    /// <summary>Points per person away, by unit and week: unit × weeks of the instance + week.</summary>
    public required double[] Away { get; init; }

    /// <summary>Points per seat, by batch: scarcity of the seat, beside any share of the fixed cost.</summary>
    public required double[] Seats { get; init; }

    /// <summary>Points per seat that the fixed cost comes to when a batch is full, by batch.</summary>
    public required double[] FixedCostShares { get; init; }

    /// <summary>Heads that each batch would draw at these prices, on average over the last passes.</summary>
    public required double[] ExpectedHeads { get; init; }
}
