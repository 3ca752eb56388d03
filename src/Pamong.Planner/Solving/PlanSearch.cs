namespace Pamong.Planner.Solving;

/// <summary>Makes and betters a feasible plan, guided by prices; counts trials, never time.</summary>
internal sealed class PlanSearch
{
    private readonly Problem problem;
    private readonly BundlePool pool;
    private readonly Effort effort;
    private readonly Prices prices;
    private readonly Wishes wishes;
    private readonly FittingMenu fitting;
    private readonly Placing placing;
    private readonly Dice dice;
    private readonly CancellationToken cancellation;
    private readonly BatchMoves batches;
    private readonly ForcedFilling forced;
    private readonly Exchanging[] exchanges;
    private const int StayPoints = 1;
    private readonly int threads;
    private long priced;
    private int stay;
    private readonly List<int> crowd = [];

    public PlanSearch(Problem problem, BundlePool pool, Prices start, ulong seed, Effort effort, int threads, CancellationToken cancellation)
    {
        this.threads = threads;
        this.pool = pool;
        this.effort = effort;
        prices = start.Copy();
        wishes = new Wishes(problem, prices);
        this.cancellation = cancellation;
        this.problem = problem;
        fitting = new FittingMenu(problem);
        placing = new Placing(problem, fitting, pool);
        dice = new Dice(seed);
        State = new PlanState(problem);
        batches = new BatchMoves(problem, prices, State, placing, new Trial(problem), dice);
        exchanges = [.. Enumerable.Range(0, effort.Parts).Select(p => new Exchanging(problem, fitting, pool, wishes, seed * 1000 + (ulong)p))];
        forced = new ForcedFilling(problem, placing);
    }

    public PlanState State { get; }

    public long Work => priced + placing.Work + exchanges.Sum(e => e.Work);

    /// <summary>Finds prices for some open batches, whose fixed costs are spent, and what everyone wishes at them.</summary>
    public void Price(int[] open, int rounds)
    {
        var given = (int[])open.Clone();
        var pricing = new RootPricing(problem.WithOpen(given, given), pool, threads);
        pricing.Run(prices, rounds, effort.SunkPasses, 2 * effort.ExactEvery, effort.SunkSteps, cancellation);
        prices.Set(pricing.Best);
        wishes.Take(pricing.Ask(prices, cancellation));
        priced += pricing.Work;
    }

    /// <summary>
    /// Opens batches as chosen as far as money goes, forced ones first, and places everyone once: first whoever finds the whole
    /// wish free, then the others with what is left. Batches may have too few people until the first exchanges are done. It is
    /// never cut short: who stops a computation wants the best so far, and an empty plan is none.
    /// </summary>
    public void Construct(int[] open)
    {
        OpenAll(g => problem.Groups.Lo[g]);
        OpenAll(g => open[g]);
        fitting.Price(prices, 1);
        for (var place = 0; place < problem.People; place++) placing.PutNothing(State, place);
        var order = Enumerable.Range(0, problem.People).ToList();
        dice.Shuffle(order);
        order.RemoveAll(TakesWish);
        foreach (var place in order) PlaceAnew(place);
    }

    /// <summary>Searches everything; in a hurry only where the sets in the pool hold none that fits and entitles.</summary>
    private void PlaceAnew(int place)
    {
        State.Remove(place);
        if (cancellation.IsCancellationRequested)
        {
            placing.PlaceKnown(State, place);
            if (State.Bundles[place].Entitled) return;
            State.Remove(place);
        }

        placing.Place(State, place, wishes.Bundles[place]);
    }

    private bool TakesWish(int place)
    {
        ref readonly var wish = ref wishes.Bundles[place];
        if (wish.Count == 0 || !State.Fits(place, wish)) return false;
        State.Remove(place);
        State.Put(place, wish);
        return true;
    }

    /// <summary>Takes over a former plan as far as it fits, and places anew only those who lost something.</summary>
    public void Resume(Plan former)
    {
        fitting.Price(prices, 0.5);
        var touched = new FormerPlan(problem, former, placing).Bring(State, prices);
        OpenAll(g => problem.Groups.Lo[g]);
        foreach (var place in touched)
        {
            State.Remove(place);
            placing.Place(State, place, default);
        }

        FillOrDrop();
        prices.Set(prices.Sunk(State.Open));
        stay = StayPoints;
    }

    private void OpenAll(Func<int, int> wanted)
    {
        for (var g = 0; g < problem.Groups.Count; g++)
        {
            while (State.Open[g] < wanted(g) && State.PayerFor(g, prices) is { } payer) State.OpenOne(g, payer);
        }
    }

    /// <summary>
    /// Closes batches that have too few, the emptiest first, until none is left: who attended is placed anew and may fill
    /// another. Forced ones are filled.
    /// </summary>
    private void FillOrDrop()
    {
        while (Emptiest() is var group and >= 0)
        {
            crowd.Clear();
            var stay = Math.Min(State.Heads(group), problem.Groups.Max[group] * (State.Open[group] - 1));
            crowd.AddRange(State.Attending[group].Skip(stay));
            foreach (var place in crowd) State.Remove(place);
            State.CloseOne(group);
            foreach (var place in crowd) placing.Place(State, place, default);
        }

        forced.Fill(State);
    }

    /// <summary>The group with the least part of the heads it needs that may be closed, or -1 when none has too few.</summary>
    private int Emptiest()
    {
        var emptiest = -1;
        var least = 1.0;
        for (var g = 0; g < problem.Groups.Count; g++)
        {
            if (!State.UnderFilled(g) || State.Open[g] <= problem.Groups.Lo[g]) continue;
            var part = (double)State.Heads(g) / State.Least[g];
            if (part < least) (emptiest, least) = (g, part);
        }

        return emptiest;
    }

    /// <summary>Betters the plan in one stage.</summary>
    /// <param name="stage">What to do.</param>
    /// <param name="part">The part of the usual number of trials.</param>
    public void Better(Stage stage, double part = 1)
    {
        Exchange((int)(effort.Exchanges * part), stage.Factor, effort.CrowdSize);
        FillOrDrop();
        if (!stage.Batches) return;
        ExchangeBatches((int)(effort.BatchTrials * part));
        Price(State.Open, 1);
    }

    /// <summary>
    /// Ends the search: lets units' own budgets pay as far as they go, and gives what that frees of shared money to whom it
    /// serves most.
    /// </summary>
    public void Finish()
    {
        FillOrDrop();
        OwnMoney.PayFirst(State);
        Exchange(effort.Exchanges / 4, 0, effort.CrowdSize);
    }

    /// <summary>Betters the plan by exchanges among people, in parts at the same time; the parts are others each time.</summary>
    /// <param name="trials">How many in all.</param>
    /// <param name="factor">How much of the prices counts: 1 saves scarce things for others, 0 takes all that fits.</param>
    /// <param name="most">The most people in one exchange.</param>
    private void Exchange(int trials, double factor, int most)
    {
        fitting.Price(prices, factor);
        var split = PlanParts.Split(State, exchanges.Length, dice);
        Threads.Run(Math.Min(threads, exchanges.Length), exchanges.Length, part =>
            exchanges[part].Run(split.States[part], split.Places[part], trials / exchanges.Length, most, stay, cancellation));
        split.Join();
    }

    /// <summary>Tries to open, close and exchange batches.</summary>
    private void ExchangeBatches(int trials)
    {
        fitting.Price(prices, 1);
        for (var t = 0; t < trials && !cancellation.IsCancellationRequested; t++) batches.Try();
    }
}
