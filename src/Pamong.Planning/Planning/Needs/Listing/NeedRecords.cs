using Microsoft.EntityFrameworkCore;
using Pamong.Appraisal.Contract;
using Pamong.Competencies.Contract;
using Pamong.Planning.Needs.Collecting;
using Pamong.Planning.Needs.Cycles;
using Pamong.Planning.Needs.Issues;
using Pamong.Platform.Data;

namespace Pamong.Planning.Needs.Listing;

/// <summary>The records that one need rests on, and its history.</summary>
internal sealed class NeedRecords(PamongDb db, CycleBook cycles, InventorySources sources)
{
    public async Task<(Cycle? Cycle, LevelRow? Level, PerformanceRow? Performance, StrategicIssue? Issue)> OfAsync(Need need, CancellationToken ct)
    {
        var cycle = await cycles.OfAsync(need.Year, ct);
        var level = need.CompetencyId is { } competency
            ? await sources.Levels.All().SingleOrDefaultAsync(l => l.EmployeeId == need.EmployeeId && l.CompetencyId == competency, ct)
            : null;
        var performance = need.PerformanceYear is { } year
            ? await sources.Performance.All().SingleOrDefaultAsync(p => p.EmployeeId == need.EmployeeId && p.Year == year, ct)
            : null;
        var issue = need.IssueId is { } served
            ? await db.Set<StrategicIssue>().AsNoTracking().SingleOrDefaultAsync(i => i.Id == served, ct)
            : null;
        return (cycle, level, performance, issue);
    }

    /// <summary>The steps taken on a need, the latest first.</summary>
    public async Task<IReadOnlyList<NeedStep>> HistoryAsync(Guid needId, CancellationToken ct) => await (
        from decision in db.Set<NeedDecision>().AsNoTracking()
        where decision.NeedId == needId
        join step in db.Set<NeedStep>() on decision.StepId equals step.Id
        orderby step.At descending, step.Id descending
        select step).ToListAsync(ct);
}
