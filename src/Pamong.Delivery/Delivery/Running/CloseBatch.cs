using Microsoft.EntityFrameworkCore;
using Pamong.Competencies.Contract;
using Pamong.Delivery.Crediting;
using Pamong.Delivery.Nominating;
using Pamong.People.Contract;
using Pamong.Planning.Contract;
using Pamong.Platform.Data;
using Pamong.Platform.Outcomes;
using Pamong.Platform.Rights;
using Pamong.Platform.Trail;

namespace Pamong.Delivery.Running;

/// <summary>Closes a batch: JP for those who attended, levels for those who passed, all in one transaction.</summary>
internal sealed class CloseBatchHandler(PamongDb db, JpKeeping jp, LevelsReached levels, IPeople people, CurrentUser user, AgencyDay day, TimeProvider clock)
{
    public async Task<Result<Done>> HandleAsync(Guid batchId, string? overReason, CancellationToken ct)
    {
        await using var write = await db.BeginWriteAsync(ct);
        var run = await db.Set<Run>().SingleOrDefaultAsync(r => r.Id == batchId, ct);
        if (run is null) return DeliveryRefusals.NoSuchBatch;
        var nominations = await db.Set<Nomination>().Where(n => n.BatchId == batchId).ToListAsync(ct);
        if (run.WhyNotClosable(nominations.Select(n => n.State), await day.TodayAsync(ct)) is { } refusal) return refusal;
        if ((await jp.RulesAsync(ct)).Find(run.Form, run.EndsOn) is not { } rule || rule.Rate(run.International) is null) return DeliveryRefusals.NoRule;

        var present = nominations.Where(n => n.State == NominationState.Attended).ToList();
        var records = await RecordsAsync(run, rule, present, overReason, ct);
        db.AddRange(records);
        run.State = RunState.Closed;
        var staff = present.Select(n => n.EmployeeId).ToList();
        await jp.SettleAsync(staff, run.Form, "", ct);
        if (string.IsNullOrWhiteSpace(overReason) && await OverAsync(staff, run.EndsOn.Year, ct) is > 0 and var over)
            return DeliveryRefusals.OverForContract.With(over);

        await levels.RecordAsync(run, [.. present.Where(n => n.Result == TrainingResult.Passed)], ct);
        db.Say("closed", "Batch", batchId, new { attended = present.Count, passed = present.Count(n => n.Result == TrainingResult.Passed) });
        await db.SaveChangesAsync(ct);
        await write.CommitAsync(ct);
        return Done.Yes;
    }

    private async Task<List<JpRecord>> RecordsAsync(Run run, JpRule rule, List<Nomination> present, string? overReason, CancellationToken ct)
    {
        var marks = (await db.Set<Attendance>().AsNoTracking().Where(a => a.BatchId == run.Id)
            .Select(a => new { a.NominationId, a.Day }).ToListAsync(ct)).ToLookup(a => a.NominationId, a => a.Day);
        var now = clock.GetUtcNow();
        return [.. present.Select(n => new JpRecord
        {
            EmployeeId = n.EmployeeId,
            Origin = RecordOrigin.Batch,
            NominationId = n.Id,
            BatchId = run.Id,
            Title = run.Title,
            Form = run.Form,
            International = run.International,
            StartedOn = run.StartsOn,
            EndedOn = run.EndsOn,
            Evidence = n.Certificate,
            Pieces = JpRecord.Store(TrainingDays.Pieces(rule, run.Jp, run.StartsOn, run.EndsOn, [.. marks[n.Id]])),
            OverReason = overReason?.Trim() ?? "",
            RecordedAt = now,
            RecordedBy = user.Name,
        })];
    }

    private async Task<int> OverAsync(List<Guid> staff, int year, CancellationToken ct)
    {
        var sums = await db.Set<JpYear>().AsNoTracking()
            .Where(y => staff.Contains(y.EmployeeId) && y.Year == year && y.Hundredths > AnnualTarget.MostForContract)
            .ToDictionaryAsync(y => y.EmployeeId, y => y.Hundredths, ct);
        var over = sums.Keys.ToList();
        var kinds = await people.All().Where(p => over.Contains(p.Id)).Select(p => new { p.Id, p.Employment, p.Rank }).ToListAsync(ct);
        return kinds.Count(p => AnnualTarget.AsksForReason(p.Employment, p.Rank, sums[p.Id]));
    }
}

/// <summary>Takes a closing back by counter-entries.</summary>
internal sealed class UndoClosingHandler(PamongDb db, JpKeeping jp, TimeProvider clock)
{
    public async Task<Result<Done>> HandleAsync(Guid batchId, string reason, CancellationToken ct)
    {
        if (string.IsNullOrWhiteSpace(reason)) return DeliveryRefusals.NoReason;
        await using var write = await db.BeginWriteAsync(ct);
        var run = await db.Set<Run>().SingleOrDefaultAsync(r => r.Id == batchId, ct);
        if (run is null) return DeliveryRefusals.NoSuchBatch;
        if (run.State != RunState.Closed) return DeliveryRefusals.NotClosed;

        var records = await db.Set<JpRecord>().Where(r => r.BatchId == batchId && r.WithdrawnAt == null).ToListAsync(ct);
        foreach (var record in records) (record.WithdrawnAt, record.WithdrawnReason) = (clock.GetUtcNow(), reason.Trim());
        foreach (var nomination in await db.Set<Nomination>().Where(n => n.BatchId == batchId && n.LevelsClosed != 0).ToListAsync(ct))
            nomination.LevelsClosed = 0;
        run.State = RunState.Confirmed;
        await jp.SettleAsync([.. records.Select(r => r.EmployeeId)], run.Form, reason.Trim(), ct);
        db.Say("closing undone", "Batch", batchId, new { reason = reason.Trim(), records = records.Count });
        await db.SaveChangesAsync(ct);
        await write.CommitAsync(ct);
        return Done.Yes;
    }
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
                await recording.RecordAsync(new AssessmentToRecord(
                    nomination.EmployeeId, raise.CompetencyId, raise.Level, AssessmentSource.Certificate, run.EndsOn, run.Title, run.ProgrammeCode, evidence), ct);
            }
        }

        var after = await GapsAsync(staff, competencies, ct);
        foreach (var nomination in passed)
            nomination.LevelsClosed = before.GetValueOrDefault(nomination.EmployeeId) - after.GetValueOrDefault(nomination.EmployeeId);
        await db.SaveChangesAsync(ct);
    }

    private async Task<Dictionary<Guid, int>> GapsAsync(List<Guid> staff, List<Guid> competencies, CancellationToken ct) =>
        await gaps.Of(people.All().Where(p => staff.Contains(p.Id)))
            .Where(g => competencies.Contains(g.CompetencyId))
            .GroupBy(g => g.EmployeeId)
            .Select(g => new { g.Key, Sum = g.Sum(x => x.Gap) })
            .ToDictionaryAsync(g => g.Key, g => g.Sum, ct);
}
