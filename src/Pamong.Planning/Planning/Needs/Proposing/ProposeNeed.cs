using System.ComponentModel.DataAnnotations;
using Microsoft.EntityFrameworkCore;
using Pamong.Competencies.Contract;
using Pamong.People.Contract;
using Pamong.Planning.Needs.Collecting;
using Pamong.Planning.Needs.Cycles;
using Pamong.Planning.Needs.Deciding;
using Pamong.Planning.Needs.Scoring;
using Pamong.Platform.Data;
using Pamong.Platform.Outcomes;
using Pamong.Platform.Rights;
using Pamong.Platform.Tenants;

namespace Pamong.Planning.Needs.Proposing;

/// <summary>An employee says what they need to learn, or what else hinders their work.</summary>
internal sealed class ProposeNeed
{
    /// <summary>For which year.</summary>
    [Required, Range(2000, 2200)]
    public int? Year { get; set; }

    /// <summary>Is it skill at all, or tools, procedure, staffing, incentive?</summary>
    public NeedCause Cause { get; set; }

    /// <summary>In which competency; required when it is skill.</summary>
    public Guid? CompetencyId { get; set; }

    /// <summary>The level wanted, 1–5; required when it is skill.</summary>
    public int? Level { get; set; }

    /// <summary>Why, in their own words.</summary>
    [Required, StringLength(1000)]
    public string Statement { get; set; } = "";
}

/// <summary>Lists the proposal for the superior, or records it as a recommendation when it is no matter of skill.</summary>
internal sealed class ProposeNeedHandler(
    PamongDb db, IPeople people, ICompetencies competencies, InventorySources sources, NeedNaming naming,
    ProposalSetting setting)
{
    public async Task<Result<Need>> HandleAsync(ProposeNeed asked, CancellationToken ct)
    {
        // Gather
        var year = asked.Year!.Value;
        if (setting.PersonId is not { } me) return NeedsRefusals.NotAnEmployee;
        var person = await people.All().Where(p => p.Id == me).Select(p => new { p.UnitId, p.Rank }).SingleOrDefaultAsync(ct);
        if (person is null) return NeedsRefusals.NotAnEmployee;
        if (!await setting.IsOpenAsync(year, ct)) return NeedsRefusals.CycleClosed;
        if (asked.Cause == NeedCause.Unasked) return NeedsRefusals.SkillQuestionUnanswered;
        var need = new Need
        {
            Year = year,
            EmployeeId = me,
            Origin = NeedOrigin.OwnProposal,
            UnitId = person.UnitId,
            Rank = person.Rank ?? "",
            Cause = asked.Cause,
            Statement = asked.Statement.Trim(),
            Touched = true,
        };

        // Decide
        if (asked.Cause == NeedCause.Skill)
        {
            if (await NameAsync(need, asked, ct) is { } refusal) return refusal;
        }
        else
        {
            (need.State, need.Recommendation) = (NeedState.NotTraining, need.Statement);
        }

        // Keep
        var step = setting.Step(need);
        need.LastStepId = step.Id;
        db.Add(need);
        db.Add(step);
        db.Add(new NeedDecision { StepId = step.Id, NeedId = need.Id });
        await db.SaveChangesAsync(ct);
        return need;
    }

    private async Task<Refusal?> NameAsync(Need need, ProposeNeed asked, CancellationToken ct)
    {
        if (asked.CompetencyId is not { } id || !await competencies.On(await setting.TodayAsync(ct)).AnyAsync(c => c.Id == id, ct))
            return NeedsRefusals.CompetencyMissing;
        var held = await sources.Levels.All()
            .Where(l => l.EmployeeId == need.EmployeeId && l.CompetencyId == id)
            .Select(l => (int?)l.Level).SingleOrDefaultAsync(ct) ?? 0;
        if (asked.Level is not { } level || level < 1 || level > 5 || level <= held) return NeedsRefusals.LevelMissing.With(held);
        var other = await db.Set<Need>().AsNoTracking()
            .Where(n => n.Year == need.Year && n.EmployeeId == need.EmployeeId && n.CompetencyId == id)
            .Select(n => (NeedState?)n.State).FirstOrDefaultAsync(ct);
        if (other is { } state) return NeedsRefusals.AlreadyListed.With(need.Year, state.Name());
        (need.CompetencyId, need.RequiredLevel, need.ProposedLevel, need.HeldLevel) = (id, level, level, held);
        (need.Weight, need.Critical) = await naming.AskedAsync(need.EmployeeId, id, ct);
        need.LastTrainedOn = await sources.LastTrainingAsync(need.EmployeeId, id, ct);
        await setting.ScoreAsync(need, ct);
        return null;
    }
}

/// <summary>What a proposal is made in: who, whether the year takes it, how it is weighed.</summary>
internal sealed class ProposalSetting(
    CurrentUser user, CycleBook cycles, ScoreBook scores, InventorySources sources, AgencyDay day, TimeProvider clock)
{
    /// <summary>The employee who proposes, or null.</summary>
    public Guid? PersonId => user.PersonId;

    /// <summary>Today in the agency.</summary>
    public Task<DateOnly> TodayAsync(CancellationToken ct) => day.TodayAsync(ct);

    /// <summary>Whether the year is open.</summary>
    public async Task<bool> IsOpenAsync(int year, CancellationToken ct) => await cycles.OfAsync(year, ct) is { Closed: false };

    /// <summary>Writes the score, with the performance of the year before.</summary>
    public async Task ScoreAsync(Need need, CancellationToken ct)
    {
        need.PerformanceYear = await sources.PerformanceYearAsync(need.Year, ct);
        need.Predicate = await sources.Performance.All()
            .Where(p => p.EmployeeId == need.EmployeeId && p.Year == need.PerformanceYear)
            .Select(p => (Appraisal.Contract.Predicate?)p.Predicate).SingleOrDefaultAsync(ct);
        if (need.Predicate is null) need.PerformanceYear = null;
        var making = new NeedMaking(
            need.Year, await scores.ReadAsync(ct), need.PerformanceYear, new Dictionary<(Guid, Guid), DateOnly>(), await day.TodayAsync(ct));
        making.Score(need, 0);
    }

    /// <summary>The step that the history begins with.</summary>
    public NeedStep Step(Need need) => new()
    {
        Year = need.Year,
        Deed = NeedDeed.Propose,
        From = NeedState.Listed,
        To = need.State,
        At = clock.GetUtcNow(),
        By = user.Name,
        AccountId = user.AccountId,
        Reason = need.Statement,
        Cause = need.Cause,
        Count = 1,
    };
}
