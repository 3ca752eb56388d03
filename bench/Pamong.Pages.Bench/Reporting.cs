using System.Text.RegularExpressions;

namespace Pamong.Pages.Bench;

/// <summary>Prints one line a page.</summary>
internal sealed class ResultTable
{
    public ResultTable()
    {
        Console.WriteLine();
        Console.WriteLine("| page | CPU ms program | database | together | × bare | p50/p99 ms at 1 | at 16 | bytes (br) | CPU ms after a change |");
        Console.WriteLine("|---|---:|---:|---:|---:|---:|---:|---:|---:|");
    }

    public void Add(Cost cost, Cost floor) => Console.WriteLine(string.Create(System.Globalization.CultureInfo.InvariantCulture,
        $"| {cost.Page} | {cost.ProgramMs:0.00} | {cost.DatabaseMs:0.00} | {cost.TotalMs:0.00} | {cost.TotalMs / floor.TotalMs:0.0} | {cost.Single.P50:0.0}/{cost.Single.P99:0.0} | {cost.Crowd.P50:0.0}/{cost.Crowd.P99:0.0} | {cost.Bytes:N0} | {cost.AnewMs:0.0} |"));
}

/// <summary>What a browser that was never here must fetch for the home page: the page, its stylesheet, scripts and pictures.</summary>
internal static partial class FirstLoad
{
    public static async Task PrintAsync(Visitor who)
    {
        var home = await who.ReadAsync("/");
        var all = await who.FetchAsync("/");
        var seen = new HashSet<string>(Assets().Matches(home).Select(m => m.Groups[1].Value.Split('#')[0]));
        var waiting = new Queue<string>(seen);
        while (waiting.TryDequeue(out var url))
        {
            all += await who.FetchAsync(url);
            if (!url.Contains(".js", StringComparison.Ordinal)) continue;
            foreach (Match module in Imports().Matches(await who.ReadAsync(url)))
                if (new Uri(new Uri("http://x" + url), module.Groups[1].Value).PathAndQuery is var path && seen.Add(path)) waiting.Enqueue(path);
        }

        Console.WriteLine($"\nFirst load of the home page: {all:N0} bytes in {seen.Count + 1} answers ({string.Join(", ", seen)})");
    }

    [GeneratedRegex("(?:href|src)=\"(/[^\"?]+\\.(?:css|js|svg)[^\"]*)\"")]
    private static partial Regex Assets();

    [GeneratedRegex("(?:from|import)\\s*\\(?\\s*[\"'](\\.{1,2}/[^\"']+|/[^\"']+\\.js)[\"']")]
    private static partial Regex Imports();
}
