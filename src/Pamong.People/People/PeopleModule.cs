using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Pamong.People.Accounts;
using Pamong.People.Contract;
using Pamong.People.Contract.Importing;
using Pamong.People.Employees;
using Pamong.People.Importing;
using Pamong.People.Leading;
using Pamong.People.Moving;
using Pamong.People.Positions;
using Pamong.People.Units;
using Pamong.Platform;
using Pamong.Platform.Data;
using Pamong.Platform.Jobs;
using Pamong.Platform.Rights;
using Pamong.Platform.Screens;
using Pamong.Platform.Trail;
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
        new(200, T("Pegawai", "Employees"), "/pegawai", "people", PeoplePermissions.View, OnPhone: true,
            Role.Superior, Role.HeadOfAgency, Role.UnitOfficer, Role.TrainingManager, Role.Approver, Role.Assessor, Role.Auditor),
        new(210, T("Unit kerja", "Units"), "/unit", "tree", PeoplePermissions.ViewUnits),
        new(220, T("Jabatan", "Positions"), "/jabatan", "position", PeoplePermissions.ViewUnits),
        new(280, T("Impor data", "Import"), "/impor", "upload", PeoplePermissions.Import),
        new(290, T("Peran", "Roles"), "/peran", "lock", PlatformPermissions.ManageRoles),
    ];

    /// <inheritdoc />
    public override IEnumerable<TrailWord> TrailKinds =>
    [
        new(nameof(Employee), T("Pegawai", "Employee")),
        new(nameof(Term), T("Masa jabatan", "Term in a position")),
        new(nameof(ComingMove), T("Perpindahan yang akan datang", "Coming move")),
        new(nameof(Unit), T("Unit kerja", "Unit")),
        new(nameof(Position), T("Jabatan", "Position")),
        new(nameof(Import), T("Impor", "Import")),
        new("Employees", T("Daftar pegawai", "List of employees")),
    ];

    /// <inheritdoc />
    public override IEnumerable<TrailWord> TrailDeeds =>
    [
        new("imported", T("Diimpor", "Imported")),
        new("undone", T("Dibatalkan", "Undone")),
        new("took-effect", T("Mulai berlaku", "Took effect")),
        new("lapsed", T("Gugur", "Lapsed")),
        new("account-made", T("Akun dibuat", "Account made")),
    ];

    /// <inheritdoc />
    public override void AddTables(ModelBuilder model) => PeopleTables.Add(model);

    /// <inheritdoc />
    public override void MapApi(RouteGroupBuilder api)
    {
        PeopleApi.Map(api);
        ImportApi.Map(api);
    }

    /// <inheritdoc />
    public override void AddServices(IServiceCollection services)
    {
        services.AddScoped<PeopleDirectory>();
        services.AddScoped<LeadershipUpdate>();
        services.AddScoped<ImportKinds>().AddScoped<HeaderMemory>().AddScoped<ImportDeeds>().AddScoped<Previewing>().AddScoped<Applying>();
        services.AddScoped<ImportWorkbooks>();
        services.AddScoped<EditEmployeeHandler>().AddScoped<MoveEmployeeHandler>().AddScoped<LeaveAgencyHandler>().AddScoped<AccountDeeds>();
        services.AddScoped<SaveUnitHandler>().AddScoped<SavePositionHandler>();
        services.AddScoped<IHourlyWork, MoveClock>();
        services.AddScoped<IHomePart, PeopleHome>();
        services.AddScoped<IImportKind, UnitImport>().AddScoped<IImportKind, PositionImport>().AddScoped<IImportKind, EmployeeImport>();
        services.AddScoped<IJobWork, PreviewWork>().AddScoped<IJobWork, ApplyWork>().AddScoped<IJobWork, UndoWork>();
        services.AddScoped(provider => new ImportRunner(
            provider.GetRequiredService<PamongDb>(), provider.GetRequiredService<ImportDeeds>(),
            provider.GetRequiredService<Previewing>(), provider.GetRequiredService<Applying>()));
        services.AddScoped<IPeople>(provider => provider.GetRequiredService<PeopleDirectory>());
    }
}
