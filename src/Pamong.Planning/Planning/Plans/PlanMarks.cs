using Microsoft.EntityFrameworkCore;
using Pamong.Platform.Data;

namespace Pamong.Planning.Plans;

/// <summary>What was laid down by hand and holds when computing again: pins, exclusions, wishes.</summary>
internal sealed record PlanMarks(
    IReadOnlyList<(Guid EmployeeId, Guid BatchId, Guid? FundId)> Pins,
    IReadOnlyList<KeptExclusion> Exclusions,
    IReadOnlyDictionary<Guid, bool> Wishes)
{
    public static async Task<PlanMarks> ReadAsync(PamongDb db, Guid planId, CancellationToken ct) => new(
        [.. (await db.Set<PlanAssignment>().AsNoTracking().Where(a => a.PlanId == planId && a.Pinned)
            .Select(a => new { a.EmployeeId, a.BatchId, a.FundId }).ToListAsync(ct)).Select(a => (a.EmployeeId, a.BatchId, a.FundId))],
        await db.Set<Exclusion>().AsNoTracking().Where(e => e.PlanId == planId)
            .Select(e => new KeptExclusion(e.EmployeeId, e.ProgrammeId)).ToListAsync(ct),
        await db.Set<BatchWish>().AsNoTracking().Where(w => w.PlanId == planId).ToDictionaryAsync(w => w.BatchId, w => w.MustRun, ct));

    /// <summary>Without those that a change concerns, since the change itself lays down new ones.</summary>
    public PlanMarks Without(Guid? employee, Guid? programme, IReadOnlyCollection<Guid> batches) => new(
        [.. Pins.Where(p => !(batches.Contains(p.BatchId) && (employee is null || p.EmployeeId == employee)))],
        [.. Exclusions.Where(e => !(e.EmployeeId == employee && e.ProgrammeId == programme))],
        Wishes.Where(w => !batches.Contains(w.Key)).ToDictionary());
}
