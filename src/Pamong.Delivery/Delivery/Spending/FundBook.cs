using Microsoft.EntityFrameworkCore;
using Pamong.Delivery.Nominating;
using Pamong.Delivery.Running;
using Pamong.Planning.Contract;
using Pamong.Platform.Data;

namespace Pamong.Delivery.Spending;

/// <summary>How the funds of a year stand.</summary>
internal sealed class FundBook(PamongDb db, IPlans plans)
{
    /// <summary>Every fund of the year, by code.</summary>
    public async Task<IReadOnlyList<FundStanding>> StandingAsync(int year, CancellationToken ct)
    {
        var funds = await plans.Funds(year).ToListAsync(ct);
        var moved = await db.Set<MoneyMovement>().AsNoTracking().Where(m => m.Year == year)
            .GroupBy(m => m.FundId)
            .Select(g => new { Fund = g.Key, Committed = g.Sum(m => m.Committed), Spent = g.Sum(m => m.Spent) })
            .ToDictionaryAsync(g => g.Fund, ct);
        var heads = await db.Set<Nomination>().AsNoTracking().Where(n => n.Year == year && n.InPlan && n.FundId != null)
            .GroupBy(n => n.FundId!.Value)
            .Select(g => new { Fund = g.Key, Sum = g.Sum(n => n.PlannedCost) })
            .ToDictionaryAsync(g => g.Fund, g => g.Sum, ct);
        var runs = await db.Set<Run>().AsNoTracking().Where(r => r.Year == year && r.State != RunState.Dropped && r.FixedFundId != null)
            .GroupBy(r => r.FixedFundId!.Value)
            .Select(g => new { Fund = g.Key, Sum = g.Sum(r => r.FixedCost) })
            .ToDictionaryAsync(g => g.Fund, g => g.Sum, ct);
        return [.. funds.OrderBy(f => f.Code, StringComparer.Ordinal).Select(f => new FundStanding(
            f.Id, f.Code, f.Name, f.Ceiling,
            heads.GetValueOrDefault(f.Id) + runs.GetValueOrDefault(f.Id),
            moved.GetValueOrDefault(f.Id)?.Committed ?? 0,
            moved.GetValueOrDefault(f.Id)?.Spent ?? 0))];
    }

    /// <summary>What is still promised to a batch from a fund, and what was paid.</summary>
    public async Task<(long Open, long Paid)> OfBatchAsync(Guid batchId, Guid fundId, CancellationToken ct)
    {
        var sum = await db.Set<MoneyMovement>().AsNoTracking().Where(m => m.BatchId == batchId && m.FundId == fundId)
            .GroupBy(m => m.FundId)
            .Select(g => new { Committed = g.Sum(m => m.Committed), Spent = g.Sum(m => m.Spent) })
            .SingleOrDefaultAsync(ct);
        return (sum?.Committed ?? 0, sum?.Spent ?? 0);
    }
}
