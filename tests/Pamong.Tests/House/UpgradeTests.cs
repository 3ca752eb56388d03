using System.IO.Compression;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Pamong.People.Contract;
using Pamong.Platform.Data;
using Pamong.Platform.Rights;
using Pamong.Platform.Tenants;
using Pamong.Platform.Trail;

namespace Pamong.Tests.House;

/// <summary>Databases that landed versions made, kept as they were, are brought up to date and lose nothing.</summary>
public sealed class UpgradeTests : IAsyncLifetime
{
    private readonly string folder = Path.Combine(Path.GetTempPath(), "pamong-upgrade-" + Guid.CreateVersion7());
    private string? database;

    [Fact]
    public async Task A_database_of_the_first_landing_is_brought_up_to_date_and_keeps_its_rows_and_its_trail()
    {
        var place = await RestoreAsync("first-landed");
        await using var services = Services(place);
        await using var scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<PamongDb>();

        await db.MigrateAsync();

        (await db.Database.GetPendingMigrationsAsync()).ShouldBeEmpty();
        var tenant = await db.Set<Tenant>().SingleAsync();
        tenant.Name.ShouldBe("Kota Lama");
        scope.ServiceProvider.GetRequiredService<CurrentUser>().BecomeProgram(tenant.Id, "test");
        await db.Database.CloseConnectionAsync();
        (await scope.ServiceProvider.GetRequiredService<IPeople>().All().CountAsync()).ShouldBe(3);
        (await TrailVerification.OfDatabaseAsync(db, CancellationToken.None)).Breach.ShouldBeNull();
        db.Add(new Setting { Name = "uji", Json = "1" });
        (await db.SaveChangesAsync()).ShouldBeGreaterThan(0);
    }

    public ValueTask InitializeAsync()
    {
        Directory.CreateDirectory(folder);
        return ValueTask.CompletedTask;
    }

    public async ValueTask DisposeAsync()
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
        if (database is null) return;
        NpgsqlConnection.ClearAllPools();
        await ExecuteAsync(PamongApp.Postgres!, $"DROP DATABASE {database} WITH (FORCE)");
    }

    private async Task<DatabasePlace> RestoreAsync(string name)
    {
        if (PamongApp.Postgres is not { } server)
        {
            var place = new DatabasePlace(folder, null);
            await using (var target = File.Create(place.SqliteFile))
            {
                await using var source = Kept(name + ".db.gz");
                await source.CopyToAsync(target);
            }

            return place;
        }

        database = "pamong_" + Guid.CreateVersion7().ToString("N");
        await ExecuteAsync(server, $"CREATE DATABASE {database}");
        var connection = new NpgsqlConnectionStringBuilder(server) { Database = database, Pooling = false }.ToString();
        using var script = new StreamReader(Kept(name + ".sql.gz"));
        await ExecuteAsync(connection, await script.ReadToEndAsync());
        return new DatabasePlace(folder, connection);
    }

    private static GZipStream Kept(string name) =>
        new(typeof(UpgradeTests).Assembly.GetManifestResourceStream("Upgrading." + name)!, CompressionMode.Decompress);

    private static ServiceProvider Services(DatabasePlace place)
    {
        var services = new ServiceCollection();
        services.AddSingleton<Microsoft.Extensions.Configuration.IConfiguration>(new Microsoft.Extensions.Configuration.ConfigurationBuilder().Build());
        WebHost.AddServices(services, place);
        return services.BuildServiceProvider();
    }

    private static async Task ExecuteAsync(string server, string sql)
    {
        await using var connection = new NpgsqlConnection(server);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }
}
