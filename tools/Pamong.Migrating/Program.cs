using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using Pamong;
using Pamong.Platform.Data;
using Pamong.Platform.Rights;

Console.WriteLine("Used by dotnet-ef; see tools/add-migration.");

/// <summary>Gives dotnet-ef the context of the engine that PAMONG_DATABASE names.</summary>
internal sealed class DesignTime : IDesignTimeDbContextFactory<PamongDb>
{
    public PamongDb CreateDbContext(string[] args)
    {
        var options = new DbContextOptionsBuilder<PamongDb>();
        DatabaseSetup.Use(options, new DatabasePlace(".", Environment.GetEnvironmentVariable("PAMONG_DATABASE") is { Length: > 0 } c ? c : null));
        return new PamongDb(
            options.Options, House.Modules, new CurrentUser(new PermissionBook(House.Modules)), new WriteGate(), TimeProvider.System);
    }
}
