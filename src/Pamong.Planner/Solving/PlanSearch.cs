namespace Pamong.Planner.Solving;

/// <summary>Makes and betters a feasible plan, guided by prices; counts trials, never time.</summary>
internal sealed class PlanSearch
{
    private readonly Problem problem;
    private readonly Prices prices;
    private readonly FittingMenu fitting;
    private readonly Placing placing;
    private readonly Dice dice;
    private readonly CancellationToken cancellation;
    private readonly Trial trial;
    private readonly BatchMoves batches;
    private readonly ForcedFilling forced;
    private readonly List<int> crowd = [];

    public PlanSearch(Problem problem, Prices prices, ulong seed, CancellationToken cancellation)
    {
        this.cancellation = cancellation;
        this.problem = problem;
        this.prices = prices;
        fitting = new FittingMenu(problem);
        placing = new Placing(problem, fitting);
        dice = new Dice(seed);
        State = new PlanState(problem);
        trial = new Trial(problem, State);
        batches = new BatchMoves(problem, prices, State, placing, trial, dice);
        forced = new ForcedFilling(problem, placing);
    }

    public PlanState State { get; }

    public long Work => placing.Work;

    /// <summary>Opens batches as chosen as far as money goes, forced ones first, and places everyone once.</summary>
    public void Construct(int[] open, Bundle[] wishes)
    {
        OpenAll(g => problem.Groups.Lo[g]);
        OpenAll(g => open[g]);
        fitting.Price(prices, 1);
        for (var place = 0; place < problem.People; place++) placing.PutNothing(State, place);
        var order = Enumerable.Range(0, problem.People).ToList();
        dice.Shuffle(order);
        foreach (var place in order)
        {
            if (cancellation.IsCancellationRequested) break;
            State.Remove(place);
            placing.Place(State, place, wishes[place]);
        }

        DropUnderFilled();
        forced.Fill(State);
    }

    private void OpenAll(Func<int, int> wanted)
    {
        for (var g = 0; g < problem.Groups.Count; g++)
        {
            while (State.Open[g] < wanted(g) && State.PayerFor(g, prices) is { } payer) State.OpenOne(g, payer);
        }
    }

    /// <summary>Closes batches that have too few, and places anew who attended them, until none is left.</summary>
    public void DropUnderFilled()
    {
        for (var again = true; again;)
        {
            again = false;
            for (var g = 0; g < problem.Groups.Count; g++)
            {
                while (State.UnderFilled(g) && State.Open[g] > problem.Groups.Lo[g])
                {
                    again = true;
                    crowd.Clear();
                    var stay = Math.Min(State.Heads(g), problem.Groups.Max[g] * (State.Open[g] - 1));
                    crowd.AddRange(State.Attending[g].Skip(stay));
                    foreach (var place in crowd) State.Remove(place);
                    State.CloseOne(g);
                    foreach (var place in crowd)
                    {
                        if (cancellation.IsCancellationRequested) placing.PutNothing(State, place);
                        else placing.Place(State, place, default);
                    }
                }
            }
        }
    }

    /// <summary>Lifts a few people who compete for the same things and places them anew; keeps what is better.</summary>
    /// <param name="trials">How many times.</param>
    /// <param name="factor">How much of the prices counts: 1 saves scarce things for others, 0 takes all that fits.</param>
    public int Exchange(int trials, double factor, int most)
    {
        fitting.Price(prices, factor);
        var kept = 0;
        for (var t = 0; t < trials && !cancellation.IsCancellationRequested; t++)
        {
            trial.Begin();
            Gather(dice.Below(problem.People), 2 + dice.Below(most - 1));
            long before = 0;
            for (var i = 0; i < crowd.Count; i++)
            {
                var place = crowd[i];
                before += placing.Score(place, State.Bundles[place]);
                trial.Lift(place);
            }

            dice.Shuffle(crowd);
            long after = 0;
            foreach (var place in crowd) after += placing.Place(State, place, default);
            if (after >= before && trial.LeavesNoneUnderFilled()) kept++;
            else trial.Undo();
        }

        return kept;
    }

    /// <summary>Tries to open, close and exchange batches.</summary>
    public int ExchangeBatches(int trials, double factor)
    {
        fitting.Price(prices, factor);
        var kept = 0;
        for (var t = 0; t < trials && !cancellation.IsCancellationRequested; t++)
            if (batches.Try()) kept++;
        return kept;
    }

    /// <summary>A person and some who share a batch or the unit with them.</summary>
    private void Gather(int seed, int size)
    {
        crowd.Clear();
        crowd.Add(seed);
        var unit = problem.UnitOf[seed];
        var first = problem.UnitStart[unit];
        var inUnit = problem.UnitStart[unit + 1] - first;
        for (var tries = 0; crowd.Count < size && tries < 4 * size; tries++)
        {
            var other = -1;
            var kind = dice.Below(4);
            if (kind == 0) other = first + dice.Below(inUnit);
            else if (kind == 1) other = dice.Below(problem.People);
            else
            {
                var from = crowd[dice.Below(crowd.Count)];
                var groups = problem.Groups;
                // any open group that the person could use, full or not: whoever sits there may make room
                var programmes = problem.RegionProgrammes[problem.Instance.Units[problem.UnitOf[from]].Region];
                var j = programmes[dice.Below(programmes.Length)];
                if (!problem.Positions[j].Contains(problem.Instance.People.Positions[problem.PersonAt[from]])) continue;
                var run = groups.StartOfProgramme[j + 1] - groups.StartOfProgramme[j];
                if (run == 0) continue;
                var g = groups.StartOfProgramme[j] + dice.Below(run);
                if (State.Heads(g) == 0) continue;
                other = State.Attending[g][dice.Below(State.Heads(g))];
            }

            if (!crowd.Contains(other)) crowd.Add(other);
        }
    }
}
