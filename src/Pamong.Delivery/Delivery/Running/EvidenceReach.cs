using Microsoft.EntityFrameworkCore;
using Pamong.Delivery.Contract;
using Pamong.People.Contract;
using Pamong.Platform.Data;
using Pamong.Platform.Rights;

namespace Pamong.Delivery.Running;

/// <summary>Which files of evidence the current user may open: links and files ask the same question.</summary>
internal sealed class EvidenceReach(PamongDb db, IPeople people, CurrentUser user)
{
    /// <summary>Files of people whose JP the user may see; those of a whole batch only for whoever sees all batches.</summary>
    public IQueryable<Evidence> Open()
    {
        var files = db.Set<Evidence>().AsNoTracking();
        if (!user.May(DeliveryPermissions.ViewJp)) return files.Where(_ => false);
        var all = user.ReachOf(DeliveryPermissions.ViewBatches).Everything;
        var mine = people.Within(DeliveryPermissions.ViewJp).Select(p => p.Id);
        return files.Where(e => e.EmployeeId == null ? all : mine.Contains(e.EmployeeId.Value));
    }
}
