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
public sealed class PerformanceByYearComponent()
    : PersonSection(AppraisalPermissions.View, "/Appraisal/Showing/PerformanceByYear.cshtml")
{
    /// <inheritdoc />
    protected override async Task<object?> ReadAsync(IServiceProvider services, Guid employeeId, DateOnly today, CancellationToken ct) =>
        await services.GetRequiredService<PamongDb>().Set<Performance>().AsNoTracking()
            .Where(p => p.EmployeeId == employeeId)
            .OrderByDescending(p => p.Year)
            .Take(10)
            .ToListAsync(ct);
}
