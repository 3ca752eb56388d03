using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Pamong.People.Contract;
using Pamong.Planning.Contract;
using Pamong.Platform.Data;

namespace Pamong.Planning.Plans;

/// <summary>What the plan in force holds for an employee, on their page.</summary>
internal sealed class PlanSection : IProfileSection
{
    public string ViewComponent => "PlanOfPerson";

    public int Order => 450;

    public string? Permission => PlanningPermissions.ViewPlanOfPerson;
}

/// <summary>Draws it, with the way to why this and why not that; nothing for whoever may not see it, or before the first plan.</summary>
[ViewComponent(Name = "PlanOfPerson")]
public sealed class PlanOfPersonComponent()
    : PersonSection(PlanningPermissions.ViewPlanOfPerson, "/Planning/Plans/PlanOfPerson.cshtml")
{
    /// <inheritdoc />
    protected override async Task<object?> ReadAsync(IServiceProvider services, Guid employeeId, DateOnly today, CancellationToken ct)
    {
        var db = services.GetRequiredService<PamongDb>();
        var plan = await db.Set<Plan>().AsNoTracking().Where(p => p.State == PlanState.Enacted).OrderByDescending(p => p.Year)
            .Select(p => new { p.Id, p.Year }).FirstOrDefaultAsync(ct);
        if (plan is null) return null;
        var programmes = await (
            from assignment in db.Set<PlanAssignment>()
            where assignment.PlanId == plan.Id && assignment.EmployeeId == employeeId
            join batch in db.Set<Programmes.Batch>() on assignment.BatchId equals batch.Id
            join programme in db.Set<Programmes.Programme>() on batch.ProgrammeId equals programme.Id
            orderby batch.StartsOn
            select new PlannedProgramme(programme.Name, batch.StartsOn, batch.EndsOn, programme.Jp)).ToListAsync(ct);
        return new PlanOfPerson(employeeId, plan.Id, plan.Year, programmes);
    }
}

/// <summary>What a plan holds for one person.</summary>
internal sealed record PlanOfPerson(Guid EmployeeId, Guid PlanId, int Year, IReadOnlyList<PlannedProgramme> Programmes);

/// <summary>A programme that someone attends by the plan.</summary>
/// <param name="Jp">Whole JP.</param>
internal sealed record PlannedProgramme(string Name, DateOnly StartsOn, DateOnly EndsOn, int Jp);
