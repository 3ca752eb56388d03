using Microsoft.EntityFrameworkCore;
using Pamong.Platform.Data;
using Pamong.Platform.Rights;

namespace Pamong.Planning.Needs.Deciding;

/// <summary>Takes one step on many needs at once, inside the write transaction that is open.</summary>
internal sealed class StepTaking(PamongDb db, CurrentUser user, TimeProvider clock)
{
    /// <summary>Moves the needs and writes down who did what, when and why.</summary>
    /// <param name="needs">All of them stand in <paramref name="from"/>.</param>
    /// <param name="by">Who, when it is not the current user.</param>
    /// <returns>The step, or null when there was nothing to take it on.</returns>
    public async Task<NeedStep?> TakeAsync(
        IQueryable<Need> needs, DecideNeeds asked, int year, NeedState from, NeedState to, CancellationToken ct, string? by = null)
    {
        // The update itself says which needs it took, so that of two deciders at once each need has one.
        var (stepId, cause, recommendation) = (Guid.CreateVersion7(), asked.Cause, (asked.Recommendation ?? "").Trim());
        var count = await needs.Where(n => n.State == from).ExecuteUpdateAsync(set => set
            .SetProperty(n => n.StepBeforeId, n => n.LastStepId)
            .SetProperty(n => n.LastStepId, stepId)
            .SetProperty(n => n.State, to)
            .SetProperty(n => n.Cause, n => cause == NeedCause.Unasked ? n.Cause : cause)
            .SetProperty(n => n.Recommendation, recommendation)
            .SetProperty(n => n.Touched, true), ct);
        if (count == 0) return null;
        var ids = await db.Set<Need>().Where(n => n.LastStepId == stepId).OrderBy(n => n.Id).Select(n => n.Id).ToListAsync(ct);
        var step = new NeedStep
        {
            Id = stepId,
            Year = year,
            Deed = asked.Deed,
            From = from,
            To = to,
            At = clock.GetUtcNow(),
            By = by ?? user.Name,
            AccountId = user.AccountId,
            Reason = asked.Deed == NeedDeed.NotTraining ? recommendation : (asked.Reason ?? "").Trim(),
            Cause = asked.Cause,
            Count = count,
        };
        db.Add(step);
        NeedTrail.Say(db, step, ids);
        await db.SaveChangesAsync(ct);
        await db.BulkInsertAsync(ids.Select(id => new NeedDecision { StepId = step.Id, NeedId = id }), ct);
        return step;
    }
}
