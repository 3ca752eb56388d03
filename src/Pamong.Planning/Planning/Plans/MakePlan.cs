using System.ComponentModel.DataAnnotations;
using Microsoft.EntityFrameworkCore;
using Pamong.Planner;
using Pamong.Planning.Funding;
using Pamong.Planning.Needs;
using Pamong.Platform.Data;
using Pamong.Platform.Jobs;
using Pamong.Platform.Outcomes;

namespace Pamong.Planning.Plans;

/// <summary>Asks for a plan of a year, computed within these rules.</summary>
internal sealed class MakePlan
{
    /// <summary>The year.</summary>
    [Required, Range(2020, 2100)]
    public int? Year { get; set; }

    /// <summary>What to call it.</summary>
    [Required, StringLength(120)]
    public string Name { get; set; } = "";

    /// <summary>JP that each person is entitled to.</summary>
    [Range(0, 200)]
    public int EntitlementJp { get; set; } = 20;

    /// <summary>Points for each person who reaches them.</summary>
    [Range(0, 10000)]
    public int EntitlementBonus { get; set; } = 200;

    /// <summary>The most programmes per person.</summary>
    [Range(1, PlanningRules.MostTrainings)]
    public int MaxTrainings { get; set; } = 3;

    /// <summary>The most working days away per person.</summary>
    [Range(0, 250)]
    public int MaxDaysAway { get; set; } = 25;
}

/// <summary>Makes a new version of a year's plan, computes a draft again, stops a computation.</summary>
internal sealed class MakePlanHandler(PamongDb db, JobQueue jobs)
{
    /// <summary>A new draft, on its way to be computed.</summary>
    public async Task<Result<Plan>> MakeAsync(MakePlan asked, CancellationToken ct)
    {
        var year = asked.Year!.Value;
        if (await NothingToPlanAsync(year, ct) is { } refusal) return refusal;
        var latest = await db.Set<Plan>().Where(p => p.Year == year).MaxAsync(p => (int?)p.Version, ct) ?? 0;
        var plan = new Plan
        {
            Year = year,
            Version = latest + 1,
            Name = asked.Name.Trim(),
            EntitlementJp = asked.EntitlementJp,
            EntitlementBonus = asked.EntitlementBonus,
            MaxTrainings = asked.MaxTrainings,
            MaxDaysAway = asked.MaxDaysAway,
        };
        plan.JobId = jobs.Add(SolveWork.JobKind, plan.Id).Id;
        db.Add(plan);
        await jobs.SaveAndStartAsync(ct);
        return plan;
    }

    /// <summary>Computes a draft again; what was pinned by hand stays.</summary>
    public async Task<Result<Plan>> ComputeAsync(Guid planId, CancellationToken ct)
    {
        var plan = await db.Set<Plan>().SingleOrDefaultAsync(p => p.Id == planId, ct);
        if (plan is null) return PlanRefusals.NoSuchPlan;
        if (plan.State != PlanState.Draft) return PlanRefusals.NotDraft;
        if (await IsComputingAsync(plan, ct)) return PlanRefusals.StillComputing;
        plan.JobId = jobs.Add(SolveWork.JobKind, plan.Id).Id;
        await jobs.SaveAndStartAsync(ct);
        return plan;
    }

    /// <summary>Asks the computation to stop with the best plan so far.</summary>
    public async Task<Result<Plan>> StopAsync(Guid planId, CancellationToken ct)
    {
        var plan = await db.Set<Plan>().SingleOrDefaultAsync(p => p.Id == planId, ct);
        if (plan is null) return PlanRefusals.NoSuchPlan;
        if (await db.Set<Job>().SingleOrDefaultAsync(j => j.Id == plan.JobId, ct) is { } job) job.StopAsked = true;
        await db.SaveChangesAsync(ct);
        return plan;
    }

    /// <summary>Whether a job still works on the plan; a failed one does not.</summary>
    public Task<bool> IsComputingAsync(Plan plan, CancellationToken ct) => db.Set<Job>().AnyAsync(
        j => j.Id == plan.JobId && (j.State == JobState.Waiting || j.State == JobState.Running), ct);

    private async Task<Refusal?> NothingToPlanAsync(int year, CancellationToken ct)
    {
        var needs = await db.Set<Need>().CountAsync(n => n.Year == year && n.State == NeedState.Validated && n.CompetencyId != null, ct);
        var (from, to) = (new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));
        var batches = await db.Set<Programmes.Batch>().CountAsync(b => b.StartsOn >= from && b.StartsOn <= to, ct);
        var funds = await db.Set<Fund>().CountAsync(f => f.Year == year, ct);
        return needs > 0 && batches > 0 ? null : PlanRefusals.NothingToPlan.With(year, needs, batches, funds);
    }
}
