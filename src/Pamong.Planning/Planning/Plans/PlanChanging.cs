using Microsoft.EntityFrameworkCore;
using Pamong.Planner;
using Pamong.Platform.Data;
using Pamong.Platform.Outcomes;
using Pamong.Platform.Trail;

namespace Pamong.Planning.Plans;

/// <summary>What a change by hand did, or would do: to the gap, to each fund, to the entitlement, and which rules it breaks.</summary>
/// <param name="Gain">Points of gap closed, more or less.</param>
/// <param name="Entitled">People who reach the entitlement, more or fewer.</param>
/// <param name="Cost">Rupiah, more or less.</param>
/// <param name="Breaches">Rules that the plan breaks afterwards and did not break before.</param>
internal sealed record ChangeEffect(long Gain, int Entitled, long Cost, IReadOnlyList<Breach> Breaches);

/// <summary>Changes a draft by hand: people in, out and over; batches that must or must not run. Says what each change does.</summary>
internal sealed class PlanChanging(PamongDb db, PlanWorkbench workbench, MakePlanHandler making)
{
    /// <summary>What adding a person to a batch would do; nothing is kept.</summary>
    public async Task<Result<ChangeEffect>> PreviewAddAsync(Plan plan, Guid employeeId, Guid batchId, CancellationToken ct)
    {
        var bench = await workbench.OpenAsync(plan, ct);
        var (person, batch) = (bench.Input.Person(employeeId), bench.Input.Batch(batchId));
        if (person < 0 || batch < 0) return PlanRefusals.NotThere;
        return EffectOf(bench, With(bench, person, batch, PurseFor(bench, person, batch)));
    }

    /// <summary>Adds a person to a batch and pins them there; the cheapest purse that may pay does.</summary>
    public async Task<Result<ChangeEffect>> AddAsync(Guid planId, Guid employeeId, Guid batchId, CancellationToken ct)
    {
        var found = await DraftAsync(planId, ct);
        if (!found.Ok(out var plan, out var refusal)) return refusal;
        if (await db.Set<PlanAssignment>().AnyAsync(a => a.PlanId == planId && a.EmployeeId == employeeId && a.BatchId == batchId, ct))
            return PlanRefusals.AlreadyThere;
        var bench = await workbench.OpenAsync(plan, ct);
        var (person, batch) = (bench.Input.Person(employeeId), bench.Input.Batch(batchId));
        if (person < 0 || batch < 0) return PlanRefusals.NotThere;
        var purse = PurseFor(bench, person, batch);
        var after = With(bench, person, batch, purse);
        db.Add(new PlanAssignment
        {
            PlanId = planId,
            EmployeeId = employeeId,
            BatchId = batchId,
            FundId = bench.Input.FundOf(person, purse),
            Cost = bench.Input.ProgrammeOf(batch).CostPerHead,
            Gain = bench.Input.GainAlone(person, bench.Input.Instance.Batches[batch].Programme),
            Pinned = true,
        });
        if (!bench.Plan.OpenBatches.Any(o => o.Batch == batch))
            db.Add(new PlanBatch
            {
                PlanId = planId,
                BatchId = batchId,
                FundId = bench.Input.Purses.Shared(after.OpenBatches.First(o => o.Batch == batch).FixedPaidBy),
                FixedCost = bench.Input.ProgrammeOf(batch).FixedCost,
            });
        return await KeepAsync(plan, bench, after, "assigned", new { employeeId, batchId }, ct);
    }

    /// <summary>Takes a person out of a batch; computing again does not put them back into the programme.</summary>
    public async Task<Result<ChangeEffect>> RemoveAsync(Guid planId, Guid employeeId, Guid batchId, CancellationToken ct)
    {
        var found = await DraftAsync(planId, ct);
        if (!found.Ok(out var plan, out var refusal)) return refusal;
        var assignment = await db.Set<PlanAssignment>()
            .SingleOrDefaultAsync(a => a.PlanId == planId && a.EmployeeId == employeeId && a.BatchId == batchId, ct);
        if (assignment is null) return PlanRefusals.NotThere;
        var bench = await workbench.OpenAsync(plan, ct);
        var (person, batch) = (bench.Input.Person(employeeId), bench.Input.Batch(batchId));
        db.Remove(assignment);
        db.Add(new Exclusion { PlanId = planId, EmployeeId = employeeId, ProgrammeId = bench.Input.Programmes[bench.Input.Instance.Batches[batch].Programme] });
        return await KeepAsync(plan, bench, Without(bench, person, batch), "unassigned", new { employeeId, batchId }, ct);
    }

