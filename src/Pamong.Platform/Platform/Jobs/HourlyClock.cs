using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Pamong.Platform.Data;
using Pamong.Platform.Rights;
using Pamong.Platform.Tenants;

namespace Pamong.Platform.Jobs;

/// <summary>What time alone brings about in an agency: levels that run out, reminders.</summary>
public interface IHourlyWork
{
    /// <summary>Does what is due; the current user is the program in that agency. Doing it twice, or on two copies at once, does no harm.</summary>
    Task RunAsync(Tenant agency, CancellationToken ct);
}

/// <summary>The one clock: each agency has its own midnight, so it looks every hour.</summary>
internal sealed partial class HourlyClock(IServiceScopeFactory scopes, TimeProvider clock, ILogger<HourlyClock> log) : BackgroundService
{
    private static readonly TimeSpan First = TimeSpan.FromMinutes(2);
    private static readonly TimeSpan Every = TimeSpan.FromHours(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            await Task.Delay(First, clock, stoppingToken);
            while (true)
            {
                await RunAllAsync(stoppingToken);
                await Task.Delay(Every, clock, stoppingToken);
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The program ends.
        }
    }

    private async Task RunAllAsync(CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        var works = scope.ServiceProvider.GetServices<IHourlyWork>().Select(w => w.GetType()).ToList();
        var agencies = await scope.ServiceProvider.GetRequiredService<PamongDb>().Set<Tenant>().AsNoTracking().ToListAsync(ct);
        foreach (var (agency, work) in agencies.SelectMany(a => works.Select(w => (a, w))))
        {
            try
            {
                await RunAsync(agency, work, ct);
            }
            catch (Exception e) when (e is not OperationCanceledException)
            {
                LogFailed(log, e, work.Name, agency.Id);
            }
        }
    }

    private async Task RunAsync(Tenant agency, Type work, CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentUser>().BecomeProgram(agency.Id, "clock");
        await scope.ServiceProvider.GetServices<IHourlyWork>().Single(w => w.GetType() == work).RunAsync(agency, ct);
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "{Work} of agency {Agency} failed; it is tried again in an hour")]
    private static partial void LogFailed(ILogger log, Exception e, string work, Guid agency);
}
