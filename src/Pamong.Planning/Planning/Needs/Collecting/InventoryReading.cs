using Microsoft.EntityFrameworkCore;
using Pamong.Appraisal.Contract;
using Pamong.Competencies.Contract;
using Pamong.People.Contract;
using Pamong.Planning.Contract;
using Pamong.Planning.Needs.Issues;
using Pamong.Planning.Needs.Scoring;
using Pamong.Platform.Data;

namespace Pamong.Planning.Needs.Collecting;

/// <summary>Reads all that needs are gathered from, each source in one pass.</summary>
internal sealed class InventoryReading(
    PamongDb db, IPeople people, IGaps gaps, InventorySources sources, ScoreBook scores)
{
    /// <summary>The inventory of a year, and how its needs are made.</summary>
    public async Task<(Inventory Inventory, NeedMaking Making)> ReadAsync(int year, DateOnly today, CancellationToken ct)
    {
        var judgedIn = await sources.PerformanceYearAsync(year, ct);
        var judged = judgedIn is { } from
            ? await sources.Performance.All().Where(p => p.Year == from).ToDictionaryAsync(p => p.EmployeeId, p => p.Predicate, ct)
            : [];
        var rows = await people.All()
            .Select(p => new { p.Id, p.UnitId, p.UnitPath, p.PositionKind, p.Rank })
            .ToListAsync(ct);
        var inventory = new Inventory(rows.ToDictionary(p => p.Id, p => new InventoryPerson(
            p.Id, p.UnitId, p.UnitPath, p.PositionKind, p.Rank ?? "", judged.TryGetValue(p.Id, out var predicate) ? predicate : null)));
        await foreach (var gap in gaps.StreamOpenAsync(ct)) inventory.AddGap(gap);
        await AddIssuesAsync(inventory, year, ct);
        inventory.AddPerformance();
        var trained = await sources.LastTrainingsAsync(ct);
        return (inventory, new NeedMaking(year, await scores.ReadAsync(ct), judgedIn, trained, today));
    }

    private async Task AddIssuesAsync(Inventory inventory, int year, CancellationToken ct)
    {
        var issues = await db.Set<StrategicIssue>().AsNoTracking().Where(i => i.Year == year).OrderBy(i => i.Id).ToListAsync(ct);
        if (issues.Count == 0) return;
        var asked = await (
            from part in db.Set<IssueCompetency>().AsNoTracking()
            join issue in db.Set<StrategicIssue>() on part.IssueId equals issue.Id
            where issue.Year == year
            orderby part.Id
            select part).ToListAsync(ct);
        var competencies = asked.Select(a => a.CompetencyId).Distinct().ToList();
        var held = await sources.Levels.All()
            .Where(l => competencies.Contains(l.CompetencyId))
            .Select(l => new { l.EmployeeId, l.CompetencyId, l.Level })
            .ToDictionaryAsync(l => (l.EmployeeId, l.CompetencyId), l => l.Level, ct);
        var units = issues.SelectMany(i => i.UnitIds).Distinct().ToList();
        var paths = await people.Units().Where(u => units.Contains(u.Id)).ToDictionaryAsync(u => u.Id, u => u.Path, ct);
        foreach (var issue in issues)
        {
            var below = issue.UnitIds.Where(paths.ContainsKey).Select(id => paths[id]).ToList();
            foreach (var part in asked.Where(a => a.IssueId == issue.Id))
                inventory.AddIssue(issue, below, part.CompetencyId, part.Level,
                    employee => held.GetValueOrDefault((employee, part.CompetencyId)));
        }
    }
}

/// <summary>The lower floors, and the floor above that may know of past training.</summary>
internal sealed class InventorySources(IPerformance performance, ILevels levels, IEnumerable<ITrainingHistory> histories)
{
    /// <summary>Performance by person and year.</summary>
    public IPerformance Performance => performance;

    /// <summary>Effective levels.</summary>
    public ILevels Levels => levels;

    /// <summary>The latest year before that one of which performance is known, or null.</summary>
    public Task<int?> PerformanceYearAsync(int year, CancellationToken ct) =>
        performance.All().Where(p => p.Year < year).MaxAsync(p => (int?)p.Year, ct);

    /// <summary>The last training by person and competency; empty where nobody keeps a history.</summary>
    public async Task<IReadOnlyDictionary<(Guid, Guid), DateOnly>> LastTrainingsAsync(CancellationToken ct)
    {
        var last = new Dictionary<(Guid, Guid), DateOnly>();
        foreach (var history in histories)
            foreach (var row in await history.LastTrainings().ToListAsync(ct))
                if (!last.TryGetValue((row.EmployeeId, row.CompetencyId), out var known) || known < row.EndedOn)
                    last[(row.EmployeeId, row.CompetencyId)] = row.EndedOn;
        return last;
    }

    /// <summary>One person's last training in a competency, or null.</summary>
    public async Task<DateOnly?> LastTrainingAsync(Guid employeeId, Guid competencyId, CancellationToken ct)
    {
        DateOnly? last = null;
        foreach (var history in histories)
        {
            var day = await history.LastTrainings()
                .Where(t => t.EmployeeId == employeeId && t.CompetencyId == competencyId)
                .MaxAsync(t => (DateOnly?)t.EndedOn, ct);
            if (day is not null && (last is null || day > last)) last = day;
        }

        return last;
    }
}