    /// <summary>Moves a person to another batch of a programme.</summary>
    public async Task<Result<ChangeEffect>> MoveAsync(Guid planId, Guid employeeId, Guid fromBatch, Guid toBatch, CancellationToken ct)
    {
        var found = await DraftAsync(planId, ct);
        if (!found.Ok(out var plan, out var refusal)) return refusal;
        var assignment = await db.Set<PlanAssignment>()
            .SingleOrDefaultAsync(a => a.PlanId == planId && a.EmployeeId == employeeId && a.BatchId == fromBatch, ct);
        if (assignment is null) return PlanRefusals.NotThere;
        db.Remove(assignment);
        await db.SaveChangesAsync(ct);
        return await AddAsync(planId, employeeId, toBatch, ct);
    }

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

    private async Task<Result<Plan>> DraftAsync(Guid planId, CancellationToken ct)
    {
        var plan = await db.Set<Plan>().SingleOrDefaultAsync(p => p.Id == planId, ct);
        if (plan is null) return PlanRefusals.NoSuchPlan;
        if (plan.State != PlanState.Draft) return PlanRefusals.NotDraft;
        return await making.IsComputingAsync(plan, ct) ? PlanRefusals.StillComputing : plan;
    }

    private async Task<Result<ChangeEffect>> KeepAsync(
        Plan plan, Bench bench, Planner.Plan after, string deed, object details, CancellationToken ct)
    {
        var effect = EffectOf(bench, after);
        var check = PlanChecker.Check(bench.Input.Instance, after);
        (plan.Objective, plan.Gain, plan.Entitled, plan.ChangedByHand) = (check.Objective, check.Gain, check.Entitled, true);
        db.Say(deed, nameof(Plan), plan.Id, details);
        await db.SaveChangesAsync(ct);
        workbench.Forget(plan);
        return effect;
    }

    private static ChangeEffect EffectOf(Bench bench, Planner.Plan after)
    {
        var (was, now) = (PlanChecker.Check(bench.Input.Instance, bench.Plan), PlanChecker.Check(bench.Input.Instance, after));
        var known = was.Breaches.ToHashSet();
        return new ChangeEffect(
            now.Gain - was.Gain, now.Entitled - was.Entitled,
            now.Spending.Sum(s => s.Spent) - was.Spending.Sum(s => s.Spent),
            [.. now.Breaches.Where(b => !known.Contains(b))]);
    }

    private static Planner.Plan With(Bench bench, int person, int batch, FundSlot purse)
    {
        var open = bench.Plan.OpenBatches;
        if (!open.Any(o => o.Batch == batch)) open = [.. open.Append(new OpenBatch(batch, PayerOf(bench, batch))).OrderBy(o => o.Batch)];
        var assignments = bench.Plan.Assignments.Append(new Assignment(person, batch, purse)).OrderBy(a => a.Person).ThenBy(a => a.Batch);
        return bench.Plan with { Assignments = [.. assignments], OpenBatches = open };
    }

    private static Planner.Plan Without(Bench bench, int person, int batch) =>
        bench.Plan with { Assignments = [.. bench.Plan.Assignments.Where(a => a.Person != person || a.Batch != batch)] };

    /// <summary>The purse with most left of those that may pay for this person.</summary>
    private static FundSlot PurseFor(Bench bench, int person, int batch)
    {
        var programme = bench.Input.ProgrammeOf(batch);
        if (programme.CostPerHead == 0) return FundSlot.Free;
        var instance = bench.Input.Instance;
        var unit = instance.Units[instance.People.Units[person]];
        var left = Left(bench);
        var donors = instance.Regions[0].Donors
            .Select((donor, d) => (Slot: FundSlot.Donor(d), Fits: (donor.UnitTypes >> unit.Type & 1) != 0))
            .Where(d => d.Fits).Select(d => d.Slot);
        return new[] { FundSlot.Central, FundSlot.Unit }.Concat(donors)
            .Where(programme.Allows)
            .DefaultIfEmpty(FundSlot.Central)
            .MaxBy(slot => left.GetValueOrDefault((slot == FundSlot.Unit ? instance.People.Units[person] : -1, slot)));
    }

    private static FundSlot PayerOf(Bench bench, int batch)
    {
        var programme = bench.Input.ProgrammeOf(batch);
        if (programme.FixedCost == 0) return FundSlot.Free;
        var left = Left(bench);
        return Enumerable.Range(0, bench.Input.Instance.Regions[0].Donors.Count).Select(FundSlot.Donor).Prepend(FundSlot.Central)
            .Where(programme.Allows)
            .DefaultIfEmpty(FundSlot.Central)
            .MaxBy(slot => left.GetValueOrDefault((-1, slot)));
    }

    private static Dictionary<(int Unit, FundSlot Slot), long> Left(Bench bench) =>
        PlanChecker.Check(bench.Input.Instance, bench.Plan).Spending
            .Where(s => s.Region >= 0 || s.Slot != FundSlot.National)
            .GroupBy(s => (s.Unit, s.Slot)).ToDictionary(g => g.Key, g => g.Sum(s => s.Available - s.Spent));
}
