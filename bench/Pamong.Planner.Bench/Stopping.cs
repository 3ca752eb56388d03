using System.Diagnostics;

namespace Pamong.Planner.Bench;

/// <summary>How long it takes from the request to stop until the plan is there, asked at moments spread over a solve.</summary>
internal static class Stopping
{
    private const int Moments = 12;

    public static void Measure(Instance instance, SolveOptions options)
    {
        var whole = Stopwatch.StartNew();
        PlanSolver.Solve(instance, options);
        var length = whole.Elapsed;
        for (var m = 0; m < Moments; m++)
        {
            var after = length * ((m + 0.5) / Moments);
            var (plan, seconds, cpu) = Stop(instance, options, after);
            Console.WriteLine($"| {instance.Name} | {after.TotalSeconds:f2} | {seconds:f3} | {cpu:f3} | {plan.Objective:N0} | {plan.Cancelled} |");
        }
    }

    private static (Plan Plan, double Seconds, double Cpu) Stop(Instance instance, SolveOptions options, TimeSpan after)
    {
        using var stop = new CancellationTokenSource();
        var asked = Stopwatch.StartNew();
        var spent = TimeSpan.Zero;
        using var timer = new Timer(_ =>
        {
            asked.Restart();
            spent = Cpu();
            stop.Cancel();
        }, null, after, Timeout.InfiniteTimeSpan);
        var plan = PlanSolver.Solve(instance, options, null, stop.Token);
        return plan.Cancelled ? (plan, asked.Elapsed.TotalSeconds, (Cpu() - spent).TotalSeconds) : (plan, 0, 0);
    }

    private static TimeSpan Cpu()
    {
        using var process = Process.GetCurrentProcess();
        return process.TotalProcessorTime;
    }
}
