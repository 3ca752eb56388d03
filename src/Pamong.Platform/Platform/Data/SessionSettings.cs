using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Pamong.Platform.Data;

/// <summary>What each connection is told on opening: SQLite how to keep data safe, PostgreSQL which agency may be seen.</summary>
internal sealed class SessionSettings : DbConnectionInterceptor
{
    private const string Sqlite = "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA busy_timeout=15000; PRAGMA cache_size=-16000;";

    // The framework looks at a file read-only before it migrates; a restored copy may not be in WAL mode yet.
    private const string SqliteReading = "PRAGMA busy_timeout=15000;";

    public override async Task ConnectionOpenedAsync(
        DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        await using var command = Command(connection, eventData);
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        using var command = Command(connection, eventData);
        command.ExecuteNonQuery();
    }

    private static DbCommand Command(DbConnection connection, ConnectionEndEventData eventData)
    {
        var command = connection.CreateCommand();
        if (connection is SqliteConnection)
        {
            var reading = new SqliteConnectionStringBuilder(connection.ConnectionString).Mode == SqliteOpenMode.ReadOnly;
            command.CommandText = reading ? SqliteReading : Sqlite;
            return command;
        }

        command.CommandText = "SELECT set_config('pamong.tenant', @tenant, false)";
        var tenant = command.CreateParameter();
        tenant.ParameterName = "tenant";
        tenant.Value = eventData.Context is PamongDb db && db.TenantId != Guid.Empty ? db.TenantId.ToString() : "";
        command.Parameters.Add(tenant);
        return command;
    }
}
