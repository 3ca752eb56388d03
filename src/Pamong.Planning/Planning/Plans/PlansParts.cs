using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Pamong.Planning.Plans;

/// <summary>What this folder adds to the module.</summary>
internal static class PlansParts
{
    public static void AddServices(IServiceCollection services)
    {
    }

    public static void MapApi(RouteGroupBuilder api)
    {
    }
}
