using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Caching.Memory;
using Pamong.Planner;
using Pamong.Platform.Data;

namespace Pamong.Planning.Plans;

/// <summary>A plan laid out for questions and changes: the instance and the present assignments in the planner's terms.</summary>
internal sealed record Bench(PlanInput Input, Planner.Plan Plan, PlanContent? Rows = null, PlanMarks? Laid = null, PlanInput? Bare = null)
{
    /// <summary>The plan's rows as they are.</summary>
    public PlanContent Content => Rows!;

    /// <summary>The plan's own pins, exclusions and wishes.</summary>
    public PlanMarks Marks => Laid!;

    /// <summary>The same plan under other pins, exclusions and wishes.</summary>
    public Bench Under(PlanMarks marks) => this with { Input = Bare!.With(marks) };

    /// <summary>Tries changes; nothing is kept.</summary>
    public PlanEdit Edit() => new(Input.Instance, Plan, Input.Uses.UnitBars);

    /// <summary>Explains the plan person by person.</summary>
    public PlanExplainer Explainer() => new(Input.Instance, Plan, Input.Uses.UnitBars);

    /// <summary>Every rule that the plan breaks, those of the funds' givers included.</summary>
    public IReadOnlyList<Breach> Breaches() => [.. PlanChecker.Check(Input.Instance, Plan).Breaches, .. Input.Uses.Breaches(Input.Instance, Plan)];
}

/// <summary>Lays a plan out; keeps the instance for a few minutes, since questions come in rows.</summary>
internal sealed class PlanWorkbench(PamongDb db, PlanInputBuilding building, IMemoryCache cache)
{
    private static readonly TimeSpan Keep = TimeSpan.FromMinutes(3);

    /// <summary>The plan as it stands now, over needs, programmes and money as they stood at the most some minutes ago.</summary>
    public async Task<Bench> OpenAsync(Plan plan, CancellationToken ct)
    {
        var marks = await PlanMarks.ReadAsync(db, plan.Id, ct);
        var bare = await BareAsync(plan, ct);
        var content = await PlanContent.ReadAsync(db, plan, ct);
        var prices = await db.Set<PlanPrices>().Where(p => p.PlanId == plan.Id).Select(p => p.Json).SingleOrDefaultAsync(ct);
        var input = bare.With(marks);
        return new Bench(input, Lay(input, content, prices), content, marks, bare);
    }

    /// <summary>The plan over all data as they stand now; for decisions that must not rest on anything older.</summary>
    public async Task<Bench> OpenFreshAsync(Plan plan, CancellationToken ct)
    {
        cache.Remove(KeyOf(plan));
        return await OpenAsync(plan, ct);
    }

    private async Task<PlanInput> BareAsync(Plan plan, CancellationToken ct) => (await cache.GetOrCreateAsync(KeyOf(plan), entry =>
    {
        entry.AbsoluteExpirationRelativeToNow = Keep;
        return building.BuildBareAsync(plan, ct);
    }))!;

    private static (Guid Tenant, Guid Plan, DateTimeOffset? Computed) KeyOf(Plan plan) => (plan.TenantId, plan.Id, plan.ComputedAt);

    private static Planner.Plan Lay(PlanInput input, PlanContent content, string? prices) => new()
    {
        Assignments = [.. content.Assignments
            .Select(a => new Assignment(input.Person(a.EmployeeId), input.Batch(a.BatchId), input.Purses.SlotOf(a.FundId)))
            .Where(a => a is { Person: >= 0, Batch: >= 0 })
            .OrderBy(a => a.Person).ThenBy(a => a.Batch)],
        OpenBatches = [.. content.Batches
            .Select(b => new OpenBatch(input.Batch(b.BatchId), input.Purses.SlotOf(b.FundId)))
            .Where(b => b.Batch >= 0)
            .OrderBy(b => b.Batch)],
        Prices = prices is null ? null : JsonSerializer.Deserialize<MarginalPrices>(prices),
        Objective = content.Plan.Objective,
        Gain = content.Plan.Gain,
        Bound = content.Plan.Bound,
        Entitled = content.Plan.Entitled,
    };
}
