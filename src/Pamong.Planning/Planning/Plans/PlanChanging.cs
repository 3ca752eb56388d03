using Microsoft.EntityFrameworkCore;
using Pamong.Planner;
using Pamong.Platform.Data;
using Pamong.Platform.Outcomes;
using Pamong.Platform.Trail;

namespace Pamong.Planning.Plans;

/// <summary>What a change by hand did, or would do: to the gap, to the money, to the entitlement, and which rules it breaks.</summary>
/// <param name="Gain">Points of gap closed, more or less.</param>
/// <param name="Entitled">People who reach the entitlement, more or fewer.</param>
/// <param name="Cost">Rupiah, more or less.</param>
/// <param name="Breaches">Rules that the plan breaks afterwards and did not break before.</param>
internal sealed record ChangeEffect(long Gain, int Entitled, long Cost, IReadOnlyList<Breach> Breaches)
{
    internal static ChangeEffect Of(EditEffect effect) =>
        new(effect.Gain, effect.Entitled, effect.Money.Sum(m => m.More), effect.Caused);
}

/// <summary>Changes a draft by hand: people in, out and over; batches that must or must not run. Says what each change does.</summary>
internal sealed class PlanChanging(PamongDb db, PlanWorkbench workbench, MakePlanHandler making)
{
    /// <summary>Adds a person to a batch and pins them there; Pamong chooses who pays. In a batch that does not run the breach shows until computed again.</summary>
    public Task<Result<ChangeEffect>> AddAsync(Guid planId, Guid employeeId, Guid batchId, CancellationToken ct) =>
        ChangeAsync(planId, employeeId, "assigned", batchId, null, (edit, person, batch, _) => edit.Add(person, batch), ct);

    /// <summary>Takes a person out of a batch; computing again does not put them back into the programme.</summary>
    public Task<Result<ChangeEffect>> RemoveAsync(Guid planId, Guid employeeId, Guid batchId, CancellationToken ct) =>
        ChangeAsync(planId, employeeId, "unassigned", batchId, null, (edit, person, batch, _) => edit.Remove(person, batch), ct);

    /// <summary>Moves a person from one batch to another and pins them there.</summary>
    public Task<Result<ChangeEffect>> MoveAsync(Guid planId, Guid employeeId, Guid fromBatch, Guid toBatch, CancellationToken ct) =>
        ChangeAsync(planId, employeeId, "moved", fromBatch, toBatch, (edit, person, from, to) => edit.Move(person, from, to), ct);

    /// <summary>Says that a batch must run, must not, or that the planner decides (null). Takes effect when computing again.</summary>
    public async Task<Result<Done>> WishAsync(Guid planId, Guid batchId, bool? mustRun, CancellationToken ct)
    {
        var found = await DraftAsync(planId, ct);
        if (!found.Ok(out var plan, out var refusal)) return refusal;
        if (await db.Set<BatchWish>().SingleOrDefaultAsync(w => w.PlanId == planId && w.BatchId == batchId, ct) is { } before) db.Remove(before);
        if (mustRun is { } must) db.Add(new BatchWish { PlanId = planId, BatchId = batchId, MustRun = must });
        workbench.Forget(plan);
        db.Say("wished", nameof(Plan), planId, new { batchId, mustRun });
        await db.SaveChangesAsync(ct);
        return Done.Yes;
    }

    private async Task<Result<ChangeEffect>> ChangeAsync(
        Guid planId, Guid employeeId, string deed, Guid batchId, Guid? toBatch,
        Func<PlanEdit, int, int, int, EditEffect> change, CancellationToken ct)
    {
        // Gather
        var found = await DraftAsync(planId, ct);
        if (!found.Ok(out var plan, out var refusal)) return refusal;
        var bench = await workbench.OpenAsync(plan, ct);
        var person = bench.Input.Person(employeeId);
        var (batch, to) = (bench.Input.Batch(batchId), toBatch is { } target ? bench.Input.Batch(target) : -1);
        if (person < 0 || batch < 0 || (toBatch is not null && to < 0)) return PlanRefusals.NotThere;
        var attends = bench.Plan.Assignments.Any(a => a.Person == person && a.Batch == batch);
        if (attends == (deed == "assigned")) return attends ? PlanRefusals.AlreadyThere : PlanRefusals.NotThere;

        // Decide
        var effect = change(new PlanEdit(bench.Input.Instance, bench.Plan), person, batch, to);

        // Keep
        await KeepAsync(plan, bench.Input, effect, ct);
        (plan.Objective, plan.Gain) = (plan.Objective + effect.Objective, plan.Gain + effect.Gain);
        (plan.Entitled, plan.ChangedByHand) = (plan.Entitled + effect.Entitled, true);
        db.Say(deed, nameof(Plan), plan.Id, new { employeeId, batchId, toBatch });
        await db.SaveChangesAsync(ct);
        workbench.Forget(plan);
        return ChangeEffect.Of(effect);
    }

    private async Task KeepAsync(Plan plan, PlanInput input, EditEffect effect, CancellationToken ct)
    {
        foreach (var gone in effect.Removed)
        {
            var (employee, batch) = (input.People[gone.Person], input.Batches[gone.Batch]);
            db.RemoveRange(await db.Set<PlanAssignment>()
                .Where(a => a.PlanId == plan.Id && a.EmployeeId == employee && a.BatchId == batch).ToListAsync(ct));
            if (effect.Added.Count == 0)
                db.Add(new Exclusion { PlanId = plan.Id, EmployeeId = employee, ProgrammeId = input.Programmes[input.Instance.Batches[gone.Batch].Programme] });
        }

        foreach (var closed in effect.Closed.Select(b => input.Batches[b.Batch]))
            db.RemoveRange(await db.Set<PlanBatch>().Where(b => b.PlanId == plan.Id && b.BatchId == closed).ToListAsync(ct));
        db.AddRange(effect.Opened.Select(b => input.ToRow(plan.Id, b)));
        foreach (var added in effect.Added)
        {
            var (employee, programme) = (input.People[added.Person], input.Programmes[input.Instance.Batches[added.Batch].Programme]);
            db.RemoveRange(await db.Set<Exclusion>()
                .Where(e => e.PlanId == plan.Id && e.EmployeeId == employee && e.ProgrammeId == programme).ToListAsync(ct));
            db.Add(input.ToRow(plan.Id, added, pinned: true));
        }
    }

    private async Task<Result<Plan>> DraftAsync(Guid planId, CancellationToken ct)
    {
        var plan = await db.Set<Plan>().SingleOrDefaultAsync(p => p.Id == planId, ct);
        if (plan is null) return PlanRefusals.NoSuchPlan;
        if (plan.State != PlanState.Draft) return PlanRefusals.NotDraft;
        return await making.IsComputingAsync(plan, ct) ? PlanRefusals.StillComputing : plan;
    }
}
