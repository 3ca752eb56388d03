using System.ComponentModel.DataAnnotations;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Pamong.Platform.Data;
using Pamong.Platform.Outcomes;

namespace Pamong.Delivery.Crediting;

/// <summary>An agency's own version of how a form is counted.</summary>
internal sealed class SetJpRule
{
    /// <summary>The form.</summary>
    [Required, StringLength(10)]
    public string Form { get; set; } = "";

    /// <summary>JP per unit; where hours are counted, the factor on them.</summary>
    [Range(0, 1000)]
    public decimal National { get; set; }

    /// <summary>The same for international activities; null when they don't count.</summary>
    [Range(0, 1000)]
    public decimal? International { get; set; }

    /// <summary>The most units in a cap period; null for no cap. Only where the form has one.</summary>
    [Range(0, 1000)]
    public decimal? Most { get; set; }

    /// <summary>The first day on which activities are counted so.</summary>
    [Required]
    public DateOnly? From { get; set; }

    /// <summary>The decree or letter that it rests on.</summary>
    [Required, StringLength(300)]
    public string Basis { get; set; } = "";
}

/// <summary>Adds an agency's version of a rule where the national one could not be read in a source.</summary>
/// <remarks>What was counted stays; what is counted from then on follows. A version is never changed, only followed by another.</remarks>
internal sealed class SetJpRuleHandler(PamongDb db)
{
    public async Task<Result<Done>> HandleAsync(SetJpRule asked, CancellationToken ct)
    {
        var setting = await db.Set<Setting>().SingleOrDefaultAsync(s => s.Name == JpKeeping.RulesSetting, ct);
        if (JpRules.National.All.Where(r => r.Form == asked.Form).MaxBy(r => r.From) is not { } national) return DeliveryRefusals.NoRule;
        if (national.Sure) return DeliveryRefusals.RuleIsNational;
        var versions = setting is null ? [] : JsonNode.Parse(setting.Json)!.AsArray();
        versions.Add(Version(asked, national));
        var json = versions.ToJsonString();
        if (setting is null) db.Add(new Setting { Name = JpKeeping.RulesSetting, Json = json });
        else setting.Json = json;
        await db.SaveChangesAsync(ct);
        return Done.Yes;
    }

    // The shape of the reference file.
    private static JsonNode Version(SetJpRule asked, JpRule national) => JsonSerializer.SerializeToNode(new
    {
        form = asked.Form,
        basis = national.Basis.ToString().ToLowerInvariant(),
        national = Rate(asked.National, national.CountsHours),
        international = asked.International is { } abroad ? Rate(abroad, national.CountsHours) : null,
        cap = national.Cap switch
        {
            CapPeriod.None => null,
            CapPeriod.Day => new { max_units = asked.Most, per = "calendar_day" },
            CapPeriod.Month => new { max_units = asked.Most, per = "calendar_month" },
        },
        confidence = "agency",
        effective_from = asked.From!.Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        basis_text = asked.Basis.Trim(),
    })!;

    private static object Rate(decimal value, bool countsHours) =>
        countsHours ? new { rule = "programme_jp_times", factor = value } : new { rule = "jp_per_unit", jp = value };
}
