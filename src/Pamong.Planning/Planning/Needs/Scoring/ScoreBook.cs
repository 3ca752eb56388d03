using System.ComponentModel.DataAnnotations;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Pamong.Platform.Data;
using Pamong.Platform.Outcomes;

namespace Pamong.Planning.Needs.Scoring;

/// <summary>Reads and keeps the agency's rule of urgency.</summary>
internal sealed class ScoreBook(PamongDb db, Kept kept)
{
    private const string Name = "planning.needs.score";
    private ScoreRule? rule;

    /// <summary>The rule in force.</summary>
    public async Task<ScoreRule> ReadAsync(CancellationToken ct)
    {
        if (rule is not null) return rule;
        var json = await kept.GetAsync(Name, () => db.Set<Setting>().Where(s => s.Name == Name).Select(s => s.Json).SingleOrDefaultAsync(ct));
        return rule = json is null ? ScoreRule.Usual : JsonSerializer.Deserialize<ScoreRule>(json)!;
    }

    /// <summary>Sets the rule; what is listed already follows with the next collection.</summary>
    public async Task<Result<Done>> SetAsync(SetScoreRule asked, CancellationToken ct)
    {
        rule = asked.ToRule();
        var json = JsonSerializer.Serialize(rule);
        var setting = await db.Set<Setting>().SingleOrDefaultAsync(s => s.Name == Name, ct);
        if (setting is null) db.Add(new Setting { Name = Name, Json = json });
        else setting.Json = json;
        await db.SaveChangesAsync(ct);
        return Done.Yes;
    }
}

/// <summary>Sets the points of the score.</summary>
internal sealed class SetScoreRule
{
    /// <summary>Points for each level missing.</summary>
    [Range(1, 20)] public int PerLevel { get; set; } = ScoreRule.Usual.PerLevel;

    /// <summary>Points where the competency is critical.</summary>
    [Range(0, 20)] public int Critical { get; set; } = ScoreRule.Usual.Critical;

    /// <summary>How much weight makes one point.</summary>
    [Range(1, 100)] public int WeightPerPoint { get; set; } = ScoreRule.Usual.WeightPerPoint;

    /// <summary>Points for Butuh Perbaikan.</summary>
    [Range(0, 20)] public int NeedsImprovement { get; set; } = ScoreRule.Usual.NeedsImprovement;

    /// <summary>Points for Kurang.</summary>
    [Range(0, 20)] public int Poor { get; set; } = ScoreRule.Usual.Poor;

    /// <summary>Points for Sangat Kurang.</summary>
    [Range(0, 20)] public int VeryPoor { get; set; } = ScoreRule.Usual.VeryPoor;

    /// <summary>Points for each full year since the last training.</summary>
    [Range(0, 10)] public int PerYear { get; set; } = ScoreRule.Usual.PerYear;

    /// <summary>Points where no training is on record.</summary>
    [Range(0, 10)] public int NeverTrained { get; set; } = ScoreRule.Usual.NeverTrained;

    /// <summary>The form of a rule.</summary>
    public static SetScoreRule Of(ScoreRule rule) => new()
    {
        PerLevel = rule.PerLevel,
        Critical = rule.Critical,
        WeightPerPoint = rule.WeightPerPoint,
        NeedsImprovement = rule.NeedsImprovement,
        Poor = rule.Poor,
        VeryPoor = rule.VeryPoor,
        PerYear = rule.PerYear,
        NeverTrained = rule.NeverTrained,
    };

    /// <summary>The rule of this form.</summary>
    public ScoreRule ToRule() =>
        new(PerLevel, Critical, WeightPerPoint, NeedsImprovement, Poor, VeryPoor, PerYear, NeverTrained);
}
