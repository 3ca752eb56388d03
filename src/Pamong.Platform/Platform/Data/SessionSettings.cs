using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Pamong.Platform.Data;

/// <summary>What each connection is told on opening: SQLite how to keep data safe, PostgreSQL which agency may be seen.</summary>
/// <remarks>A connection of PostgreSQL comes from the pool without an agency, because closing resets it: never use "No Reset On Close".</remarks>
internal sealed class SessionSettings : DbConnectionInterceptor
{
    /// <summary>Each of the many connections to SQLite keeps 2 MB of pages; the one that writes has room for the indexes of a large import.</summary>
    internal const string RoomForReading = "PRAGMA cache_size=-2000";

    /// <summary>The room while writing, in KiB.</summary>
    internal const string RoomForWriting = "PRAGMA cache_size=-64000";

    /// <summary>The setting of PostgreSQL that names the agency whose rows may be seen.</summary>
    internal const string TenantSetting = "pamong.tenant";

    private const string Sqlite = "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA busy_timeout=15000; " + RoomForReading;

    // The framework looks at a file read-only before it migrates; a restored copy may not be in WAL mode yet.
    private const string SqliteReading = "PRAGMA busy_timeout=15000;";

    public override async Task ConnectionOpenedAsync(
        DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        await using var command = Command(connection, eventData);
        if (command is not null) await command.ExecuteNonQueryAsync(cancellationToken);
    }

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        using var command = Command(connection, eventData);
        command?.ExecuteNonQuery();
    }

    private static DbCommand? Command(DbConnection connection, ConnectionEndEventData eventData)
    {
        if (connection is not SqliteConnection)
            return eventData.Context is PamongDb db && db.TenantId != Guid.Empty ? Show(connection, db.TenantId) : null;
        var command = connection.CreateCommand();
        command.CommandText = new SqliteConnectionStringBuilder(connection.ConnectionString).Mode == SqliteOpenMode.ReadOnly ? SqliteReading : Sqlite;
        return command;
    }

    private static DbCommand Show(DbConnection connection, Guid tenantId)
    {
        var command = connection.CreateCommand();
        command.CommandText = $"SELECT set_config('{TenantSetting}', @tenant, false)";
        var tenant = command.CreateParameter();
        tenant.ParameterName = "tenant";
        tenant.Value = tenantId == Guid.Empty ? "" : tenantId.ToString();
        command.Parameters.Add(tenant);
        return command;
    }
}
