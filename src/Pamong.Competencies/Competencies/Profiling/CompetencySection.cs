using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using Pamong.Competencies.Assessing;
using Pamong.Competencies.Contract;
using Pamong.People.Contract;
using Pamong.Platform.Data;
using Pamong.Platform.Rights;

namespace Pamong.Competencies.Profiling;

/// <summary>The competency profile on an employee's page.</summary>
internal sealed class CompetencySection : IProfileSection
{
    public string ViewComponent => "CompetencyProfile";

    public int Order => 200;

    public string? Permission => CompetenciesPermissions.ViewLevels;
}

/// <summary>Draws the competency profile of one employee; nothing for whoever may not see it.</summary>
[ViewComponent(Name = "CompetencyProfile")]
public sealed class CompetencyProfileComponent : ViewComponent
{
    /// <summary>Draws it.</summary>
    public async Task<IViewComponentResult> InvokeAsync(Guid employeeId)
    {
        var services = HttpContext.RequestServices;
        var ct = HttpContext.RequestAborted;
        var today = await services.GetRequiredService<LevelKeeping>().TodayAsync(ct);
        var shown = await services.GetRequiredService<Kept>().GetAsync(
            ("competencies of", employeeId, today), () => ReadAsync(services, employeeId, ct), weight: 10);
        return shown is null ? Content("") : View("/Competencies/Profiling/CompetencyProfile.cshtml", shown);
    }

    private static async Task<ProfileShown?> ReadAsync(IServiceProvider services, Guid employeeId, CancellationToken ct)
    {
        var people = services.GetRequiredService<IPeople>();
        var user = services.GetRequiredService<CurrentUser>();
        if (!await people.MayAsync(CompetenciesPermissions.ViewLevels, employeeId, ct)) return null;
        var profile = await services.GetRequiredService<ProfileQuery>().ReadAsync(employeeId, ct);
        var record = RecordableSources.For(user).Count > 0 && await people.MayAsync(CompetenciesPermissions.Record, employeeId, ct);
        return new ProfileShown(profile, record, user.PersonId == employeeId);
    }
}

/// <summary>A profile with what the user may do on it.</summary>
/// <param name="MayRecord">Whether they may record results for this person.</param>
/// <param name="IsMe">Whether it is their own.</param>
internal sealed record ProfileShown(CompetencyProfile Profile, bool MayRecord, bool IsMe);
