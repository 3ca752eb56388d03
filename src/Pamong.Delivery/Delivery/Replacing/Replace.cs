using Microsoft.EntityFrameworkCore;
using Pamong.Delivery.Contract;
using Pamong.Delivery.Nominating;
using Pamong.Delivery.Running;
using Pamong.People.Contract;
using Pamong.Platform.Data;
using Pamong.Platform.Outcomes;
using Pamong.Platform.Tenants;

namespace Pamong.Delivery.Replacing;

/// <summary>Gives an open seat to someone from the waiting list, in one step.</summary>
internal sealed class ReplaceHandler(PamongDb db, WaitingList list, IPeople people, NominationLetters letters, AgencyDay day)
{
    /// <summary>How many candidates are shown, and so may be chosen.</summary>
    public const int Shown = 25;

    public async Task<Result<Nomination>> HandleAsync(Guid batchId, Guid openedBy, Guid employeeId, CancellationToken ct)
    {
        var run = await db.Set<Run>().AsNoTracking().SingleOrDefaultAsync(r => r.Id == batchId, ct);
        var opened = await db.Set<Nomination>().SingleOrDefaultAsync(n => n.Id == openedBy && n.BatchId == batchId, ct);
        if (run is null || opened is null) return DeliveryRefusals.NoSuchNomination;
        var taken = await db.Set<Nomination>().AnyAsync(n => n.Replaces == openedBy, ct);
        if (run.State == RunState.Closed) return DeliveryRefusals.IsClosed;
        if (taken || !opened.State.OpensSeat()) return DeliveryRefusals.SeatNotOpen;
        if (await day.TodayAsync(ct) > run.EndsOn) return DeliveryRefusals.HasStarted;
        var candidates = await list.ForAsync(run, DeliveryPermissions.RunBatches, Shown, ct);
        if (candidates.FirstOrDefault(c => c.EmployeeId == employeeId) is not { } chosen) return DeliveryRefusals.NotOnWaitingList;

        var superior = await people.All().Where(p => p.Id == employeeId).Select(p => p.SuperiorId).SingleAsync(ct);
        var nomination = new Nomination
        {
            Year = run.Year,
            EmployeeId = employeeId,
            BatchId = batchId,
            FundId = opened.FundId,
            PlannedCost = opened.PlannedCost,
            Replaces = openedBy,
            Why = chosen.Reason,
            State = superior is null ? NominationState.Released : NominationState.Proposed,
        };
        db.Add(nomination);
        await letters.TellAsync([nomination], new Dictionary<Guid, Guid?> { [employeeId] = superior }, ct);
        await db.SaveChangesAsync(ct);
        return nomination;
    }
}
