using Microsoft.EntityFrameworkCore;
using Pamong.Competencies.Assessing;
using Pamong.Competencies.Contract;
using Pamong.Competencies.Dictionary;
using Pamong.Competencies.Matching;
using Pamong.People.Contract;
using Pamong.Platform.Data;
using Pamong.Platform.Tenants;

namespace Pamong.Competencies.Profiling;

/// <summary>A result with the names that a person reads.</summary>
internal sealed record ResultShown(
    Guid Id, int Level, AssessmentSource Source, DateOnly AssessedOn, string Assessor, string Instrument, string Evidence,
    DateTimeOffset RecordedAt, string RecordedBy, string? WithdrawnBecause);

/// <summary>One competency on a profile: required, held, and how the level came about.</summary>
/// <param name="Required">0 when the position does not require it.</param>
/// <param name="Outcome">What the rule made of the results today.</param>
internal sealed record ProfileLine(
    CompetencyRow Competency, int Required, int Weight, bool Critical, bool FromRank, Outcome Outcome, IReadOnlyList<ResultShown> Results)
{
    /// <summary>The newest self-rating, or null.</summary>
    public int? SelfRating => Results.Where(r => r.Source == AssessmentSource.Self && r.WithdrawnBecause is null).Select(r => (int?)r.Level).FirstOrDefault();

    /// <summary>Levels missing.</summary>
    public int Gap => Math.Max(0, Required - Outcome.Level);
}

/// <summary>What a position held besides one's own requires.</summary>
internal sealed record BesideProfile(AppointmentKind Kind, string Position, IReadOnlyList<ProfileLine> Lines);

/// <summary>The whole competency profile of one person.</summary>
internal sealed record CompetencyProfile(
    Guid EmployeeId, IReadOnlyList<ProfileLine> Lines, IReadOnlyList<BesideProfile> Beside, JobMatch? Match, EffectiveRule Rule)
{
    /// <summary>What the position requires.</summary>
    public IEnumerable<ProfileLine> Required => Lines.Where(l => l.Required > 0);

    /// <summary>What was assessed beyond it.</summary>
    public IEnumerable<ProfileLine> Beyond => Lines.Where(l => l.Required == 0);
}

/// <summary>Reads a person's profile with three queries, whatever its length, and what is the same for all. The caller has checked the right.</summary>
internal sealed class ProfileQuery(PamongDb db, IPeople people, RuleBook rules, AgencyDay day, Kept kept)
{
    public async Task<CompetencyProfile> ReadAsync(Guid employeeId, CancellationToken ct)
    {
        var rule = await rules.ReadAsync(ct);
        var today = await day.TodayAsync(ct);
        var required = await (
            from p in people.All()
            join r in db.Set<Requirement>().AsNoTracking() on p.PositionId equals (Guid?)r.PositionId
            where p.Id == employeeId
            select r).ToDictionaryAsync(r => r.CompetencyId, ct);
        var results = await (
            from a in db.Set<Assessment>().AsNoTracking()
            where a.EmployeeId == employeeId
            join w in db.Set<Withdrawal>().AsNoTracking() on a.Id equals w.AssessmentId into withdrawals
            from w in withdrawals.DefaultIfEmpty()
            orderby a.AssessedOn descending, a.Id descending
            select new
            {
                a.CompetencyId,
                Result = new ResultShown(a.Id, a.Level, a.Source, a.AssessedOn, a.Assessor, a.Instrument, a.Evidence,
                    a.RecordedAt, a.RecordedBy, w == null ? null : w.Reason),
            }).ToListAsync(ct);
        var beside = (await (
            from b in people.Beside()
            join r in db.Set<Requirement>().AsNoTracking() on b.PositionId equals r.PositionId
            where b.EmployeeId == employeeId
            select new { b.Kind, b.Position, Requirement = r }).ToListAsync(ct)).ToLookup(b => (b.Kind, b.Position), b => b.Requirement);
        var byCompetency = results.ToLookup(r => r.CompetencyId, r => r.Result);
        var ids = required.Keys.Concat(results.Select(r => r.CompetencyId)).Concat(beside.SelectMany(b => b).Select(r => r.CompetencyId)).ToHashSet();
        var all = await kept.GetAsync("competencies", () => new DictionaryRows(db).All().OrderBy(c => c.Group).ThenBy(c => c.Code).ToListAsync(ct));
        var competencies = all.FindAll(c => ids.Contains(c.Id));

        ProfileLine Line(CompetencyRow competency, Requirement? need)
        {
            var shown = byCompetency[competency.Id].ToList();
            var outcome = EffectiveLevel.Decide(
                rule, shown.Where(r => r.WithdrawnBecause is null).Select(r => new ResultRead(r.Id, r.Level, r.Source, r.AssessedOn)), today);
            return new ProfileLine(
                competency, need?.Level ?? 0, need?.Weight ?? 0, need?.Critical ?? false, need?.FromRank ?? false, outcome, shown);
        }

        var lines = competencies
            .FindAll(c => required.ContainsKey(c.Id) || byCompetency.Contains(c.Id))
            .ConvertAll(c => Line(c, required.GetValueOrDefault(c.Id)));
        return new CompetencyProfile(
            employeeId, lines, [.. beside.Select(b => new BesideProfile(b.Key.Kind, b.Key.Position,
                [.. competencies.Join(b, c => c.Id, r => r.CompetencyId, Line)]))], Jpm.Match(rule.Match, lines.Select(l => (l.Competency.Id, l.Required, l.Outcome.Level))), rule);
    }
}
