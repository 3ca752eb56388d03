using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Pamong.People.Contract.Importing;
using Pamong.Planning.Importing;

namespace Pamong.Planning.Programmes;

/// <summary>What this folder adds to the module.</summary>
internal static class ProgrammesParts
{
    public static void AddServices(IServiceCollection services)
    {
        services.AddScoped<ProgrammeKeeping>().AddScoped<BatchKeeping>();
        services.AddScoped<SaveProgrammeHandler>().AddScoped<SaveBatchHandler>();
        services.AddScoped<IImportKind, ProgrammeImport>().AddScoped<IImportKind, BatchImport>();
    }

    public static void MapApi(RouteGroupBuilder api) => ProgrammesApi.Map(api);
}
