using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Pamong.People.Contract;
using Pamong.People.Contract.Importing;
using Pamong.Platform.Data;
using Pamong.Platform.Outcomes;
using Pamong.Platform.Rights;
using Pamong.Platform.Texts;

namespace Pamong.People.Importing;

/// <summary>Imports for other programs: upload, look at the preview, confirm, undo.</summary>
internal static class ImportApi
{
    private const int RowsShown = 200;

    /// <summary>An import with its counts and the first refused rows.</summary>
    public sealed record ApiImport(
        Guid Id, string Kind, string FileName, ImportState State, ImportCounts Counts, Text? Failure, IReadOnlyList<ImportRowProblem> Problems);

    /// <summary>How a preview is confirmed.</summary>
    /// <param name="WithLeft">Whether what is not in the file is to be marked as having left.</param>
    public sealed record Confirmation(bool WithLeft = false);

    public static void Map(RouteGroupBuilder api)
    {
        api.MapPost("/imports/{kind}", UploadAsync).DisableAntiforgery().Needs(PeoplePermissions.Import).WithTags("Imports")
            .WithSummary("Upload a file; it is read and previewed, nothing is written. Ask GET /imports/{id} until the state is Previewed");
        api.MapGet("/imports/{id:guid}", GetAsync).Needs(PeoplePermissions.Import).WithTags("Imports").WithSummary("State, counts and refused rows of an import");
        api.MapPost("/imports/{id:guid}/confirm", ConfirmAsync).Needs(PeoplePermissions.Import).WithTags("Imports").WithSummary("Write a preview: all accepted rows or none");
        api.MapPost("/imports/{id:guid}/undo", UndoAsync).Needs(PeoplePermissions.Import).WithTags("Imports").WithSummary("Take an applied import back");
    }

    private static async Task<Results<Accepted<ApiImport>, ProblemHttpResult>> UploadAsync(
        string kind, IFormFile file, ImportDeeds deeds, PamongDb db, CancellationToken ct)
    {
        await using var content = file.OpenReadStream();
        return await AnswerAsync(await deeds.UploadAsync(kind, content, file.FileName, ct), db, ct);
    }

    private static async Task<Results<Ok<ApiImport>, ProblemHttpResult>> GetAsync(Guid id, ImportDeeds deeds, PamongDb db, CancellationToken ct) =>
        await deeds.FindAsync(id, ct) is { } import ? TypedResults.Ok(await ViewAsync(import, db, ct)) : ImportRefusals.NoSuchImport.ToProblem();

    private static async Task<Results<Accepted<ApiImport>, ProblemHttpResult>> ConfirmAsync(
        Guid id, Confirmation? confirmation, ImportDeeds deeds, PamongDb db, CancellationToken ct) =>
        await AnswerAsync(await deeds.ConfirmAsync(id, confirmation?.WithLeft == true, ct), db, ct);

    private static async Task<Results<Accepted<ApiImport>, ProblemHttpResult>> UndoAsync(Guid id, ImportDeeds deeds, PamongDb db, CancellationToken ct) =>
        await AnswerAsync(await deeds.UndoAsync(id, ct), db, ct);

    private static async Task<Results<Accepted<ApiImport>, ProblemHttpResult>> AnswerAsync(Result<Import> result, PamongDb db, CancellationToken ct) =>
        result.Ok(out var import, out var refusal)
            ? TypedResults.Accepted($"/api/v1/imports/{import.Id}", await ViewAsync(import, db, ct))
            : refusal.ToProblem();

    private static async Task<ApiImport> ViewAsync(Import import, PamongDb db, CancellationToken ct)
    {
        var id = import.Id;
        var lines = import.RejectedRows == 0 ? [] : await db.Set<ImportLine>().AsNoTracking()
            .Where(l => l.ImportId == id && l.Outcome == ImportOutcome.Rejected)
            .OrderBy(l => l.Ordinal).Take(RowsShown).ToListAsync(ct);
        var problems = lines.SelectMany(l => ImportJson.Read<List<ImportProblem>>(l.Problems ?? "[]")
            .Where(p => !p.IsWarning).Select(p => new ImportRowProblem(l.Sheet, l.Row, p.Column, l.Key, p.Reason)));
        return new ApiImport(id, import.Kind, import.FileName, import.State, import.Counts, import.Failure, [.. problems]);
    }
}
