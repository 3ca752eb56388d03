using Microsoft.EntityFrameworkCore;
using Pamong.Competencies.Contract;
using Pamong.Platform.Data;

namespace Pamong.Competencies.Dictionary;

/// <summary>Lends the dictionary to the floors above.</summary>
internal sealed class DictionaryRows(PamongDb db) : ICompetencies
{
    public IQueryable<CompetencyRow> All() => db.Set<Competency>().AsNoTracking()
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
