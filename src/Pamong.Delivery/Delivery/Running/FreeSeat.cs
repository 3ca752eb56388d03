using Microsoft.EntityFrameworkCore;
using Pamong.Delivery.Nominating;
using Pamong.Platform.Data;
using Pamong.Platform.Outcomes;
using Pamong.Platform.Rights;

namespace Pamong.Delivery.Running;

/// <summary>Opens the seat of someone who did not answer.</summary>
internal sealed class FreeSeatHandler(PamongDb db, CurrentUser user, TimeProvider clock)
{
    public async Task<Result<Done>> HandleAsync(Guid batchId, Guid nominationId, string reason, CancellationToken ct)
    {
        var nomination = await db.Set<Nomination>().SingleOrDefaultAsync(n => n.Id == nominationId && n.BatchId == batchId, ct);
        if (nomination is null) return DeliveryRefusals.NoSuchNomination;
        if (!nomination.Cancel(reason, user.Name, clock.GetUtcNow()).Ok(out var step, out var refusal)) return refusal;
        db.Add(step);
        await db.SaveChangesAsync(ct);
        return Done.Yes;
    }
}
