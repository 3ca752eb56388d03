using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Pamong.Delivery.Contract;
using Pamong.Delivery.Crediting;
using Pamong.People.Contract;
using Pamong.Platform.Data;
using Pamong.Platform.Tenants;

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
public sealed class JpOfPersonComponent()
    : PersonSection(DeliveryPermissions.ViewJp, "/Delivery/Profiling/JpOfPerson.cshtml")
{
    private const int AtMost = 5;

    /// <inheritdoc />
    protected override async Task<object?> ReadAsync(IServiceProvider services, Guid employeeId, DateOnly today, CancellationToken ct)
    {
        var db = services.GetRequiredService<PamongDb>();
        var sum = await db.Set<JpYear>().AsNoTracking().Where(y => y.EmployeeId == employeeId && y.Year == today.Year)
            .Select(y => y.Hundredths).SingleOrDefaultAsync(ct);
        var latest = await db.Set<JpRecord>().AsNoTracking().Where(r => r.EmployeeId == employeeId && r.WithdrawnAt == null)
            .OrderByDescending(r => r.EndedOn).ThenBy(r => r.Id).Take(AtMost)
            .Select(r => new DoneActivity(r.Title, r.Form, r.EndedOn)).ToListAsync(ct);
        return new PersonJp(employeeId, today.Year, sum, latest);
    }
}

/// <summary>One person's JP.</summary>
/// <param name="Hundredths">Hundredths of a JP of the year.</param>
internal sealed record PersonJp(Guid EmployeeId, int Year, int Hundredths, IReadOnlyList<DoneActivity> Latest);

/// <summary>An activity of the record.</summary>
internal sealed record DoneActivity(string Title, string Form, DateOnly EndedOn);
