using System.Diagnostics;
using System.Globalization;
using Pamong.Planner;
using Pamong.Planner.Bench;

// Usage: [folder of an instance | people×programmes[×regions]]... [--greedy] [--threads n] [--effort quick|normal|thorough]
//        [--seed n: of generated instances] [--dice n: of the solver] [--stop: how long stopping takes]
//        [--oracle seconds: cbc on the same model]
CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
var greedy = args.Contains("--greedy");
var threads = Number("--threads", 0);
var effort = Option("--effort") is { } e ? Enum.Parse<SolveEffort>(e, true) : SolveEffort.Normal;
var seed = Number("--seed", 1);
var dice = Number("--dice", 1);
var oracle = Number("--oracle", 0);
string[] valued = ["--threads", "--effort", "--seed", "--dice", "--oracle"];
var asked = args.Where((a, i) => !a.StartsWith("--", StringComparison.Ordinal) && (i == 0 || !valued.Contains(args[i - 1]))).ToArray();
if (asked.Length == 0) asked = ["200×30", "1000×50", "4000×100", "20000×300"];

if (args.Contains("--stop"))
{
    Console.WriteLine("| instance | stop asked after s | answer after s | CPU s | objective | stopped |");
    Console.WriteLine("|---|---|---|---|---|---|");
    foreach (var name in asked) Stopping.Measure(Read(name), new SolveOptions { Threads = threads, Effort = effort, Seed = dice });
    return;
}

Console.WriteLine("| instance | s | CPU s | peak MiB | objective | bound | gap of objective | gap of gain | entitled | breaches |");
Console.WriteLine("|---|---|---|---|---|---|---|---|---|---|");
foreach (var name in asked)
{
    var instance = Read(name);
    Row(instance, "", () => PlanSolver.Solve(instance, new SolveOptions { Threads = threads, Effort = effort, Seed = dice }));
    if (oracle > 0) Ask(instance, oracle);
    if (!greedy) continue;
    Row(instance, ", worst gap first", () => Greedy.WorstGapFirst(instance));
    Row(instance, ", best per rupiah", () => Greedy.BestPerRupiah(instance));
}

string? Option(string name) => Array.IndexOf(args, name) is >= 0 and var at && at + 1 < args.Length ? args[at + 1] : null;

int Number(string name, int or) => Option(name) is { } given ? int.Parse(given, CultureInfo.InvariantCulture) : or;

Instance Read(string name) => Directory.Exists(name) ? InstanceFiles.Read(name) : Generate(name);

Instance Generate(string size)
{
    var numbers = size.Split('×', 'x').Select(int.Parse).ToArray();
    return new InstanceGenerator(seed).Make(new GeneratedSize(numbers[0], numbers[1], numbers.Length > 2 ? numbers[2] : 1));
}

static void Ask(Instance instance, int seconds)
{
    if (!Oracle.Available) return;
    var watch = Stopwatch.StartNew();
    var (objective, bound) = Oracle.Solve(instance, seconds);
    Console.WriteLine($"| {instance.Name}, cbc | {watch.Elapsed.TotalSeconds:f2} | | | {objective:N0} | {bound:N0} | | | | |");
}

static void Row(Instance instance, string how, Func<Plan> make)
{
    using var process = Process.GetCurrentProcess();
    var cpu = process.TotalProcessorTime;
    var watch = Stopwatch.StartNew();
    var plan = make();
    var seconds = watch.Elapsed.TotalSeconds;
    process.Refresh();
    var spent = (process.TotalProcessorTime - cpu).TotalSeconds;
    var check = PlanChecker.Check(instance, plan);
    Console.WriteLine($"| {instance.Name}{how} | {seconds:f2} | {spent:f2} | {process.PeakWorkingSet64 >> 20} | {check.Objective:N0} | "
        + $"{plan.Bound:N0} | {plan.GapOfObjective:p2} | {plan.GapOfGain:p2} | {check.Entitled:N0} | {check.Breaches.Count} |");
}
