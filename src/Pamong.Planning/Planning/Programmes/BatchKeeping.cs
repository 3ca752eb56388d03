using Microsoft.EntityFrameworkCore;
using Pamong.Planning.Importing;
using Pamong.Planning.Plans;
using Pamong.Platform.Data;
using Pamong.Platform.Outcomes;

namespace Pamong.Planning.Programmes;

/// <summary>Reads and writes batches; forms, files and programs meet here.</summary>
internal sealed class BatchKeeping(PamongDb db)
{
    /// <summary>The id of each programme by its code.</summary>
    public Task<Dictionary<string, Guid>> ProgrammesAsync(CancellationToken ct) =>
        db.Set<Programme>().ToDictionaryAsync(p => p.Code, p => p.Id, StringComparer.Ordinal, ct);

    /// <summary>All batches by key; of two with the same key the one that was made first.</summary>
    public async Task<Dictionary<string, Kept<BatchContent>>> AllAsync(CancellationToken ct)
    {
        var rows = await (
            from batch in db.Set<Batch>()
            join programme in db.Set<Programme>() on batch.ProgrammeId equals programme.Id
            orderby batch.Id
            select new { batch.Id, programme.Code, batch.Number, batch.StartsOn, batch.EndsOn, batch.Place }).ToListAsync(ct);
        var found = new Dictionary<string, Kept<BatchContent>>(StringComparer.Ordinal);
        foreach (var r in rows)
        {
            var content = new BatchContent(r.Code, r.Number, r.StartsOn, r.EndsOn, r.Place);
            found.TryAdd(content.Key, new(r.Id, content));
        }

        return found;
    }

    /// <summary>Adds one with the next save.</summary>
    public void Add(Guid id, Guid programmeId, BatchContent content) => db.Add(new Batch
    {
        Id = id, ProgrammeId = programmeId, Number = content.Number, StartsOn = content.StartsOn, EndsOn = content.EndsOn, Place = content.Place,
    });

    /// <summary>Changes number, days and place with the next save.</summary>
    public async Task ChangeAsync(Guid id, BatchContent content, CancellationToken ct)
    {
        var batch = await db.Set<Batch>().SingleAsync(b => b.Id == id, ct);
        (batch.Number, batch.StartsOn, batch.EndsOn, batch.Place) = (content.Number, content.StartsOn, content.EndsOn, content.Place);
    }

    /// <summary>Whether any plan's content or a wish stands on it.</summary>
    public async Task<bool> IsPlannedAsync(Guid id, CancellationToken ct) =>
        await db.Set<PlanBatch>().AnyAsync(b => b.BatchId == id, ct)
        || await db.Set<PlanAssignment>().AnyAsync(a => a.BatchId == id, ct)
        || await db.Set<BatchWish>().AnyAsync(w => w.BatchId == id, ct);

    /// <summary>Removes one with the next save, or says that a plan uses it.</summary>
    public async Task<Refusal?> RemoveAsync(Guid id, CancellationToken ct)
    {
        if (await IsPlannedAsync(id, ct)) return ProgrammeRefusals.BatchInPlan;
        db.Remove(await db.Set<Batch>().SingleAsync(b => b.Id == id, ct));
        return null;
    }
}
