using Microsoft.EntityFrameworkCore;
using Pamong.Competencies.Contract;
using Pamong.People.Contract;
using Pamong.Planning.Contract;
using Pamong.Planning.Funding;
using Pamong.Planning.Programmes;
using Pamong.Platform.Data;

namespace Pamong.Planning.Plans;

/// <summary>Lends the plan in force to the floors above.</summary>
internal sealed class PlansInForce(PamongDb db, ILevels levels, ICompetencies competencies) : IPlans
{
    public IQueryable<AssignmentRow> InForce(int year) =>
        from assignment in db.Set<PlanAssignment>().AsNoTracking()
        where db.Set<Plan>().Any(p => p.Id == assignment.PlanId && p.Year == year && p.State == PlanState.Enacted)
        select new AssignmentRow
        {
            Id = assignment.Id,
            EmployeeId = assignment.EmployeeId,
            BatchId = assignment.BatchId,
            FundId = assignment.FundId,
            Cost = assignment.Cost,
            Gain = assignment.Gain,
        };

    public IQueryable<BatchRow> BatchesInForce(int year) =>
        from planned in db.Set<PlanBatch>().AsNoTracking()
        where db.Set<Plan>().Any(p => p.Id == planned.PlanId && p.Year == year && p.State == PlanState.Enacted)
        join batch in db.Set<Batch>() on planned.BatchId equals batch.Id
        join programme in db.Set<Programme>() on batch.ProgrammeId equals programme.Id
        select new BatchRow
        {
            Id = batch.Id,
            ProgrammeId = programme.Id,
            ProgrammeCode = programme.Code,
            ProgrammeName = programme.Name,
            Form = programme.Form,
            Jp = programme.Jp,
            Number = batch.Number,
            StartsOn = batch.StartsOn,
            EndsOn = batch.EndsOn,
            Place = batch.Place,
            MaxSeats = programme.MaxSeats,
            FixedCost = planned.FixedCost,
            FixedFundId = planned.FundId,
        };

    public IQueryable<FundRow> Funds(int year) =>
        db.Set<Fund>().AsNoTracking().Where(f => f.Year == year).Select(f => new FundRow { Id = f.Id, Code = f.Code, Name = f.Name, Ceiling = f.Ceiling });

    public IQueryable<RaiseRow> Raises() =>
        db.Set<ProgrammeRaise>().AsNoTracking().Select(r => new RaiseRow { ProgrammeId = r.ProgrammeId, CompetencyId = r.CompetencyId, Level = r.Level });

    public async Task<IQueryable<PersonRow>> EligibleAsync(Guid programmeId, IQueryable<PersonRow> people, CancellationToken ct)
    {
        if (await db.Set<Programme>().AsNoTracking().SingleOrDefaultAsync(p => p.Id == programmeId, ct) is not { } programme)
            return people.Where(_ => false);
        var (kinds, ranks, employments) = (programme.EligibleKinds, programme.EligibleRanks, programme.EligibleEmployments);
        if (kinds.Count > 0) people = people.Where(p => p.PositionKind != null && kinds.Contains(p.PositionKind.Value));
        if (ranks.Count > 0) people = people.Where(p => p.Rank != null && ranks.Contains(p.Rank));
        if (employments.Count > 0) people = people.Where(p => employments.Contains(p.Employment));
        foreach (var prerequisite in programme.Prerequisites)
        {
            var able = Prerequisites.Holders(prerequisite, levels, competencies);
            people = people.Where(p => able.Contains(p.Id));
        }

        return people;
    }

    public Task<Guid?> InForceIdAsync(int year, CancellationToken ct) =>
        db.Set<Plan>().Where(p => p.State == PlanState.Enacted && p.Year == year).Select(p => (Guid?)p.Id).FirstOrDefaultAsync(ct);

    public Task<int?> LatestYearAsync(CancellationToken ct) =>
        db.Set<Plan>().Where(p => p.State == PlanState.Enacted).MaxAsync(p => (int?)p.Year, ct);
}
