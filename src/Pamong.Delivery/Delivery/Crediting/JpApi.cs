using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Pamong.Delivery.Contract;
using Pamong.People.Contract;
using Pamong.Platform.Data;
using Pamong.Platform.Rights;
using Pamong.Platform.Screens;
using Pamong.Platform.Tenants;

namespace Pamong.Delivery.Crediting;

/// <summary>A person's JP for other programs.</summary>
internal static class JpApi
{
    public static void Map(RouteGroupBuilder api) => api.MapGet("/employees/{id:guid}/jp", GetAsync)
        .Needs(DeliveryPermissions.ViewJp)
        .WithSummary("A person's JP of a year: the sum and the entries of the ledger");

    private static async Task<Results<Ok<Answer>, ProblemHttpResult>> GetAsync(
        Guid id, PamongDb db, IPeople people, AgencyDay day, CancellationToken ct, int? year = null, int page = 1, int size = 100)
    {
        if (!await people.MayAsync(DeliveryPermissions.ViewJp, id, ct)) return DeliveryRefusals.NoSuchEmployee.ToProblem();
        var asked = year ?? (await day.TodayAsync(ct)).Year;
        var sum = await db.Set<JpYear>().AsNoTracking().Where(y => y.EmployeeId == id && y.Year == asked).Select(y => y.Hundredths).SingleOrDefaultAsync(ct);
        var entries = await db.Set<JpEntry>().AsNoTracking().Where(e => e.EmployeeId == id && e.Year == asked)
            .OrderBy(e => e.CreatedAt).ThenBy(e => e.Id).PageAsync(page, Math.Clamp(size, 1, 200), ct);
        return TypedResults.Ok(new Answer(asked, sum / 100m, JpRules.OnPaper(sum), AnnualTarget.Least / 100, entries.Total, entries.Number, entries.Size,
            [.. entries.Rows.Select(e => new Entry(e.Id, e.RecordId, e.Form, e.EndedOn, e.Hundredths / 100m, e.Reason))]));
    }

    /// <param name="Jp">With two decimals.</param>
    /// <param name="WholeJp">As on paper, half up.</param>
    internal sealed record Answer(int Year, decimal Jp, int WholeJp, int Target, int Total, int Page, int Size, IReadOnlyList<Entry> Entries);

    internal sealed record Entry(Guid Id, Guid RecordId, string Form, DateOnly EndedOn, decimal Jp, string Reason);
}
