using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Pamong.People.Contract;
using Pamong.Planning.Contract;
using Pamong.Planning.Needs.Api;
using Pamong.Planning.Needs.Collecting;
using Pamong.Planning.Needs.Cycles;
using Pamong.Planning.Needs.Deciding;
using Pamong.Planning.Needs.Issues;
using Pamong.Planning.Needs.Listing;
using Pamong.Planning.Needs.Mapping;
using Pamong.Planning.Needs.Profiling;
using Pamong.Planning.Needs.Proposing;
using Pamong.Planning.Needs.Scoring;
using Pamong.Platform.Jobs;
using Pamong.Platform.Screens;
using Pamong.Platform.Tenants;
using static Pamong.Platform.Texts.Bilingual;

namespace Pamong.Planning.Needs;

/// <summary>What this folder adds to the module.</summary>
internal static class NeedsParts
{
    public static IEnumerable<MenuItem> Menu =>
    [
        new(400, T("Kebutuhan", "Needs"), "/kebutuhan", "needs", PlanningPermissions.ViewNeeds, OnPhone: true),
    ];

    public static void AddTables(ModelBuilder model) => NeedsTables.Add(model);

    public static void AddServices(IServiceCollection services)
    {
        services.AddScoped<ScoreBook>().AddScoped<CycleBook>();
        services.AddScoped<InventorySources>().AddScoped<InventoryReading>().AddScoped<IJobWork, CollectNeeds>();
        services.AddScoped<OpenCycleHandler>().AddScoped<ChangeCycleHandler>().AddScoped<RemindHandler>().AddScoped<Funnel>().AddScoped<CycleReading>();
        services.AddScoped<NeedReach>().AddScoped<NeedNaming>().AddScoped<StepTaking>();
        services.AddScoped<DecideNeedsHandler>().AddScoped<DecideNeedHandler>().AddScoped<UndoStepHandler>();
        services.AddScoped<ProposalSetting>().AddScoped<ProposeNeedHandler>();
        services.AddScoped<KeepIssueHandler>();
        services.AddScoped<NeedLines>().AddScoped<NeedSources>().AddScoped<NeedRecords>().AddScoped<NeedsExport>().AddScoped<INeeds, NeedRows>();
        services.AddScoped<Coverage>();
        services.AddScoped<IHourlyWork, ReminderClock>();
        services.AddScoped<IHomePart, NeedsHome>().AddScoped<IProfileSection, NeedsSection>();
        services.AddScoped<IDemoPart, NeedsDemo>();
    }

    public static void MapApi(RouteGroupBuilder api) => NeedsApi.Map(api);
}
