using Microsoft.EntityFrameworkCore;
using Pamong.Platform.Data;
using Pamong.Platform.Tenants;

namespace Pamong.Delivery;

/// <summary>What day it is in the agency, for pages, API and jobs alike.</summary>
internal sealed class AgencyDay(PamongDb db, Kept kept, TimeProvider clock)
{
    private string? zone;

    /// <summary>Today in the agency's zone.</summary>
    public async Task<DateOnly> TodayAsync(CancellationToken ct)
    {
        zone ??= await kept.GetAsync("zone", () => db.Set<Tenant>().Where(t => t.Id == db.TenantId).Select(t => t.TimeZone).SingleAsync(ct));
        return DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(clock.GetUtcNow(), TimeZoneInfo.FindSystemTimeZoneById(zone)).DateTime);
    }
}
