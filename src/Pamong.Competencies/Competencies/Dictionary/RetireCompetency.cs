using Microsoft.EntityFrameworkCore;
using Pamong.Competencies.Assessing;
using Pamong.Competencies.Contract;
using Pamong.Platform.Data;
using Pamong.Platform.Outcomes;
using Pamong.Platform.Tenants;

namespace Pamong.Competencies.Dictionary;

/// <summary>Takes a competency of the agency out of use. Its results stay; positions no longer require it. Can be taken back.</summary>
internal sealed class RetireCompetencyHandler(PamongDb db, AgencyDay day)
{
    /// <summary>Retires it, or brings it back into use without its requirements.</summary>
    public async Task<Result<Competency>> HandleAsync(Guid competencyId, bool retire, CancellationToken ct)
    {
        var competency = await db.Set<Competency>().SingleOrDefaultAsync(c => c.Id == competencyId, ct);
        if (competency is null) return CompetenciesRefusals.NoSuchCompetency;
        if (competency.Source == CompetencySource.National) return CompetenciesRefusals.NationalStays;
        competency.RetiredOn = retire ? await day.TodayAsync(ct) : null;
        if (retire) db.RemoveRange(await db.Set<Requirement>().Where(r => r.CompetencyId == competencyId).ToListAsync(ct));
        await db.SaveChangesAsync(ct);
        return competency;
    }
}
