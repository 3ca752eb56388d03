using System.Text.Json;
using System.Text.Json.Serialization;

namespace Pamong.Planner.Files;

/// <summary>What result.json holds.</summary>
internal sealed record PlanResult
{
    [JsonPropertyName("instance")] public string Instance { get; init; } = "";
    [JsonPropertyName("status")] public string Status { get; init; } = "";
    [JsonPropertyName("objective")] public long Objective { get; init; }
    [JsonPropertyName("gain")] public long Gain { get; init; }
    [JsonPropertyName("entitled")] public int Entitled { get; init; }
    [JsonPropertyName("bound")] public long Bound { get; init; }
    [JsonPropertyName("gap_objective")] public double GapOfObjective { get; init; }
    [JsonPropertyName("gap_gain")] public double GapOfGain { get; init; }
    [JsonPropertyName("money_unit")] public string MoneyUnit { get; init; } = "";
    [JsonPropertyName("spending")] public IReadOnlyList<SpendRow> Spending { get; init; } = [];
    [JsonPropertyName("collisions")] public IReadOnlyList<string> Collisions { get; init; } = [];
    [JsonPropertyName("cancelled")] public bool Cancelled { get; init; }
    [JsonPropertyName("work")] public long Work { get; init; }
    [JsonPropertyName("seconds")] public double Seconds { get; init; }
    [JsonPropertyName("method_version")] public int MethodVersion { get; init; }
    [JsonPropertyName("input_hash")] public string InputHash { get; init; } = "";
    [JsonPropertyName("hash")] public string Hash { get; init; } = "";

    public static PlanResult Of(Instance instance, Plan plan, double seconds) => new()
    {
        Instance = instance.Name, Status = plan.Status == PlanStatus.Feasible ? "feasible" : "infeasible",
        Objective = plan.Objective, Gain = plan.Gain, Entitled = plan.Entitled, Bound = plan.Bound,
        GapOfObjective = plan.GapOfObjective, GapOfGain = plan.GapOfGain, MoneyUnit = instance.MoneyUnit,
        Spending = [.. plan.Spending.Select(s => new SpendRow(s.Region, s.Unit, s.Slot.ToString(), s.Available, s.Spent))],
        Collisions = [.. plan.Collisions.Select(c => c.Message)],
        Cancelled = plan.Cancelled, Work = plan.Work, Seconds = Math.Round(seconds, 3), MethodVersion = plan.MethodVersion,
        InputHash = plan.InputHash, Hash = plan.ResultHash,
    };

    public static PlanResult? Read(string directory, string name)
    {
        var path = Path.Combine(directory, name);
        if (!File.Exists(path)) return null;
        try
        {
            return JsonSerializer.Deserialize<PlanResult>(File.ReadAllBytes(path));
        }
        catch (JsonException bad)
        {
            throw new PlanFileException(name, (int)(bad.LineNumber ?? 0) + 1, (int)(bad.BytePositionInLine ?? 0) + 1, bad.Message);
        }
    }
}

/// <summary>What is spent of one fund, as in result.json; unit is -1 for shared funds.</summary>
internal sealed record SpendRow(
    [property: JsonPropertyName("region")] int Region,
    [property: JsonPropertyName("unit")] int Unit,
    [property: JsonPropertyName("fund")] string Fund,
    [property: JsonPropertyName("available")] long Available,
    [property: JsonPropertyName("spent")] long Spent);
