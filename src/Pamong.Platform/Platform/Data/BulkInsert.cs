using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Npgsql;

namespace Pamong.Platform.Data;

/// <summary>Writes many rows at once: COPY on PostgreSQL, one prepared statement on SQLite. Leaves no trail by itself.</summary>
public static class BulkInsert
{
    private const int Many = 1000;

    /// <summary>Adds the rows inside the current write transaction.</summary>
    /// <returns>How many rows were written.</returns>
    /// <exception cref="InvalidOperationException">No transaction is open.</exception>
    public static async Task<int> BulkInsertAsync<T>(this PamongDb db, IEnumerable<T> rows, CancellationToken ct = default)
        where T : TenantOwned
    {
        if (db.Database.CurrentTransaction is null) throw new InvalidOperationException("Begin a write transaction first.");
        var type = db.Model.FindEntityType(typeof(T))!;
        var columns = type.GetProperties().Select(p => new Column(p)).ToArray();
        var owned = rows.Select(row =>
        {
            row.TenantId = db.TenantId;
            return row;
        });
        return db.Database.GetDbConnection() switch
        {
            NpgsqlConnection connection => await CopyAsync(connection, type.GetTableName()!, columns, owned, ct),
            SqliteConnection connection => Insert(connection, type.GetTableName()!, columns, owned, ct),
            _ => throw new InvalidOperationException("Neither SQLite nor PostgreSQL."),
        };
    }

    // COPY is refused on tables with row-level security; so it goes to a table of the session, and from there through the wall.
    private static async Task<int> CopyAsync<T>(
        NpgsqlConnection connection, string table, Column[] columns, IEnumerable<T> rows, CancellationToken ct) where T : notnull
    {
        var names = string.Join(", ", columns.Select(c => $"\"{c.Name}\""));
        var waiting = "bulk_" + table;
        await ExecuteAsync(connection, $"CREATE TEMPORARY TABLE {waiting} (LIKE {table}) ON COMMIT DROP", ct);
        var count = 0;
        await using (var import = await connection.BeginBinaryImportAsync($"COPY {waiting} ({names}) FROM STDIN (FORMAT BINARY)", ct))
        {
            foreach (var row in rows)
            {
                await import.StartRowAsync(ct);
                foreach (var column in columns)
                {
                    var value = column.Value(row);
                    if (value is null) await import.WriteNullAsync(ct);
                    else await import.WriteAsync(value, column.StoreType, ct);
                }

                count++;
            }

            await import.CompleteAsync(ct);
        }

        await ExecuteAsync(connection, $"INSERT INTO {table} ({names}) SELECT {names} FROM {waiting}", ct);
        await ExecuteAsync(connection, $"DROP TABLE {waiting}", ct);

        // Until PostgreSQL gets round to it by itself, it would plan queries as if the table were still empty.
        if (count >= Many) await ExecuteAsync(connection, $"ANALYZE {table}", ct);
        return count;
    }

    private static async Task ExecuteAsync(NpgsqlConnection connection, string sql, CancellationToken ct)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync(ct);
    }

    private static int Insert<T>(
        SqliteConnection connection, string table, Column[] columns, IEnumerable<T> rows, CancellationToken ct) where T : notnull
    {
        using var command = connection.CreateCommand();
        var names = string.Join(", ", columns.Select(c => $"\"{c.Name}\""));
        var places = string.Join(", ", columns.Select(c => "@" + c.Name));
        command.CommandText = $"INSERT INTO {table} ({names}) VALUES ({places})";
        var parameters = columns.Select(c => command.Parameters.Add(new SqliteParameter { ParameterName = "@" + c.Name })).ToArray();
        var count = 0;
        foreach (var row in rows)
        {
            ct.ThrowIfCancellationRequested();
            for (var i = 0; i < columns.Length; i++) parameters[i].Value = columns[i].Value(row) ?? DBNull.Value;
            command.ExecuteNonQuery();
            count++;
        }

        return count;
    }

    private sealed class Column(IProperty property)
    {
        private readonly Func<object?, object?>? convert = property.GetTypeMapping().Converter?.ConvertToProvider;

        public string Name { get; } = property.GetColumnName();

        public string StoreType { get; } = property.GetColumnType();

        public object? Value(object row)
        {
            var value = property.GetGetter().GetClrValue(row);
            if (value is null) return null;
            if (convert is not null) return convert(value);
            return value is Enum ? Convert.ToInt32(value, null) : value;
        }
    }
}
