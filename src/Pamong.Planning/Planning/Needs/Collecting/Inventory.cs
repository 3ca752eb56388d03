using Pamong.Appraisal.Contract;
using Pamong.Competencies.Contract;
using Pamong.People.Contract;
using Pamong.Planning.Needs.Issues;
using Pamong.Planning.Needs.Scoring;

namespace Pamong.Planning.Needs.Collecting;

/// <summary>What the inventory must know of an employee.</summary>
internal sealed record InventoryPerson(Guid Id, Guid UnitId, string UnitPath, PositionKind? Kind, string Rank, Predicate? Predicate);

/// <summary>A need and what speaks for it, before it is a row.</summary>
/// <param name="CompetencyId">Null where only performance tells that something is missing.</param>
/// <param name="StrategicPoints">0–20.</param>
internal sealed record Wanted(
    Guid EmployeeId, Guid? CompetencyId, NeedOrigin Origin, int Required, int Held, int Weight, bool Critical,
    Guid? IssueId, int StrategicPoints);

/// <summary>Gathers the needs of a year from gaps, performance, issues and new duties: one a person and competency.</summary>
/// <param name="people">Employees in service, by id.</param>
internal sealed class Inventory(IReadOnlyDictionary<Guid, InventoryPerson> people)
{
    private readonly Dictionary<(Guid EmployeeId, Guid? CompetencyId), Wanted> wanted = [];

    /// <summary>All that was gathered, by person and competency.</summary>
    public IReadOnlyDictionary<(Guid EmployeeId, Guid? CompetencyId), Wanted> Wanted => wanted;

    /// <summary>The employee, or null when not in service.</summary>
    public InventoryPerson? Person(Guid id) => people.GetValueOrDefault(id);

    /// <summary>A level below the position's requirement.</summary>
    public void AddGap(OpenGap gap)
    {
        if (!people.ContainsKey(gap.EmployeeId)) return;
        wanted[(gap.EmployeeId, gap.CompetencyId)] = new Wanted(
            gap.EmployeeId, gap.CompetencyId, NeedOrigin.CompetencyGap, gap.Required, gap.Level, gap.Weight, gap.Critical, null, 0);
    }

    /// <summary>Those whom an issue concerns and who hold less than it asks for. A gap that serves it gains its points.</summary>
    /// <param name="unitPaths">The paths of the units concerned; none means all.</param>
    /// <param name="held">The level that an employee holds in the competency; 0 when none.</param>
    public void AddIssue(
        StrategicIssue issue, IReadOnlyList<string> unitPaths, Guid competencyId, int level, Func<Guid, int> held)
    {
        foreach (var person in people.Values)
        {
            if (!Concerns(issue, unitPaths, person)) continue;
            var key = (person.Id, (Guid?)competencyId);
            if (wanted.TryGetValue(key, out var known))
            {
                wanted[key] = known with
                {
                    Required = Math.Max(known.Required, level),
                    IssueId = issue.Points >= known.StrategicPoints ? issue.Id : known.IssueId,
                    StrategicPoints = Math.Max(known.StrategicPoints, issue.Points),
                };
                continue;
            }

            var has = held(person.Id);
            if (has >= level) continue;
            wanted[key] = new Wanted(person.Id, competencyId, issue.Origin(), level, has, 0, false, issue.Id, issue.Points);
        }
    }

    /// <summary>Those whose performance fell below expectation; which competency it is, the superior says.</summary>
    public void AddPerformance()
    {
        foreach (var person in people.Values)
            if (person.Predicate is >= Predicate.NeedsImprovement)
                wanted[(person.Id, null)] = new Wanted(person.Id, null, NeedOrigin.Performance, 0, 0, 0, false, null, 0);
    }

    private static bool Concerns(StrategicIssue issue, IReadOnlyList<string> unitPaths, InventoryPerson person) =>
        (issue.Kinds.Count == 0 || (person.Kind is { } kind && issue.Kinds.Contains(kind)))
        && (issue.UnitIds.Count == 0 || unitPaths.Any(path => person.UnitPath.StartsWith(path, StringComparison.Ordinal)));
}

/// <summary>Turns what is wanted into needs, with their score.</summary>
/// <param name="performanceYear">The year of the performance that counts; null when none was imported.</param>
/// <param name="trained">The last training by person and competency.</param>
internal sealed class NeedMaking(
    int year, ScoreRule rule, int? performanceYear, IReadOnlyDictionary<(Guid, Guid), DateOnly> trained, DateOnly today)
{
    /// <summary>The need as it should stand now; with the id, state and words of the one that stands, if any.</summary>
    public Need Make(Wanted wanted, InventoryPerson person, Need? standing)
    {
        DateOnly? last = wanted.CompetencyId is { } competency && trained.TryGetValue((wanted.EmployeeId, competency), out var day) ? day : null;
        var need = new Need
        {
            Id = standing?.Id ?? Guid.CreateVersion7(),
            Year = year,
            EmployeeId = wanted.EmployeeId,
            CompetencyId = wanted.CompetencyId,
            Origin = standing is { Origin: NeedOrigin.OwnProposal } ? NeedOrigin.OwnProposal : wanted.Origin,
            UnitId = person.UnitId,
            Rank = person.Rank,
            RequiredLevel = Math.Max(wanted.Required, standing?.ProposedLevel ?? 0),
            HeldLevel = wanted.Held,
            ProposedLevel = standing?.ProposedLevel ?? 0,
            Cause = standing?.Cause ?? NeedCause.Unasked,
            Statement = standing?.Statement ?? "",
            Touched = standing?.Touched ?? false,
            LastStepId = standing?.LastStepId,
            StepBeforeId = standing?.StepBeforeId,
            Weight = wanted.Weight,
            Critical = wanted.Critical,
            IssueId = wanted.IssueId,
            PerformanceYear = person.Predicate is null ? null : performanceYear,
            Predicate = person.Predicate,
            LastTrainedOn = last,
        };
        Score(need, wanted.StrategicPoints);
        return need;
    }

    /// <summary>Writes the parts of the score onto a need.</summary>
    public void Score(Need need, int strategicPoints) => rule.Parts(new ScoreInputs(
        need.RequiredLevel, need.HeldLevel, need.Weight, need.Critical, need.Predicate, strategicPoints,
        need.LastTrainedOn, today, need.CompetencyId is not null)).WriteTo(need);
}
