using System.Globalization;
using System.Text.Json;
using Pamong.Planner.Files;

namespace Pamong.Planner;

/// <summary>Writes a plan as best_plan.csv, best_batches.csv and result.json, and reads it back for a check.</summary>
public static class PlanFiles
{
    private const string PlanName = "best_plan.csv";
    private const string BatchesName = "best_batches.csv";
    private const string ResultName = "result.json";
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };

    /// <summary>Writes a plan into a folder, made when missing; files of that name are replaced.</summary>
    /// <param name="directory">The folder.</param>
    /// <param name="instance">What was planned.</param>
    /// <param name="plan">The plan.</param>
    /// <param name="seconds">How long the solve took on the wall's clock; goes to result.json only.</param>
    public static void Write(string directory, Instance instance, Plan plan, double seconds)
    {
        Directory.CreateDirectory(directory);
        using (var writer = new StreamWriter(Path.Combine(directory, PlanName)) { NewLine = "\n" })
        {
            writer.WriteLine("employee,batch,fund(0central 1unit 2-4donor0-2; -=free)");
            foreach (var a in plan.Assignments) writer.WriteLine($"{a.Person},{a.Batch},{Name(a.Fund)}");
        }

        using (var writer = new StreamWriter(Path.Combine(directory, BatchesName)) { NewLine = "\n" })
        {
            writer.WriteLine("batch,open,fixed_paid_by");
            foreach (var b in plan.OpenBatches) writer.WriteLine($"{b.Batch},1,{Name(b.FixedPaidBy)}");
        }

        var result = PlanResult.Of(instance, plan, seconds);
        File.WriteAllText(Path.Combine(directory, ResultName), JsonSerializer.Serialize(result, Indented) + "\n");
    }

    /// <summary>Reads a plan for an instance. Its stated numbers come from result.json when that is there, else they are 0.</summary>
    /// <exception cref="PlanFileException">A file is missing or bad; says which, and at what line and column.</exception>
    public static Plan Read(string directory, Instance instance)
    {
        List<Assignment> assignments = [];
        using (var rows = new CsvRows(directory, PlanName, 3))
        {
            while (rows.Next())
                assignments.Add(new Assignment(
                    rows.Int(0, 0, instance.People.Count - 1), rows.Int(1, 0, instance.Batches.Count - 1), Fund(rows, 2)));
        }

        List<OpenBatch> open = [];
        using (var rows = new CsvRows(directory, BatchesName, 3))
        {
            while (rows.Next())
            {
                var batch = rows.Int(0, 0, instance.Batches.Count - 1);
                if (rows.Int(1, 0, 1) == 1) open.Add(new OpenBatch(batch, Fund(rows, 2)));
            }
        }

        var stated = PlanResult.Read(directory, ResultName);
        return new Plan
        {
            Assignments = assignments, OpenBatches = open,
            Objective = stated?.Objective ?? 0, Gain = stated?.Gain ?? 0, Entitled = stated?.Entitled ?? 0,
            Bound = stated?.Bound ?? 0, Work = stated?.Work ?? 0,
            InputHash = stated?.InputHash ?? "", ResultHash = stated?.Hash ?? "", MethodVersion = stated?.MethodVersion ?? 0,
        };
    }

    private static string Name(FundSlot fund) =>
        fund == FundSlot.Free ? "-" : fund == FundSlot.National ? "n" : fund.Code.ToString(CultureInfo.InvariantCulture);

    private static FundSlot Fund(CsvRows rows, int field) => rows.Text(field) switch
    {
        "-" => FundSlot.Free,
        "n" => FundSlot.National,
        _ => new FundSlot((short)rows.Int(field, 0, FundSlot.MaxDonors + 1)),
    };
}
