using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Pamong.Platform.Screens;

namespace Pamong.Planning.Needs;

/// <summary>What this folder adds to the module.</summary>
internal static class NeedsParts
{
    public static IEnumerable<MenuItem> Menu => [];

    public static void AddTables(ModelBuilder model)
    {
        model.Entity<Need>(need =>
        {
            need.ToTable("planning_need");
            need.HasIndex(n => new { n.TenantId, n.Year, n.EmployeeId });
        });
    }

    public static void AddServices(IServiceCollection services)
    {
    }

    public static void MapApi(RouteGroupBuilder api)
    {
    }
}
