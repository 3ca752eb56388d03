using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using Pamong.Competencies.Assessing;
using Pamong.Competencies.Contract;
using Pamong.People.Contract;
using Pamong.Platform.Data;
using Pamong.Platform.Rights;
using Pamong.Platform.Tenants;

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
public sealed class CompetencyProfileComponent()
    : PersonSection(CompetenciesPermissions.ViewLevels, "/Competencies/Profiling/CompetencyProfile.cshtml", weight: 10)
{
    /// <inheritdoc />
    protected override async Task<object?> ReadAsync(IServiceProvider services, Guid employeeId, DateOnly today, CancellationToken ct)
    {
        var people = services.GetRequiredService<IPeople>();
        var user = services.GetRequiredService<CurrentUser>();
        var profile = await services.GetRequiredService<ProfileQuery>().ReadAsync(employeeId, ct);
        var record = RecordableSources.For(user).Count > 0 && await people.MayAsync(CompetenciesPermissions.Record, employeeId, ct);
        return new ProfileShown(profile, record, user.PersonId == employeeId);
    }
}

/// <summary>A profile with what the user may do on it.</summary>
/// <param name="MayRecord">Whether they may record results for this person.</param>
/// <param name="IsMe">Whether it is their own.</param>
internal sealed record ProfileShown(CompetencyProfile Profile, bool MayRecord, bool IsMe);
