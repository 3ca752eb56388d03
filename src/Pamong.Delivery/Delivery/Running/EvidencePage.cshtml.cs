using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Pamong.Delivery.Contract;
using Pamong.Platform.Data;
using Pamong.Platform.Rights;
using Pamong.Platform.Screens;

namespace Pamong.Delivery.Running;

/// <summary>Hands out a file of evidence to those who may see the person or, for a whole batch, the batches.</summary>
[Needs(DeliveryPermissions.ViewJp)]
internal sealed class EvidencePage(PamongDb db, EvidenceReach reach) : PamongPage
{
    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken ct)
    {
        var proof = await reach.Open().SingleOrDefaultAsync(e => e.Id == id, ct);
        if (proof is null) return NotFound();
        var file = await db.Set<StoredFile>().AsNoTracking().SingleAsync(f => f.Id == proof.FileId, ct);
        return File(file.Content, file.ContentType, file.Name);
    }
}
