using Microsoft.EntityFrameworkCore;
using Pamong.People.Contract;
using Pamong.Planning.Funding;
using Pamong.Planning.Programmes;
using Pamong.Platform.Data;

namespace Pamong.Planning.Plans;

/// <summary>One line of the annual plan: who attends what, when, for how much, paid by whom.</summary>
/// <param name="Jp">Whole JP.</param>
/// <param name="Cost">Rupiah per head.</param>
/// <param name="Gain">Points of gap that this programme alone closes.</param>
internal sealed record PlanLine(
    Guid EmployeeId, string Nip, string Name, string? Position, string Unit, Guid BatchId, string ProgrammeCode, string Programme, string Form,
    string Provider, int Number, DateOnly StartsOn, DateOnly EndsOn, int Jp, long Cost, string? Fund, int Gain);

/// <summary>A batch that runs, as a line of the plan.</summary>
/// <param name="HeadsCost">Rupiah for all participants.</param>
/// <param name="FixedCost">Rupiah for the batch itself.</param>
internal sealed record PlanBatchLine(
    Guid BatchId, string ProgrammeCode, string Programme, string Form, string Provider, int Number, DateOnly StartsOn, DateOnly EndsOn, string Place,
    int Jp, int Heads, long HeadsCost, long FixedCost, string? FixedFund);

/// <summary>Reads a plan line by line, within the reach of whoever asks.</summary>
internal sealed class PlanLines(PamongDb db, IPeople people)
{
    /// <summary>Assignments of people on whom the user holds the permission, by name.</summary>
    public IQueryable<PlanLine> Of(Guid planId, string permission) =>
        from assignment in db.Set<PlanAssignment>().AsNoTracking()
        where assignment.PlanId == planId
        join person in people.Within(permission) on assignment.EmployeeId equals person.Id
        join batch in db.Set<Batch>() on assignment.BatchId equals batch.Id
        join programme in db.Set<Programme>() on batch.ProgrammeId equals programme.Id
        orderby person.SearchName, person.Id, batch.StartsOn
        select new PlanLine(
            person.Id, person.Nip, person.Name, person.PositionName, person.UnitName, batch.Id, programme.Code, programme.Name, programme.Form,
            programme.Provider, batch.Number, batch.StartsOn, batch.EndsOn, programme.Jp, assignment.Cost,
            db.Set<Fund>().Where(f => f.Id == assignment.FundId).Select(f => f.Name).FirstOrDefault(), assignment.Gain);

    /// <summary>Batches that run, by date.</summary>
    public IQueryable<PlanBatchLine> BatchesOf(Guid planId) =>
        from planned in db.Set<PlanBatch>().AsNoTracking()
        where planned.PlanId == planId
        join batch in db.Set<Batch>() on planned.BatchId equals batch.Id
        join programme in db.Set<Programme>() on batch.ProgrammeId equals programme.Id
        orderby batch.StartsOn, programme.Code, batch.Number
        select new PlanBatchLine(
            batch.Id, programme.Code, programme.Name, programme.Form, programme.Provider, batch.Number, batch.StartsOn, batch.EndsOn, batch.Place,
            programme.Jp,
            db.Set<PlanAssignment>().Count(a => a.PlanId == planId && a.BatchId == batch.Id),
            db.Set<PlanAssignment>().Where(a => a.PlanId == planId && a.BatchId == batch.Id).Sum(a => a.Cost),
            planned.FixedCost,
            db.Set<Fund>().Where(f => f.Id == planned.FundId).Select(f => f.Name).FirstOrDefault());
}
