using Microsoft.EntityFrameworkCore;
using Pamong.Competencies.Contract;
using Pamong.Delivery.Nominating;
using Pamong.Delivery.Running;
using Pamong.People.Contract;
using Pamong.Planning.Contract;
using Pamong.Platform.Data;
using Pamong.Platform.Texts;
using static Pamong.Platform.Texts.Bilingual;

namespace Pamong.Delivery.Replacing;

/// <summary>Someone who may take an open seat.</summary>
/// <param name="Score">The score of their most urgent validated need that the programme serves.</param>
/// <param name="Levels">Levels of gap that the programme closes.</param>
/// <param name="Competencies">In which competencies.</param>
internal sealed record Candidate(Guid EmployeeId, string Name, string Unit, string Position, int Score, int Levels, string Competencies)
{
    /// <summary>Why this person, as it is kept with the nomination.</summary>
    public Text Reason => T("Dari daftar tunggu: kebutuhan tervalidasi dengan skor {0}, {1} level celah pada {2}", "From the waiting list: validated need with score {0}, {1} levels of gap in {2}")
        .With(Score, Levels, Competencies);
}

/// <summary>Finds who should get an open seat: in need of what the programme brings, eligible by its own rule, free on those days, not in the batch.</summary>
internal sealed class WaitingList(PamongDb db, IPlans plans, INeeds needs, ILevels levels, ICompetencies competencies, IPeople people)
{
    private const int Considered = 400;

    /// <summary>The candidates with the most urgent needs first.</summary>
    public async Task<IReadOnlyList<Candidate>> ForAsync(Run run, string permission, int most, CancellationToken ct)
    {
        var raises = (await plans.Raises().Where(r => r.ProgrammeId == run.ProgrammeId).ToListAsync(ct)).ToDictionary(r => r.CompetencyId, r => r.Level);
        var wanted = raises.Keys.ToList();
        var eligible = (await EligibleAsync(run, permission, ct)).Select(p => p.Id);
        var found = await needs.Of(run.Year)
            .Where(n => n.State == NeedStage.Validated && wanted.Contains(n.CompetencyId) && eligible.Contains(n.EmployeeId))
            .OrderByDescending(n => n.Score).ThenBy(n => n.EmployeeId).ThenBy(n => n.Id)
            .Take(Considered)
            .Select(n => new { n.EmployeeId, n.CompetencyId, n.RequiredLevel, n.Score })
            .ToListAsync(ct);
        var asked = found.Select(n => n.EmployeeId).Distinct().ToList();
        var held = await levels.All().Where(l => asked.Contains(l.EmployeeId) && wanted.Contains(l.CompetencyId))
            .ToDictionaryAsync(l => (l.EmployeeId, l.CompetencyId), l => l.Level, ct);
        var best = found
            .Select(n => (Need: n, Levels: WaitingRule.Closes(held.GetValueOrDefault((n.EmployeeId, n.CompetencyId)), n.RequiredLevel, raises[n.CompetencyId])))
            .Where(n => n.Levels > 0)
            .GroupBy(n => n.Need.EmployeeId)
            .OrderByDescending(g => g.Max(n => n.Need.Score)).ThenByDescending(g => g.Sum(n => n.Levels)).ThenBy(g => g.Key)
            .Take(most)
            .ToList();
        var ids = best.Select(g => g.Key).ToList();
        var persons = await people.All().Where(p => ids.Contains(p.Id))
            .Select(p => new { p.Id, p.Name, p.UnitName, p.PositionName }).ToDictionaryAsync(p => p.Id, ct);
        var names = await competencies.All().Where(c => wanted.Contains(c.Id)).ToDictionaryAsync(c => c.Id, ct);
        return [.. best.Where(g => persons.ContainsKey(g.Key)).Select(g => new Candidate(
            g.Key, persons[g.Key].Name, persons[g.Key].UnitName, persons[g.Key].PositionName ?? "", g.Max(n => n.Need.Score), g.Sum(n => n.Levels),
            string.Join(", ", g.Select(n => names.TryGetValue(n.Need.CompetencyId, out var c) ? c.Name : "").Distinct())))];
    }

    private async Task<IQueryable<PersonRow>> EligibleAsync(Run run, string permission, CancellationToken ct)
    {
        var (first, last, programme, batch) = (run.StartsOn, run.EndsOn, run.ProgrammeId, run.Id);
        var busy =
            from n in db.Set<Nomination>()
            join r in db.Set<Run>() on n.BatchId equals r.Id
            where NominationStates.Seated.Contains(n.State) && (r.ProgrammeId == programme || (r.StartsOn <= last && r.EndsOn >= first))
            select n.EmployeeId;
        return (await plans.EligibleAsync(programme, people.Within(permission), ct)).Where(p =>
            !busy.Contains(p.Id)
            && !db.Set<Nomination>().Any(n => n.BatchId == batch && n.EmployeeId == p.Id));
    }
}

/// <summary>What a programme does for a need. Pure.</summary>
internal static class WaitingRule
{
    /// <summary>Levels of gap that it closes; 0 when the person has reached all that it brings.</summary>
    /// <param name="held">Level held, 0–5.</param>
    /// <param name="required">Level needed, 1–5.</param>
    /// <param name="reached">Level that the programme brings to, 1–5.</param>
    public static int Closes(int held, int required, int reached) => Math.Max(0, Math.Min(required, reached) - held);
}
