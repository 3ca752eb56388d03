using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
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
