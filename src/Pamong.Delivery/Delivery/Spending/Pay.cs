using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Pamong.Delivery.Nominating;
using Pamong.Delivery.Running;
using Pamong.Planning.Contract;
using Pamong.Platform.Data;
using Pamong.Platform.Outcomes;
using Pamong.Platform.Rights;
using Pamong.Platform.Tenants;
using static Pamong.Platform.Texts.Bilingual;

namespace Pamong.Delivery.Spending;

/// <summary>A payment for a batch.</summary>
internal sealed class Pay
{
    /// <summary>From which fund.</summary>
    [Required]
    public Guid? FundId { get; set; }

    /// <summary>Rupiah; below 0 when money comes back. For everyone: per head.</summary>
    [Required, ModelBinder(typeof(RupiahBinder)), Range(-1_000_000_000_000L, 1_000_000_000_000L)]
    public long? Amount { get; set; }

    /// <summary>The day of the document.</summary>
    [Required]
    public DateOnly? Day { get; set; }

    /// <summary>What for, or the document's number.</summary>
    [Required, StringLength(200, MinimumLength = 1)]
    public string Note { get; set; } = "";

    /// <summary>"" for the fixed cost, "all" for each who attended, else a nomination.</summary>
    [StringLength(40)]
    public string? For { get; set; }
}

/// <summary>Notes payments under the ceiling, using up what was promised to the batch first.</summary>
internal sealed class PayHandler(PamongDb db, FundBook funds, CurrentUser user, AgencyDay day, TimeProvider clock)
{
    public async Task<Result<Done>> HandleAsync(Guid batchId, Pay asked, CancellationToken ct)
    {
        await using var write = await db.BeginWriteAsync(ct);
        var run = await db.Set<Run>().AsNoTracking().SingleOrDefaultAsync(r => r.Id == batchId, ct);
        if (run is null) return DeliveryRefusals.NoSuchBatch;
        if (asked.Day > await day.TodayAsync(ct)) return DeliveryRefusals.DocumentInTheFuture;
        var fund = (await funds.StandingAsync(run.Year, ct)).FirstOrDefault(f => f.Id == asked.FundId);
        if (fund is null) return DeliveryRefusals.NoSuchFund;
        var (open, paid) = await funds.OfBatchAsync(batchId, fund.Id, ct);
        var receivers = await ReceiversAsync(batchId, asked.For, ct);
        if (receivers.Count == 0) return DeliveryRefusals.NoSuchNomination;

        if (!PaymentRule.Pay(fund, asked.Amount!.Value * receivers.Count, open, paid).Ok(out var used, out var refusal)) return refusal;

        foreach (var receiver in receivers)
        {
            var freed = Math.Min(used, Math.Max(0, asked.Amount.Value));
            used -= freed;
            db.Add(Movement(run, fund.Id, receiver, -freed, asked.Amount.Value, asked.Day!.Value, asked.Note.Trim()));
        }

        await db.SaveChangesAsync(ct);
        await write.CommitAsync(ct);
        return Done.Yes;
    }

    /// <summary>Frees what is still promised to a batch, when all is paid.</summary>
    public async Task<Result<Done>> FreeAsync(Guid batchId, CancellationToken ct)
    {
        await using var write = await db.BeginWriteAsync(ct);
        var run = await db.Set<Run>().AsNoTracking().SingleOrDefaultAsync(r => r.Id == batchId, ct);
        if (run is null) return DeliveryRefusals.NoSuchBatch;
        var today = await day.TodayAsync(ct);
        var open = await db.Set<MoneyMovement>().AsNoTracking().Where(m => m.BatchId == batchId)
            .GroupBy(m => m.FundId).Select(g => new { g.Key, Sum = g.Sum(m => m.Committed) }).ToListAsync(ct);
        foreach (var promise in open.Where(o => o.Sum > 0))
            db.Add(Movement(run, promise.Key, null, -promise.Sum, 0, today, T("Sisa komitmen dibebaskan", "Rest of the commitment freed")));
        await db.SaveChangesAsync(ct);
        await write.CommitAsync(ct);
        return Done.Yes;
    }

    private async Task<IReadOnlyList<Guid?>> ReceiversAsync(Guid batchId, string? asked, CancellationToken ct)
    {
        if (string.IsNullOrEmpty(asked)) return [null];
        var nominations = db.Set<Nomination>().AsNoTracking().Where(n => n.BatchId == batchId);
        if (asked == "all") nominations = nominations.Where(n => n.State == NominationState.Attended);
        else if (Guid.TryParse(asked, out var one)) nominations = nominations.Where(n => n.Id == one);
        else return [];
        return await nominations.OrderBy(n => n.Id).Select(n => (Guid?)n.Id).ToListAsync(ct);
    }

    private MoneyMovement Movement(Run run, Guid fund, Guid? receiver, long committed, long spent, DateOnly on, string note) => new()
    {
        FundId = fund,
        Year = run.Year,
        BatchId = run.Id,
        NominationId = receiver,
        Committed = committed,
        Spent = spent,
        Day = on,
        Note = note,
        At = clock.GetUtcNow(),
        By = user.Name,
    };
}
