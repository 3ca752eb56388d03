using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Pamong.People.Contract;
using Pamong.People.Contract.Importing;
using Pamong.People.Employees;
using Pamong.People.Importing;
using Pamong.People.Leading;
using Pamong.People.Positions;
using Pamong.People.Units;
using Pamong.Platform;
using Pamong.Platform.Data;
using Pamong.Platform.Jobs;
using Pamong.Platform.Rights;
using Pamong.Platform.Screens;
using static Pamong.Platform.Texts.Bilingual;

namespace Pamong.People;

/// <summary>Units, positions, employees with their history, and their import from the agency's own spreadsheets.</summary>
public sealed class PeopleModule : Module
{
    /// <inheritdoc />
    public override IEnumerable<Permission> Permissions => PeoplePermissions.All;

    /// <inheritdoc />
    public override IEnumerable<MenuItem> Menu =>
    [
    ];

    /// <inheritdoc />
    public override void AddTables(ModelBuilder model) => PeopleTables.Add(model);

    /// <inheritdoc />
    public override void AddServices(IServiceCollection services)
    {
        services.AddScoped<PeopleDirectory>();
        services.AddScoped<AgencyClock>().AddScoped<LeadershipUpdate>();
        services.AddScoped<ImportKinds>().AddScoped<HeaderMemory>().AddScoped<ImportDeeds>().AddScoped<Previewing>().AddScoped<Applying>();
        services.AddScoped<IImportKind, UnitImport>().AddScoped<IImportKind, PositionImport>().AddScoped<IImportKind, EmployeeImport>();
        services.AddScoped<IJobWork, PreviewWork>().AddScoped<IJobWork, ApplyWork>().AddScoped<IJobWork, UndoWork>();
        services.AddScoped(provider => new ImportRunner(
            provider.GetRequiredService<PamongDb>(), provider.GetRequiredService<ImportDeeds>(),
            provider.GetRequiredService<Previewing>(), provider.GetRequiredService<Applying>()));
        services.AddScoped<IPeople>(provider => provider.GetRequiredService<PeopleDirectory>());
    }
}
