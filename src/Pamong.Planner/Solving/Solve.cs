namespace Pamong.Planner.Solving;

/// <summary>One solve from prices to plan.</summary>
internal sealed class Solve
{
    private readonly Instance instance;
    private readonly SolveOptions options;
    private readonly IProgress<SolveProgress>? progress;
    private readonly CancellationToken cancellation;
    private readonly Problem problem;
    private readonly Effort effort;
    private readonly int threads;
    private long bound;
    private long best;
    private long work;

    public Solve(Instance instance, SolveOptions options, IProgress<SolveProgress>? progress, CancellationToken cancellation)
    {
        this.instance = instance;
        this.options = options;
        this.progress = progress;
        this.cancellation = cancellation;
        problem = Problem.Build(instance);
        effort = Effort.For(problem, options.Effort);
        threads = options.Threads > 0 ? options.Threads : Environment.ProcessorCount;
    }

    public Plan Run()
    {
        bound = TrivialBound.Of(problem);
        var root = new RootPricing(problem, threads) { Bound = bound };
        var again = options.Start is not null;
        var start = again ? FormerPlan.PricesOf(problem, options.Start!) : new Prices(problem);
        root.Run(start, again ? 1 : effort.Rounds, effort.PassesPerRound, effort.FirstStep, cancellation, part =>
        {
            bound = root.Bound;
            Report(SolvePhase.Pricing, 0.4 * part);
        });
        bound = root.Bound;
        work += root.Work;

        var heads = root.AverageHeads;
        var search = again ? Resume(root, options.Start!) : Search(root, heads);
        work += search.Work;
        return Finish(search.State, root.Best, heads);
    }

    private PlanSearch Search(RootPricing root, double[] heads)
    {
        Report(SolvePhase.Placing, 0.4);
        var open = OpenChoice.From(problem, heads, effort.OpenThreshold);
        var sub = new RootPricing(problem.WithOpen(open, open), threads);
        sub.Run(Sunk(root.Best), effort.SunkRounds, effort.SunkPasses, effort.FirstStep / 2, cancellation);
        work += sub.Work;
        var search = new PlanSearch(problem, sub.Best, (ulong)options.Seed, effort.Parts, threads, cancellation);
        search.Construct(open, sub.Wishes);
        best = search.State.Objective;
        var stages = effort.Factors.Length;
        for (var s = 0; s < stages && !cancellation.IsCancellationRequested; s++)
        {
            Report(SolvePhase.Bettering, 0.45 + 0.5 * s / stages);
            search.Exchange(effort.Exchanges, effort.Factors[s], effort.CrowdSize);
            if (effort.Factors[s] >= 0.5) search.ExchangeBatches(effort.BatchTrials, 1);
            best = search.State.Objective;
        }

        return search;
    }

    private PlanSearch Resume(RootPricing root, Plan former)
    {
        Report(SolvePhase.Placing, 0.4);
        var search = new PlanSearch(problem, Sunk(root.Best), (ulong)options.Seed, effort.Parts, threads, cancellation);
        search.Resume(former);
        best = search.State.Objective;
        Report(SolvePhase.Bettering, 0.6);
        search.ExchangeBatches(effort.BatchTrials / 4, 1);
        search.Exchange(effort.Exchanges / 2, 0.1, effort.CrowdSize);
        return search;
    }

    /// <summary>Prices for a plan whose fixed costs are spent: the share of a fixed cost in a seat becomes scarcity.</summary>
    private Prices Sunk(Prices root)
    {
        var prices = root.Copy();
        for (var g = 0; g < problem.Groups.Count; g++)
            if (problem.Groups.Lo[g] == 0 && problem.Groups.Max[g] > 0)
                prices.Seat[g] += root.FixedPrice(g) / problem.Groups.Max[g];
        return prices;
    }

    private Plan Finish(PlanState state, Prices prices, double[] heads)
    {
        var (assignments, open) = PlanAssembly.Write(state);
        var plan = new Plan { Assignments = assignments, OpenBatches = open };
        var totals = PlanTotals.Of(state);
        var unfilled = ForcedShortfall.Find(state);
        Report(SolvePhase.Done, 1);
        return plan with
        {
            Status = unfilled.Count == 0 ? PlanStatus.Feasible : PlanStatus.Infeasible, Collisions = unfilled,
            Objective = totals.Objective, Gain = totals.Gain, Entitled = totals.Entitled, Spending = totals.Spending,
            Bound = Math.Max(bound, totals.Objective), Work = work, Cancelled = cancellation.IsCancellationRequested,
            MethodVersion = PlanSolver.MethodVersion,
            InputHash = Fingerprint.OfInput(instance, options, PlanSolver.MethodVersion),
            ResultHash = Fingerprint.OfResult(assignments, open),
            Prices = PlanAssembly.Write(problem, prices, heads),
        };
    }

    private void Report(SolvePhase phase, double fraction) =>
        progress?.Report(new SolveProgress(phase, fraction, best, bound));
}
