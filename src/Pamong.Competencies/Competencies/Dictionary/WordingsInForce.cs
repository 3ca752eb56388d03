using Microsoft.EntityFrameworkCore;
using Pamong.Platform.Data;

namespace Pamong.Competencies.Dictionary;

/// <summary>Reads how competencies read on a day or in a version.</summary>
internal sealed class WordingsInForce(PamongDb db)
{
    /// <summary>All wordings of one competency with their versions, newest first.</summary>
    public async Task<IReadOnlyList<(Wording Wording, DictionaryVersion Version)>> HistoryAsync(Guid competencyId, CancellationToken ct)
    {
        var rows = await (
            from w in db.Set<Wording>().AsNoTracking()
            join v in db.Set<DictionaryVersion>().AsNoTracking() on w.VersionId equals v.Id
            where w.CompetencyId == competencyId
            orderby v.EffectiveFrom descending
            select new { w, v }).ToListAsync(ct);
        return rows.ConvertAll(r => (r.w, r.v));
    }

    /// <summary>The wording of each competency in a version, by competency: the newest of that version's day or before.</summary>
    public async Task<Dictionary<Guid, Guid>> IdsOfAsync(DateOnly day, CancellationToken ct)
    {
        var rows = await (
            from w in db.Set<Wording>().AsNoTracking()
            join v in db.Set<DictionaryVersion>().AsNoTracking() on w.VersionId equals v.Id
            where v.EffectiveFrom <= day
            orderby v.EffectiveFrom
            select new { w.CompetencyId, w.Id }).ToListAsync(ct);
        var ids = new Dictionary<Guid, Guid>();
        foreach (var row in rows) ids[row.CompetencyId] = row.Id;
        return ids;
    }
}
