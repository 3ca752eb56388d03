using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Pamong.Competencies.Contract;
using Pamong.Planning.Contract;
using Pamong.Planning.Importing;
using Pamong.Platform.Data;
using Pamong.Platform.Outcomes;
using Pamong.Platform.Rights;
using Pamong.Platform.Screens;

namespace Pamong.Planning.Programmes;

/// <summary>Programmes and batches for other programs; the deeds are those of the pages.</summary>
internal static class ProgrammesApi
{
    private const int MostSize = 200;

    /// <summary>A programme; money in rupiah, levels 1–5.</summary>
    public sealed record ProgrammeShown(
        Guid Id, string Code, string Name, string Form, string Provider, int Jp, int DaysAway, long CostPerHead, long FixedCost,
        int MinSeats, int MaxSeats, bool Online, IReadOnlyList<RaiseShown> Raises, IReadOnlyList<string> Ranks, IReadOnlyList<string> Kinds,
        IReadOnlyList<string> Employments, IReadOnlyList<string> Prerequisites, bool Retired);

    /// <summary>A competency and the level that one is brought to.</summary>
    public sealed record RaiseShown(string Competency, int Level);

    /// <summary>A batch; both days inclusive.</summary>
    public sealed record BatchShown(Guid Id, string Programme, int Number, DateOnly StartsOn, DateOnly EndsOn, string Place);

    /// <summary>A batch to be added or changed.</summary>
    /// <param name="Programme">The programme's code; only read when adding.</param>
    public sealed record BatchAsked(string? Programme, int? Number, DateOnly? StartsOn, DateOnly? EndsOn, string? Place)
    {
        internal SaveBatch ToDeed() => new() { Number = Number, StartsOn = StartsOn, EndsOn = EndsOn, Place = Place };
    }

    /// <summary>The id of what was kept.</summary>
    public sealed record KeptId(Guid Id);

    public static void Map(RouteGroupBuilder api)
    {
        api.MapGet("/programmes", ListAsync).Needs(PlanningPermissions.ViewPlan).WithSummary("Programmes with what they raise");
        api.MapPost("/programmes", AddAsync).Needs(PlanningPermissions.ManageProgrammes).WithSummary("Add a programme");
        api.MapPut("/programmes/{code}", ChangeAsync).Needs(PlanningPermissions.ManageProgrammes).WithSummary("Change a programme");
        api.MapGet("/batches", BatchesAsync).Needs(PlanningPermissions.ViewPlan).WithSummary("Batches of programmes, of a year or a programme");
        api.MapPost("/batches", AddBatchAsync).Needs(PlanningPermissions.ManageProgrammes).WithSummary("Add a batch");
        api.MapPut("/batches/{id:guid}", ChangeBatchAsync).Needs(PlanningPermissions.ManageProgrammes).WithSummary("Change a batch");
    }

    private static async Task<Ok<Listed<ProgrammeShown>>> ListAsync(
        PamongDb db, ICompetencies competencies, CancellationToken ct, string? q = null, string? form = null, int page = 1, int size = 50)
    {
        var found = db.Set<Programme>().AsNoTracking();
        if (!string.IsNullOrWhiteSpace(q))
        {
            var part = q.Trim().ToLowerInvariant();
            found = found.Where(p => p.Code.ToLower().Contains(part) || p.Name.ToLower().Contains(part));
        }

        if (!string.IsNullOrEmpty(form)) found = found.Where(p => p.Form == form);
        var read = await found.OrderBy(p => p.Code).PageAsync(page, Math.Clamp(size, 1, MostSize), ct);
        var ids = read.Rows.Select(p => p.Id).ToList();
        var raises = (await (
            from raise in db.Set<ProgrammeRaise>()
            where ids.Contains(raise.ProgrammeId)
            join competency in competencies.All() on raise.CompetencyId equals competency.Id
            orderby competency.Code
            select new { raise.ProgrammeId, competency.Code, raise.Level }).ToListAsync(ct)).ToLookup(r => r.ProgrammeId);
        return TypedResults.Ok(new Listed<ProgrammeShown>(
            [.. read.Rows.Select(p => Show(p, [.. raises[p.Id].Select(r => new RaiseShown(r.Code, r.Level))]))], read.Number, read.Size, read.Total));
    }

