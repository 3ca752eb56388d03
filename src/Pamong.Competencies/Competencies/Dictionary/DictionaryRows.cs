using Microsoft.EntityFrameworkCore;
using Pamong.Competencies.Contract;
using Pamong.Platform.Data;

namespace Pamong.Competencies.Dictionary;

/// <summary>Lends the dictionary to the floors above.</summary>
internal sealed class DictionaryRows(PamongDb db) : ICompetencies
{
    public IQueryable<CompetencyRow> All() => Rows(db.Set<Competency>());

    public IQueryable<CompetencyRow> On(DateOnly day)
    {
        var begins =
            from w in db.Set<Wording>()
            join v in db.Set<DictionaryVersion>() on w.VersionId equals v.Id
            select new { w.CompetencyId, v.EffectiveFrom };
        return Rows(db.Set<Competency>().Where(c =>
            !begins.Any(b => b.CompetencyId == c.Id && b.EffectiveFrom > day) || begins.Any(b => b.CompetencyId == c.Id && b.EffectiveFrom <= day)));
    }

    private static IQueryable<CompetencyRow> Rows(IQueryable<Competency> competencies) => competencies.AsNoTracking()
        .Where(c => c.RetiredOn == null)
        .Select(c => new CompetencyRow
        {
            Id = c.Id,
            Code = c.Code,
            NameId = c.NameId,
            NameEn = c.NameEn,
            Group = c.Group,
            Source = c.Source,
        });
}
