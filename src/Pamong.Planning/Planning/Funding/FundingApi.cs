using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Pamong.Planning.Contract;
using Pamong.Planning.Importing;
using Pamong.Platform.Data;
using Pamong.Platform.Rights;
using Pamong.Platform.Screens;

namespace Pamong.Planning.Funding;

/// <summary>Funds for other programs.</summary>
internal static class FundingApi
{
    private const int MostSize = 200;

    /// <summary>A fund; money in rupiah.</summary>
    public sealed record FundShown(
        Guid Id, string Code, int Year, string Name, string Kind, long Ceiling, string AccountCode, Guid? UnitId,
        IReadOnlyList<string> AllowedForms, IReadOnlyList<string> AllowedProgrammes, string Use, IReadOnlyList<string> Units, string Terms);

    public static void Map(RouteGroupBuilder api) =>
        api.MapGet("/funds", ListAsync).Needs(PlanningPermissions.ViewBudget).WithSummary("Funds, of a year or all");

    private static async Task<Ok<Listed<FundShown>>> ListAsync(PamongDb db, CancellationToken ct, int? year = null, int page = 1, int size = 50)
    {
        var found = db.Set<Fund>().AsNoTracking();
        if (year is { } wanted) found = found.Where(f => f.Year == wanted);
        var read = await found.OrderBy(f => f.Year).ThenBy(f => f.Code).PageAsync(page, Math.Clamp(size, 1, MostSize), ct);
        return TypedResults.Ok(new Listed<FundShown>(
            [.. read.Rows.Select(f => new FundShown(
                f.Id, f.Code, f.Year, f.Name, f.Kind.ToString(), f.Ceiling, f.AccountCode, f.UnitId, f.AllowedForms, f.AllowedProgrammes, f.Use.ToString(), f.UnitKinds, f.Terms))],
            read.Number, read.Size, read.Total));
    }
}
