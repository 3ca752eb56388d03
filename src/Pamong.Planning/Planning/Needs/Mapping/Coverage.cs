using Microsoft.EntityFrameworkCore;
using Pamong.Competencies.Contract;
using Pamong.People.Contract;

namespace Pamong.Planning.Needs.Mapping;

/// <summary>Someone of the team in one competency.</summary>
internal sealed record TeamMember(Guid EmployeeId, string Name, int Level);

/// <summary>How a team covers one competency.</summary>
/// <param name="Level">The lowest level that a position in the team requires: who holds it can stand in.</param>
/// <param name="Needing">How many positions held in the team require it.</param>
/// <param name="Holding">How many of the team hold that level or more.</param>
/// <param name="Holders">Those who hold it, when it is one.</param>
/// <param name="Nearest">Who is nearest to the level, the best first; for what nobody or one person covers.</param>
internal sealed record CoveredCompetency(
    CompetencyRow Competency, int Level, int Needing, int Holding, IReadOnlyList<TeamMember> Holders, IReadOnlyList<TeamMember> Nearest);

/// <summary>Which competencies a team covers, which hang on one person, which nobody has.</summary>
internal sealed class Coverage(IGaps gaps, ILevels levels, ICompetencies competencies)
{
    private const int MostNearest = 3;

    /// <summary>The coverage of a team, the least covered first.</summary>
    /// <param name="team">The people of the team, already within the rights of who asks.</param>
    public async Task<IReadOnlyList<CoveredCompetency>> OfAsync(IQueryable<PersonRow> team, CancellationToken ct)
    {
        var asked = await gaps.Of(team)
            .GroupBy(g => g.CompetencyId)
            .Select(g => new { CompetencyId = g.Key, Level = g.Min(r => r.Required), Needing = g.Count() })
            .ToListAsync(ct);
        var ids = asked.Select(a => a.CompetencyId).ToList();
        var held = await (
            from level in levels.All()
            where ids.Contains(level.CompetencyId)
            join person in team on level.EmployeeId equals person.Id
            group level by new { level.CompetencyId, level.Level } into same
            select new { same.Key.CompetencyId, same.Key.Level, Count = same.Count() }).ToListAsync(ct);
        var holding = asked.ToDictionary(
            a => a.CompetencyId,
            a => held.Where(h => h.CompetencyId == a.CompetencyId && h.Level >= a.Level).Sum(h => h.Count));
        var thin = asked.Where(a => holding[a.CompetencyId] <= 1).Select(a => a.CompetencyId).ToList();
        var named = await NamedAsync(team, thin, ct);
        var known = await competencies.All().Where(c => ids.Contains(c.Id)).ToDictionaryAsync(c => c.Id, ct);
        return [.. asked
            .Where(a => known.ContainsKey(a.CompetencyId))
            .Select(a =>
            {
                var members = named[a.CompetencyId];
                return new CoveredCompetency(
                    known[a.CompetencyId], a.Level, a.Needing, holding[a.CompetencyId],
                    [.. members.Where(m => m.Level >= a.Level)],
                    [.. members.Where(m => m.Level < a.Level).Take(MostNearest)]);
            })
            .OrderBy(c => c.Holding).ThenByDescending(c => c.Needing).ThenBy(c => c.Competency.Code)];
    }

    // Of each thinly covered competency only the best few are read.
    private async Task<ILookup<Guid, TeamMember>> NamedAsync(IQueryable<PersonRow> team, IReadOnlyCollection<Guid> thin, CancellationToken ct)
    {
        var rows = new List<(Guid Competency, TeamMember Member)>();
        if (thin.Count > 0)
        {
            var best = await (
                from level in levels.All()
                where thin.Contains(level.CompetencyId)
                join person in team on level.EmployeeId equals person.Id
                orderby level.Level descending, person.SearchName
                select new { level.CompetencyId, level.Level, person.Id, person.Name }).Take(2000).ToListAsync(ct);
            rows.AddRange(best.Select(b => (b.CompetencyId, new TeamMember(b.Id, b.Name, b.Level))));
        }

        return rows.ToLookup(r => r.Competency, r => r.Member);
    }
}
