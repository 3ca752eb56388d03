using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Pamong.Appraisal.Contract;
using Pamong.People.Contract;
using Pamong.Platform.Rights;

namespace Pamong.Appraisal;

/// <summary>The module's part of the API.</summary>
internal static class AppraisalApi
{
    public static void Map(RouteGroupBuilder api) => api
        .MapGet("/employees/{id:guid}/performance", GetAsync)
        .Needs(AppraisalPermissions.View)
        .WithSummary("A person's performance by year, newest first");

    private static async Task<Results<Ok<List<PerformanceRow>>, NotFound>> GetAsync(
        Guid id, IPeople people, IPerformance performance, CancellationToken ct)
    {
        if (!await people.MayAsync(AppraisalPermissions.View, id, ct)) return TypedResults.NotFound();
        return TypedResults.Ok(await performance.All().Where(p => p.EmployeeId == id).OrderByDescending(p => p.Year).ToListAsync(ct));
    }
}
