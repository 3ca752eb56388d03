using Microsoft.EntityFrameworkCore;
using Pamong.Competencies.Contract;
using Pamong.People.Contract;
using Pamong.Planning.Contract;
using Pamong.Planning.Needs.Issues;
using Pamong.Planning.Needs.Scoring;
using Pamong.Platform.Data;

namespace Pamong.Planning.Needs.Listing;

/// <summary>A need as a list shows it.</summary>
/// <param name="Person">Null when no longer in service.</param>
/// <param name="Competency">Null when none is known yet, or it is no longer in use.</param>
/// <param name="Issue">The name of the issue or duty that it serves, or null.</param>
/// <param name="Rule">The rule of the score.</param>
internal sealed record NeedLine(Need Need, PersonRow? Person, CompetencyRow? Competency, string? Issue, ScoreRule Rule)
{
    /// <summary>Levels missing.</summary>
    public int Gap => Math.Max(0, Need.RequiredLevel - Need.HeldLevel);
}

/// <summary>Adds the names to a page of needs: one query for people, one for issues; competencies are at hand.</summary>
internal sealed class NeedLines(PamongDb db, IPeople people, ICompetencies competencies, ScoreBook scores, Kept kept)
{
    public async Task<List<NeedLine>> OfAsync(IReadOnlyCollection<Need> needs, CancellationToken ct)
    {
        var rule = await scores.ReadAsync(ct);
        var employees = needs.Select(n => n.EmployeeId).Distinct().ToList();
        var persons = await people.All().Where(p => employees.Contains(p.Id)).ToDictionaryAsync(p => p.Id, ct);
        var known = needs.All(n => n.CompetencyId is null)
            ? []
            : await kept.GetAsync("competencies by id", () => competencies.All().ToDictionaryAsync(c => c.Id, ct));
        var served = needs.Where(n => n.IssueId is not null).Select(n => n.IssueId!.Value).Distinct().ToList();
        var issues = served.Count == 0
            ? []
            : await db.Set<StrategicIssue>().Where(i => served.Contains(i.Id)).ToDictionaryAsync(i => i.Id, i => i.Name, ct);
        return [.. needs.Select(n => new NeedLine(
            n,
            persons.GetValueOrDefault(n.EmployeeId),
            n.CompetencyId is { } competency ? known.GetValueOrDefault(competency) : null,
            n.IssueId is { } issue ? issues.GetValueOrDefault(issue) : null,
            rule))];
    }
}

/// <summary>Lends needs to the floors above.</summary>
internal sealed class NeedRows(PamongDb db) : INeeds
{
    public IQueryable<NeedRow> Of(int year) => db.Set<Need>().AsNoTracking()
        .Where(n => n.Year == year && n.CompetencyId != null)
        .Select(n => new NeedRow
        {
            Id = n.Id,
            EmployeeId = n.EmployeeId,
            CompetencyId = n.CompetencyId!.Value,
            RequiredLevel = n.RequiredLevel,
            State = (NeedStage)n.State,
            Score = n.Score,
        });
}
