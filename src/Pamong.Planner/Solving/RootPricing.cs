namespace Pamong.Planner.Solving;

/// <summary>
/// Finds prices in rounds: each starts from the best so far with fresh, smaller steps, since steps that adapt by sign
/// stall at a kink and only a fresh start leaves it.
/// </summary>
internal sealed class RootPricing(Problem problem, BundlePool pool, int threads)
{
    private const double Decay = 1.3;
    private readonly DemandPass pass = new(problem, pool, threads);
    private readonly long[] heads = new long[problem.Groups.Count];
    private int passes;
    private Int128 least = Int128.MaxValue;

    public Prices Best { get; private set; } = new(problem);

    /// <summary>The least bound proven so far in points; starts at what is needless to prove.</summary>
    public long Bound { get; set; } = long.MaxValue;

    /// <summary>What everyone takes at given prices.</summary>
    public Bundle[] Ask(Prices prices, CancellationToken cancellation)
    {
        pass.Run(prices, true, cancellation);
        return pass.Bundles;
    }

    public long Work => pass.Work;

    /// <summary>Heads by group on average over the last round.</summary>
    public double[] AverageHeads => Array.ConvertAll(heads, h => passes == 0 ? 0 : (double)h / passes);

    /// <param name="start">Prices to start from.</param>
    /// <param name="rounds">How many rounds.</param>
    /// <param name="perRound">Passes in each.</param>
    /// <param name="exactEvery">Of so many passes one asks everyone exactly.</param>
    /// <param name="steps">First steps of the first round.</param>
    /// <param name="cancellation">Stops after the pass at hand is abandoned.</param>
    /// <param name="report">Told the part done after each pass.</param>
    public void Run(Prices start, int rounds, int perRound, int exactEvery, FirstSteps steps, CancellationToken cancellation, Action<double>? report = null)
    {
        Best = start;
        for (var round = 0; round < rounds && !cancellation.IsCancellationRequested; round++)
        {
            var search = new PriceSearch(problem, pass, Best.Copy(), steps with { Point = steps.Point / Math.Pow(Decay, round) });
            Array.Clear(heads);
            passes = 0;
            for (var i = 0; i < perRound; i++)
            {
                if (!search.Step(i % exactEvery == 0, cancellation)) break;
                if (i >= perRound / 2) search.Remember();
                passes++;
                for (var g = 0; g < heads.Length; g++) heads[g] += pass.Demand.Heads[g];
                report?.Invoke((round * perRound + i + 1.0) / (rounds * perRound));
            }

            if (!cancellation.IsCancellationRequested) search.EvaluateAverage(cancellation);
            if (search.Bound < least)
            {
                least = search.Bound;
                Best = search.Best;
                Bound = Math.Min(Bound, (long)(least / Menu.Scale));
            }
        }
    }
}
