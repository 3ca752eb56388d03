using System.Numerics;

namespace Pamong.Planner.Solving;

/// <summary>
/// Asks every person for the best bundle at given prices, on several threads. Sums are integers, so that the answer
/// does not depend on who computed what.
/// </summary>
internal sealed class DemandPass
{
    private readonly Problem problem;
    private readonly Worker[] workers;
    private readonly Bundle[] last;
    private readonly long[] seat;

    public DemandPass(Problem problem, BundlePool pool, int threads)
    {
        this.problem = problem;
        workers = new Worker[Math.Max(1, Math.Min(threads, problem.Units))];
        for (var t = 0; t < workers.Length; t++) workers[t] = new Worker(problem, pool);
        last = new Bundle[problem.People];
        seat = new long[problem.Groups.Count];
        Demand = new Demand(problem);
    }

    public Demand Demand { get; }

    /// <summary>Bundles of the last pass, by place.</summary>
    public Bundle[] Bundles => last;

    /// <summary>Price of a seat by group in the last pass, fixed-point.</summary>
    public long[] Seat => seat;

    /// <summary>People asked so far; asking the pool counts for an eighth.</summary>
    public long Work { get; private set; }

    /// <summary>Runs one pass; false when it was cancelled and says nothing.</summary>
    /// <param name="prices">Prices to ask at.</param>
    /// <param name="exact">Whether everyone searches; otherwise the pool is asked, which is cheap and proves nothing.</param>
    /// <param name="cancellation">Abandons the pass.</param>
    public bool Run(Prices prices, bool exact, CancellationToken cancellation)
    {
        for (var g = 0; g < seat.Length; g++) seat[g] = prices.SeatPrice(g);
        Array.Clear(Demand.Spent);
        Array.Clear(Demand.CapSpent);
        Array.Clear(Demand.Away);
        var next = -1;
        Threads.Run(workers.Length, t =>
        {
            var worker = workers[t];
            worker.Reset();
            for (var u = Interlocked.Increment(ref next); u < problem.Units; u = Interlocked.Increment(ref next))
            {
                if (cancellation.IsCancellationRequested) return;
                worker.Ask(u, prices, exact, seat, last, Demand);
            }
        });
        if (cancellation.IsCancellationRequested) return false;

        Array.Clear(Demand.Heads);
        Demand.Score = 0;
        foreach (var worker in workers) worker.AddTo(Demand);
        Work += exact ? problem.People : problem.People / 8;
        return true;
    }

    private sealed class Worker(Problem problem, BundlePool pool)
    {
        private readonly Menu menu = new(problem);
        private readonly BundleSearch search = new(problem);
        private readonly PoolSearch known = new(problem, pool);
        private readonly int[] heads = new int[problem.Groups.Count];
        private readonly long[] spent = new long[problem.SharedFunds];
        private readonly long[] away = new long[problem.Weeks];
        private long score;

        public void Reset()
        {
            Array.Clear(heads);
            Array.Clear(spent);
            score = 0;
        }

        public void Ask(int unit, Prices prices, bool exact, long[] seat, Bundle[] last, Demand demand)
        {
            if (problem.UnitStart[unit] == problem.UnitStart[unit + 1]) return;
            var from = unit * problem.Weeks;
            for (var w = 0; w < away.Length; w++) away[w] = (long)(prices.Away[from + w] * Menu.Scale);
            PricedMenu.Write(menu, problem, prices, unit, seat, away);
            for (var place = problem.UnitStart[unit]; place < problem.UnitStart[unit + 1]; place++)
            {
                var bundle = exact ? search.Best(place, menu, last[place]) : known.Best(place, menu);
                if (exact) pool.Add(problem, place, bundle);
                last[place] = bundle;
                score += exact ? search.BestScore : known.BestScore;
                for (var i = 0; i < bundle.Count; i++) Count(unit, bundle.Groups[i], bundle.Funds[i], demand);
            }
        }

        public void AddTo(Demand demand)
        {
            for (var g = 0; g < heads.Length; g++) demand.Heads[g] += heads[g];
            for (var f = 0; f < spent.Length; f++) demand.Spent[f] += spent[f];
            demand.Score += score;
        }

        private void Count(int unit, int group, int fund, Demand demand)
        {
            heads[group]++;
            var from = unit * problem.Weeks;
            for (var weeks = problem.Groups.Weeks[group]; weeks != 0; weeks &= weeks - 1)
                demand.Away[from + BitOperations.TrailingZeroCount(weeks)]++;
            if (fund < 0) return;
            var cost = problem.HeadCost[problem.Groups.Programme[group]];
            if (fund >= problem.SharedFunds)
            {
                demand.Spent[fund] += cost;
                return;
            }

            spent[fund] += cost;
            if (problem.IsCentral[fund]) demand.CapSpent[unit] += cost;
        }
    }
}
