namespace Pamong.Planner.Solving;

/// <summary>Finds a person the best bundle that fits a plan right now, and puts it.</summary>
internal sealed class Placing(Problem problem, FittingMenu fitting, BundlePool pool)
{
    private readonly Menu menu = new(problem);
    private readonly BundleSearch search = new(problem);
    private readonly PoolSearch known = new(problem, pool);
    private readonly PersonGain gain = new(problem);

    public FittingMenu Fitting => fitting;

    /// <summary>Places tried so far: the measure of work.</summary>
    public long Work { get; private set; }

    /// <summary>Puts the best fitting bundle for a person who has none, and returns value less price, fixed-point.</summary>
    public long Place(PlanState state, int place, in Bundle hint)
    {
        Work++;
        fitting.Write(menu, state, place);
        var bundle = search.Best(place, menu, hint);
        pool.Add(problem, place, bundle);
        return PutPaid(state, place, bundle, search.BestScore);
    }

    /// <summary>The same among the sets in the pool only, which is several times faster.</summary>
    public long PlaceKnown(PlanState state, int place)
    {
        if (pool.Count(place) == 0) return Place(state, place, default);
        Work++;
        menu.Clear();
        var bundle = known.Best(place, menu, fitting, state);
        return PutPaid(state, place, bundle, known.BestScore);
    }

    private long PutPaid(PlanState state, int place, Bundle bundle, long score)
    {
        if (bundle.Count > 1 && !state.MoneySuffices(problem.UnitOf[place], bundle))
        {
            bundle = Affordable(state, place, bundle);
            score = Score(place, bundle);
        }

        state.Put(place, bundle);
        return score;
    }

    /// <summary>Puts a person who has no bundle with what is pinned alone.</summary>
    public void PutNothing(PlanState state, int place)
    {
        var bundle = new Bundle();
        Revalue(place, ref bundle);
        state.Put(place, bundle);
    }

    /// <summary>Value less price of a bundle, fixed-point.</summary>
    public long Score(int place, in Bundle bundle) =>
        bundle.Value(problem.Bonus) * Menu.Scale - fitting.PriceOf(problem.UnitOf[place], bundle);

    /// <summary>The same bundle as far as money goes: each item from the cheapest fund that can still pay, dropped when none can.</summary>
    private Bundle Affordable(PlanState state, int place, in Bundle wanted)
    {
        var unit = problem.UnitOf[place];
        var kept = new Bundle();
        for (var i = 0; i < wanted.Count; i++)
        {
            var cost = problem.HeadCost[problem.Groups.Programme[wanted.Groups[i]]];
            var (fund, price) = fitting.Cheapest(state, unit, problem.Groups.Programme[wanted.Groups[i]]);
            if (price == Menu.Never) continue;
            kept.Add(wanted.Groups[i], fund);
            Borrow(state, unit, fund, cost);
        }

        for (var i = 0; i < kept.Count; i++)
            Borrow(state, unit, kept.Funds[i], -problem.HeadCost[problem.Groups.Programme[kept.Groups[i]]]);
        Revalue(place, ref kept);
        return kept;
    }

    /// <summary>Sets gain and entitlement of a bundle from what is in it and what is pinned.</summary>
    public void Revalue(int place, ref Bundle bundle)
    {
        gain.Turn(place);
        var jp = problem.Marks.HeldJp(place);
        bundle.Gain = 0;
        foreach (var pin in problem.Marks.Pins(place))
        {
            var programme = problem.Instance.Batches[pin.Batch].Programme;
            bundle.Gain += gain.Attend(programme);
            jp += problem.Jp[programme];
        }

        for (var i = 0; i < bundle.Count; i++)
        {
            var programme = problem.Groups.Programme[bundle.Groups[i]];
            bundle.Gain += gain.Attend(programme);
            jp += problem.Jp[programme];
        }

        bundle.Entitled = jp >= problem.Entitlement;
    }

    private void Borrow(PlanState state, int unit, int fund, long cost)
    {
        if (fund < 0) return;
        state.FundLeft[fund] -= cost;
        if (problem.IsCentral[fund]) state.CapLeft[unit] -= cost;
    }
}
