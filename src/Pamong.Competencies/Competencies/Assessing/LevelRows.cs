using Microsoft.EntityFrameworkCore;
using Pamong.Competencies.Contract;
using Pamong.Platform.Data;

namespace Pamong.Competencies.Assessing;

/// <summary>Lends the effective levels to the floors above.</summary>
internal sealed class LevelRows(PamongDb db) : ILevels
{
    public IQueryable<LevelRow> All() => db.Set<HeldLevel>().AsNoTracking().Select(l => new LevelRow
    {
        EmployeeId = l.EmployeeId,
        CompetencyId = l.CompetencyId,
        Level = l.Level,
        AsOf = l.AsOf,
        HoldsUntil = l.HoldsUntil,
        Basis = l.Basis,
    });
}
