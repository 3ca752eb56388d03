using Microsoft.EntityFrameworkCore;
using Pamong.Platform.Data;
using Pamong.Platform.Tenants;

namespace Pamong.People;

/// <summary>Tells the day in the agency's own zone; also for jobs and commands, which have no screen.</summary>
internal sealed class AgencyClock(PamongDb db, Kept kept, TimeProvider clock)
{
    /// <summary>Today in the agency.</summary>
    public async Task<DateOnly> TodayAsync(CancellationToken ct)
    {
        var tenant = db.TenantId;
        var zone = await kept.GetAsync("zone", () => db.Set<Tenant>().Where(t => t.Id == tenant).Select(t => t.TimeZone).SingleOrDefaultAsync(ct));
        var now = clock.GetUtcNow();
        return DateOnly.FromDateTime(zone is null ? now.UtcDateTime : TimeZoneInfo.ConvertTime(now, TimeZoneInfo.FindSystemTimeZoneById(zone)).DateTime);
    }
}
