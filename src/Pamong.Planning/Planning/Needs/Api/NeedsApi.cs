using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Pamong.People.Contract;
using Pamong.Planning.Contract;
using Pamong.Planning.Importing;
using Pamong.Planning.Needs.Cycles;
using Pamong.Planning.Needs.Deciding;
using Pamong.Planning.Needs.Listing;
using Pamong.Platform.Outcomes;
using Pamong.Platform.Rights;
using Pamong.Platform.Screens;
using Pamong.Platform.Tenants;

namespace Pamong.Planning.Needs.Api;

/// <summary>Needs for other programs: the list, the decisions, the sums.</summary>
internal static class NeedsApi
{
    private const int MostOfPage = 200;

    public static void Map(RouteGroupBuilder api)
    {
        var needs = api.MapGroup("/needs").WithTags("Needs");
        needs.MapGet("/", ListAsync).Needs(PlanningPermissions.ViewNeeds).WithSummary("List needs, the most urgent first");
        needs.MapGet("/summary", SummaryAsync).Needs(PlanningPermissions.ViewNeeds).WithSummary("Sums of a year's needs by state");
        needs.MapPost("/{id:guid}/verify", VerifyAsync).Needs(PlanningPermissions.VerifyNeeds).WithSummary("Verify a need, or set it aside as no matter of skill");
        needs.MapPost("/{id:guid}/refuse", RefuseAsync).Needs(PlanningPermissions.ViewNeeds).WithSummary("Refuse a need with a reason");
        needs.MapPost("/{id:guid}/validate", ValidateAsync).Needs(PlanningPermissions.ValidateNeeds).WithSummary("Validate a need");
    }

    private static async Task<Ok<PageOut>> ListAsync(
        [AsParameters] NeedsAsked asked, NeedReach reach, IPeople people, CycleBook cycles, AgencyDay day, CancellationToken ct)
    {
        var cycle = await cycles.ChooseAsync(asked.Year, ct);
        var filter = asked.ToFilter() with { Year = asked.Year ?? cycle?.Year };
        var found = await filter.Narrow(reach.Visible(), people, cycle, await day.TodayAsync(ct))
            .OrderByDescending(n => n.Score).ThenBy(n => n.Id)
            .PageAsync(Math.Max(1, asked.Page ?? 1), Math.Clamp(asked.Size ?? Paging.ScreenSize, 1, MostOfPage), ct);
        return TypedResults.Ok(new PageOut([.. found.Rows.Select(NeedOut.Of)], found.Number, found.Size, found.Total));
    }

    private static async Task<Ok<SummaryOut>> SummaryAsync(
        int? year, NeedReach reach, CycleBook cycles, AgencyDay day, CancellationToken ct)
    {
        var cycle = await cycles.ChooseAsync(year, ct);
        var of = year ?? cycle?.Year;
        var counts = await Funnel.CountAsync(reach.Visible().Where(n => n.Year == of), ct);
        var today = await day.TodayAsync(ct);
        var late = counts.Values
            .Where(c => cycle is not null && NeedRules.IsLate(c.State, cycle.VerifyBy, cycle.ValidateBy, today))
            .Sum(c => c.Count);
        return TypedResults.Ok(new SummaryOut(
            of, cycle?.VerifyBy, cycle?.ValidateBy, cycle is { Closed: false }, counts.Values.Sum(c => c.Count), late,
            [.. counts.Values.Select(c => new StateOut(c.State.ToString(), c.Count, c.Levels))]));
    }

    private static Task<IResult> VerifyAsync(Guid id, VerifyBody body, DecideNeedHandler handler, AskedChecking checking, HttpContext http, CancellationToken ct) =>
        DecideAsync(id, handler, checking.Faults(http, body), new DecideNeed
        {
            Deed = body.Cause is NeedCause.Skill or NeedCause.Unasked ? NeedDeed.Verify : NeedDeed.NotTraining,
            Cause = body.Cause,
            Recommendation = body.Recommendation,
            CompetencyId = body.CompetencyId,
            Level = body.Level,
        }, ct);

