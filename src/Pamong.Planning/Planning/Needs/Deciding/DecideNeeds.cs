using System.ComponentModel.DataAnnotations;
using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Pamong.Planning.Needs.Cycles;
using Pamong.Platform.Data;
using Pamong.Platform.Outcomes;
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
internal sealed class DecideNeedsHandler(PamongDb db, NeedReach reach, CycleBook cycles, StepTaking taking)
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
        if (cycle is not { Closed: false }) return NeedsRefusals.CycleClosed;
        if (NeedRules.Missing(asked.Deed, asked.Cause, asked.Reason ?? "", asked.Recommendation ?? "") is { } missing) return missing;

        // Keep
        await using var write = await db.BeginWriteAsync(ct);
        var steps = new List<NeedStep>();
        foreach (var from in Beginnings(asked.Deed))
        {
            if (!NeedRules.After(from, asked.Deed, open: true).Ok(out var to, out _)) continue;
            var step = await taking.TakeAsync(Eligible(asked.Deed, from, year, choice), asked, year, from, to, ct);
            if (step is not null) steps.Add(step);
        }

        if (steps.Count == 0) return NeedsRefusals.NothingMatches;
        await write.CommitAsync(ct);
        return new Decided([.. steps.Select(s => s.Id)], steps.Sum(s => s.Count));
    }
}

/// <summary>Says in the trail what a step did; for many needs with a hash of which ones.</summary>
internal static class NeedTrail
{
    /// <summary>The deeds as the trail keeps them.</summary>
    public static IEnumerable<TrailWord> Words => Enum.GetValues<NeedDeed>().Select(deed => new TrailWord(WordOf(deed), deed.Name()));

    public static void Say(PamongDb db, NeedStep step, IReadOnlyList<Guid> ids)
    {
        var deed = WordOf(step.Deed);
        if (ids is [var only])
        {
            db.Say(deed, "Need", only, new { step.From, step.To, step.Reason, step.Cause, Step = step.Id });
            return;
        }

        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', ids))));
        db.Say(deed, "NeedStep", step.Id, new { step.Year, step.From, step.To, step.Reason, step.Cause, step.Count, Sha256 = hash });
    }

    private static string WordOf(NeedDeed deed) => deed.ToString().ToLowerInvariant();
}
