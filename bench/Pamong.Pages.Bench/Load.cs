using System.Diagnostics;

namespace Pamong.Pages.Bench;

/// <summary>What one kind of page cost.</summary>
/// <param name="ProgramMs">CPU milliseconds a request in the program.</param>
/// <param name="DatabaseMs">CPU milliseconds a request in the database.</param>
/// <param name="Single">Milliseconds to the answer with one connection: half and 99 of 100 requests are quicker.</param>
/// <param name="Crowd">The same with sixteen connections.</param>
/// <param name="Bytes">The largest answer, compressed.</param>
/// <param name="AnewMs">CPU milliseconds of both when the agency changed before each request, so that nothing kept is of use; the change itself included.</param>
internal sealed record Cost(
    string Page, double ProgramMs, double DatabaseMs, (double P50, double P99) Single, (double P50, double P99) Crowd, int Bytes, double AnewMs)
{
    public double TotalMs => ProgramMs + DatabaseMs;
}

/// <summary>Asks for pages again and again.</summary>
internal static class Load
{
    private const int Connections = 16;
    private const int WarmRounds = 3;

    /// <param name="change">Changes the visitor's agency; nothing when there is none.</param>
    public static async Task<Cost> RunAsync(Served served, Visitor who, string name, string[] urls, int requests, Func<Task> change)
    {
        var bytes = 0;
        foreach (var url in urls) bytes = Math.Max(bytes, await who.FetchAsync(url));
        await WarmAsync(who, urls, requests);
        var before = served.Cpu;
        var single = await AskAsync(who, urls, requests, 1);
        var crowd = await AskAsync(who, urls, requests, Connections);
        var after = served.Cpu;
        return new Cost(
            name, 1000 * (after.Program - before.Program) / (2 * requests), 1000 * (after.Database - before.Database) / (2 * requests),
            Spread(single), Spread(crowd), bytes, await AnewAsync(served, who, urls, Math.Max(20, requests / 10), change));
    }

    /// <summary>Asks until the just-in-time compiler is content with what the page uses.</summary>
    public static async Task WarmAsync(Visitor who, string[] urls, int requests)
    {
        for (var round = 0; round < WarmRounds; round++) await AskAsync(who, urls, requests, 4);
    }

    private static async Task<double> AnewAsync(Served served, Visitor who, string[] urls, int requests, Func<Task> change)
    {
        var (program, database) = served.Cpu;
        for (var i = 0; i < requests; i++)
        {
            await change();
            await who.FetchAsync(urls[i % urls.Length]);
        }

        var after = served.Cpu;
        return 1000 * (after.Program - program + after.Database - database) / requests;
    }

    private static async Task<double[]> AskAsync(Visitor who, string[] urls, int requests, int connections)
    {
        var times = new double[requests];
        var next = -1;
        await Task.WhenAll(Enumerable.Range(0, connections).Select(async _ =>
        {
            for (var i = Interlocked.Increment(ref next); i < requests; i = Interlocked.Increment(ref next))
            {
                var begin = Stopwatch.GetTimestamp();
                await who.FetchAsync(urls[i % urls.Length]);
                times[i] = Stopwatch.GetElapsedTime(begin).TotalMilliseconds;
            }
        }));
        return times;
    }

    private static (double, double) Spread(double[] times)
    {
        Array.Sort(times);
        return (times[times.Length / 2], times[(int)(times.Length * 0.99)]);
    }
}
