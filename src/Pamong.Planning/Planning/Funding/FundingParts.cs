using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Pamong.Planning.Funding;

/// <summary>What this folder adds to the module.</summary>
internal static class FundingParts
{
    public static void AddServices(IServiceCollection services)
    {
    }

    public static void MapApi(RouteGroupBuilder api)
    {
    }
}
