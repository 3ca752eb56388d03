using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Pamong.Competencies.Assessing;
using Pamong.Competencies.Contract;
using Pamong.Competencies.Dictionary;
using Pamong.Competencies.Founding;
using Pamong.Competencies.Importing;
using Pamong.Competencies.Matching;
using Pamong.Competencies.Profiling;
using Pamong.Competencies.Refreshing;
using Pamong.Competencies.Requiring;
using Pamong.People.Contract;
using Pamong.People.Contract.Importing;
using Pamong.Platform;
using Pamong.Platform.Jobs;
using Pamong.Platform.Rights;
using Pamong.Platform.Screens;
using Pamong.Platform.Tenants;
using Pamong.Platform.Trail;
using static Pamong.Platform.Texts.Bilingual;

namespace Pamong.Competencies;

/// <summary>The dictionary of competencies, the standards of positions, results of assessments, effective levels, gaps and match.</summary>
public sealed class CompetenciesModule : Module
{
    /// <inheritdoc />
    public override IEnumerable<Permission> Permissions => CompetenciesPermissions.All;

    /// <inheritdoc />
    public override IEnumerable<MenuItem> Menu =>
    [
        new(300, T("Kompetensi", "Competencies"), "/kompetensi", "star", CompetenciesPermissions.ViewDictionary),
        new(310, T("Standar jabatan", "Position standards"), "/standar", "target", CompetenciesPermissions.ViewDictionary, false,
            Role.TrainingManager, Role.Assessor, Role.UnitOfficer, Role.HeadOfAgency, Role.Auditor),
        new(320, T("Penilaian diri", "Self-rating"), "/penilaian-saya", "user", CompetenciesPermissions.RateSelf),
    ];

    /// <inheritdoc />
    public override IEnumerable<SettingItem> Settings =>
    [
        new(T("Level efektif", "Effective level"), T("Sumber penilaian mana yang dihitung, urutannya, dan berapa lama berlaku.", "Which sources of assessment count, in what order and for how long."),
            "/kompetensi/aturan", CompetenciesPermissions.ViewDictionary),
    ];

    /// <inheritdoc />
    public override void MapApi(RouteGroupBuilder api) => CompetenciesApi.Map(api);

    /// <inheritdoc />
    public override IEnumerable<TrailWord> TrailKinds =>
    [
        new(nameof(Competency), T("Kompetensi", "Competency")),
        new(nameof(DictionaryVersion), T("Versi kamus", "Version of the dictionary")),
        new(nameof(Wording), T("Rumusan kompetensi", "Wording of a competency")),
        new(nameof(Requirement), T("Standar kompetensi", "Competency standard")),
        new(nameof(Assessment), T("Hasil penilaian", "Assessment result")),
        new(nameof(Withdrawal), T("Penarikan hasil", "Withdrawal of a result")),
        new("Assessments", T("Daftar hasil penilaian", "List of assessment results")),
    ];

    /// <inheritdoc />
    public override IEnumerable<TrailWord> TrailDeeds =>
    [
        new("set by rank", T("Disesuaikan dengan jenjang", "Set by rank")),
    ];

    /// <inheritdoc />
    public override void AddTables(ModelBuilder model) => CompetenciesTables.Add(model);

    /// <inheritdoc />
    public override void AddServices(IServiceCollection services)
    {
        services.AddScoped<ICompetencies, DictionaryRows>();
        services.AddScoped<WordingsInForce>().AddScoped<WordingKeeping>();
        services.AddScoped<WordCompetencyHandler>().AddScoped<RetireCompetencyHandler>();

        services.AddScoped<Requirements>().AddScoped<SetStandardHandler>();
        services.AddScoped<IRequirements>(provider => provider.GetRequiredService<Requirements>());
        services.AddScoped<IPositionsChanged>(provider => provider.GetRequiredService<Requirements>());

        services.AddScoped<RuleBook>().AddScoped<LevelKeeping>().AddScoped<DeclareRuleHandler>();
        services.AddScoped<ILevels, LevelRows>();
        services.AddScoped<RecordResultHandler>().AddScoped<WithdrawResultHandler>();
        services.AddScoped<IAssessmentRecording>(provider => provider.GetRequiredService<RecordResultHandler>());
        services.AddScoped<IJobWork, RecomputeWork>();

        services.AddScoped<IGaps, Gaps>();
        services.AddScoped<ProfileQuery>();
        services.AddScoped<IProfileSection, CompetencySection>().AddScoped<IPositionSection, PositionSection>();
        services.AddScoped<IHomePart, CompetenciesHome>();
        services.AddScoped<ITenantFounding, NationalFramework>();
        services.AddScoped<IImportKind, DictionaryImport>().AddScoped<IImportKind, StandardImport>().AddScoped<IImportKind, AssessmentImport>();
        services.AddScoped<IImportHold, ImportHold>();
        services.AddScoped<IHourlyWork, DailyRefresh>();
    }
}
