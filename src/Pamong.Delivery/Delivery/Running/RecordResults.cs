using Microsoft.EntityFrameworkCore;
using Pamong.Delivery.Nominating;
using Pamong.Platform.Data;
using Pamong.Platform.Outcomes;
using Pamong.Platform.Rights;

namespace Pamong.Delivery.Running;

/// <summary>Keeps the results of a batch, all of them or none.</summary>
internal sealed class RecordResultsHandler(PamongDb db, CurrentUser user, TimeProvider clock)
{
    /// <returns>How many results changed.</returns>
    public async Task<Result<int>> HandleAsync(Guid batchId, IReadOnlyCollection<ResultLine> lines, CancellationToken ct)
    {
        var run = await db.Set<Run>().AsNoTracking().SingleOrDefaultAsync(r => r.Id == batchId, ct);
        if (run is null) return DeliveryRefusals.NoSuchBatch;
        if (run.State == RunState.Closed) return DeliveryRefusals.IsClosed;
        var ids = lines.Select(l => l.NominationId).ToList();
        var nominations = await db.Set<Nomination>().Where(n => n.BatchId == batchId && ids.Contains(n.Id)).ToDictionaryAsync(n => n.Id, ct);
        var changed = 0;
        foreach (var line in lines)
        {
            if (!nominations.TryGetValue(line.NominationId, out var nomination)) return DeliveryRefusals.NoSuchNomination;
            var certificate = line.Certificate?.Trim() ?? "";
            if ((nomination.Result, nomination.Score, nomination.Certificate) == (line.Result, line.Score, certificate)) continue;
            if (!nomination.Conclude(line.Result, line.Score, certificate, user.Name, clock.GetUtcNow()).Ok(out var step, out var refusal)) return refusal;
            db.Add(step);
            changed++;
        }

        await db.SaveChangesAsync(ct);
        return changed;
    }
}
