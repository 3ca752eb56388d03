using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.EntityFrameworkCore;
using Pamong.Platform.Data;

namespace Pamong.Competencies.Assessing;

/// <summary>Reads and keeps the agency's rule.</summary>
internal sealed class RuleBook(PamongDb db, Kept kept)
{
    private const string Name = "competencies.effective-level";
    private static readonly JsonSerializerOptions Json = new() { Converters = { new JsonStringEnumConverter() } };
    private EffectiveRule? rule;

    /// <summary>The rule in force; the usual one where the agency declared none.</summary>
    public async Task<EffectiveRule> ReadAsync(CancellationToken ct)
    {
        if (rule is not null) return rule;
        var json = await kept.GetAsync(Name, () => db.Set<Setting>().Where(s => s.Name == Name).Select(s => s.Json).SingleOrDefaultAsync(ct));
        return rule = json is null ? EffectiveRule.Usual : JsonSerializer.Deserialize<EffectiveRule>(json, Json)!;
    }

    /// <summary>Declares a rule; saved with the next save of the context.</summary>
    public async Task DeclareAsync(EffectiveRule declared, CancellationToken ct)
    {
        var json = JsonSerializer.Serialize(declared, Json);
        var setting = await db.Set<Setting>().SingleOrDefaultAsync(s => s.Name == Name, ct);
        if (setting is null) db.Add(new Setting { Name = Name, Json = json });
        else setting.Json = json;
        rule = declared;
    }
}
