using Microsoft.EntityFrameworkCore;
using Pamong.Platform.Data;
using Pamong.Platform.Rights;
using Pamong.Platform.Tenants;

namespace Pamong.Commands;

/// <summary>The house without its web server, for one command.</summary>
internal sealed class Headless : IAsyncDisposable
{
    private readonly ServiceProvider services;
    private readonly AsyncServiceScope scope;

    private Headless(ServiceProvider services)
    {
        this.services = services;
        scope = services.CreateAsyncScope();
    }

    /// <summary>The database.</summary>
    public PamongDb Db => Get<PamongDb>();

    public static Headless Start(DatabasePlace place)
    {
        Directory.CreateDirectory(place.DataFolder);
        var services = new ServiceCollection();
        services.AddSingleton<IConfiguration>(new ConfigurationBuilder().AddEnvironmentVariables().Build());
        WebHost.AddServices(services, place);
        var headless = new Headless(services.BuildServiceProvider());
        headless.Get<CurrentUser>().BecomeProgram(Guid.Empty, "cli");
        return headless;
    }

    /// <summary>A service of the house.</summary>
    public T Get<T>() where T : notnull => scope.ServiceProvider.GetRequiredService<T>();

    /// <summary>Makes what isn't a service from services of the house.</summary>
    public T Make<T>() => ActivatorUtilities.CreateInstance<T>(scope.ServiceProvider);

    /// <summary>Works in an agency as the program itself; false when there is none of that short name.</summary>
    public async Task<bool> EnterAsync(string slug, CancellationToken ct)
    {
        var tenant = await Db.Set<Tenant>().SingleOrDefaultAsync(t => t.Slug == slug, ct);
        if (tenant is not null) Enter(tenant.Id);
        return tenant is not null;
    }

    /// <summary>Works in an agency, or for the installation, as the program itself.</summary>
    public void Enter(Guid tenantId) => Get<CurrentUser>().BecomeProgram(tenantId, "cli");

    public async ValueTask DisposeAsync()
    {
        await scope.DisposeAsync();
        await services.DisposeAsync();
    }
}
