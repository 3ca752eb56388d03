using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Pamong.Platform.Rights;
using Pamong.Platform.Screens;
using Pamong.Platform.Trail;

namespace Pamong.Platform;

/// <summary>The face of a module: all that it adds to the house. Reading the dozen of them is reading the system.</summary>
public abstract class Module
{
    /// <summary>The module's name, as in its project: "People".</summary>
    public string Name => GetType().Name.Replace("Module", "", StringComparison.Ordinal);

    /// <summary>Handlers, queries and what the module lends to others through its Contract.</summary>
    public virtual void AddServices(IServiceCollection services) { }

    /// <summary>The module's tables, each named with the module's name first.</summary>
    public virtual void AddTables(ModelBuilder model) { }

    /// <summary>Endpoints of the API below /api/v1; each names the permission that it needs.</summary>
    public virtual void MapApi(RouteGroupBuilder api) { }

    /// <summary>Files to download that are neither pages nor part of the API.</summary>
    public virtual void MapFiles(IEndpointRouteBuilder app) { }

    /// <summary>What one may do in this module, and which roles may.</summary>
    public virtual IEnumerable<Permission> Permissions => [];

    /// <summary>Rules of the module that an agency may set, each on a page of its own.</summary>
    public virtual IEnumerable<SettingItem> Settings => [];

    /// <summary>The kinds of things that the module writes to the trail.</summary>
    public virtual IEnumerable<TrailWord> TrailKinds => [];

    /// <summary>The deeds that the module writes to the trail.</summary>
    public virtual IEnumerable<TrailWord> TrailDeeds => [];

    /// <summary>The module's entries in the navigation.</summary>
    public virtual IEnumerable<MenuItem> Menu => [];
}

/// <summary>The modules that the program is composed of, from the ground up.</summary>
/// <param name="All">In the order of the floors.</param>
public sealed record Modules(IReadOnlyList<Module> All);
