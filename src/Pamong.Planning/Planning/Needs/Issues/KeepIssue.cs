using System.ComponentModel.DataAnnotations;
using Microsoft.EntityFrameworkCore;
using Pamong.Competencies.Contract;
using Pamong.People.Contract;
using Pamong.Platform.Data;
using Pamong.Platform.Outcomes;

namespace Pamong.Planning.Needs.Issues;

/// <summary>A strategic issue or new duty as it is typed.</summary>
internal sealed class KeepIssue
{
    /// <summary>How many competencies one form takes.</summary>
    public const int MostCompetencies = 5;

    /// <summary>The year.</summary>
    [Required, Range(2000, 2200)]
    public int? Year { get; set; }

    /// <summary>What it is called.</summary>
    [Required, StringLength(200)]
    public string Name { get; set; } = "";

    /// <summary>Where it stands written.</summary>
    [StringLength(500)]
    public string? Basis { get; set; }

    /// <summary>Whether it is a new duty.</summary>
    public bool IsNewDuty { get; set; }

    /// <summary>Points that it adds, 0–20.</summary>
    [Range(0, 20)]
    public int Points { get; set; } = 20;

    /// <summary>The units concerned; none means all.</summary>
    public List<Guid> UnitIds { get; set; } = [];

    /// <summary>The kinds of position concerned; none means all.</summary>
    public List<PositionKind> Kinds { get; set; } = [];

    /// <summary>The competencies asked for; empty places are left out.</summary>
    public List<Guid?> CompetencyIds { get; set; } = [];

    /// <summary>The level of the competency in the same place, 1–5.</summary>
    public List<int> Levels { get; set; } = [];

    /// <summary>Competency and level, each competency once, its highest level.</summary>
    public IReadOnlyDictionary<Guid, int> Asked() => CompetencyIds
        .Zip(Levels.Concat(Enumerable.Repeat(1, MostCompetencies)))
        .Where(pair => pair.First is not null)
        .GroupBy(pair => pair.First!.Value)
        .ToDictionary(g => g.Key, g => Math.Clamp(g.Max(pair => pair.Second), 1, 5));
}

/// <summary>Keeps the issues and duties of a year; needs follow with the next collection.</summary>
internal sealed class KeepIssueHandler(PamongDb db, ICompetencies competencies, IPeople people)
{
    /// <summary>Adds one, or changes the one with that id.</summary>
    public async Task<Result<StrategicIssue>> KeepAsync(Guid? id, KeepIssue asked, CancellationToken ct)
    {
        // Gather
        var issue = id is { } known
            ? await db.Set<StrategicIssue>().SingleOrDefaultAsync(i => i.Id == known, ct)
            : new StrategicIssue { Year = asked.Year!.Value, Name = asked.Name.Trim() };
        if (issue is null) return NeedsRefusals.NoSuchIssue;
        var wanted = asked.Asked();
        var ids = wanted.Keys.ToList();
        var found = await competencies.All().CountAsync(c => ids.Contains(c.Id), ct);
        var units = await people.Units().Where(u => asked.UnitIds.Contains(u.Id)).Select(u => u.Id).ToListAsync(ct);

        // Decide
        if (wanted.Count == 0 || found < wanted.Count) return NeedsRefusals.IssueWithoutCompetency;

        // Keep
        (issue.Name, issue.Basis, issue.IsNewDuty) = (asked.Name.Trim(), (asked.Basis ?? "").Trim(), asked.IsNewDuty);
        (issue.Points, issue.UnitIds, issue.Kinds) = (asked.Points, units, [.. asked.Kinds.Distinct().Where(Enum.IsDefined)]);
        if (id is null) db.Add(issue);
        var parts = await db.Set<IssueCompetency>().Where(p => p.IssueId == issue.Id).ToListAsync(ct);
        db.RemoveRange(parts.Where(p => !wanted.ContainsKey(p.CompetencyId)));
        foreach (var (competency, level) in wanted)
        {
            if (parts.Find(p => p.CompetencyId == competency) is { } part) part.Level = level;
            else db.Add(new IssueCompetency { IssueId = issue.Id, CompetencyId = competency, Level = level });
        }

        await db.SaveChangesAsync(ct);
        return issue;
    }

    /// <summary>Takes one away; needs that were decided keep what they were.</summary>
    public async Task<Result<Done>> RemoveAsync(Guid id, CancellationToken ct)
    {
        var issue = await db.Set<StrategicIssue>().SingleOrDefaultAsync(i => i.Id == id, ct);
        if (issue is null) return NeedsRefusals.NoSuchIssue;
        db.RemoveRange(await db.Set<IssueCompetency>().Where(p => p.IssueId == id).ToListAsync(ct));
        db.Remove(issue);
        await db.SaveChangesAsync(ct);
        return Done.Yes;
    }
}
