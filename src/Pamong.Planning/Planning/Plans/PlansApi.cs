using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Pamong.People.Contract;
using Pamong.Planning.Contract;
using Pamong.Planning.Importing;
using Pamong.Platform.Data;
using Pamong.Platform.Outcomes;
using Pamong.Platform.Rights;
using Pamong.Platform.Screens;

namespace Pamong.Planning.Plans;

/// <summary>Plans for other programs: the same handlers as the pages.</summary>
internal static class PlansApi
{
    /// <summary>A plan as the API shows it.</summary>
    public sealed record PlanItem(
        Guid Id, int Year, int Version, string Name, string State, bool Computing, long Objective, long Gain, long Bound, int Entitled, int People,
        string InputHash, string ResultHash, string Number, string DocumentHash);

    /// <summary>A step's remark.</summary>
    public sealed record Remark(string? Text);

    public static void Map(RouteGroupBuilder api)
    {
        var plans = api.MapGroup("/plans").WithTags("Plans");
        plans.MapGet("/", ListAsync).Needs(PlanningPermissions.ViewPlan).WithSummary("Plans, the newest first");
        plans.MapGet("/{id:guid}", GetAsync).Needs(PlanningPermissions.ViewPlan).WithSummary("One plan with its proof");
        plans.MapGet("/{id:guid}/assignments", AssignmentsAsync).Needs(PlanningPermissions.ViewPlan).WithSummary("Who attends what, within the token's reach");
        plans.MapGet("/{id:guid}/batches", BatchesAsync).Needs(PlanningPermissions.ViewPlan).WithSummary("Batches that run");
        plans.MapPost("/", MakeAsync).Needs(PlanningPermissions.MakePlan).WithSummary("Make a new version of a year's plan and compute it");
        plans.MapPost("/{id:guid}/compute", (Guid id, MakePlanHandler handler, CancellationToken ct) => AnswerAsync(handler.ComputeAsync(id, ct)))
            .Needs(PlanningPermissions.MakePlan).WithSummary("Compute a draft again");
        plans.MapPost("/{id:guid}/stop", (Guid id, MakePlanHandler handler, CancellationToken ct) => AnswerAsync(handler.StopAsync(id, ct)))
            .Needs(PlanningPermissions.MakePlan).WithSummary("Stop the computation with the best plan so far");
        plans.MapPost("/{id:guid}/changes/preview", PreviewAsync).Needs(PlanningPermissions.MakePlan)
            .WithSummary("What a change by hand would do: gap, entitlement, money, rules; nothing is kept");
        plans.MapPost("/{id:guid}/changes", ChangeAsync).Needs(PlanningPermissions.MakePlan)
            .WithSummary("Change a draft by hand: Add, Remove, Move, Open, Fill, Close, MoveBatch, Pin, Unpin, Allow");
        plans.MapGet("/{id:guid}/changes", ChangesAsync).Needs(PlanningPermissions.ViewPlan).WithSummary("Changes by hand, the newest first");
        plans.MapPost("/{id:guid}/changes/undo", UndoAsync).Needs(PlanningPermissions.MakePlan)
            .WithSummary("Take the last change since the plan was computed back");
        plans.MapPut("/{id:guid}/batches/{batchId:guid}/wish", WishAsync).Needs(PlanningPermissions.MakePlan)
            .WithSummary("Say that a batch must run, must not, or that the planner decides, when computing again");
        plans.MapPost("/{id:guid}/submit", (Guid id, Remark asked, PlanSteps steps, CancellationToken ct) => AnswerAsync(steps.SubmitAsync(id, asked.Text ?? "", ct)))
            .Needs(PlanningPermissions.MakePlan).WithSummary("Submit a draft for approval");
        plans.MapPost("/{id:guid}/return", (Guid id, Remark asked, PlanSteps steps, CancellationToken ct) => AnswerAsync(steps.ReturnAsync(id, asked.Text ?? "", ct)))
            .Needs(PlanningPermissions.ApprovePlan).WithSummary("Send a submitted plan back");
        plans.MapPost("/{id:guid}/approve", (Guid id, Remark asked, PlanSteps steps, CancellationToken ct) => AnswerAsync(steps.ApproveAsync(id, asked.Text ?? "", ct)))
            .Needs(PlanningPermissions.ApprovePlan).WithSummary("Approve a submitted plan");
        plans.MapPost("/{id:guid}/enact", (Guid id, Remark asked, PlanSteps steps, CancellationToken ct) => AnswerAsync(steps.EnactAsync(id, asked.Text ?? "", ct)))
            .Needs(PlanningPermissions.EnactPlan).WithSummary("Enact an approved plan");
    }

