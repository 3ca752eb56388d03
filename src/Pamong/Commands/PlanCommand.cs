using System.CommandLine;
using System.Diagnostics;
using Pamong.Planner;
using static Pamong.Platform.Texts.Bilingual;

namespace Pamong.Commands;

/// <summary>Solves and checks planning instances in files; needs no database.</summary>
internal static class PlanCommand
{
    private static readonly Argument<DirectoryInfo> Instance = new("dir")
    {
        Description = T("folder masalah perencanaan (lihat docs/planner.md)", "the instance's folder (see docs/planner.md)"),
    };

    private static readonly Option<DirectoryInfo> Out = new("--out")
    {
        Description = T("folder untuk hasil", "where to write the plan"),
        Required = true,
    };

    private static readonly Option<SolveEffort> Effort = new("--effort")
    {
        Description = T("Quick, Normal, atau Thorough", "Quick, Normal or Thorough"),
        DefaultValueFactory = _ => SolveEffort.Normal,
    };

    private static readonly Option<int> Threads = new("--threads")
    {
        Description = T("jumlah utas; 0 = satu per prosesor (hasilnya sama)", "threads; 0 = one per processor (the plan is the same)"),
    };

    private static readonly Argument<DirectoryInfo> PlanFolder = new("plandir")
    {
        Description = T("folder rencana yang diperiksa", "the folder of the plan to check"),
    };

    public static Command Make()
    {
        var solve = new Command("solve", T("hitung rencana", "compute a plan")) { Instance, Out, Effort, Threads };
        solve.SetAction((parsed, ct) => Task.FromResult(Guarded(() => Solve(parsed, ct))));
        var check = new Command("check", T("periksa rencana; 3 bila ada aturan yang dilanggar", "check a plan; 3 when it breaks a rule")) { Instance, PlanFolder };
        check.SetAction(parsed => Guarded(() => Check(parsed)));
        return new Command("plan", T("hitung dan periksa rencana dalam berkas", "compute and check plans in files")) { solve, check };
    }

    private static int Solve(ParseResult parsed, CancellationToken ct)
    {
        var instance = InstanceFiles.Read(parsed.GetRequiredValue(Instance).FullName);
        var watch = Stopwatch.StartNew();
        var options = new SolveOptions { Effort = parsed.GetValue(Effort), Threads = parsed.GetValue(Threads) };
        var plan = PlanSolver.Solve(instance, options, null, ct);
        PlanFiles.Write(parsed.GetRequiredValue(Out).FullName, instance, plan, watch.Elapsed.TotalSeconds);
        Console.WriteLine($"objective {plan.Objective}  gain {plan.Gain}  entitled {plan.Entitled}  bound {plan.Bound}  " +
            $"gap {plan.GapOfObjective:P3}  gap of gain {plan.GapOfGain:P2}  {watch.Elapsed.TotalSeconds:0.0} s");
        foreach (var collision in plan.Collisions) Console.Error.WriteLine(collision.Message);
        return plan.Status == PlanStatus.Feasible ? 0 : CommandLine.Breach;
    }

    private static int Check(ParseResult parsed)
    {
        var instance = InstanceFiles.Read(parsed.GetRequiredValue(Instance).FullName);
        var check = PlanChecker.Check(instance, PlanFiles.Read(parsed.GetRequiredValue(PlanFolder).FullName, instance));
        foreach (var breach in check.Breaches) Console.Error.WriteLine($"{breach.Rule}: {breach.Subject} ({breach.Amount})");
        Console.WriteLine($"objective {check.Objective}  gain {check.Gain}  entitled {check.Entitled}  breaches {check.Breaches.Count}");
        return check.Ok ? 0 : CommandLine.Breach;
    }

    private static int Guarded(Func<int> deed)
    {
        try
        {
            return deed();
        }
        catch (Exception e) when (e is PlanFileException or InvalidInstanceException or IOException)
        {
            Console.Error.WriteLine(e.Message);
            return 1;
        }
    }
}