    private static Task<IResult> RefuseAsync(Guid id, RefuseBody body, DecideNeedHandler handler, AskedChecking checking, HttpContext http, CancellationToken ct) =>
        DecideAsync(id, handler, checking.Faults(http, body), new DecideNeed { Deed = NeedDeed.Refuse, Reason = body.Reason }, ct);

    private static Task<IResult> ValidateAsync(Guid id, DecideNeedHandler handler, CancellationToken ct) =>
        DecideAsync(id, handler, null, new DecideNeed { Deed = NeedDeed.Validate }, ct);

    private static async Task<IResult> DecideAsync(
        Guid id, DecideNeedHandler handler, IDictionary<string, string[]>? faults, DecideNeed asked, CancellationToken ct)
    {
        if (faults is not null) return TypedResults.ValidationProblem(faults);
        var decided = await handler.HandleAsync(id, asked, ct);
        return decided.Ok(out var value, out var refusal)
            ? TypedResults.Ok(new DecidedOut(id, value.StepIds[0]))
            : refusal.ToProblem();
    }
}

/// <summary>What may be asked of the list.</summary>
internal sealed record NeedsAsked(
    int? Year, NeedState? State, Guid? UnitId, Guid? CompetencyId, NeedOrigin? Origin, string? Rank, Guid? EmployeeId, Guid? IssueId,
    bool? Late, string? Search, int? Page, int? Size)
{
    /// <summary>The same as a filter.</summary>
    public NeedFilter ToFilter() => new()
    {
        Year = Year,
        State = State,
        UnitId = UnitId,
        CompetencyId = CompetencyId,
        Origin = Origin,
        Rank = Rank,
        EmployeeId = EmployeeId,
        IssueId = IssueId,
        Late = Late == true,
        Search = string.IsNullOrWhiteSpace(Search) ? null : Search.Trim(),
    };
}

/// <summary>A need as programs see it.</summary>
internal sealed record NeedOut(
    Guid Id, int Year, Guid EmployeeId, Guid UnitId, Guid? CompetencyId, string Origin, int RequiredLevel, int HeldLevel, string State,
    string Cause, string Recommendation, int Score, int GapPart, int CriticalityPart, int PerformancePart, int StrategicPart, int WaitingPart)
{
    public static NeedOut Of(Need need) => new(
        need.Id, need.Year, need.EmployeeId, need.UnitId, need.CompetencyId, need.Origin.ToString(), need.RequiredLevel, need.HeldLevel,
        need.State.ToString(), need.Cause.ToString(), need.Recommendation, need.Score, need.GapPart, need.CriticalityPart,
        need.PerformancePart, need.StrategicPart, need.WaitingPart);
}

/// <summary>A page of needs.</summary>
internal sealed record PageOut(IReadOnlyList<NeedOut> Rows, int Page, int Size, int Total);

/// <summary>The sums of a year.</summary>
/// <param name="Late">Needs that wait longer than their deadline.</param>
internal sealed record SummaryOut(
    int? Year, DateOnly? VerifyBy, DateOnly? ValidateBy, bool Open, int Total, int Late, IReadOnlyList<StateOut> States);

/// <summary>The needs in one state.</summary>
/// <param name="LevelsMissing">Over all of them together.</param>
internal sealed record StateOut(string State, int Count, int LevelsMissing);

/// <summary>That a decision was taken, and as which step.</summary>
internal sealed record DecidedOut(Guid NeedId, Guid StepId);

/// <summary>The answer to the question whether it is skill, and what follows.</summary>
internal sealed record VerifyBody(
    [property: System.Text.Json.Serialization.JsonConverter(typeof(System.Text.Json.Serialization.JsonStringEnumConverter<NeedCause>))] NeedCause Cause,
    Guid? CompetencyId, int? Level, [StringLength(1000)] string? Recommendation);

/// <summary>Why a need is refused.</summary>
internal sealed record RefuseBody([StringLength(1000)] string? Reason);
