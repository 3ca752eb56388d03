using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Pamong.Competencies.Contract;
using Pamong.Platform.Data;
using Pamong.Platform.Tenants;

namespace Pamong.Competencies.Founding;

/// <summary>Lays the national dictionary into a new agency as its first version.</summary>
/// <remarks>Source: PermenPANRB 38/2017 for the names of managerial and socio-cultural competencies; the wording of levels and indicators is ours.</remarks>
internal sealed class NationalFramework(PamongDb db, TimeProvider clock) : ITenantFounding
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    public async Task FoundAsync(Tenant tenant, CancellationToken ct)
    {
        if (await db.Set<DictionaryVersion>().AnyAsync(ct)) return;
        var version = new DictionaryVersion
        {
            Number = 1,
            Title = Dictionary.VersionName.National,
            // From the year's beginning, so that the agency's own wordings can take effect from its first day on.
            EffectiveFrom = new DateOnly(TimeZoneInfo.ConvertTime(clock.GetUtcNow(), tenant.Zone).Year, 1, 1),
            Basis = "PermenPANRB 38/2017",
        };
        db.Add(version);
        foreach (var written in Read())
        {
            var competency = new Competency
            {
                Code = written.Code,
                NameId = written.NameId,
                NameEn = written.NameEn,
                Group = written.Group,
                Source = CompetencySource.National,
            };
            db.Add(competency);
            db.Add(Wording(written, competency.Id, version.Id));
        }

        await db.SaveChangesAsync(ct);
    }

    /// <summary>The national competencies as they stand in the reference file.</summary>
    internal static IReadOnlyList<NationalCompetency> Read()
    {
        using var stream = typeof(NationalFramework).Assembly.GetManifestResourceStream("framework.json")!;
        return JsonSerializer.Deserialize<List<NationalCompetency>>(stream, Json)!;
    }

    private static Wording Wording(NationalCompetency written, Guid competencyId, Guid versionId) => new()
    {
        CompetencyId = competencyId,
        VersionId = versionId,
        NameId = written.NameId,
        NameEn = written.NameEn,
        Levels = LevelWording.Write(written.Levels),
        ByAgency = false,
    };
}

/// <summary>A competency of the reference file.</summary>
internal sealed record NationalCompetency(
    string Code, string NameId, string NameEn, CompetencyGroup Group, IReadOnlyList<LevelWording> Levels);
