using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Pamong.Platform.Data;
using Pamong.Platform.Tenants;

namespace Pamong.Competencies.Assessing;

/// <summary>Keeps the table of effective levels true to the results, one pair at a time or the whole agency in one pass.</summary>
internal sealed class LevelKeeping(PamongDb db, RuleBook rules, AgencyDay day)
{
    /// <summary>Recomputes one person's level in one competency; inside the open write transaction, saved with the next save.</summary>
    public async Task<Outcome> RecomputeAsync(Guid employeeId, Guid competencyId, CancellationToken ct)
    {
        var outcome = EffectiveLevel.Decide(
            await rules.ReadAsync(ct), await ResultsOf(employeeId, competencyId).ToListAsync(ct), await day.TodayAsync(ct));
        var row = await db.Set<HeldLevel>()
            .SingleOrDefaultAsync(l => l.EmployeeId == employeeId && l.CompetencyId == competencyId, ct);
        if (outcome.Level == 0)
        {
            if (row is not null) db.Remove(row);
            return outcome;
        }

        if (row is null) db.Add(Row(employeeId, competencyId, outcome, await rules.ReadAsync(ct)));
        else
        {
            row.Level = outcome.Level;
            row.AsOf = outcome.AsOf!.Value;
            row.HoldsUntil = outcome.HoldsUntil;
            row.Basis = Basis(outcome, await rules.ReadAsync(ct));
        }

        return outcome;
    }

    /// <summary>Recomputes every level of the agency; inside the open write transaction.</summary>
    /// <returns>How many levels there are now.</returns>
    public async Task<int> RecomputeAllAsync(CancellationToken ct)
    {
        var rule = await rules.ReadAsync(ct);
        var today = await day.TodayAsync(ct);
        var levels = new List<HeldLevel>();
        var results = new List<ResultRead>();
        var (employee, competency) = (Guid.Empty, Guid.Empty);
        var all = Valid().OrderBy(a => a.EmployeeId).ThenBy(a => a.CompetencyId)
            .Select(a => new { a.EmployeeId, a.CompetencyId, a.Id, a.Level, a.Source, a.AssessedOn });
        await foreach (var row in all.AsAsyncEnumerable().WithCancellation(ct))
        {
            if (row.EmployeeId != employee || row.CompetencyId != competency)
            {
                Settle();
                (employee, competency) = (row.EmployeeId, row.CompetencyId);
            }

            results.Add(new ResultRead(row.Id, row.Level, row.Source, row.AssessedOn));
        }

        Settle();
        await db.Set<HeldLevel>().ExecuteDeleteAsync(ct);
        return await db.BulkInsertAsync(levels, ct);

        void Settle()
        {
            if (results.Count > 0 && EffectiveLevel.Decide(rule, results, today) is { Level: > 0 } outcome)
                levels.Add(Row(employee, competency, outcome, rule));
            results.Clear();
        }
    }

    /// <summary>Recomputes the levels that have run out, or that were weighed before self-ratings were kept from lifting them; opens its own transaction.</summary>
    /// <returns>How many were recomputed.</returns>
    public async Task<int> RecomputeExpiredAsync(CancellationToken ct)
    {
        var today = await day.TodayAsync(ct);
        var expired = await db.Set<HeldLevel>().AsNoTracking()
            .Where(l => l.HoldsUntil < today || (l.Basis.Contains("weighted") && l.Basis.Contains("\"Self\"") && !l.Basis.Contains("\"mean\"")))
            .Select(l => new { l.EmployeeId, l.CompetencyId })
            .ToListAsync(ct);
        foreach (var part in expired.Chunk(200))
        {
            await using var write = await db.BeginWriteAsync(ct);
            foreach (var pair in part) await RecomputeAsync(pair.EmployeeId, pair.CompetencyId, ct);
            await db.SaveChangesAsync(ct);
            await write.CommitAsync(ct);
            db.ChangeTracker.Clear();
        }

        return expired.Count;
    }

    /// <summary>The results of one person in one competency that were not withdrawn.</summary>
    public IQueryable<ResultRead> ResultsOf(Guid employeeId, Guid competencyId) => Valid()
        .Where(a => a.EmployeeId == employeeId && a.CompetencyId == competencyId)
        .Select(a => new ResultRead(a.Id, a.Level, a.Source, a.AssessedOn));

    private IQueryable<Assessment> Valid() => db.Set<Assessment>().AsNoTracking()
        .Where(a => !db.Set<Withdrawal>().Any(w => w.AssessmentId == a.Id));

    private static HeldLevel Row(Guid employeeId, Guid competencyId, Outcome outcome, EffectiveRule rule) => new()
    {
        EmployeeId = employeeId,
        CompetencyId = competencyId,
        Level = outcome.Level,
        AsOf = outcome.AsOf!.Value,
        HoldsUntil = outcome.HoldsUntil,
        Basis = Basis(outcome, rule),
    };

    private static string Basis(Outcome outcome, EffectiveRule rule) => JsonSerializer.Serialize(new
    {
        rule = rule.Kind == RuleKind.Precedence ? "precedence" : "weighted",
        sources = outcome.Used.Select(r => r.Source.ToString()).Distinct(),
        from = outcome.Used.Select(r => r.Id),
        mean = outcome.Reckoning?.Mean,
        cap = outcome.Reckoning?.Cap,
    });
}
