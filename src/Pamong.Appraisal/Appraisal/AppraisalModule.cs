using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Pamong.Appraisal.Contract;
using Pamong.Platform;
using Pamong.Platform.Rights;

namespace Pamong.Appraisal;

/// <summary>Performance per person and year, imported from the system that owns it.</summary>
public sealed class AppraisalModule : Module
{
    /// <inheritdoc />
    public override IEnumerable<Permission> Permissions => AppraisalPermissions.All;

    /// <inheritdoc />
    public override void AddTables(ModelBuilder model) => AppraisalTables.Add(model);

    /// <inheritdoc />
    public override void AddServices(IServiceCollection services) => services.AddScoped<IPerformance, PerformanceRows>();
}
