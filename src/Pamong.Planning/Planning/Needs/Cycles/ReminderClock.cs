using Microsoft.EntityFrameworkCore;
using Pamong.Platform.Jobs;
using Pamong.Platform.Tenants;

namespace Pamong.Planning.Needs.Cycles;

/// <summary>Sends reminders by the clock, in the agency's morning; never from invented data.</summary>
internal sealed class ReminderClock(RemindHandler reminding, TimeProvider clock) : IHourlyWork
{
    private const int FirstHour = 7;

    public async Task RunAsync(Tenant agency, CancellationToken ct)
    {
        if (agency.IsDemo || TimeZoneInfo.ConvertTime(clock.GetUtcNow(), agency.Zone).Hour < FirstHour) return;
        try
        {
            await reminding.ByClockAsync(ct);
        }
        catch (DbUpdateException)
        {
            // Another copy reminded the same people at the same moment; the index lets only one through.
        }
    }
}
