using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Pamong.Competencies.Assessing;
using Pamong.Competencies.Contract;
using Pamong.Competencies.Dictionary;
using Pamong.Competencies.Founding;
using Pamong.Competencies.Matching;
using Pamong.Competencies.Requiring;
using Pamong.Platform;
using Pamong.Platform.Rights;
using Pamong.Platform.Tenants;

namespace Pamong.Competencies;

/// <summary>The dictionary of competencies, the standards of positions, results of assessments, effective levels, gaps and match.</summary>
public sealed class CompetenciesModule : Module
{
    /// <inheritdoc />
    public override IEnumerable<Permission> Permissions => CompetenciesPermissions.All;

    /// <inheritdoc />
    public override void AddTables(ModelBuilder model) => CompetenciesTables.Add(model);

    /// <inheritdoc />
    public override void AddServices(IServiceCollection services)
    {
        services.AddScoped<ICompetencies, DictionaryRows>();
        services.AddScoped<IRequirements, Requirements>();
        services.AddScoped<ILevels, LevelRows>();
        services.AddScoped<IGaps, Gaps>();
        services.AddScoped<RecordResultHandler>();
        services.AddScoped<IAssessmentRecording>(provider => provider.GetRequiredService<RecordResultHandler>());
        services.AddScoped<RuleBook>().AddScoped<LevelKeeping>();
        services.AddScoped<ITenantFounding, NationalFramework>();
    }
}
