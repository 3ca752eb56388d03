using Pamong.Appraisal;
using Pamong.Competencies;
using Pamong.Delivery;
using Pamong.People;
using Pamong.Planning;
using Pamong.Platform;

namespace Pamong;

/// <summary>The modules that this program is composed of, from the ground up (src/floors.txt).</summary>
public static class House
{
    /// <summary>All floors.</summary>
    public static readonly Modules Modules = new(
    [
        new PlatformModule(),
        new PeopleModule(),
        new CompetenciesModule(),
        new AppraisalModule(),
        new PlanningModule(),
        new DeliveryModule(),
    ]);

    /// <summary>Registers every module's services and its Razor pages.</summary>
    public static IServiceCollection AddHouse(this IServiceCollection services)
    {
        services.AddSingleton(Modules);
        foreach (var module in Modules.All) module.AddServices(services);
        var mvc = services.AddMvcCore();
        foreach (var module in Modules.All) mvc.AddApplicationPart(module.GetType().Assembly);
        return services;
    }
}
