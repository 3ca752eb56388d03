using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace Pamong.Pages.Bench;

/// <summary>A program that is measured, in a process of its own, and what it and the database have used.</summary>
internal sealed class Served : IDisposable
{
    private const double TicksPerSecond = 100;
    private readonly Process process;

    private Served(Process process, Uri url) => (this.process, Url) = (process, url);

    /// <summary>Where it listens.</summary>
    public Uri Url { get; }

    /// <summary>Resident memory in MB.</summary>
    public long Megabytes
    {
        get
        {
            process.Refresh();
            return process.WorkingSet64 >> 20;
        }
    }

    /// <summary>CPU seconds used so far by the program, and by all processes of PostgreSQL on this machine.</summary>
    public (double Program, double Database) Cpu => (Seconds(process.Id, withChildren: false), Databases().Sum(id => Seconds(id, withChildren: true)));

    public static Served Start(string name, Func<string, string[]> arguments)
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        var url = $"http://127.0.0.1:{((IPEndPoint)probe.LocalEndpoint).Port}";
        probe.Stop();
        var start = new ProcessStartInfo("dotnet", arguments(url)) { RedirectStandardOutput = true, UseShellExecute = false };
        var process = Process.Start(start) ?? throw new InvalidOperationException(name + " does not start.");
        process.OutputDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        return new Served(process, new Uri(url));
    }

    /// <summary>Waits until it answers; at most ten minutes, because it may have to make the demo first.</summary>
    public async Task ReadyAsync()
    {
        using var client = new HttpClient { BaseAddress = Url };
        for (var tries = 0; tries < 3000 && !process.HasExited; tries++)
        {
            try
            {
                await client.GetAsync("/masuk");
                return;
            }
            catch (HttpRequestException)
            {
                await Task.Delay(200);
            }
        }

        throw new InvalidOperationException("The program does not answer.");
    }

    public void Dispose()
    {
        if (!process.HasExited) process.Kill();
        process.Dispose();
    }

    /// <summary>The main process of PostgreSQL; it and its children are counted. Null: all processes of that name.</summary>
    public static int? Postmaster { get; set; }

    private static IEnumerable<int> Databases() => Directory.EnumerateDirectories("/proc")
        .Select(path => int.TryParse(Path.GetFileName(path), out var id) ? id : 0)
        .Where(id => id > 0 && Stat(id) is ["(postgres", var rest] && (Postmaster is not { } main || id == main || Fields(rest)[1] == $"{main}"));

    // After the name in brackets: state is field 3, parent 4; user, system and their children's time are fields 14 to 17.
    private static double Seconds(int id, bool withChildren) => Stat(id) is [_, var rest]
        ? Fields(rest)[11..(withChildren ? 15 : 13)].Sum(f => double.Parse(f, CultureInfo.InvariantCulture)) / TicksPerSecond
        : 0;

    private static string[] Fields(string rest) => rest.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    // The name in brackets and what follows it; nothing when the process is gone.
    private static string[] Stat(int id)
    {
        try
        {
            var text = File.ReadAllText($"/proc/{id}/stat");
            return [text[text.IndexOf('(')..text.LastIndexOf(')')], text[(text.LastIndexOf(')') + 1)..]];
        }
        catch (IOException)
        {
            return [];
        }
    }
}
