using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Pamong.People.Contract;
using Pamong.Platform;
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
        services.AddScoped<IPeople>(provider => provider.GetRequiredService<PeopleDirectory>());
    }
}
