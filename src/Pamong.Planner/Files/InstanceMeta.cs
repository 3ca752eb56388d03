using System.Text.Json;
using System.Text.Json.Serialization;

namespace Pamong.Planner.Files;

/// <summary>The sizes and rules of an instance, as in meta.json.</summary>
internal sealed record InstanceMeta
{
    [JsonPropertyName("name")] public string Name { get; init; } = "";
    [JsonPropertyName("employees")] public required int Employees { get; init; }
    [JsonPropertyName("units")] public required int Units { get; init; }
    [JsonPropertyName("regions")] public required int Regions { get; init; }
    [JsonPropertyName("positions")] public required int Positions { get; init; }
    [JsonPropertyName("competencies")] public required int Competencies { get; init; }
    [JsonPropertyName("offerings")] public required int Offerings { get; init; }
    [JsonPropertyName("batches")] public required int Batches { get; init; }
    [JsonPropertyName("weeks")] public required int Weeks { get; init; }
    [JsonPropertyName("entitlement_jp")] public int EntitlementJp { get; init; } = 20;
    [JsonPropertyName("entitlement_bonus_points")] public int EntitlementBonus { get; init; } = 200;
    [JsonPropertyName("max_trainings")] public int MaxTrainings { get; init; } = 3;
    [JsonPropertyName("max_days_away")] public int MaxDaysAway { get; init; } = 25;
    [JsonPropertyName("national_fund_kIDR")] public long NationalFund { get; init; }
    [JsonPropertyName("money_unit")] public string MoneyUnit { get; init; } = "thousand rupiah";

    public static InstanceMeta Read(string directory)
    {
        const string Name = "meta.json";
        var path = Path.Combine(directory, Name);
        if (!File.Exists(path)) throw new PlanFileException(Name, 0, 0, "the file is missing");
        try
        {
            var meta = JsonSerializer.Deserialize<InstanceMeta>(File.ReadAllBytes(path))
                ?? throw new PlanFileException(Name, 1, 1, "an object is expected");
            int[] sizes = [meta.Employees, meta.Units, meta.Regions, meta.Positions, meta.Competencies, meta.Offerings, meta.Batches];
            if (sizes.Any(size => size < 0)) throw new PlanFileException(Name, 1, 0, "sizes are 0 or more");
            return meta;
        }
        catch (JsonException bad)
        {
            throw new PlanFileException(Name, (int)(bad.LineNumber ?? 0) + 1, (int)(bad.BytePositionInLine ?? 0) + 1, bad.Message);
        }
    }

    /// <summary>Throws when a file has fewer or more rows than this says.</summary>
    public void Expect(string file, int expected, int found)
    {
        if (found != expected) throw new PlanFileException(file, 0, 0, $"{expected} rows expected by meta.json, {found} found");
    }
}
