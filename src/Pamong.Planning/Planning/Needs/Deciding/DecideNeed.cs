using System.ComponentModel.DataAnnotations;
using Microsoft.EntityFrameworkCore;
using Pamong.Competencies.Contract;
using Pamong.Planning.Needs.Collecting;
using Pamong.Planning.Needs.Cycles;
using Pamong.Planning.Needs.Scoring;
using Pamong.People.Contract;
using Pamong.Platform.Data;
using Pamong.Platform.Outcomes;
using Pamong.Platform.Tenants;

namespace Pamong.Planning.Needs.Deciding;

/// <summary>A decision on one need.</summary>
internal sealed class DecideNeed
{
    /// <summary>Verify, validate, refuse, or set aside as no matter of training.</summary>
    public NeedDeed Deed { get; set; }

    /// <summary>The answer to the question whether it is skill at all.</summary>
    public NeedCause Cause { get; set; }

    /// <summary>Why; required to refuse.</summary>
    [StringLength(1000)]
    public string? Reason { get; set; }

    /// <summary>What is recommended instead of training.</summary>
    [StringLength(1000)]
    public string? Recommendation { get; set; }

    /// <summary>Which competency is to be learned; required to verify a need that has none yet.</summary>
    public Guid? CompetencyId { get; set; }

    /// <summary>The level wanted, with the competency.</summary>
    public int? Level { get; set; }
}

/// <summary>Decides on one need and says exactly why not, when not.</summary>
internal sealed class DecideNeedHandler(
    PamongDb db, NeedReach reach, CycleBook cycles, DecideNeedsHandler many, NeedNaming naming)
{
    public async Task<Result<Decided>> HandleAsync(Guid id, DecideNeed asked, CancellationToken ct)
    {
        // Gather
        var need = await reach.Visible().SingleOrDefaultAsync(n => n.Id == id, ct);
        if (need is null) return NeedsRefusals.NoSuchNeed;
        var open = await cycles.OfAsync(need.Year, ct) is { Closed: false };
        var mine = asked.Deed == NeedDeed.Validate || need.State == NeedState.Verified ? reach.ToValidate() : reach.ToVerify();
        var may = await mine.AnyAsync(n => n.Id == id, ct);

        // Decide
        if (reach.IsOwn(need)) return NeedsRefusals.OwnNeed;
        if (!may) return await WasTheirsAsync(need, ct) ? await DecidedAsync(need.LastStepId, ct) : NeedsRefusals.NotYours;
        if (!NeedRules.After(need.State, asked.Deed, open).Ok(out _, out var refusal))
            return refusal.Code == NeedsRefusals.AlreadyDecided.Code ? await DecidedAsync(need.LastStepId, ct) : refusal;
        if (NeedRules.Missing(asked.Deed, asked.Cause, asked.Reason ?? "", asked.Recommendation ?? "") is { } missing) return missing;

        // Keep
        var deed = new DecideNeeds
        {
            Deed = asked.Deed,
            Cause = asked.Cause,
            Reason = asked.Reason,
            Recommendation = asked.Recommendation,
        };
        if (asked.Deed == NeedDeed.Verify && need.CompetencyId is null)
        {
            var named = await naming.NameAsync(need, asked.CompetencyId, asked.Level, ct);
            if (!named.Ok(out _, out var unnamed)) return unnamed;
        }

        var decided = await many.HandleAsync(need.Year, deed, needs => needs.Where(n => n.Id == id), ct);
        if (decided.Ok(out var value, out var no)) return value;
        if (no.Code != NeedsRefusals.NothingMatches.Code) return no;
        return await DecidedAsync(await reach.Visible().Where(n => n.Id == id).Select(n => n.LastStepId).SingleOrDefaultAsync(ct), ct);
    }

    // Someone who looked at it while it still waited for them, in another window, is told what happened and not that it is none of theirs.
    private async Task<bool> WasTheirsAsync(Need need, CancellationToken ct) =>
        need.State != NeedState.Listed
        && (await reach.ToVerify().AnyAsync(n => n.Id == need.Id, ct) || await reach.ToValidate().AnyAsync(n => n.Id == need.Id, ct));

    private async Task<Refusal> DecidedAsync(Guid? stepId, CancellationToken ct)
    {
        var step = await db.Set<NeedStep>().AsNoTracking().SingleOrDefaultAsync(s => s.Id == stepId, ct);
        return step is null ? NeedsRefusals.AlreadyDecided : NeedsRefusals.DecidedBy.With(step.By, step.Deed.Name());
    }
}

/// <summary>Says which competency a need is about that was found by performance alone.</summary>
internal sealed class NeedNaming(
    PamongDb db, IPeople people, ICompetencies competencies, IRequirements requirements, InventorySources sources, ScoreBook scores, AgencyDay day)
{
    public async Task<Result<Done>> NameAsync(Need seen, Guid? competencyId, int? level, CancellationToken ct)
    {
        // Gather
        if (competencyId is not { } id || !await competencies.On(await day.TodayAsync(ct)).AnyAsync(c => c.Id == id, ct)) return NeedsRefusals.CompetencyMissing;
        var held = await sources.Levels.All()
            .Where(l => l.EmployeeId == seen.EmployeeId && l.CompetencyId == id)
            .Select(l => (int?)l.Level).SingleOrDefaultAsync(ct) ?? 0;
        var other = await db.Set<Need>().AsNoTracking()
            .Where(n => n.Year == seen.Year && n.EmployeeId == seen.EmployeeId && n.CompetencyId == id)
            .Select(n => (NeedState?)n.State).FirstOrDefaultAsync(ct);

        // Decide
        if (level is not { } wanted || wanted < 1 || wanted > 5 || wanted <= held) return NeedsRefusals.LevelMissing.With(held);
        if (other is { } state) return NeedsRefusals.AlreadyListed.With(seen.Year, state.Name());

        // Keep
        var need = await db.Set<Need>().SingleAsync(n => n.Id == seen.Id, ct);
        var asked = await AskedAsync(need.EmployeeId, id, ct);
        (need.CompetencyId, need.RequiredLevel, need.HeldLevel) = (id, wanted, held);
        (need.Weight, need.Critical) = asked;
        need.LastTrainedOn = await sources.LastTrainingAsync(need.EmployeeId, id, ct);
        var making = new NeedMaking(need.Year, await scores.ReadAsync(ct), need.PerformanceYear, new Dictionary<(Guid, Guid), DateOnly>(), await day.TodayAsync(ct));
        making.Score(need, 0);
        await db.SaveChangesAsync(ct);
        return Done.Yes;
    }

    /// <summary>How much the competency counts in the employee's position: 0 and false where it is not required.</summary>
    public async Task<(int Weight, bool Critical)> AskedAsync(Guid employeeId, Guid competencyId, CancellationToken ct)
    {
        var row = await (
            from person in people.All()
            where person.Id == employeeId
            join required in requirements.All() on person.PositionId equals (Guid?)required.PositionId
            where required.CompetencyId == competencyId
            select new { required.Weight, required.Critical }).FirstOrDefaultAsync(ct);
        return row is null ? (0, false) : (row.Weight, row.Critical);
    }
}
