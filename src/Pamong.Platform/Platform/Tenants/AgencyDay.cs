using Microsoft.EntityFrameworkCore;
using Pamong.Platform.Data;

namespace Pamong.Platform.Tenants;

/// <summary>Tells the day in the agency's own zone; also for jobs and commands, which have no screen. Outside of agencies it is the day in UTC.</summary>
public sealed class AgencyDay(PamongDb db, Kept kept, TimeProvider clock)
{
    private (Guid Agency, TimeZoneInfo Zone)? known;

    /// <summary>Today in the agency.</summary>
    public async Task<DateOnly> TodayAsync(CancellationToken ct)
    {
        var agency = db.TenantId;
        if (known?.Agency != agency) known = (agency, TimeZoneInfo.FindSystemTimeZoneById(await ZoneAsync(agency, ct) ?? "UTC"));
        return DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(clock.GetUtcNow(), known.Value.Zone).DateTime);
    }

    private Task<string?> ZoneAsync(Guid agency, CancellationToken ct) =>
        kept.GetAsync("zone", () => db.Set<Tenant>().Where(t => t.Id == agency).Select(t => (string?)t.TimeZone).SingleOrDefaultAsync(ct));
}
