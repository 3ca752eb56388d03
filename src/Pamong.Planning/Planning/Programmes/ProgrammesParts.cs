using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Pamong.Planning.Programmes;

/// <summary>What this folder adds to the module.</summary>
internal static class ProgrammesParts
{
    public static void AddServices(IServiceCollection services)
    {
    }

    public static void MapApi(RouteGroupBuilder api)
    {
    }
}
