using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Pamong.People.Contract.Importing;

namespace Pamong.Planning.Funding;

/// <summary>What this folder adds to the module.</summary>
internal static class FundingParts
{
    public static void AddServices(IServiceCollection services)
    {
        services.AddScoped<FundKeeping>().AddScoped<UnitLimitKeeping>().AddScoped<PlanningYear>();
        services.AddScoped<SaveFundHandler>().AddScoped<SaveUnitLimitHandler>();
        services.AddScoped<IImportKind, FundImport>().AddScoped<IImportKind, UnitLimitImport>();
    }

    public static void MapApi(RouteGroupBuilder api) => FundingApi.Map(api);
}
