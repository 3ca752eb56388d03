using Pamong.Competencies.Assessing;
using Pamong.Competencies.Contract;
using Pamong.Competencies.Dictionary;
using Pamong.Platform.Jobs;
using Pamong.Platform.Tenants;

namespace Pamong.Competencies.Refreshing;

/// <summary>Ranks' defaults come into step, a wording comes into force, levels run out.</summary>
internal sealed class DailyRefresh(IRequirements requirements, WordingKeeping wordings, LevelKeeping levels) : IHourlyWork
{
    public async Task RunAsync(Tenant agency, CancellationToken ct)
    {
        await requirements.KeepInStepAsync(ct);
        await wordings.SettleNamesAsync(ct);
        await levels.RecomputeExpiredAsync(ct);
    }
}
