namespace Pamong.Planner.Solving;

/// <summary>Solves regions that share nothing one by one, several at the same time, and adds up what comes out.</summary>
internal sealed class SolveApart(
    Instance instance, RegionParts parts, SolveOptions options, IProgress<SolveProgress>? progress, CancellationToken cancellation)
{
    private readonly Lock told = new();
    private int done;
    private long best;
    private long bound;

    public Plan Run()
    {
        var sum = new PlanSum(instance);
        var threads = options.Threads > 0 ? options.Threads : Environment.ProcessorCount;
        Threads.Run(Math.Min(threads, instance.Regions.Count), instance.Regions.Count, region =>
        {
            var part = parts.Take(region);
            var own = options with { Threads = 1, Start = options.Start is null ? null : part.Of(options.Start) };
            var plan = new Solve(part.Instance, own, instance.People.Count, null, cancellation).Run();
            lock (told)
            {
                sum.Add(part, plan);
                Tell(plan);
            }
        });
        return sum.Finish(options, cancellation.IsCancellationRequested);
    }

    private void Tell(Plan plan)
    {
        done++;
        best += plan.Objective;
        bound += plan.Bound;
        var all = instance.Regions.Count;
        progress?.Report(new SolveProgress(done == all ? SolvePhase.Done : SolvePhase.Bettering, (double)done / all, best, bound * all / done));
    }
}
