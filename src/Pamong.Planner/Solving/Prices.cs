namespace Pamong.Planner.Solving;

/// <summary>Lagrange prices of everything scarce, in points.</summary>
internal sealed class Prices(Problem problem)
{
    /// <summary>Points per unit of money, by fund.</summary>
    public double[] Fund { get; init; } = new double[problem.FundLeft.Length];

    /// <summary>Points per unit of money on top when central money is spent on a unit's people.</summary>
    public double[] Cap { get; init; } = new double[problem.Units];

    /// <summary>Points per person away, by unit and week.</summary>
    public double[] Away { get; init; } = new double[problem.AwayLeft.Length];

    /// <summary>Points per seat of a group beyond its share of the fixed cost; below zero only to fill a forced batch.</summary>
    public double[] Seat { get; init; } = new double[problem.Groups.Count];

    /// <summary>Points per seat of any batch of a programme, on top of <see cref="Seat"/>.</summary>
    public double[] Programme { get; init; } = new double[problem.Programmes];

    /// <summary>Takes over all prices of another.</summary>
    public void Set(Prices other)
    {
        other.Fund.CopyTo(Fund, 0);
        other.Cap.CopyTo(Cap, 0);
        other.Away.CopyTo(Away, 0);
        other.Seat.CopyTo(Seat, 0);
        other.Programme.CopyTo(Programme, 0);
    }

    /// <summary>The cheapest payer of a group's fixed cost, or <see cref="Problem.NoFund"/> when it costs nothing.</summary>
    public int PayerOf(int group)
    {
        var best = Problem.NoFund;
        foreach (var fund in problem.Groups.Payers[group])
        {
            if (problem.FundLeft[fund] < problem.Groups.FixedCost[group]) continue;
            if (best < 0 || Fund[fund] < Fund[best]) best = fund;
        }

        return best < 0 && problem.Groups.Payers[group].Length > 0 ? problem.Groups.Payers[group][0] : best;
    }

    /// <summary>Fixed cost of one batch of a group in points.</summary>
    public double FixedPrice(int group)
    {
        var payer = PayerOf(group);
        return payer < 0 ? 0 : problem.Groups.FixedCost[group] * Fund[payer];
    }

    /// <summary>The price of a seat in fixed-point points: share of the fixed cost where opening is free to choose, and scarcity.</summary>
    public long SeatPrice(int group)
    {
        var groups = problem.Groups;
        var share = groups.Lo[group] == 0 && groups.Max[group] > 0 ? FixedPrice(group) / groups.Max[group] : 0;
        return (long)Math.Floor((share + Seat[group] + Programme[groups.Programme[group]]) * Menu.Scale);
    }

    /// <summary>Prices when batches are open and paid: the share of a fixed cost in a seat becomes scarcity.</summary>
    public Prices Sunk(int[] open)
    {
        var prices = Copy();
        for (var g = 0; g < problem.Groups.Count; g++)
            if (open[g] > 0 && problem.Groups.Lo[g] == 0 && problem.Groups.Max[g] > 0)
                prices.Seat[g] += FixedPrice(g) / problem.Groups.Max[g];
        return prices;
    }

    public Prices Copy() => new(problem)
    {
        Fund = (double[])Fund.Clone(), Cap = (double[])Cap.Clone(), Away = (double[])Away.Clone(),
        Seat = (double[])Seat.Clone(), Programme = (double[])Programme.Clone(),
    };
}
