using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Pamong.People.Contract;
using Pamong.Planning.Contract;
using Pamong.Planning.Needs.Cycles;
using Pamong.Planning.Needs.Deciding;
using Pamong.Planning.Needs.Listing;
using Pamong.Platform.Data;

namespace Pamong.Planning.Needs.Profiling;

/// <summary>The needs of an employee on their page.</summary>
internal sealed class NeedsSection : IProfileSection
{
    public string ViewComponent => "NeedsOfPerson";

    public int Order => 400;

    public string? Permission => PlanningPermissions.ViewNeeds;
}

/// <summary>Draws one employee's needs, the latest year first; nothing for whoever may not see them.</summary>
[ViewComponent(Name = "NeedsOfPerson")]
public sealed class NeedsOfPersonComponent()
    : PersonSection(PlanningPermissions.ViewNeeds, "/Planning/Needs/Profiling/NeedsOfPerson.cshtml", weight: 5)
{
    private const int AtMost = 15;

    /// <inheritdoc />
    protected override async Task<object?> ReadAsync(IServiceProvider services, Guid employeeId, DateOnly today, CancellationToken ct)
    {
        var cycles = services.GetRequiredService<CycleBook>();
        var (latest, years) = (await cycles.LatestAsync(ct), await cycles.YearsAsync(ct));
        var needs = await services.GetRequiredService<NeedReach>().Visible()
            .Where(n => n.EmployeeId == employeeId && years.Contains(n.Year))
            .OrderByDescending(n => n.Year).ThenByDescending(n => n.Score).ThenBy(n => n.Id)
            .Take(AtMost)
            .ToListAsync(ct);
        var lines = await services.GetRequiredService<NeedLines>().OfAsync(needs, ct);
        return new PersonNeeds(employeeId, latest?.Year, lines);
    }
}

/// <summary>The needs of one person.</summary>
/// <param name="Year">The year worked in, or null before the first.</param>
internal sealed record PersonNeeds(Guid EmployeeId, int? Year, IReadOnlyList<NeedLine> Lines);
