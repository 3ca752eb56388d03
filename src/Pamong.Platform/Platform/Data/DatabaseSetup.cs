using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Pamong.Platform.Rights;

namespace Pamong.Platform.Data;

/// <summary>Where the data lies: a SQLite file in the data folder, or PostgreSQL by its connection string.</summary>
/// <param name="DataFolder">Holds the SQLite file, uploaded files and letters that are not sent by SMTP.</param>
/// <param name="PostgresConnection">A connection string, or null for SQLite.</param>
public sealed record DatabasePlace(string DataFolder, string? PostgresConnection)
{
    /// <summary>The SQLite file.</summary>
    public string SqliteFile => Path.Combine(DataFolder, "pamong.db");
}

/// <summary>Connects the context to its database and brings the database up to date.</summary>
public static class DatabaseSetup
{
    private const int PreparedAtMost = 200;

    /// <summary>Registers the context for the place.</summary>
    public static IServiceCollection AddPamongDb(this IServiceCollection services, DatabasePlace place)
    {
        services.AddSingleton(place);
        services.AddSingleton<WriteGate>();
        services.AddSingleton<KeptStore>().AddScoped<Kept>();
        services.AddPooledDbContextFactory<PamongDb>(options => Use(options, place));
        return services.AddScoped(provider => provider.GetRequiredService<IDbContextFactory<PamongDb>>().CreateDbContext().ActFor(
            provider.GetRequiredService<CurrentUser>(), provider.GetRequiredService<WriteGate>(), provider.GetRequiredService<TimeProvider>()));
    }

    // Chooses the engine, its migrations and what each connection is told.
    private static void Use(DbContextOptionsBuilder options, DatabasePlace place)
    {
        if (place.PostgresConnection is { } connection)
            options.UseNpgsql(Prepared(connection), npgsql => npgsql.MigrationsAssembly("Pamong.Migrations.PostgreSql").CommandTimeout(120));
        else
            options.UseSqlite($"Data Source={place.SqliteFile}", sqlite => sqlite.MigrationsAssembly("Pamong.Migrations.Sqlite"));
        options.AddInterceptors(new SessionSettings()).EnableThreadSafetyChecks(false);
    }

    // Statements that come again are kept prepared on each connection: PostgreSQL then plans them once and not at every request.
    private static string Prepared(string connection)
    {
        var wanted = new NpgsqlConnectionStringBuilder(connection);
        if (wanted.MaxAutoPrepare == 0) (wanted.MaxAutoPrepare, wanted.AutoPrepareMinUsages) = (PreparedAtMost, 2);
        return wanted.ToString();
    }

    /// <summary>Creates or upgrades the tables and sets up the database's own guards; safe to repeat.</summary>
    /// <exception cref="DatabaseUnsafeException">The PostgreSQL role can see past row-level security.</exception>
    public static async Task MigrateAsync(this PamongDb db, CancellationToken ct = default)
    {
        if (!db.IsSqlite) await RefuseAllSeeingRoleAsync(db, ct);
        var pending = await db.Database.GetPendingMigrationsAsync(ct);
        if (!pending.Any()) return;
        await db.Database.MigrateAsync(ct);
        await DatabaseGuards.ApplyAsync(db, ct);
    }

    private static async Task RefuseAllSeeingRoleAsync(PamongDb db, CancellationToken ct)
    {
        var seesAll = await db.Database
            .SqlQueryRaw<bool>("SELECT rolsuper OR rolbypassrls AS \"Value\" FROM pg_roles WHERE rolname = current_user")
            .SingleAsync(ct);
        if (seesAll)
            throw new DatabaseUnsafeException(
                "The PostgreSQL role is a superuser or has BYPASSRLS, so the wall between agencies would not hold. " +
                "Create an ordinary role that owns the database: CREATE ROLE pamong LOGIN PASSWORD '…'; CREATE DATABASE pamong OWNER pamong;");
    }
}

/// <summary>The database can be reached but must not be used as it is.</summary>
public sealed class DatabaseUnsafeException(string message) : Exception(message);
