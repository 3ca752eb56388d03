namespace Pamong.Planner.Solving;

/// <summary>Runs the same work on a number of threads and waits for all.</summary>
internal static class Threads
{
    public static void Run(int count, Action<int> work)
    {
        if (count == 1) work(0);
        else Parallel.For(0, count, new ParallelOptions { MaxDegreeOfParallelism = count }, work);
    }
}
