using Microsoft.EntityFrameworkCore;
using Pamong.Platform.Data;
using Pamong.Platform.Tenants;

namespace Pamong.Planning.Needs;

/// <summary>Tells the day in the agency's own zone; also for jobs, which have no screen.</summary>
internal sealed class AgencyDay(PamongDb db, Kept kept, TimeProvider clock)
{
    private TimeZoneInfo? zone;

    /// <summary>Today in the agency.</summary>
    public async Task<DateOnly> TodayAsync(CancellationToken ct)
    {
        var tenant = db.TenantId;
        zone ??= TimeZoneInfo.FindSystemTimeZoneById(
            await kept.GetAsync("zone", () => db.Set<Tenant>().Where(t => t.Id == tenant).Select(t => t.TimeZone).SingleOrDefaultAsync(ct)) ?? "UTC");
        return DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(clock.GetUtcNow(), zone).DateTime);
    }
}