    private static async Task<Ok<Page<PlanItem>>> ListAsync(PamongDb db, CancellationToken ct, int page = 1, int size = 25)
    {
        var found = await db.Set<Plan>().AsNoTracking().OrderByDescending(p => p.Year).ThenByDescending(p => p.Version)
            .PageAsync(page, Math.Clamp(size, 1, 200), ct);
        return TypedResults.Ok(new Page<PlanItem>([.. found.Rows.Select(Item)], found.Number, found.Size, found.Total));
    }

    private static async Task<Results<Ok<PlanItem>, ProblemHttpResult>> GetAsync(Guid id, PamongDb db, CancellationToken ct) =>
        await db.Set<Plan>().AsNoTracking().SingleOrDefaultAsync(p => p.Id == id, ct) is { } plan
            ? TypedResults.Ok(Item(plan))
            : PlanRefusals.NoSuchPlan.ToProblem();

    private static async Task<Results<Ok<Page<PlanLine>>, ProblemHttpResult>> AssignmentsAsync(
        Guid id, PamongDb db, PlanLines lines, CancellationToken ct, int page = 1, int size = 100)
    {
        if (!await db.Set<Plan>().AnyAsync(p => p.Id == id, ct)) return PlanRefusals.NoSuchPlan.ToProblem();
        return TypedResults.Ok(await lines.Of(id, PlanningPermissions.ViewPlan).PageAsync(page, Math.Clamp(size, 1, 200), ct));
    }

    private static async Task<Results<Ok<Page<PlanBatchLine>>, ProblemHttpResult>> BatchesAsync(
        Guid id, PamongDb db, PlanLines lines, CancellationToken ct, int page = 1, int size = 100)
    {
        if (!await db.Set<Plan>().AnyAsync(p => p.Id == id, ct)) return PlanRefusals.NoSuchPlan.ToProblem();
        return TypedResults.Ok(await lines.BatchesOf(id).PageAsync(page, Math.Clamp(size, 1, 200), ct));
    }

    /// <summary>A change by hand as the API shows it; points, people, rupiah, more or less.</summary>
    public sealed record ChangeItem(
        Guid Id, DateTimeOffset At, string Author, string Deed, Guid? EmployeeId, Guid BatchId, Guid? ToBatchId, long Gain, int Entitled, long Cost, bool Undone);

    /// <summary>A rule that breaks; the amount is the least that must give.</summary>
    public sealed record BreachItem(string Rule, long Amount, string What, Guid? EmployeeId, Guid? BatchId, Guid? FundId);

    /// <summary>What a change does; points, people, rupiah, more or less.</summary>
    public sealed record EffectItem(
        long Gain, long Objective, int Entitled, long Cost, int Come, int Gone, IReadOnlyList<FundEffect> Money, IReadOnlyList<BreachItem> Breaks, IReadOnlyList<BreachItem> Mends);

    /// <summary>A wish for a batch; null lets the planner decide.</summary>
    public sealed record Wish(bool? MustRun);

    private static async Task<Results<Ok<EffectItem>, ValidationProblem, ProblemHttpResult>> PreviewAsync(
        Guid id, ChangePlan asked, PamongDb db, PlanChanging changing, IPeople people, AskedChecking checking, HttpContext http, CancellationToken ct)
    {
        if (!await db.Set<Plan>().AnyAsync(p => p.Id == id, ct)) return PlanRefusals.NoSuchPlan.ToProblem();
        if (checking.Faults(http, asked) is { } faults) return TypedResults.ValidationProblem(faults);
        return await ReachesAsync(people, asked, ct) ? Effect(await changing.PreviewAsync(id, asked, ct)) : PlanRefusals.NotInService.ToProblem();
    }

