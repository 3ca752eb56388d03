using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Pamong.Appraisal.Contract;
using Pamong.Appraisal.Importing;
using Pamong.Appraisal.Showing;
using Pamong.People.Contract;
using Pamong.People.Contract.Importing;
using Pamong.Platform;
using Pamong.Platform.Rights;
using Pamong.Platform.Screens;
using Pamong.Platform.Trail;
using static Pamong.Platform.Texts.Bilingual;

namespace Pamong.Appraisal;

/// <summary>Performance per person and year, imported from the system that owns it.</summary>
public sealed class AppraisalModule : Module
{
    /// <inheritdoc />
    public override IEnumerable<Permission> Permissions => AppraisalPermissions.All;

    /// <inheritdoc />
    public override IEnumerable<MenuItem> Menu =>
    [
        new(330, T("Kinerja", "Performance"), "/kinerja", "verified", AppraisalPermissions.View, false,
            Role.Superior, Role.HeadOfAgency, Role.UnitOfficer, Role.TrainingManager, Role.Approver, Role.Auditor),
    ];

    /// <inheritdoc />
    public override void MapApi(RouteGroupBuilder api) => AppraisalApi.Map(api);

    /// <inheritdoc />
    public override IEnumerable<TrailWord> TrailKinds =>
    [
        new(nameof(Performance), T("Kinerja", "Performance")),
    ];

    /// <inheritdoc />
    public override void AddTables(ModelBuilder model) => AppraisalTables.Add(model);

    /// <inheritdoc />
    public override void AddServices(IServiceCollection services)
    {
        services.AddScoped<IPerformance, PerformanceRows>();
        services.AddScoped<IProfileSection, PerformanceSection>();
        services.AddScoped<IImportKind, PerformanceImport>().AddScoped<IImportHold, ImportHold>();
        services.AddScoped<IHomePart, AppraisalHome>();
    }
}
