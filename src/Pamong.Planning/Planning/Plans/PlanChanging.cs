using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Pamong.Planner;
using Pamong.Planning.Funding;
using Pamong.Platform.Data;
using Pamong.Platform.Outcomes;
using Pamong.Platform.Rights;
using Pamong.Platform.Trail;

namespace Pamong.Planning.Plans;

/// <summary>Changes a draft by hand, says before and after what a change does, and takes the last one back.</summary>
internal sealed class PlanChanging(
    PamongDb db, PlanWorkbench workbench, MakePlanHandler making, BreachNaming naming, CurrentUser user, TimeProvider clock)
{
    /// <summary>What a change would do; nothing is kept.</summary>
    public async Task<Result<ChangeEffect>> PreviewAsync(Guid planId, ChangePlan asked, CancellationToken ct)
    {
        var found = await DraftAsync(planId, ct);
        if (!found.Ok(out var plan, out var refusal)) return refusal;
        var (thought, bench) = Think(await workbench.OpenAsync(plan, ct), asked);
        return thought.Ok(out var change, out var no) ? await SayAsync(bench.Input, change, ct) : no;
    }

    /// <summary>What each of several changes would do; those that are refused are left out.</summary>
    public async Task<Result<IReadOnlyList<(ChangePlan Asked, ChangeEffect Effect)>>> PreviewAsync(
        Guid planId, IReadOnlyList<ChangePlan> asked, CancellationToken ct)
    {
        var found = await DraftAsync(planId, ct);
        if (!found.Ok(out var plan, out var refusal)) return refusal;
        var open = await workbench.OpenAsync(plan, ct);
        var effects = new List<(ChangePlan, ChangeEffect)>();
        foreach (var one in asked)
        {
            var (thought, bench) = Think(open, one);
            if (thought.Ok(out var change, out _)) effects.Add((one, await SayAsync(bench.Input, change, ct)));
        }

        return effects;
    }

    /// <summary>Makes a change, unless the plan was changed since its effect was looked at.</summary>
    public async Task<Result<ChangeEffect>> ChangeAsync(Guid planId, ChangePlan asked, CancellationToken ct)
    {
        // Gather
        var found = await DraftAsync(planId, ct);
        if (!found.Ok(out var plan, out var refusal)) return refusal;
        if (asked.Deed == HandDeed.Remove && string.IsNullOrWhiteSpace(asked.Reason)) return PlanRefusals.RemovalReasonNeeded;
        if (asked.Seen is { } seen && seen != plan.Changes) return PlanRefusals.ChangedMeanwhile;

        // Decide
        var (thought, bench) = Think(await workbench.OpenAsync(plan, ct), asked);
        if (!thought.Ok(out var change, out refusal)) return refusal;
        var effect = await SayAsync(bench.Input, change, ct);

        // Keep
        await using var write = await db.BeginWriteAsync(ct);
        await KeepAsync(plan, asked.Deed!.Value.ToString(), change.Rows, (effect.Objective, effect.Gain, effect.Entitled), ct);
        plan.ChangedByHand |= effect is not { Objective: 0, Come: 0, Gone: 0 } || change.Rows.Opened.Count + change.Rows.Closed.Count > 0;
        db.Add(new HandChange
        {
            PlanId = planId, At = clock.GetUtcNow(), Author = user.Name, Deed = asked.Deed.Value, EmployeeId = asked.EmployeeId,
            BatchId = asked.BatchId!.Value, ToBatchId = asked.ToBatchId, Reason = asked.Reason?.Trim() ?? "", Gain = effect.Gain, Objective = effect.Objective,
            Entitled = effect.Entitled, Cost = effect.Cost, Rows = JsonSerializer.Serialize(change.Rows),
        });
        await db.SaveChangesAsync(ct);
        await write.CommitAsync(ct);
        return effect;
    }

    /// <summary>Takes the last change since the plan was computed back.</summary>
    public async Task<Result<HandChange>> UndoAsync(Guid planId, CancellationToken ct)
    {
        var found = await DraftAsync(planId, ct);
        if (!found.Ok(out var plan, out var refusal)) return refusal;
        if (await LastAsync(plan, ct) is not { } last) return PlanRefusals.NothingToUndo;
        await using var write = await db.BeginWriteAsync(ct);
        var rows = JsonSerializer.Deserialize<ChangedRows>(last.Rows)!.Inverse();
        await KeepAsync(plan, last.Deed.Undone(), rows, (-last.Objective, -last.Gain, -last.Entitled), ct);
        last.Undone = true;
        plan.ChangedByHand = await Since(plan).AnyAsync(c => c.Id != last.Id, ct);
        await db.SaveChangesAsync(ct);
        await write.CommitAsync(ct);
        return last;
    }

    /// <summary>The change that can be taken back now, or null.</summary>
    public Task<HandChange?> LastAsync(Plan plan, CancellationToken ct) =>
        Since(plan).OrderByDescending(c => c.At).ThenByDescending(c => c.Id).FirstOrDefaultAsync(ct);

    /// <summary>Says that a batch must run, must not, or that the planner decides (null). Takes effect when computing again.</summary>
    public async Task<Result<Done>> WishAsync(Guid planId, Guid batchId, bool? mustRun, CancellationToken ct)
    {
        var found = await DraftAsync(planId, ct);
        if (!found.Ok(out var plan, out var refusal)) return refusal;
        var (from, to) = (new DateOnly(plan.Year, 1, 1), new DateOnly(plan.Year, 12, 31));
        if (!await db.Set<Programmes.Batch>().AnyAsync(b => b.Id == batchId && b.StartsOn >= from && b.StartsOn <= to, ct)) return PlanRefusals.NoSuchBatch;
        var before = await db.Set<BatchWish>().SingleOrDefaultAsync(w => w.PlanId == planId && w.BatchId == batchId, ct);
        await using var write = await db.BeginWriteAsync(ct);
        var rows = new ChangedRows { Wishes = [new KeptWish(batchId, before?.MustRun, mustRun)] };
        await KeepAsync(plan, "Wish", rows, (0, 0, 0), ct);
        await db.SaveChangesAsync(ct);
        await write.CommitAsync(ct);
        return Done.Yes;
    }

    private IQueryable<HandChange> Since(Plan plan) =>
        db.Set<HandChange>().Where(c => c.PlanId == plan.Id && !c.Undone && c.At > (plan.ComputedAt ?? DateTimeOffset.MinValue));

    private async Task KeepAsync(Plan plan, string deed, ChangedRows rows, (long Objective, long Gain, int Entitled) more, CancellationToken ct)
    {
        await rows.ApplyAsync(db, plan.Id, ct);
        (plan.Objective, plan.Gain, plan.Entitled) = (plan.Objective + more.Objective, plan.Gain + more.Gain, plan.Entitled + more.Entitled);
        plan.Changes++;
        var (before, after) = rows.ForTrail();
        db.Say(deed, nameof(Plan), plan.Id, before, after);
        await db.SaveChangesAsync(ct);
        var bench = await workbench.OpenAsync(plan, ct);
        plan.Collisions = await naming.WriteAsync(bench.Input, bench.Breaches(), ct);
    }

    private static (Result<ThoughtChange> Thought, Bench Bench) Think(Bench open, ChangePlan asked)
    {
        var bench = open.Under(ChangeThinking.Marks(asked, open.Input, open.Marks));
        return (ChangeThinking.Think(asked, bench), bench);
    }

    private async Task<ChangeEffect> SayAsync(PlanInput input, ThoughtChange change, CancellationToken ct)
    {
        var effect = change.Effect;
        var ids = effect.Money.Select(m => FundOf(input, m)).ToList();
        var names = await db.Set<Fund>().AsNoTracking().Where(f => ids.Contains(f.Id)).ToDictionaryAsync(f => f.Id, f => f.Name, ct);
        return new ChangeEffect(
            effect.Gain, effect.Objective, effect.Entitled, effect.Money.Sum(m => m.More), effect.Added.Count, effect.Removed.Count,
            [.. effect.Money.Select((m, i) => new FundEffect(ids[i], ids[i] is { } id ? names.GetValueOrDefault(id, "?") : "?", m.More, m.LeftAfter))],
            await naming.OfAsync(input, change.Breaks, ct), await naming.OfAsync(input, change.Mends, ct));
    }

    private static Guid? FundOf(PlanInput input, FundChange m) =>
        m.Slot == FundSlot.Unit ? m.Unit >= 0 ? input.Purses.UnitFunds[m.Unit] : null : input.Purses.Shared(m.Slot);

    private async Task<Result<Plan>> DraftAsync(Guid planId, CancellationToken ct)
    {
        var plan = await db.Set<Plan>().SingleOrDefaultAsync(p => p.Id == planId, ct);
        if (plan is null) return PlanRefusals.NoSuchPlan;
        if (plan.State != PlanState.Draft) return PlanRefusals.NotDraft;
        if (plan.ComputedAt is null) return PlanRefusals.NotComputed;
        return await making.IsComputingAsync(plan, ct) ? PlanRefusals.StillComputing : plan;
    }
}
