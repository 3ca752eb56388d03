using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Pamong.People.Contract;
using Pamong.People.Employees;
using Pamong.Platform.Rights;
using Pamong.Platform.Screens;

namespace Pamong.People;

/// <summary>People, units and positions for other programs.</summary>
internal static class PeopleApi
{
    private const int MostRows = 200;

    /// <summary>A page of a list.</summary>
    public sealed record ApiPage<T>(IReadOnlyList<T> Items, int Page, int Size, int Total);

    /// <summary>An employee.</summary>
    public sealed record ApiEmployee(
        Guid Id, string Nip, string Name, EmploymentKind Employment, string Grade, Guid UnitId, string UnitName, Guid? PositionId,
        string? PositionName, PositionKind? PositionKind, string? Rank, Guid? SuperiorId);

    public static void Map(RouteGroupBuilder api)
    {
        api.MapGet("/employees", EmployeesAsync).Needs(PeoplePermissions.View).WithTags("People")
            .WithSummary("Employees whom the token's holder may see: search by part of name or NIP, filters, paging");
        api.MapGet("/employees/{id:guid}", EmployeeAsync).Needs(PeoplePermissions.View).WithTags("People").WithSummary("One employee in service");
        api.MapGet("/units", UnitsAsync).Needs(PeoplePermissions.ViewUnits).WithTags("People").WithSummary("Units by path, from the top down");
        api.MapGet("/positions", PositionsAsync).Needs(PeoplePermissions.ViewUnits).WithTags("People").WithSummary("Positions by name");
    }

    private static async Task<Ok<ApiPage<ApiEmployee>>> EmployeesAsync(
        IPeople people, string? search, string? unit, PositionKind? positionKind, EmploymentKind? employment, string? grade, string? rank,
        int? page, int? size, CancellationToken ct)
    {
        var path = string.IsNullOrEmpty(unit) ? "" : await people.Units().Where(u => u.Code == unit).Select(u => u.Path).SingleOrDefaultAsync(ct) ?? "?";
        var found = people.Within(PeoplePermissions.View)
            .Find(new EmployeeFilter(search ?? "", path, positionKind, employment, grade ?? "", rank ?? ""))
            .Sorted("nama");
        return TypedResults.Ok(await PageAsync(Rows(found), page, size, ct));
    }

    private static async Task<Results<Ok<ApiEmployee>, ProblemHttpResult>> EmployeeAsync(Guid id, IPeople people, CancellationToken ct)
    {
        var found = await Rows(people.Within(PeoplePermissions.View).Where(p => p.Id == id)).SingleOrDefaultAsync(ct);
        return found is null ? EmployeeRefusals.NotFound.ToProblem() : TypedResults.Ok(found);
    }

    private static async Task<Ok<ApiPage<UnitRow>>> UnitsAsync(IPeople people, int? page, int? size, CancellationToken ct) =>
        TypedResults.Ok(await PageAsync(people.UnitsWithin(PeoplePermissions.ViewUnits).OrderBy(u => u.Path), page, size, ct));

    private static async Task<Ok<ApiPage<PositionRow>>> PositionsAsync(IPeople people, int? page, int? size, CancellationToken ct) =>
        TypedResults.Ok(await PageAsync(people.Positions().OrderBy(p => p.Name).ThenBy(p => p.Code), page, size, ct));

    private static IQueryable<ApiEmployee> Rows(IQueryable<PersonRow> people) => people.Select(p => new ApiEmployee(
        p.Id, p.Nip, p.Name, p.Employment, p.Grade, p.UnitId, p.UnitName, p.PositionId, p.PositionName, p.PositionKind, p.Rank, p.SuperiorId));

    private static async Task<ApiPage<T>> PageAsync<T>(IQueryable<T> ordered, int? page, int? size, CancellationToken ct)
    {
        var found = await ordered.PageAsync(page ?? 1, Math.Clamp(size ?? 50, 1, MostRows), ct);
        return new ApiPage<T>(found.Rows, found.Number, found.Size, found.Total);
    }
}
