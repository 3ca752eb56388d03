using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Pamong.Delivery.Contract;
using Pamong.Delivery.Crediting;
using Pamong.People.Contract;
using Pamong.Platform.Data;

namespace Pamong.Delivery.Profiling;

/// <summary>JP of the year and the record of development on an employee's page.</summary>
internal sealed class JpSection : IProfileSection
{
    public string ViewComponent => "JpOfPerson";

    public int Order => 500;

    public string? Permission => DeliveryPermissions.ViewJp;
}

/// <summary>Draws one employee's JP and latest activities; nothing for whoever may not see them.</summary>
[ViewComponent(Name = "JpOfPerson")]
public sealed class JpOfPersonComponent : ViewComponent
{
    private const int AtMost = 5;

    /// <summary>Draws them.</summary>
    public async Task<IViewComponentResult> InvokeAsync(Guid employeeId)
    {
        var services = HttpContext.RequestServices;
        var ct = HttpContext.RequestAborted;
        var year = (await services.GetRequiredService<AgencyDay>().TodayAsync(ct)).Year;
        var jp = await services.GetRequiredService<Kept>().GetAsync(("JP of", employeeId, year), () => ReadAsync(services, employeeId, year, ct));
        return jp is null ? Content("") : View("/Delivery/Profiling/JpOfPerson.cshtml", jp);
    }

    private static async Task<PersonJp?> ReadAsync(IServiceProvider services, Guid employeeId, int year, CancellationToken ct)
    {
        if (!await services.GetRequiredService<IPeople>().MayAsync(DeliveryPermissions.ViewJp, employeeId, ct)) return null;
        var db = services.GetRequiredService<PamongDb>();
        var sum = await db.Set<JpYear>().AsNoTracking().Where(y => y.EmployeeId == employeeId && y.Year == year)
            .Select(y => y.Hundredths).SingleOrDefaultAsync(ct);
        var latest = await db.Set<JpRecord>().AsNoTracking().Where(r => r.EmployeeId == employeeId && r.WithdrawnAt == null)
            .OrderByDescending(r => r.EndedOn).ThenBy(r => r.Id).Take(AtMost)
            .Select(r => new DoneActivity(r.Title, r.Form, r.EndedOn)).ToListAsync(ct);
        return new PersonJp(employeeId, year, sum, latest);
    }
}

/// <summary>One person's JP.</summary>
/// <param name="Hundredths">Hundredths of a JP of the year.</param>
internal sealed record PersonJp(Guid EmployeeId, int Year, int Hundredths, IReadOnlyList<DoneActivity> Latest);

/// <summary>An activity of the record.</summary>
internal sealed record DoneActivity(string Title, string Form, DateOnly EndedOn);