    private static async Task<Results<Created<KeptId>, ValidationProblem, ProblemHttpResult>> AddAsync(
        SaveProgramme asked, SaveProgrammeHandler handler, AskedChecking checking, HttpContext http, CancellationToken ct)
    {
        if (checking.Faults(http, asked) is { } faults) return TypedResults.ValidationProblem(faults);
        return (await handler.AddAsync(asked, ct)).Ok(out var kept, out var refusal)
            ? TypedResults.Created($"/api/v1/programmes?q={Uri.EscapeDataString(kept.Content.Code)}", new KeptId(kept.Id))
            : refusal.ToProblem();
    }

    private static async Task<Results<Ok<KeptId>, ValidationProblem, ProblemHttpResult>> ChangeAsync(
        string code, SaveProgramme asked, SaveProgrammeHandler handler, AskedChecking checking, HttpContext http, CancellationToken ct)
    {
        if (asked.Code.Length == 0) asked.Code = code;
        if (checking.Faults(http, asked) is { } faults) return TypedResults.ValidationProblem(faults);
        return (await handler.ChangeAsync(code, asked, ct)).Ok(out var kept, out var refusal)
            ? TypedResults.Ok(new KeptId(kept.Id))
            : refusal.ToProblem();
    }

    private static async Task<Ok<Listed<BatchShown>>> BatchesAsync(
        PamongDb db, CancellationToken ct, string? programme = null, int? year = null, int page = 1, int size = 50)
    {
        var found = from batch in db.Set<Batch>() join p in db.Set<Programme>() on batch.ProgrammeId equals p.Id select new { batch, p.Code };
        if (!string.IsNullOrEmpty(programme)) found = found.Where(b => b.Code == programme);
        if (year is >= Funding.PlanningYear.Earliest and <= Funding.PlanningYear.Latest)
        {
            var (from, to) = (new DateOnly(year.Value, 1, 1), new DateOnly(year.Value, 12, 31));
            found = found.Where(b => b.batch.StartsOn >= from && b.batch.StartsOn <= to);
        }

        var read = await found.OrderBy(b => b.batch.StartsOn).ThenBy(b => b.Code).ThenBy(b => b.batch.Number)
            .Select(b => new BatchShown(b.batch.Id, b.Code, b.batch.Number, b.batch.StartsOn, b.batch.EndsOn, b.batch.Place))
            .PageAsync(page, Math.Clamp(size, 1, MostSize), ct);
        return TypedResults.Ok(new Listed<BatchShown>(read.Rows, read.Number, read.Size, read.Total));
    }

    private static async Task<Results<Created<KeptId>, ValidationProblem, ProblemHttpResult>> AddBatchAsync(
        BatchAsked asked, SaveBatchHandler handler, AskedChecking checking, HttpContext http, CancellationToken ct)
    {
        var deed = asked.ToDeed();
        if (checking.Faults(http, deed) is { } faults) return TypedResults.ValidationProblem(faults);
        return (await handler.AddAsync(asked.Programme ?? "", deed, ct)).Ok(out var kept, out var refusal)
            ? TypedResults.Created($"/api/v1/batches?programme={Uri.EscapeDataString(kept.Content.Programme)}", new KeptId(kept.Id))
            : refusal.ToProblem();
    }

    private static async Task<Results<Ok<KeptId>, ValidationProblem, ProblemHttpResult>> ChangeBatchAsync(
        Guid id, BatchAsked asked, SaveBatchHandler handler, AskedChecking checking, HttpContext http, CancellationToken ct)
    {
        var deed = asked.ToDeed();
        if (checking.Faults(http, deed) is { } faults) return TypedResults.ValidationProblem(faults);
        return (await handler.ChangeAsync(id, deed, ct)).Ok(out var kept, out var refusal)
            ? TypedResults.Ok(new KeptId(kept.Id))
            : refusal.ToProblem();
    }

    private static ProgrammeShown Show(Programme p, IReadOnlyList<RaiseShown> raises) => new(
        p.Id, p.Code, p.Name, p.Form, p.Provider, p.Jp, p.DaysAway, p.CostPerHead, p.FixedCost, p.MinSeats, p.MaxSeats, p.Online,
        raises, p.EligibleRanks, [.. p.EligibleKinds.Select(k => k.ToString())], [.. p.EligibleEmployments.Select(e => e.ToString())],
        p.Prerequisites, p.Retired);
}
