namespace Pamong.Planner.Solving;

/// <summary>What everyone would take at the prices if all of it were to be had, and who lacks it.</summary>
internal sealed class Wishes(Problem problem, Prices prices)
{
    private readonly FittingMenu full = new(problem);
    private readonly long[] best = new long[problem.People];

    /// <summary>The best bundle at the prices, by place.</summary>
    public Bundle[] Bundles { get; } = new Bundle[problem.People];

    /// <summary>Takes over what everyone asked for in a pass at these prices.</summary>
    public void Take(Bundle[] bundles)
    {
        bundles.CopyTo(Bundles, 0);
        full.Price(prices, 1);
        for (var place = 0; place < best.Length; place++) best[place] = Score(place, Bundles[place]);
    }

    /// <summary>How much less than the wish a bundle is worth at the prices, fixed-point.</summary>
    public long Regret(int place, in Bundle bundle) => best[place] - Score(place, bundle);

    private long Score(int place, in Bundle bundle) =>
        bundle.Value(problem.Bonus) * Menu.Scale - full.PriceOf(problem.UnitOf[place], bundle);
}
