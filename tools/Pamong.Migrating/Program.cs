using Microsoft.EntityFrameworkCore.Design;
using Microsoft.Extensions.DependencyInjection;
using Pamong;
using Pamong.Platform.Data;

Console.WriteLine("Used by dotnet-ef; see tools/add-migration.");

/// <summary>Gives dotnet-ef the context of the engine that PAMONG_DATABASE names.</summary>
internal sealed class DesignTime : IDesignTimeDbContextFactory<PamongDb>
{
    public PamongDb CreateDbContext(string[] args)
    {
        var services = new ServiceCollection();
        WebHost.AddServices(services, new DatabasePlace(".", Environment.GetEnvironmentVariable("PAMONG_DATABASE") is { Length: > 0 } c ? c : null));
        return services.BuildServiceProvider().CreateScope().ServiceProvider.GetRequiredService<PamongDb>();
    }
}
