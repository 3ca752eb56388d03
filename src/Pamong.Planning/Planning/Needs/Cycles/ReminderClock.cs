using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Pamong.Platform.Data;
using Pamong.Platform.Rights;
using Pamong.Platform.Tenants;

namespace Pamong.Planning.Needs.Cycles;

/// <summary>Sends reminders by the clock. Each agency has its own midnight, so it looks every hour; letters go out in the morning.</summary>
internal sealed partial class ReminderClock(IServiceScopeFactory scopes, TimeProvider clock, ILogger<ReminderClock> log) : BackgroundService
{
    private const int FirstHour = 7;
    private static readonly TimeSpan Every = TimeSpan.FromHours(1);
    private static readonly TimeSpan First = TimeSpan.FromMinutes(3);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            await Task.Delay(First, clock, stoppingToken);
            while (true)
            {
                await RemindAllAsync(stoppingToken);
                await Task.Delay(Every, clock, stoppingToken);
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The program ends.
        }
    }

    private async Task RemindAllAsync(CancellationToken ct)
    {
        List<Tenant> tenants;
        await using (var scope = scopes.CreateAsyncScope())
            tenants = await scope.ServiceProvider.GetRequiredService<PamongDb>().Set<Tenant>().AsNoTracking().ToListAsync(ct);
        foreach (var tenant in tenants)
        {
            if (tenant.IsDemo || TimeZoneInfo.ConvertTime(clock.GetUtcNow(), tenant.Zone).Hour < FirstHour) continue;
            try
            {
                await using var scope = scopes.CreateAsyncScope();
                scope.ServiceProvider.GetRequiredService<CurrentUser>().BecomeProgram(tenant.Id, "clock");
                await scope.ServiceProvider.GetRequiredService<RemindHandler>().ByClockAsync(ct);
            }
            catch (DbUpdateException)
            {
                // Another copy reminded the same people at the same moment; the index lets only one through.
            }
            catch (Exception e) when (e is not OperationCanceledException)
            {
                LogFailed(log, e, tenant.Id);
            }
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Reminders of agency {Tenant} failed; they are tried again in an hour")]
    private static partial void LogFailed(ILogger log, Exception e, Guid tenant);
}
