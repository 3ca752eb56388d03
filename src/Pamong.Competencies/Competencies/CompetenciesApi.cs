using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Pamong.Competencies.Assessing;
using Pamong.Competencies.Contract;
using Pamong.Competencies.Profiling;
using Pamong.People.Contract;
using Pamong.Platform.Data;
using Pamong.Platform.Outcomes;
using Pamong.Platform.Rights;
using Pamong.Platform.Screens;

namespace Pamong.Competencies;

/// <summary>The module's part of the API.</summary>
internal static class CompetenciesApi
{
    /// <summary>A competency.</summary>
    public sealed record CompetencyShown(Guid Id, string Code, string NameId, string NameEn, CompetencyGroup Group, CompetencySource Source);

    /// <summary>What a position requires of one competency.</summary>
    public sealed record RequirementShown(Guid CompetencyId, string Code, int Level, int Weight, bool Critical, bool FromRank);

    /// <summary>A person's level in one competency, with the results that it came from.</summary>
    public sealed record HeldShown(
        Guid CompetencyId, string Code, int Required, int Level, int Gap, DateOnly? AsOf, DateOnly? HoldsUntil, IReadOnlyList<ResultUsed> Results, SumShown? Sum);

    /// <summary>The sum that a level came out of.</summary>
    /// <param name="Mean">Levels times weights over the weights, not rounded.</param>
    /// <param name="Cap">The highest level of a source other than the self-rating, where the self-rating would have lifted the level above it; else null.</param>
    public sealed record SumShown(IReadOnlyList<PartShown> Parts, decimal Mean, int Rounded, int? Cap);

    /// <summary>What one source adds to the sum.</summary>
    public sealed record PartShown(AssessmentSource Source, decimal Level, int Weight, int Results);

    /// <summary>A result with what the agency's rule made of it.</summary>
    public sealed record ResultUsed(Guid Id, int Level, AssessmentSource Source, DateOnly AssessedOn, string Verdict);

    /// <summary>A person's competencies and match.</summary>
    public sealed record PersonShown(Guid EmployeeId, double? Match, IReadOnlyList<HeldShown> Competencies);

    /// <summary>A page of a list.</summary>
    public sealed record Listed<T>(IReadOnlyList<T> Items, int Page, int Size, int Total);

    /// <summary>A result to be recorded.</summary>
    public sealed record NewAssessment(
        [Required] Guid? EmployeeId, [Required] Guid? CompetencyId, [Required, Range(1, 5)] int? Level,
        [Required, EnumDataType(typeof(AssessmentSource))] AssessmentSource? Source, [Required] DateOnly? AssessedOn,
        [Required, StringLength(200)] string? Assessor, [StringLength(200)] string? Instrument, [StringLength(500)] string? Evidence);

    /// <summary>The id of what was recorded.</summary>
    public sealed record Recorded(Guid Id);

    public static void Map(RouteGroupBuilder api)
    {
        api.MapGet("/competencies", ListAsync).Needs(CompetenciesPermissions.ViewDictionary).WithSummary("The dictionary of competencies");
        api.MapGet("/positions/{id:guid}/standard", StandardAsync).Needs(CompetenciesPermissions.ViewDictionary)
            .WithSummary("What a position requires");
        api.MapGet("/employees/{id:guid}/competencies", OfPersonAsync).Needs(CompetenciesPermissions.ViewLevels)
            .WithSummary("A person's levels, gaps and match, and how they came about");
        api.MapPost("/assessments", RecordAsync).Needs(CompetenciesPermissions.Record).WithSummary("Record a result of an assessment");
    }

    private static async Task<Ok<Listed<CompetencyShown>>> ListAsync(
        ICompetencies competencies, CancellationToken ct, string? q = null, CompetencyGroup? group = null, int page = 1, int size = 50)
    {
        var found = competencies.All();
        if (group is { } wanted) found = found.Where(c => c.Group == wanted);
        if (!string.IsNullOrWhiteSpace(q))
        {
            var part = q.Trim().ToLowerInvariant();
            found = found.Where(c => c.Code.ToLower().Contains(part) || c.NameId.ToLower().Contains(part) || c.NameEn.ToLower().Contains(part));
        }

        var read = await found.OrderBy(c => c.Group).ThenBy(c => c.Code)
            .Select(c => new CompetencyShown(c.Id, c.Code, c.NameId, c.NameEn, c.Group, c.Source))
            .PageAsync(page, Math.Clamp(size, 1, 200), ct);
        return TypedResults.Ok(new Listed<CompetencyShown>(read.Rows, read.Number, read.Size, read.Total));
    }

    private static async Task<Results<Ok<List<RequirementShown>>, NotFound>> StandardAsync(
        Guid id, IPeople people, IRequirements requirements, ICompetencies competencies, CancellationToken ct)
    {
        if (!await people.Positions().AnyAsync(p => p.Id == id, ct)) return TypedResults.NotFound();
        return TypedResults.Ok(await (
            from r in requirements.All()
            join c in competencies.All() on r.CompetencyId equals c.Id
            where r.PositionId == id
            orderby c.Group, c.Code
            select new RequirementShown(c.Id, c.Code, r.Level, r.Weight, r.Critical, r.FromRank)).ToListAsync(ct));
    }

    private static async Task<Results<Ok<PersonShown>, NotFound>> OfPersonAsync(
        Guid id, IPeople people, ProfileQuery profiles, CancellationToken ct)
    {
        if (!await people.MayAsync(CompetenciesPermissions.ViewLevels, id, ct)) return TypedResults.NotFound();
        var profile = await profiles.ReadAsync(id, ct);
        return TypedResults.Ok(new PersonShown(id, profile.Match?.Percent,
        [
            .. profile.Lines.Select(l => new HeldShown(
                l.Competency.Id, l.Competency.Code, l.Required, l.Outcome.Level, l.Gap, l.Outcome.AsOf, l.Outcome.HoldsUntil,
                [.. l.Outcome.Records.Select(r => new ResultUsed(r.Result.Id, r.Result.Level, r.Result.Source, r.Result.AssessedOn, r.Verdict.ToString()))],
                l.Outcome.Reckoning is { } sum
                    ? new SumShown([.. sum.Parts.Select(p => new PartShown(p.Source, p.Level, p.Weight, p.Results))], sum.Mean, sum.Rounded, sum.Cap)
                    : null)),
        ]));
    }

    private static async Task<Results<Created<Recorded>, ValidationProblem, ProblemHttpResult>> RecordAsync(
        NewAssessment asked, IPeople people, CurrentUser user, RecordResultHandler handler, AskedChecking checking, HttpContext http, CancellationToken ct)
    {
        if (checking.Faults(http, asked) is { } faults) return TypedResults.ValidationProblem(faults);
        if (!await people.MayAsync(CompetenciesPermissions.Record, asked.EmployeeId!.Value, ct)) return CompetenciesRefusals.NoSuchEmployee.ToProblem();
        if (!RecordableSources.For(user).Contains(asked.Source!.Value)) return CompetenciesRefusals.SourceNotYours.ToProblem();
        var result = await handler.RecordAsync(new AssessmentToRecord(
            asked.EmployeeId.Value, asked.CompetencyId!.Value, asked.Level!.Value, asked.Source.Value, asked.AssessedOn!.Value,
            asked.Assessor!, asked.Instrument ?? "", asked.Evidence ?? ""), ct);
        return result.Ok(out var id, out var refusal)
            ? TypedResults.Created($"/api/v1/employees/{asked.EmployeeId}/competencies", new Recorded(id))
            : refusal.ToProblem();
    }
}
