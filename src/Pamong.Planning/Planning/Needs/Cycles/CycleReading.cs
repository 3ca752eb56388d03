using Microsoft.EntityFrameworkCore;
using Pamong.Planning.Needs.Deciding;
using Pamong.Platform.Data;
using Pamong.Platform.Jobs;
using Pamong.Platform.Screens;
using Pamong.Platform.Tenants;
using Pamong.Platform.Texts;

namespace Pamong.Planning.Needs.Cycles;

/// <summary>A year as its page shows it.</summary>
/// <param name="Job">The collection that runs, or null.</param>
/// <param name="Counts">Needs by state.</param>
/// <param name="Waiting">Units with the most needs that wait for a superior.</param>
/// <param name="Superiors">Superiors who still have needs to verify.</param>
/// <param name="WithoutEmail">How many of them cannot be reminded.</param>
internal sealed record CycleView(
    IReadOnlyList<int> Years, DateOnly Today, Job? Job, bool Failed, IReadOnlyDictionary<NeedState, StateCount> Counts,
    IReadOnlyList<UnitWaiting> Waiting, int Superiors, int WithoutEmail)
{
    /// <summary>Superiors with needs to verify, one page.</summary>
    public Page<SuperiorWaiting> Led { get; init; } = Page<SuperiorWaiting>.Empty;

    /// <summary>Before anything was opened.</summary>
    public static readonly CycleView Nothing = new([], default, null, false, new Dictionary<NeedState, StateCount>(), [], 0, 0);

    /// <summary>How many needs there are in all.</summary>
    public int Total => Counts.Values.Sum(c => c.Count);

    /// <summary>How many stand in that state.</summary>
    public int In(NeedState state) => Counts.TryGetValue(state, out var count) ? count.Count : 0;

    /// <summary>What the running collection says.</summary>
    public Text Note => Job is null ? new Text("", "") : new Text(Job.NoteId, Job.NoteEn);
}

/// <summary>Reads a year for its page, within the rights of who looks.</summary>
internal sealed class CycleReading(PamongDb db, CycleBook cycles, Funnel funnel, NeedReach reach, AgencyDay day)
{
    private const int MostUnits = 25;

    /// <summary>Whether the user keeps the year.</summary>
    public bool Keeps => reach.MayValidate;

    public async Task<CycleView> OfAsync(Cycle? cycle, int page, CancellationToken ct)
    {
        var (years, today) = (await cycles.YearsAsync(ct), await day.TodayAsync(ct));
        if (cycle is null) return CycleView.Nothing with { Years = years, Today = today };
        var job = cycle.JobId is { } id ? await db.Set<Job>().AsNoTracking().SingleOrDefaultAsync(j => j.Id == id, ct) : null;
        var running = job is { State: JobState.Waiting or JobState.Running } ? job : null;
        var counts = await Funnel.CountAsync((await reach.VisibleOnceAsync(ct)).Where(n => n.Year == cycle.Year), ct);
        if (!Keeps) return new CycleView(years, today, running, false, counts, [], 0, 0);
        var (superiors, withoutEmail) = await funnel.SuperiorsAsync(cycle.Year, ct);
        var waiting = await funnel.WaitingAsync(cycle.Year, MostUnits, ct);
        return new CycleView(years, today, running, job is { State: JobState.Failed }, counts, waiting, superiors, withoutEmail)
        {
            Led = await funnel.SuperiorsWaitingAsync(cycle.Year, page, ct),
        };
    }
}
