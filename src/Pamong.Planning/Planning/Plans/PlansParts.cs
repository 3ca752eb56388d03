using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Pamong.Planning.Contract;
using Pamong.Platform.Jobs;

namespace Pamong.Planning.Plans;

/// <summary>What this folder adds to the module.</summary>
internal static class PlansParts
{
    public static void AddServices(IServiceCollection services)
    {
        services.AddMemoryCache();
        services.AddScoped<PlanInputBuilding>().AddScoped<PlanWorkbench>();
        services.AddScoped<MakePlanHandler>().AddScoped<PlanSteps>().AddScoped<PlanChanging>().AddScoped<PlanLines>();
        services.AddScoped<IJobWork, SolveWork>();
        services.AddScoped<IPlans, PlansInForce>();
    }

    public static void MapApi(RouteGroupBuilder api) => PlansApi.Map(api);

    public static void MapFiles(IEndpointRouteBuilder app) => PlanWorkbook.Map(app);
}
