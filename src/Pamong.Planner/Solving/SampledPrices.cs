namespace Pamong.Planner.Solving;

/// <summary>Prices to start from, found on a sample of the units; proves nothing by itself.</summary>
internal static class SampledPrices
{
    /// <param name="problem">The whole.</param>
    /// <param name="every">One unit of so many is asked; 1 for no sample.</param>
    /// <param name="effort">Passes and steps.</param>
    /// <param name="threads">Threads to use.</param>
    /// <param name="cancellation">Stops early.</param>
    /// <param name="work">People asked.</param>
    public static Prices Find(Problem problem, int every, Effort effort, int threads, CancellationToken cancellation, out long work)
    {
        work = 0;
        if (every <= 1) return new Prices(problem);
        var sample = new RootPricing(problem.Sample(every), threads, effort.MoneyFactor);
        sample.Run(new Prices(problem), effort.SampleRounds, effort.PassesPerRound, effort.FirstStep, cancellation);
        work = sample.Work;
        var prices = sample.Best;
        var weeks = problem.Weeks;
        for (var w = 0; w < weeks; w++)
        {
            var sum = 0.0;
            var count = 0;
            for (var u = 0; u < problem.Units; u += every, count++) sum += prices.Away[u * weeks + w];
            for (var u = 0; u < problem.Units; u++)
                if (u % every != 0) prices.Away[u * weeks + w] = sum / count;
        }

        return prices;
    }
}
