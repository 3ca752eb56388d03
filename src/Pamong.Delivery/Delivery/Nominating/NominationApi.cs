using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Pamong.Delivery.Contract;
using Pamong.People.Contract;
using Pamong.Platform.Rights;
using Pamong.Platform.Screens;

namespace Pamong.Delivery.Nominating;

/// <summary>Nominations for other programs.</summary>
internal static class NominationApi
{
    public static void Map(RouteGroupBuilder api)
    {
        api.MapGet("/nominations", ListAsync)
            .Needs(DeliveryPermissions.ViewNominations).WithSummary("List the nominations of the people whom the token may see");
        api.MapPost("/nominations/{id:guid}/accept", AcceptAsync)
            .Needs(DeliveryPermissions.AnswerNomination).WithSummary("Accept a nomination");
        api.MapPost("/nominations/{id:guid}/decline", DeclineAsync)
            .Needs(DeliveryPermissions.AnswerNomination).WithSummary("Decline a nomination, with a reason");
    }

    private static async Task<Ok<ApiList>> ListAsync(
        NominationList list, IPeople people, CancellationToken ct, int? year = null, string? state = null, int page = 1, int size = 50)
    {
        var rows = list.Of(people.Within(DeliveryPermissions.ViewNominations));
        if (year is >= 1 and <= 9998 and { } y)
        {
            var (first, next) = (new DateOnly(y, 1, 1), new DateOnly(y + 1, 1, 1));
            rows = rows.Where(n => n.StartsOn >= first && n.StartsOn < next);
        }

        if (Enum.TryParse<NominationState>(state, ignoreCase: true, out var wanted)) rows = rows.Where(n => n.State == wanted);
        var found = await rows.OrderBy(n => n.StartsOn).ThenBy(n => n.Id).PageAsync(page, Math.Clamp(size, 1, 200), ct);
        return TypedResults.Ok(new ApiList(found.Total, found.Number, found.Size, [.. found.Rows.Select(n => new ApiNomination(
            n.Id, n.EmployeeId, n.BatchId, n.Programme, n.Jp, n.StartsOn, n.EndsOn, n.State.ToString(), n.AnswerBy))]));
    }

    private static Task<Results<Ok<ApiState>, ProblemHttpResult>> AcceptAsync(Guid id, AnswerNominationHandler handler, CancellationToken ct) =>
        AnswerAsync(id, NominationAnswer.Accept, null, handler, ct);

    private static Task<Results<Ok<ApiState>, ProblemHttpResult>> DeclineAsync(
        Guid id, AnswerReason asked, AnswerNominationHandler handler, CancellationToken ct) =>
        AnswerAsync(id, NominationAnswer.Decline, asked.Reason, handler, ct);

    private static async Task<Results<Ok<ApiState>, ProblemHttpResult>> AnswerAsync(
        Guid id, NominationAnswer answer, string? reason, AnswerNominationHandler handler, CancellationToken ct)
    {
        if (reason?.Length > 500) return DeliveryRefusals.NoReason.ToProblem();
        var result = await handler.HandleAsync(id, answer, reason, ct);
        return result.Ok(out var state, out var refusal) ? TypedResults.Ok(new ApiState(state.ToString())) : refusal.ToProblem();
    }

    internal sealed record ApiList(int Total, int Page, int Size, IReadOnlyList<ApiNomination> Items);

    internal sealed record ApiNomination(
        Guid Id, Guid EmployeeId, Guid BatchId, string Programme, int Jp, DateOnly StartsOn, DateOnly EndsOn, string State, DateOnly AnswerBy);

    internal sealed record ApiState(string State);
}
