using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Pamong.People.Contract;
using Pamong.Planning.Contract;
using Pamong.Platform.Jobs;
using Pamong.Platform.Screens;
using Pamong.Platform.Tenants;

namespace Pamong.Planning.Plans;

/// <summary>What this folder adds to the module.</summary>
internal static class PlansParts
{
    public static void AddServices(IServiceCollection services)
    {
        services.AddMemoryCache();
        services.AddScoped<PlanInputBuilding>().AddScoped<PlanWorkbench>().AddScoped<BreachNaming>().AddScoped<ExclusionReasons>();
        services.AddScoped<MakePlanHandler>().AddScoped<PlanSteps>().AddScoped<PlanChanging>().AddScoped<PlanLines>();
        services.AddScoped<SolveWork>().AddScoped<IJobWork>(provider => provider.GetRequiredService<SolveWork>());
        services.AddScoped<IHomePart, PlansHome>();
        services.AddScoped<IProfileSection, PlanSection>();
        services.AddScoped<IDemoPart, PlanDemo>();
        services.AddScoped<IPlans, PlansInForce>();
    }

    public static void MapApi(RouteGroupBuilder api) => PlansApi.Map(api);

    public static void MapFiles(IEndpointRouteBuilder app) => PlanWorkbook.Map(app);
}
