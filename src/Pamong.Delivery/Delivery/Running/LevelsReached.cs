using Microsoft.EntityFrameworkCore;
using Pamong.Competencies.Contract;
using Pamong.Delivery.Nominating;
using Pamong.People.Contract;
using Pamong.Planning.Contract;
using Pamong.Platform.Data;

namespace Pamong.Delivery.Running;

/// <summary>That closing a batch recorded a result of a person, so that undoing the closing can withdraw it.</summary>
internal sealed class LevelReached : TenantOwned
{
    /// <summary>Which batch.</summary>
    public required Guid BatchId { get; init; }

    /// <summary>Whose place in it.</summary>
    public required Guid NominationId { get; init; }

    /// <summary>The result, as the competencies keep it.</summary>
    public required Guid AssessmentId { get; init; }

    /// <summary>Whether it was withdrawn again.</summary>
    public bool Withdrawn { get; set; }
}

/// <summary>Records the levels that a programme brings to, so that gaps close; inside the open transaction.</summary>
internal sealed class LevelsReached(PamongDb db, IPlans plans, ILevels held, IGaps gaps, IPeople people, IAssessmentRecording recording)
{
    /// <summary>One result per person and competency, except where the level held is as high already.</summary>
    public async Task RecordAsync(Run run, IReadOnlyList<Nomination> passed, CancellationToken ct)
    {
        var raises = (await plans.Raises().ToListAsync(ct)).Where(r => r.ProgrammeId == run.ProgrammeId).ToList();
        if (raises.Count == 0 || passed.Count == 0) return;
        var staff = passed.Select(n => n.EmployeeId).ToList();
        var competencies = raises.Select(r => r.CompetencyId).ToList();
        var levels = await held.All().AsNoTracking()
            .Where(l => staff.Contains(l.EmployeeId) && competencies.Contains(l.CompetencyId))
            .ToDictionaryAsync(l => (l.EmployeeId, l.CompetencyId), l => l.Level, ct);
        var before = await GapsAsync(staff, competencies, ct);
        foreach (var nomination in passed)
        {
            foreach (var raise in raises)
            {
                if (levels.GetValueOrDefault((nomination.EmployeeId, raise.CompetencyId)) >= raise.Level) continue;
                var evidence = nomination.Certificate.Length > 0 ? nomination.Certificate : $"{run.ProgrammeCode}/{run.Number}/{run.Year}";
                // A person who left service meanwhile gets no level; their JP stays.
                var recorded = await recording.RecordAsync(new AssessmentToRecord(
                    nomination.EmployeeId, raise.CompetencyId, raise.Level, AssessmentSource.Certificate, run.EndsOn, run.Title, run.ProgrammeCode, evidence), ct);
                if (recorded.Ok(out var assessment, out _))
                    db.Add(new LevelReached { BatchId = run.Id, NominationId = nomination.Id, AssessmentId = assessment });
            }
        }

        var after = await GapsAsync(staff, competencies, ct);
        foreach (var nomination in passed)
            nomination.LevelsClosed = before.GetValueOrDefault(nomination.EmployeeId) - after.GetValueOrDefault(nomination.EmployeeId);
        await db.SaveChangesAsync(ct);
    }

    /// <summary>Takes the levels recorded at closing out of account; each result stays readable, with the reason.</summary>
    /// <returns>How many were withdrawn.</returns>
    public async Task<int> WithdrawAsync(Guid batchId, string reason, CancellationToken ct)
    {
        var standing = await db.Set<LevelReached>().Where(l => l.BatchId == batchId && !l.Withdrawn).ToListAsync(ct);
        foreach (var level in standing)
        {
            await recording.WithdrawAsync(level.AssessmentId, reason, ct);
            level.Withdrawn = true;
        }

        await db.SaveChangesAsync(ct);
        return standing.Count;
    }

    private async Task<Dictionary<Guid, int>> GapsAsync(List<Guid> staff, List<Guid> competencies, CancellationToken ct) =>
        await gaps.Of(people.All().Where(p => staff.Contains(p.Id)))
            .Where(g => competencies.Contains(g.CompetencyId))
            .GroupBy(g => g.EmployeeId)
            .Select(g => new { g.Key, Sum = g.Sum(x => x.Gap) })
            .ToDictionaryAsync(g => g.Key, g => g.Sum, ct);
}
