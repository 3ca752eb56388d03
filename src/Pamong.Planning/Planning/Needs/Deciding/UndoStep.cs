using Microsoft.EntityFrameworkCore;
using Pamong.Planning.Contract;
using Pamong.Planning.Needs.Cycles;
using Pamong.Platform.Data;
using Pamong.Platform.Outcomes;
using Pamong.Platform.Rights;

namespace Pamong.Planning.Needs.Deciding;

/// <summary>Takes the last step back while nobody went further: by who took it, or by the personnel agency.</summary>
internal sealed class UndoStepHandler(PamongDb db, CycleBook cycles, CurrentUser user, TimeProvider clock)
{
    public async Task<Result<NeedStep>> HandleAsync(Guid stepId, CancellationToken ct)
    {
        // Gather
        await using var write = await db.BeginWriteAsync(ct);
        var step = await db.Set<NeedStep>().AsNoTracking().SingleOrDefaultAsync(s => s.Id == stepId, ct);
        if (step is null || !MayUndo(step)) return NeedsRefusals.NoSuchStep;
        var open = await cycles.OfAsync(step.Year, ct) is { Closed: false };
        var ids = await db.Set<Need>().Where(n => n.LastStepId == stepId && n.State == step.To).OrderBy(n => n.Id).Select(n => n.Id).ToListAsync(ct);

        // Decide
        if (!open) return NeedsRefusals.CycleClosed;
        if (ids.Count < step.Count) return NeedsRefusals.WentFurther;

        // Keep
        var taken = await RestoreAsync(step, ct);
        if (taken < step.Count) return NeedsRefusals.WentFurther;
        var undo = new NeedStep
        {
            Year = step.Year,
            Deed = NeedDeed.Undo,
            From = step.To,
            To = step.From,
            At = clock.GetUtcNow(),
            By = user.Name,
            AccountId = user.AccountId,
            Count = step.Count,
            UndoesId = step.Id,
        };
        db.Add(undo);
        NeedTrail.Say(db, undo, ids);
        await db.SaveChangesAsync(ct);
        await db.BulkInsertAsync(ids.Select(id => new NeedDecision { StepId = undo.Id, NeedId = id }), ct);
        await write.CommitAsync(ct);
        return undo;
    }

    /// <summary>Whether the user may take that step back, as far as rights go.</summary>
    public bool MayUndo(NeedStep step) =>
        step.Deed is not (NeedDeed.Undo or NeedDeed.Propose)
        && ((user.AccountId is { } me && step.AccountId == me) || user.ReachOf(PlanningPermissions.ValidateNeeds).Everything);

    private async Task<int> RestoreAsync(NeedStep step, CancellationToken ct)
    {
        var (from, asked) = (step.From, step.From == NeedState.Listed);
        var taken = await db.Set<Need>().Where(n => n.LastStepId == step.Id && n.State == step.To).ExecuteUpdateAsync(set => set
            .SetProperty(n => n.State, from)
            .SetProperty(n => n.Cause, n => asked ? NeedCause.Unasked : NeedCause.Skill)
            .SetProperty(n => n.Recommendation, "")
            .SetProperty(n => n.LastStepId, n => n.StepBeforeId)
            .SetProperty(n => n.StepBeforeId, (Guid?)null), ct);
        return taken;
    }
}
