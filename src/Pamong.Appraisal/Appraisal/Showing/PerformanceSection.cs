using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Pamong.Appraisal.Contract;
using Pamong.People.Contract;
using Pamong.Platform.Data;

namespace Pamong.Appraisal.Showing;

/// <summary>Performance by year on an employee's page.</summary>
internal sealed class PerformanceSection : IProfileSection
{
    public string ViewComponent => "PerformanceByYear";

    public int Order => 300;

    public string? Permission => AppraisalPermissions.View;
}

/// <summary>Draws one employee's performance; nothing for whoever may not see it.</summary>
[ViewComponent(Name = "PerformanceByYear")]
public sealed class PerformanceByYearComponent : ViewComponent
{
    /// <summary>Draws it.</summary>
    public async Task<IViewComponentResult> InvokeAsync(Guid employeeId)
    {
        var services = HttpContext.RequestServices;
        var ct = HttpContext.RequestAborted;
        var years = await services.GetRequiredService<Kept>().GetAsync(("performance of", employeeId), async () =>
            !await services.GetRequiredService<IPeople>().MayAsync(AppraisalPermissions.View, employeeId, ct)
                ? null
                : await services.GetRequiredService<PamongDb>().Set<Performance>().AsNoTracking()
                    .Where(p => p.EmployeeId == employeeId)
                    .OrderByDescending(p => p.Year)
                    .Take(10)
                    .ToListAsync(ct));
        return years is null ? Content("") : View("/Appraisal/Showing/PerformanceByYear.cshtml", years);
    }
}
