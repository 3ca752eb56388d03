using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Pamong.Competencies.Assessing;
using Pamong.Competencies.Contract;
using Pamong.People.Contract;
using Pamong.Platform.Data;

namespace Pamong.Competencies.Matching;

/// <summary>The one query of gaps: people, what their position requires, what they hold.</summary>
internal sealed class Gaps(PamongDb db, IPeople people, RuleBook rules) : IGaps
{
    public IQueryable<GapRow> All() => Of(people.All());

    public IQueryable<GapRow> Of(IQueryable<PersonRow> people) =>
        from person in people
        join required in db.Set<Requirement>().AsNoTracking() on person.PositionId equals (Guid?)required.PositionId
        join found in db.Set<HeldLevel>().AsNoTracking()
            on new { EmployeeId = person.Id, required.CompetencyId } equals new { found.EmployeeId, found.CompetencyId } into levels
        from level in levels.DefaultIfEmpty()
        let held = level == null ? 0 : level.Level
        select new GapRow
        {
            EmployeeId = person.Id,
            UnitId = person.UnitId,
            PositionId = required.PositionId,
            CompetencyId = required.CompetencyId,
            Required = required.Level,
            Level = held,
            Gap = required.Level > held ? required.Level - held : 0,
            Weight = required.Weight,
            Critical = required.Critical,
        };

    public async IAsyncEnumerable<OpenGap> StreamOpenAsync([EnumeratorCancellation] CancellationToken ct)
    {
        var open = All().Where(g => g.Gap > 0).OrderBy(g => g.EmployeeId).ThenBy(g => g.CompetencyId);
        await foreach (var gap in open.AsAsyncEnumerable().WithCancellation(ct))
            yield return new OpenGap(
                gap.EmployeeId, gap.UnitId, gap.PositionId, gap.CompetencyId,
                (byte)gap.Required, (byte)gap.Level, (byte)gap.Weight, gap.Critical);
    }

    public async Task<JobMatch?> MatchAsync(Guid employeeId, CancellationToken ct)
    {
        var rows = await Of(people.All().Where(p => p.Id == employeeId))
            .Select(g => new { g.CompetencyId, g.Required, g.Level })
            .ToListAsync(ct);
        var rule = await rules.ReadAsync(ct);
        return Jpm.Match(rule.Match, rows.Select(r => (r.CompetencyId, r.Required, r.Level)));
    }
}
