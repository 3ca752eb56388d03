using Microsoft.EntityFrameworkCore;
using Pamong.Delivery.Nominating;
using Pamong.Planning.Contract;
using Pamong.Platform.Data;

namespace Pamong.Delivery.Running;

/// <summary>Tells Planning who has completed what and when: those who attended a closed batch and did not fail.</summary>
internal sealed class CompletedProgrammes(PamongDb db, IPlans plans) : IProgrammeHistory, ITrainingHistory
{
    public async Task<IReadOnlyList<(Guid EmployeeId, string ProgrammeCode)>> CompletedAsync(CancellationToken ct)
    {
        var rows = await (
            from n in db.Set<Nomination>().AsNoTracking()
            join r in db.Set<Run>() on n.BatchId equals r.Id
            where r.State == RunState.Closed && n.State == NominationState.Attended && n.Result != TrainingResult.Failed
            select new { n.EmployeeId, r.ProgrammeCode }).Distinct().ToListAsync(ct);
        return [.. rows.Select(r => (r.EmployeeId, r.ProgrammeCode))];
    }

    public IQueryable<TrainedRow> LastTrainings() =>
        from n in db.Set<Nomination>().AsNoTracking()
        join r in db.Set<Run>() on n.BatchId equals r.Id
        join raise in plans.Raises() on r.ProgrammeId equals raise.ProgrammeId
        where r.State == RunState.Closed && n.State == NominationState.Attended && n.Result != TrainingResult.Failed
        group r by new { n.EmployeeId, raise.CompetencyId } into g
        select new TrainedRow { EmployeeId = g.Key.EmployeeId, CompetencyId = g.Key.CompetencyId, EndedOn = g.Max(r => r.EndsOn) };
}
