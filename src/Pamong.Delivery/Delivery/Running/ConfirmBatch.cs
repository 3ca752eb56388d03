using Microsoft.EntityFrameworkCore;
using Pamong.Delivery.Crediting;
using Pamong.Delivery.Nominating;
using Pamong.Delivery.Spending;
using Pamong.Platform.Data;
using Pamong.Platform.Outcomes;
using Pamong.Platform.Rights;
using Pamong.Platform.Tenants;
using static Pamong.Platform.Texts.Bilingual;

namespace Pamong.Delivery.Running;

/// <summary>Says that a batch takes place, and commits its money.</summary>
internal sealed class ConfirmBatchHandler(PamongDb db, FundBook funds, CurrentUser user, AgencyDay day, TimeProvider clock, JpKeeping jp)
{
    /// <param name="withoutAnyone">Whether it is meant, though nobody has accepted yet.</param>
    public async Task<Result<Done>> HandleAsync(Guid batchId, bool withoutAnyone, CancellationToken ct)
    {
        await using var write = await db.BeginWriteAsync(ct);
        var run = await db.Set<Run>().SingleOrDefaultAsync(r => r.Id == batchId, ct);
        if (run is null) return DeliveryRefusals.NoSuchBatch;
        var seated = await db.Set<Nomination>().AsNoTracking()
            .Where(n => n.BatchId == batchId && NominationStates.Seated.Contains(n.State))
            .Select(n => new { n.FundId, n.PlannedCost, n.State })
            .ToListAsync(ct);
        var standings = await funds.StandingAsync(run.Year, ct);
        var today = await day.TodayAsync(ct);

        if (!run.Confirm(seated.Count).Ok(out _, out var refusal)) return refusal;
        if (!withoutAnyone && !seated.Exists(n => n.State is NominationState.Accepted or NominationState.Attended)) return DeliveryRefusals.NobodyAccepted;
        var asked = seated.Where(n => n.FundId is not null).Select(n => (Fund: n.FundId!.Value, Amount: n.PlannedCost))
            .Concat(run.FixedFundId is { } fixedFund ? [(fixedFund, run.FixedCost)] : [])
            .GroupBy(n => n.Fund, n => n.Amount)
            .Select(g => (Fund: standings.FirstOrDefault(f => f.Id == g.Key), Amount: g.Sum()))
            .Where(a => a.Amount > 0);
        foreach (var (fund, amount) in asked)
        {
            if (fund is null) return DeliveryRefusals.NoSuchFund;
            if (PaymentRule.Commit(fund, amount) is { } over) return over;
            db.Add(new MoneyMovement
            {
                FundId = fund.Id,
                Year = run.Year,
                BatchId = run.Id,
                Committed = amount,
                Spent = 0,
                Day = today,
                Note = "", // the page says it in the reader's language
                At = clock.GetUtcNow(),
                By = user.Name,
            });
        }

        await db.SaveChangesAsync(ct);
        await write.CommitAsync(ct);
        return Done.Yes;
    }

    /// <summary>Sets by which column the batch counts, while it is not closed.</summary>
    public async Task<Result<Done>> CountAsync(Guid batchId, bool international, CancellationToken ct)
    {
        var run = await db.Set<Run>().SingleOrDefaultAsync(r => r.Id == batchId, ct);
        if (run is null) return DeliveryRefusals.NoSuchBatch;
        if (run.State == RunState.Closed) return DeliveryRefusals.IsClosed;
        if ((await jp.RulesAsync(ct)).Find(run.Form, run.EndsOn)?.Rate(international) is null) return DeliveryRefusals.NoRule;
        run.International = international;
        await db.SaveChangesAsync(ct);
        return Done.Yes;
    }
}
