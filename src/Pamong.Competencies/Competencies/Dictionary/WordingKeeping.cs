using Microsoft.EntityFrameworkCore;
using Pamong.Competencies.Assessing;
using Pamong.Platform.Data;
using Pamong.Platform.Outcomes;
using Pamong.Platform.Tenants;
using Pamong.Platform.Texts;

namespace Pamong.Competencies.Dictionary;

/// <summary>Puts wordings into versions of the dictionary, and keeps the competency's name true to the wording in force.</summary>
internal sealed class WordingKeeping(PamongDb db, AgencyDay day)
{
    /// <summary>The version that takes effect on a day; made when there is none. Saved with the next save.</summary>
    public async Task<DictionaryVersion> VersionOnAsync(DateOnly day, string title, string basis, CancellationToken ct)
    {
        var versions = await db.Set<DictionaryVersion>().OrderBy(v => v.EffectiveFrom).ToListAsync(ct);
        if (versions.Find(v => v.EffectiveFrom == day) is { } found) return found;
        var version = new DictionaryVersion { Number = 0, Title = title, EffectiveFrom = day, Basis = basis };
        db.Add(version);
        versions.Add(version);
        versions.Sort((a, b) => a.EffectiveFrom.CompareTo(b.EffectiveFrom));
        for (var i = 0; i < versions.Count; i++) versions[i].Number = i + 1;
        return version;
    }

    /// <summary>Words a competency anew from a version on. Saved with the next save.</summary>
    /// <returns>The wording, or a refusal when a later version has worded it already.</returns>
    public async Task<Result<Wording>> PutAsync(Competency competency, DictionaryVersion version, WordingContent content, CancellationToken ct)
    {
        var latest = await (
            from w in db.Set<Wording>()
            join v in db.Set<DictionaryVersion>() on w.VersionId equals v.Id
            where w.CompetencyId == competency.Id
            orderby v.EffectiveFrom descending
            select new { Wording = w, v.EffectiveFrom }).FirstOrDefaultAsync(ct);
        if (latest is not null && latest.EffectiveFrom > version.EffectiveFrom)
            return CompetenciesRefusals.BeforeLatestWording.With(Figures.Day(latest.EffectiveFrom));

        Wording wording;
        if (latest is not null && latest.EffectiveFrom == version.EffectiveFrom && latest.Wording.ByAgency)
        {
            wording = latest.Wording;
            (wording.NameId, wording.NameEn) = (content.NameId, content.NameEn);
            (wording.DefinitionId, wording.DefinitionEn) = (content.DefinitionId, content.DefinitionEn);
            wording.Levels = LevelWording.Write(content.Levels);
        }
        else if (latest is not null && latest.EffectiveFrom == version.EffectiveFrom)
        {
            return CompetenciesRefusals.FoundedToday;
        }
        else
        {
            wording = New(competency.Id, version.Id, content);
            db.Add(wording);
        }

        if (version.EffectiveFrom <= await day.TodayAsync(ct)) Name(competency, wording);
        return wording;
    }

    /// <summary>Gives competencies the name of a wording that has come into force since yesterday's look.</summary>
    public async Task SettleNamesAsync(CancellationToken ct)
    {
        var today = await day.TodayAsync(ct);
        var since = today.AddDays(-31);
        var inForce = await (
            from w in db.Set<Wording>()
            join v in db.Set<DictionaryVersion>() on w.VersionId equals v.Id
            join c in db.Set<Competency>() on w.CompetencyId equals c.Id
            where v.EffectiveFrom <= today && v.EffectiveFrom > since
            orderby v.EffectiveFrom
            select new { Competency = c, Wording = w }).ToListAsync(ct);
        foreach (var row in inForce) Name(row.Competency, row.Wording);
        await db.SaveChangesAsync(ct);
    }

    /// <summary>A wording by the agency.</summary>
    internal static Wording New(Guid competencyId, Guid versionId, WordingContent content) => new()
    {
        CompetencyId = competencyId,
        VersionId = versionId,
        NameId = content.NameId,
        NameEn = content.NameEn,
        DefinitionId = content.DefinitionId,
        DefinitionEn = content.DefinitionEn,
        Levels = LevelWording.Write(content.Levels),
        ByAgency = true,
    };

    private static void Name(Competency competency, Wording wording)
    {
        competency.NameId = wording.NameId;
        competency.NameEn = wording.NameEn == "" ? wording.NameId : wording.NameEn;
    }
}
