using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Pamong.Planning.Contract;
using Pamong.Planning.Funding;
using Pamong.Planning.Needs;
using Pamong.Planning.Needs.Cycles;
using Pamong.Planning.Needs.Deciding;
using Pamong.Planning.Needs.Issues;
using Pamong.Planning.Plans;
using Pamong.Planning.Programmes;
using Pamong.Platform;
using Pamong.Platform.Rights;
using Pamong.Platform.Screens;
using Pamong.Platform.Trail;
using static Pamong.Platform.Texts.Bilingual;

namespace Pamong.Planning;

/// <summary>From needs over programmes and money to the year's plan: the best that the budget allows, with its proof.</summary>
public sealed class PlanningModule : Module
{
    /// <inheritdoc />
    public override IEnumerable<Permission> Permissions => PlanningPermissions.All;

    /// <inheritdoc />
    public override IEnumerable<MenuItem> Menu =>
    [
        .. NeedsParts.Menu,
        new(500, T("Program", "Programmes"), "/program", "book", PlanningPermissions.ViewPlan),
        new(510, T("Anggaran", "Budget"), "/anggaran", "money", PlanningPermissions.ViewBudget),
        new(520, T("Rencana", "Plan"), "/rencana", "plan", PlanningPermissions.ViewPlan, OnPhone: true),
    ];

    /// <inheritdoc />
    public override IEnumerable<SettingItem> Settings =>
    [
        new(T("Skor kebutuhan", "Score of needs"), T("Berapa nilai kesenjangan, kinerja, dan isu strategis.", "What gaps, performance and strategic issues are worth."),
            "/kebutuhan/aturan", PlanningPermissions.ValidateNeeds),
    ];

    /// <inheritdoc />
    public override IEnumerable<TrailWord> TrailKinds =>
    [
        new(nameof(Need), T("Kebutuhan", "Need")),
        new(nameof(NeedStep), T("Keputusan atas kebutuhan", "Decision on needs")),
        new(nameof(Cycle), T("Tahun analisis kebutuhan", "Year of needs analysis")),
        new(nameof(StrategicIssue), T("Isu strategis atau tugas baru", "Strategic issue or new duty")),
        new(nameof(IssueCompetency), T("Kompetensi isu", "Competency of an issue")),
        new(nameof(Fund), T("Sumber dana", "Fund")),
        new(nameof(UnitLimit), T("Batas unit", "Limit of a unit")),
        new(nameof(Programme), T("Program", "Programme")),
        new(nameof(ProgrammeRaise), T("Kompetensi program", "Competency of a programme")),
        new(nameof(Batch), T("Angkatan", "Batch")),
        new(nameof(Plan), T("Rencana", "Plan")),
        new(nameof(PlanRemark), T("Catatan atas rencana", "Remark on a plan")),
    ];

    /// <inheritdoc />
    public override IEnumerable<TrailWord> TrailDeeds =>
    [
        new("computed", T("Dihitung", "Computed")),
        new("collided", T("Dihitung; permintaan bertabrakan, rencana tidak diubah", "Computed; wishes collided, the plan unchanged")),
        new("enacted", T("Ditetapkan", "Enacted")),
        new("Wish", T("Keinginan angkatan", "Wish for a batch")),
        new("collected", T("Dikumpulkan", "Collected")),
        new("reminded", T("Diingatkan", "Reminded")),
        new("reminded by the clock", T("Diingatkan otomatis", "Reminded by the clock")),
        .. HandDeedNames.ForTrail,
        .. NeedTrail.Words,
    ];

    /// <inheritdoc />
    public override void AddTables(ModelBuilder model)
    {
        NeedsParts.AddTables(model);
        PlanningTables.Add(model);
    }

    /// <inheritdoc />
    public override void AddServices(IServiceCollection services)
    {
        NeedsParts.AddServices(services);
        ProgrammesParts.AddServices(services);
        FundingParts.AddServices(services);
        PlansParts.AddServices(services);
    }

    /// <inheritdoc />
    public override void MapFiles(IEndpointRouteBuilder app) => PlansParts.MapFiles(app);

    /// <inheritdoc />
    public override void MapApi(RouteGroupBuilder api)
    {
        NeedsParts.MapApi(api);
        ProgrammesParts.MapApi(api);
        FundingParts.MapApi(api);
        PlansParts.MapApi(api);
    }
}
