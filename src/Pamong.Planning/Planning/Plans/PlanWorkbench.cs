using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Caching.Memory;
using Pamong.Planner;
using Pamong.Platform.Data;

namespace Pamong.Planning.Plans;

/// <summary>A plan laid out for questions and changes: the instance and the present assignments in the planner's terms.</summary>
internal sealed record Bench(PlanInput Input, Planner.Plan Plan);

/// <summary>Lays a plan out; keeps the instance for a few minutes, since questions come in rows.</summary>
internal sealed class PlanWorkbench(PamongDb db, PlanInputBuilding building, IMemoryCache cache)
{
    private static readonly TimeSpan Keep = TimeSpan.FromMinutes(3);

    /// <summary>The plan as it stands now, over the data as they stand now.</summary>
    public async Task<Bench> OpenAsync(Plan plan, CancellationToken ct)
    {
        var key = KeyOf(plan);
        var input = await cache.GetOrCreateAsync(key, entry =>
        {
            entry.SlidingExpiration = Keep;
            return building.BuildAsync(plan, ct);
        });
        var content = await PlanContent.ReadAsync(db, plan, ct);
        var prices = await db.Set<PlanPrices>().Where(p => p.PlanId == plan.Id).Select(p => p.Json).SingleOrDefaultAsync(ct);
        return new Bench(input!, Lay(input!, content, prices));
    }

    /// <summary>Forgets the instance after pins or wishes changed it.</summary>
    public void Forget(Plan plan) => cache.Remove(KeyOf(plan));

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
