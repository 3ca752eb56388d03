using System.ComponentModel.DataAnnotations;
using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Pamong.Planning.Needs.Cycles;
using Pamong.Platform.Data;
using Pamong.Platform.Outcomes;
using Pamong.Platform.Rights;
using Pamong.Platform.Trail;

namespace Pamong.Planning.Needs.Deciding;

/// <summary>A decision on needs: what, and what has to be said with it.</summary>
internal sealed class DecideNeeds
{
    /// <summary>Verify, validate, refuse, or set aside as no matter of training.</summary>
    public NeedDeed Deed { get; set; }

    /// <summary>The answer to the question whether it is skill at all; required to verify and to set aside.</summary>
    public NeedCause Cause { get; set; }

    /// <summary>Why; required to refuse.</summary>
    [StringLength(1000)]
    public string? Reason { get; set; }

    /// <summary>What is recommended instead of training.</summary>
    [StringLength(1000)]
    public string? Recommendation { get; set; }
}

/// <summary>What came of a decision on many.</summary>
/// <param name="StepIds">The steps that were taken, each of which can be taken back.</param>
/// <param name="Count">How many needs were decided.</param>
internal sealed record Decided(IReadOnlyList<Guid> StepIds, int Count);

/// <summary>Takes a decision on one need or many: those of the choice that the user may decide on and that stand where the deed begins.</summary>
internal sealed class DecideNeedsHandler(PamongDb db, NeedReach reach, CycleBook cycles, CurrentUser user, TimeProvider clock)
{
    /// <summary>The states in which the deed can begin.</summary>
    public static IReadOnlyList<NeedState> Beginnings(NeedDeed deed) => deed switch
    {
        NeedDeed.Verify => [NeedState.Listed],
        NeedDeed.Validate => [NeedState.Verified],
        NeedDeed.Refuse or NeedDeed.NotTraining => [NeedState.Listed, NeedState.Verified],
        NeedDeed.Propose or NeedDeed.Undo => [],
    };

    /// <summary>Those needs of the choice that the deed would take.</summary>
    /// <param name="choice">Narrows the needs by ids or by a filter.</param>
    public IQueryable<Need> Eligible(NeedDeed deed, NeedState from, int year, Func<IQueryable<Need>, IQueryable<Need>> choice)
    {
        var needs = choice(reach.ToDecide(from)).Where(n => n.Year == year);
        return deed == NeedDeed.Verify ? needs.Where(n => n.CompetencyId != null) : needs;
    }

    /// <summary>Decides on all of the choice that can be decided on.</summary>
    public async Task<Result<Decided>> HandleAsync(
        int year, DecideNeeds asked, Func<IQueryable<Need>, IQueryable<Need>> choice, CancellationToken ct)
    {
        // Gather
        var cycle = await cycles.OfAsync(year, ct);

        // Decide
        var (reason, recommendation) = ((asked.Reason ?? "").Trim(), (asked.Recommendation ?? "").Trim());
        if (cycle is not { Closed: false }) return NeedsRefusals.CycleClosed;
        if (NeedRules.Missing(asked.Deed, asked.Cause, reason, recommendation) is { } missing) return missing;

        // Keep
        await using var write = await db.BeginWriteAsync(ct);
        var steps = new List<NeedStep>();
        foreach (var from in Beginnings(asked.Deed))
        {
            if (!NeedRules.After(from, asked.Deed, open: true).Ok(out var to, out _)) continue;
            if (await TakeAsync(Eligible(asked.Deed, from, year, choice), from, to) is { } step) steps.Add(step);
        }

        if (steps.Count == 0) return NeedsRefusals.NothingMatches;
        await write.CommitAsync(ct);
        return new Decided([.. steps.Select(s => s.Id)], steps.Sum(s => s.Count));

        async Task<NeedStep?> TakeAsync(IQueryable<Need> needs, NeedState from, NeedState to)
        {
            // The update itself says which needs it took, so that of two deciders at once each need has one.
            var stepId = Guid.CreateVersion7();
            var count = await needs.ExecuteUpdateAsync(set => set
                .SetProperty(n => n.StepBeforeId, n => n.LastStepId)
                .SetProperty(n => n.LastStepId, stepId)
                .SetProperty(n => n.State, to)
                .SetProperty(n => n.Cause, n => asked.Cause == NeedCause.Unasked ? n.Cause : asked.Cause)
                .SetProperty(n => n.Recommendation, recommendation)
                .SetProperty(n => n.Touched, true), ct);
            if (count == 0) return null;
            var ids = await db.Set<Need>().Where(n => n.LastStepId == stepId).OrderBy(n => n.Id).Select(n => n.Id).ToListAsync(ct);
            var step = new NeedStep
            {
                Id = stepId,
                Year = year,
                Deed = asked.Deed,
                From = from,
                To = to,
                At = clock.GetUtcNow(),
                By = user.Name,
                AccountId = user.AccountId,
                Reason = asked.Deed == NeedDeed.NotTraining ? recommendation : reason,
                Cause = asked.Cause,
                Count = count,
            };
            db.Add(step);
            NeedTrail.Say(db, step, ids);
            await db.SaveChangesAsync(ct);
            await db.BulkInsertAsync(ids.Select(id => new NeedDecision { StepId = step.Id, NeedId = id }), ct);
            return step;
        }
    }
}

/// <summary>Says in the trail what a step did; for many needs with a hash of which ones.</summary>
internal static class NeedTrail
{
    public static void Say(PamongDb db, NeedStep step, IReadOnlyList<Guid> ids)
    {
        var deed = step.Deed.ToString().ToLowerInvariant();
        if (ids is [var only])
        {
            db.Say(deed, "Need", only, new { step.From, step.To, step.Reason, step.Cause, Step = step.Id });
            return;
        }

        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', ids))));
        db.Say(deed, "NeedStep", step.Id, new { step.Year, step.From, step.To, step.Reason, step.Cause, step.Count, Sha256 = hash });
    }
}
