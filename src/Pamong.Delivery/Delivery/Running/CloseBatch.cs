using Microsoft.EntityFrameworkCore;
using Pamong.Delivery.Crediting;
using Pamong.Delivery.Nominating;
using Pamong.People.Contract;
using Pamong.Platform.Data;
using Pamong.Platform.Outcomes;
using Pamong.Platform.Rights;
using Pamong.Platform.Tenants;
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
        if (await CreditedElsewhereAsync(run, present, ct) is { Count: > 0 } twice) return DeliveryRefusals.CreditedElsewhere.With(string.Join(", ", twice));
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

    // Someone whose attendance was entered by hand before the batch was closed would get its JP twice.
    private async Task<List<string>> CreditedElsewhereAsync(Run run, List<Nomination> present, CancellationToken ct)
    {
        var proofs = present.ToDictionary(n => n.EmployeeId, n => n.Certificate);
        var twins = (await Twins.CandidatesAsync(db, proofs.Keys, run.StartsOn, run.EndsOn, ct))
            .Where(r => Twins.IsOf(r, run.Title, proofs[r.EmployeeId]) || Twins.IsOf(r, run.Programme, "")).Select(r => r.EmployeeId).ToList();
        return twins.Count == 0 ? [] : await people.All().Where(p => twins.Contains(p.Id)).OrderBy(p => p.SearchName).Select(p => p.Name).ToListAsync(ct);
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
