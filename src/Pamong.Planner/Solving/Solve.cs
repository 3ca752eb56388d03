namespace Pamong.Planner.Solving;

/// <summary>One solve from prices to plan.</summary>
internal sealed class Solve
{
    /// <summary>Every opening of a few batches is tried where that places no more people than this in all.</summary>
    private const int MostPlaced = 20_000;

    private readonly Instance instance;
    private readonly SolveOptions options;
    private readonly IProgress<SolveProgress>? progress;
    private readonly CancellationToken cancellation;
    private readonly Problem problem;
    private readonly BundlePool pool;
    private readonly Effort effort;
    private readonly int threads;
    private long bound;
    private long best;
    private readonly Lock progressLock = new();
    private long work;
    private double done;

    /// <param name="instance">What to plan.</param>
    /// <param name="options">Effort, threads, seed.</param>
    /// <param name="inAll">People in all, when this is a part of a larger instance: the larger it is, the less work for each.</param>
    /// <param name="progress">Told how far the solve is.</param>
    /// <param name="cancellation">Stops the solve.</param>
    public Solve(Instance instance, SolveOptions options, int inAll, IProgress<SolveProgress>? progress, CancellationToken cancellation)
    {
        this.instance = instance;
        this.options = options;
        this.progress = progress;
        this.cancellation = cancellation;
        problem = Problem.Build(instance);
        pool = new BundlePool(problem);
        effort = Effort.For(problem, options.Effort, inAll);
        threads = options.Threads > 0 ? options.Threads : Environment.ProcessorCount;
    }

    public Plan Run()
    {
        bound = TrivialBound.Of(problem);
        var root = new RootPricing(problem, pool, threads) { Bound = bound };
        var again = options.Start is not null;
        if (again) root.Run(FormerPlan.PricesOf(problem, options.Start!), 1, effort.PassesPerRound, effort.ExactEvery, effort.SunkSteps, cancellation, Priced);
        else root.Run(new Prices(problem), effort.Rounds, effort.PassesPerRound, effort.ExactEvery, effort.Steps, cancellation, Priced);
        root.Run(root.Best, 1, effort.SettlingPasses, effort.SettlingPasses, effort.SettlingSteps, cancellation);
        void Priced(double part)
        {
            bound = root.Bound;
            Report(SolvePhase.Pricing, 0.4 * part);
        }

        bound = root.Bound;
        work += root.Work;

        var heads = root.AverageHeads;
        if (cancellation.IsCancellationRequested && heads.All(h => h == 0)) heads = EveryBatchFull();
        var search = again ? Resume(root, options.Start!) : Search(root, heads);
        return Finish(search.State, root.Best, heads);
    }

    /// <summary>What is taken for the demand when someone stops before anyone was asked: what money can open is tried then.</summary>
    private double[] EveryBatchFull() => [.. problem.Groups.Max.Select((seats, g) => (double)seats * problem.Groups.Hi[g])];

    /// <summary>Makes a plan for each opening worth trying, at the same time, and keeps the best; of equals the first.</summary>
    private PlanSearch Search(RootPricing root, double[] heads)
    {
        Report(SolvePhase.Placing, 0.4);
        var openings = OpenChoice.Every(problem, MostPlaced / Math.Max(1, problem.People))
            ?? [.. effort.OpenThresholds.Select(threshold => OpenChoice.From(problem, heads, threshold))];
        var searches = new PlanSearch[openings.Count];
        var together = Math.Min(threads, openings.Count);
        Threads.Run(together, openings.Count, at =>
            searches[at] = From(root, openings[at], openings.Count == 1 ? pool : pool.Copy(), (ulong)(options.Seed + 31 * at), Math.Max(1, threads / together)));
        var kept = searches.MaxBy(s => s.State.Objective)!;
        foreach (var search in searches) work += search.Work;
        best = kept.State.Objective;
        return kept;
    }

    private PlanSearch From(RootPricing root, int[] open, BundlePool known, ulong seed, int own)
    {
        var search = new PlanSearch(problem, known, root.Best.Sunk(open), seed, effort, own, cancellation);
        search.Price(open, effort.SunkRounds);
        search.Construct(open);
        for (var s = 0; s < effort.Stages.Length && !cancellation.IsCancellationRequested; s++)
        {
            Better(search.State.Objective, 0.45 + 0.5 * s / effort.Stages.Length);
            search.Better(effort.Stages[s]);
        }

        search.Finish();
        return search;
    }

    private void Better(long objective, double fraction)
    {
        lock (progressLock)
        {
            best = Math.Max(best, objective);
            done = Math.Max(done, fraction);
            Report(SolvePhase.Bettering, done);
        }
    }

    private PlanSearch Resume(RootPricing root, Plan former)
    {
        Report(SolvePhase.Placing, 0.4);
        var search = new PlanSearch(problem, pool, root.Best, (ulong)options.Seed, effort, threads, cancellation);
        search.Resume(former);
        best = search.State.Objective;
        Report(SolvePhase.Bettering, 0.6);
        search.Price(search.State.Open, 1);
        search.Better(new Stage(1, true), 0.25);
        search.Better(new Stage(0.1, false), 0.5);
        work += search.Work;
        return search;
    }

    private Plan Finish(PlanState state, Prices prices, double[] heads)
    {
        var (assignments, open) = PlanAssembly.Write(state);
        var plan = new Plan { Assignments = assignments, OpenBatches = open };
        var totals = PlanTotals.Of(state);
        var unfilled = ForcedShortfall.Find(instance, assignments, open);
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
