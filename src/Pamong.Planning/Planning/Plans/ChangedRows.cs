using Microsoft.EntityFrameworkCore;
using Pamong.Platform.Data;

namespace Pamong.Planning.Plans;

/// <summary>An assignment as a change keeps it; cost in rupiah, gain in points.</summary>
internal sealed record KeptAssignment(Guid EmployeeId, Guid BatchId, Guid? FundId, long Cost, int Gain, bool Pinned)
{
    public static KeptAssignment Of(PlanAssignment a) => new(a.EmployeeId, a.BatchId, a.FundId, a.Cost, a.Gain, a.Pinned);
}

/// <summary>A batch that runs as a change keeps it; rupiah.</summary>
internal sealed record KeptBatch(Guid BatchId, Guid? FundId, long FixedCost);

/// <summary>That someone does not attend a programme.</summary>
internal sealed record KeptExclusion(Guid EmployeeId, Guid ProgrammeId);

/// <summary>A wish for a batch: must run, must not, or none.</summary>
internal sealed record KeptWish(Guid BatchId, bool? Before, bool? After);

/// <summary>The rows of a plan that a change takes away and puts in.</summary>
internal sealed record ChangedRows
{
    public List<KeptAssignment> Gone { get; init; } = [];

    public List<KeptAssignment> Come { get; init; } = [];

    public List<KeptBatch> Closed { get; init; } = [];

    public List<KeptBatch> Opened { get; init; } = [];

    public List<KeptExclusion> Readmitted { get; init; } = [];

    public List<KeptExclusion> Excluded { get; init; } = [];

    public List<KeptWish> Wishes { get; init; } = [];

    /// <summary>The change that takes this one back.</summary>
    public ChangedRows Inverse() => new()
    {
        Gone = Come, Come = Gone, Closed = Opened, Opened = Closed, Readmitted = Excluded, Excluded = Readmitted,
        Wishes = [.. Wishes.Select(w => new KeptWish(w.BatchId, w.After, w.Before))],
    };

    /// <summary>Changes a plan's rows with the next save.</summary>
    public async Task ApplyAsync(PamongDb db, Guid planId, CancellationToken ct)
    {
        foreach (var batch in Gone.GroupBy(a => a.BatchId))
        {
            var people = batch.Select(a => a.EmployeeId).ToList();
            db.RemoveRange(await db.Set<PlanAssignment>()
                .Where(a => a.PlanId == planId && a.BatchId == batch.Key && people.Contains(a.EmployeeId)).ToListAsync(ct));
        }

        foreach (var closed in Closed)
            db.RemoveRange(await db.Set<PlanBatch>().Where(b => b.PlanId == planId && b.BatchId == closed.BatchId).ToListAsync(ct));
        foreach (var (employee, programme) in Readmitted)
            db.RemoveRange(await db.Set<Exclusion>()
                .Where(e => e.PlanId == planId && e.EmployeeId == employee && e.ProgrammeId == programme).ToListAsync(ct));
        foreach (var wish in Wishes)
            db.RemoveRange(await db.Set<BatchWish>().Where(w => w.PlanId == planId && w.BatchId == wish.BatchId).ToListAsync(ct));
        await db.SaveChangesAsync(ct); // out before in: a place may be taken by the same person again
        foreach (var b in Opened) db.Add(new PlanBatch { PlanId = planId, BatchId = b.BatchId, FundId = b.FundId, FixedCost = b.FixedCost });
        foreach (var a in Come)
            db.Add(new PlanAssignment
            {
                PlanId = planId, EmployeeId = a.EmployeeId, BatchId = a.BatchId, FundId = a.FundId, Cost = a.Cost, Gain = a.Gain, Pinned = a.Pinned,
            });
        foreach (var (employee, programme) in Excluded) db.Add(new Exclusion { PlanId = planId, EmployeeId = employee, ProgrammeId = programme });
        foreach (var wish in Wishes.Where(w => w.After is not null))
            db.Add(new BatchWish { PlanId = planId, BatchId = wish.BatchId, MustRun = wish.After!.Value });
    }

    /// <summary>The change as the trail tells it: what was, and what is.</summary>
    public (object Before, object After) ForTrail() => (
        new { Assignments = Gone, Batches = Closed, Exclusions = Readmitted, Wishes = Wishes.ConvertAll(w => new { w.BatchId, MustRun = w.Before }) },
        new { Assignments = Come, Batches = Opened, Exclusions = Excluded, Wishes = Wishes.ConvertAll(w => new { w.BatchId, MustRun = w.After }) });
}
