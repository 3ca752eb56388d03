using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Pamong.Delivery.Contract;
using Pamong.Platform.Outcomes;
using Pamong.Platform.Rights;
using static Pamong.Platform.Texts.Bilingual;

namespace Pamong.Delivery.Running;

/// <summary>Attendance from phones and other programs.</summary>
internal static class AttendanceApi
{
    private static readonly Refusal TooMany = new("delivery.too-many-marks", RefusalKind.Invalid,
        T("Kirim 1 sampai 2.000 tanda kehadiran sekaligus, masing-masing dengan id.", "Send 1 to 2,000 marks at once, each with an id."));

    public static void Map(RouteGroupBuilder api) => api.MapPost("/batches/{id:guid}/attendance", PostAsync)
        .Needs(DeliveryPermissions.RecordAttendance)
        .WithSummary("Note who was there; marks carry ids made by the client, so that a repeated request changes nothing");

    private static async Task<Results<Ok<Answer>, ProblemHttpResult>> PostAsync(
        Guid id, AttendanceMarks asked, MarkAttendanceHandler handler, CancellationToken ct)
    {
        if (asked.Marks is not { Count: > 0 and <= 2000 } marks || marks.Any(m => m.Id == Guid.Empty)) return TooMany.ToProblem();
        var result = await handler.AddAsync(id, marks, ct);
        return result.Ok(out var added, out var refusal) ? TypedResults.Ok(new Answer(added, marks.Count - added)) : refusal.ToProblem();
    }

    /// <param name="Added">Marks that are new.</param>
    /// <param name="Known">Marks that were known already.</param>
    internal sealed record Answer(int Added, int Known);
}
