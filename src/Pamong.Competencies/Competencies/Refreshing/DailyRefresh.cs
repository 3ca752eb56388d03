using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Pamong.Competencies.Assessing;
using Pamong.Competencies.Contract;
using Pamong.Competencies.Dictionary;
using Pamong.Platform.Data;
using Pamong.Platform.Rights;
using Pamong.Platform.Tenants;

namespace Pamong.Competencies.Refreshing;

/// <summary>
/// Does what time alone brings about: levels run out, a wording comes into force. Each agency has its own midnight,
/// so it looks every hour; looking twice, or on two copies at once, does no harm.
/// </summary>
internal sealed partial class DailyRefresh(IServiceScopeFactory scopes, TimeProvider clock, ILogger<DailyRefresh> log) : BackgroundService
{
    private static readonly TimeSpan Every = TimeSpan.FromHours(1);
    private static readonly TimeSpan First = TimeSpan.FromMinutes(2);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            await Task.Delay(First, clock, stoppingToken);
            while (true)
            {
                await RefreshAllAsync(stoppingToken);
                await Task.Delay(Every, clock, stoppingToken);
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The program ends.
        }
    }

    private async Task RefreshAllAsync(CancellationToken ct)
    {
        List<Guid> tenants;
        await using (var scope = scopes.CreateAsyncScope())
            tenants = await scope.ServiceProvider.GetRequiredService<PamongDb>().Set<Tenant>().Select(t => t.Id).ToListAsync(ct);
        foreach (var tenant in tenants)
        {
            try
            {
                await RefreshAsync(tenant, ct);
            }
            catch (Exception e) when (e is not OperationCanceledException)
            {
                LogFailed(log, e, tenant);
            }
        }
    }

    private async Task RefreshAsync(Guid tenantId, CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentUser>().BecomeProgram(tenantId, "refresh");
        await scope.ServiceProvider.GetRequiredService<IRequirements>().KeepInStepAsync(ct);
        await scope.ServiceProvider.GetRequiredService<WordingKeeping>().SettleNamesAsync(ct);
        await scope.ServiceProvider.GetRequiredService<LevelKeeping>().RecomputeExpiredAsync(ct);
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The daily refresh of agency {Tenant} failed; it is tried again in an hour")]
    private static partial void LogFailed(ILogger log, Exception e, Guid tenant);
}
