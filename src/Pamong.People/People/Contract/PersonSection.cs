using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using Pamong.Platform.Data;
using Pamong.Platform.Tenants;

namespace Pamong.People.Contract;

/// <summary>
/// Draws a part of an employee's profile (<see cref="IProfileSection"/>): what it shows is kept until something changes in the agency;
/// whoever may not see it gets nothing.
/// </summary>
/// <param name="permission">What one needs on that employee.</param>
/// <param name="view">The address of the view.</param>
/// <param name="weight">How large what is shown is; see <see cref="Kept.GetAsync"/>.</param>
public abstract class PersonSection(string permission, string view, int weight = 1) : ViewComponent
{
    /// <summary>Draws it.</summary>
    public async Task<IViewComponentResult> InvokeAsync(Guid employeeId)
    {
        var (services, ct) = (HttpContext.RequestServices, HttpContext.RequestAborted);
        var today = await services.GetRequiredService<AgencyDay>().TodayAsync(ct);
        var shown = await services.GetRequiredService<Kept>().GetAsync((view, employeeId, today), async () =>
            await services.GetRequiredService<IPeople>().MayAsync(permission, employeeId, ct) ? await ReadAsync(services, employeeId, today, ct) : null, weight);
        return shown is null ? Content("") : View(view, shown);
    }

    /// <summary>Reads what is shown; null when there is nothing to show. The right was looked after.</summary>
    /// <param name="today">Today in the agency.</param>
    protected abstract Task<object?> ReadAsync(IServiceProvider services, Guid employeeId, DateOnly today, CancellationToken ct);
}
