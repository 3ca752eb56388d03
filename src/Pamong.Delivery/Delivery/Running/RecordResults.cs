using System.ComponentModel.DataAnnotations;
using Microsoft.EntityFrameworkCore;
using Pamong.Delivery.Nominating;
using Pamong.Platform.Data;
using Pamong.Platform.Outcomes;
using Pamong.Platform.Rights;

namespace Pamong.Delivery.Running;

/// <summary>The results of a batch as they are typed.</summary>
internal sealed class RecordResults
{
    /// <summary>One line per participant.</summary>
    public List<ResultLine> Lines { get; set; } = [];

    /// <summary>Whether those without a result are to be noted as passed.</summary>
    public bool OthersPassed { get; set; }

    /// <summary>Whether saved results are meant to change.</summary>
    public bool Confirmed { get; set; }
}

/// <summary>The result of one participant.</summary>
internal sealed class ResultLine
{
    /// <summary>Which nomination.</summary>
    public Guid NominationId { get; set; }

    /// <summary>Passed, failed or unknown.</summary>
    public TrainingResult Result { get; set; }

    /// <summary>0–100, or null.</summary>
    [Range(0, 100)]
    public decimal? Score { get; set; }

    /// <summary>The certificate's number, or empty.</summary>
    [StringLength(100)]
    public string? Certificate { get; set; }

    /// <summary>Whether this takes away or replaces something that was saved of a result; what is only added does not.</summary>
    public bool Replaces(TrainingResult result, decimal? score, string certificate) =>
        result != TrainingResult.None
        && (Result != result || (score is not null && Score != score) || (certificate.Length > 0 && (Certificate?.Trim() ?? "") != certificate));
}

/// <summary>What became of the results.</summary>
/// <param name="Changed">How many were written.</param>
/// <param name="Left">How many had a result already, when only the others were to be filled.</param>
internal sealed record ResultsKept(int Changed, int Left);

/// <summary>Keeps the results of a batch, all of them or none. A saved result changes only when that is meant.</summary>
internal sealed class RecordResultsHandler(PamongDb db, CurrentUser user, TimeProvider clock)
{
    public async Task<Result<ResultsKept>> HandleAsync(Guid batchId, RecordResults asked, CancellationToken ct)
    {
        // Gather
        var run = await db.Set<Run>().AsNoTracking().SingleOrDefaultAsync(r => r.Id == batchId, ct);
        if (run is null) return DeliveryRefusals.NoSuchBatch;
        var ids = asked.Lines.Select(l => l.NominationId).ToList();
        var nominations = await db.Set<Nomination>().Where(n => n.BatchId == batchId && ids.Contains(n.Id)).ToDictionaryAsync(n => n.Id, ct);

        // Decide
        if (run.State == RunState.Closed) return DeliveryRefusals.IsClosed;
        if (asked.Lines.Any(l => !nominations.ContainsKey(l.NominationId))) return DeliveryRefusals.NoSuchNomination;
        var left = asked.OthersPassed ? FillOthers(asked.Lines, nominations) : 0;
        var replaced = asked.Lines.Count(l => nominations[l.NominationId] is var n && l.Replaces(n.Result, n.Score, n.Certificate));
        if (replaced > 0 && !asked.Confirmed) return DeliveryRefusals.ResultsWouldChange.With(replaced);

        // Keep
        var changed = 0;
        foreach (var line in asked.Lines)
        {
            var nomination = nominations[line.NominationId];
            var certificate = line.Certificate?.Trim() ?? "";
            if ((nomination.Result, nomination.Score, nomination.Certificate) == (line.Result, line.Score, certificate)) continue;
            if (!nomination.Conclude(line.Result, line.Score, certificate, user.Name, clock.GetUtcNow()).Ok(out var step, out var refusal)) return refusal;
            db.Add(step);
            changed++;
        }

        await db.SaveChangesAsync(ct);
        return new ResultsKept(changed, left);
    }

    // Whoever has a result, saved or just chosen, keeps it.
    private static int FillOthers(List<ResultLine> lines, Dictionary<Guid, Nomination> nominations)
    {
        var left = 0;
        foreach (var line in lines)
        {
            if (line.Result == TrainingResult.None && nominations[line.NominationId].Result == TrainingResult.None) line.Result = TrainingResult.Passed;
            else left++;
        }

        return left;
    }
}
