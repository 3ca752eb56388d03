namespace Pamong.Planner.Solving;

/// <summary>Runs the same work on a number of threads and waits for all.</summary>
internal static class Threads
{
    public static void Run(int count, Action<int> work)
    {
        if (count == 1) work(0);
        else Parallel.For(0, count, new ParallelOptions { MaxDegreeOfParallelism = count }, work);
    }

    /// <summary>Runs pieces of work, numbered from 0, on at most so many threads.</summary>
    public static void Run(int threads, int pieces, Action<int> work)
    {
        var next = -1;
        Run(threads, _ =>
        {
            for (var piece = Interlocked.Increment(ref next); piece < pieces; piece = Interlocked.Increment(ref next)) work(piece);
        });
    }
}
