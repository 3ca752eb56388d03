using Microsoft.EntityFrameworkCore;
using Pamong.Delivery.Crediting;
using Pamong.Delivery.Nominating;
using Pamong.Platform.Data;
using Pamong.Platform.Outcomes;
using Pamong.Platform.Trail;

namespace Pamong.Delivery.Running;

/// <summary>Takes a closing back: JP and levels are withdrawn by counter-entries; nothing that was written is changed.</summary>
internal sealed class UndoClosingHandler(PamongDb db, JpKeeping jp, LevelsReached reached, TimeProvider clock)
{
    public async Task<Result<Done>> HandleAsync(Guid batchId, string reason, CancellationToken ct)
    {
        if (string.IsNullOrWhiteSpace(reason)) return DeliveryRefusals.NoReason;
        await using var write = await db.BeginWriteAsync(ct);
        var run = await db.Set<Run>().SingleOrDefaultAsync(r => r.Id == batchId, ct);
        if (run is null) return DeliveryRefusals.NoSuchBatch;
        if (run.State != RunState.Closed) return DeliveryRefusals.NotClosed;

        var records = await db.Set<JpRecord>().Where(r => r.BatchId == batchId && r.WithdrawnAt == null).ToListAsync(ct);
        foreach (var record in records) (record.WithdrawnAt, record.WithdrawnReason) = (clock.GetUtcNow(), reason.Trim());
        var levels = await reached.WithdrawAsync(batchId, reason.Trim(), ct);
        foreach (var nomination in await db.Set<Nomination>().Where(n => n.BatchId == batchId && n.LevelsClosed != 0).ToListAsync(ct))
            nomination.LevelsClosed = 0;
        run.State = RunState.Confirmed;
        await jp.SettleAsync([.. records.Select(r => r.EmployeeId)], run.Form, reason.Trim(), ct);
        db.Say("closing undone", "Batch", batchId, new { reason = reason.Trim(), records = records.Count, levels });
        await db.SaveChangesAsync(ct);
        await write.CommitAsync(ct);
        return Done.Yes;
    }
}