    private static async Task<Results<Ok<EffectItem>, ValidationProblem, ProblemHttpResult>> ChangeAsync(
        Guid id, ChangePlan asked, PamongDb db, PlanChanging changing, IPeople people, AskedChecking checking, HttpContext http, CancellationToken ct)
    {
        if (!await db.Set<Plan>().AnyAsync(p => p.Id == id, ct)) return PlanRefusals.NoSuchPlan.ToProblem();
        if (checking.Faults(http, asked) is { } faults) return TypedResults.ValidationProblem(faults);
        return await ReachesAsync(people, asked, ct) ? Effect(await changing.ChangeAsync(id, asked, ct)) : PlanRefusals.NotInService.ToProblem();
    }

    private static async Task<bool> ReachesAsync(IPeople people, ChangePlan asked, CancellationToken ct) => asked.EmployeeId is not { } person
        || await people.Within(PlanningPermissions.MakePlan).AnyAsync(p => p.Id == person, ct);

    private static async Task<Results<Ok<Page<ChangeItem>>, ProblemHttpResult>> ChangesAsync(Guid id, PamongDb db, CancellationToken ct, int page = 1, int size = 25)
    {
        if (!await db.Set<Plan>().AnyAsync(p => p.Id == id, ct)) return PlanRefusals.NoSuchPlan.ToProblem();
        var found = await db.Set<HandChange>().AsNoTracking().Where(c => c.PlanId == id).OrderByDescending(c => c.At).ThenByDescending(c => c.Id)
            .PageAsync(page, Math.Clamp(size, 1, 200), ct);
        return TypedResults.Ok(new Page<ChangeItem>([.. found.Rows.Select(Item)], found.Number, found.Size, found.Total));
    }

    private static async Task<Results<Ok<ChangeItem>, ProblemHttpResult>> UndoAsync(Guid id, PlanChanging changing, CancellationToken ct) =>
        (await changing.UndoAsync(id, ct)).Ok(out var undone, out var refusal) ? TypedResults.Ok(Item(undone)) : refusal.ToProblem();

    private static async Task<Results<NoContent, ProblemHttpResult>> WishAsync(Guid id, Guid batchId, Wish asked, PlanChanging changing, CancellationToken ct) =>
        (await changing.WishAsync(id, batchId, asked.MustRun, ct)).Ok(out _, out var refusal) ? TypedResults.NoContent() : refusal.ToProblem();

    private static Results<Ok<EffectItem>, ValidationProblem, ProblemHttpResult> Effect(Result<ChangeEffect> result) => result.Ok(out var e, out var refusal)
        ? TypedResults.Ok(new EffectItem(e.Gain, e.Objective, e.Entitled, e.Cost, e.Come, e.Gone, e.Money, [.. e.Breaks.Select(Item)], [.. e.Mends.Select(Item)]))
        : refusal.ToProblem();

    private static ChangeItem Item(HandChange c) =>
        new(c.Id, c.At, c.Author, c.Deed.ToString(), c.EmployeeId, c.BatchId, c.ToBatchId, c.Gain, c.Entitled, c.Cost, c.Undone);

    private static BreachItem Item(NamedBreach b) => new(b.Rule.ToString(), b.Amount, b.What(), b.PersonId, b.BatchId, b.FundId);

    private static async Task<Results<Accepted<PlanItem>, ValidationProblem, ProblemHttpResult>> MakeAsync(
        MakePlan asked, MakePlanHandler handler, AskedChecking checking, HttpContext http, CancellationToken ct)
    {
        if (checking.Faults(http, asked) is { } faults) return TypedResults.ValidationProblem(faults);
        var result = await handler.MakeAsync(asked, ct);
        return result.Ok(out var plan, out var refusal)
            ? TypedResults.Accepted($"/api/v1/plans/{plan.Id}", Item(plan))
            : refusal.ToProblem();
    }

    private static async Task<Results<Ok<PlanItem>, ProblemHttpResult>> AnswerAsync(Task<Result<Plan>> deed)
    {
        var result = await deed;
        return result.Ok(out var plan, out var refusal) ? TypedResults.Ok(Item(plan)) : refusal.ToProblem();
    }

    private static PlanItem Item(Plan p) => new(
        p.Id, p.Year, p.Version, p.Name, p.State.ToString(), p.JobId is not null, p.Objective, p.Gain, p.Bound, p.Entitled, p.People,
        p.InputHash, p.ResultHash, p.Number, p.DocumentHash);
}
