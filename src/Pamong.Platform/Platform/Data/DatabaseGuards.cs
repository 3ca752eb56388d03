using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Pamong.Platform.Data;

/// <summary>Rules that the database itself holds, derived from the model: rows of other agencies are not seen (PostgreSQL), append-only tables do not change.</summary>
internal static class DatabaseGuards
{
    /// <summary>Sets up every guard; safe to repeat.</summary>
    public static async Task ApplyAsync(PamongDb db, CancellationToken ct)
    {
        var statements = db.Model.GetEntityTypes()
            .Where(type => type.GetTableName() is not null)
            .SelectMany(type => db.IsSqlite ? ForSqlite(type) : ForPostgres(type));
        await using var write = await db.BeginWriteAsync(ct);
        foreach (var sql in statements) await db.Database.ExecuteSqlRawAsync(sql, ct);
        await write.CommitAsync(ct);
    }

    private static bool IsAppendOnly(IEntityType type) => Attribute.IsDefined(type.ClrType, typeof(AppendOnlyAttribute));

    private static IEnumerable<string> ForSqlite(IEntityType type)
    {
        if (!IsAppendOnly(type)) yield break;
        var table = type.GetTableName();
        foreach (var deed in new[] { "UPDATE", "DELETE" })
            yield return $"CREATE TRIGGER IF NOT EXISTS {table}_no_{deed.ToLowerInvariant()} BEFORE {deed} ON {table} " +
                $"BEGIN SELECT RAISE(ABORT, '{table} is append-only'); END";
    }

    private static IEnumerable<string> ForPostgres(IEntityType type)
    {
        var table = type.GetTableName();
        if (typeof(TenantOwned).IsAssignableFrom(type.ClrType))
        {
            yield return $"ALTER TABLE {table} ENABLE ROW LEVEL SECURITY";
            yield return $"ALTER TABLE {table} FORCE ROW LEVEL SECURITY";
            yield return $"DROP POLICY IF EXISTS tenant_wall ON {table}";
            
            // As a query of its own, so that the setting is read once a statement and not once a row.
            yield return $"CREATE POLICY tenant_wall ON {table} " +
                "USING (tenant_id = (SELECT nullif(current_setting('pamong.tenant', true), '')::uuid))";
        }

        if (!IsAppendOnly(type)) yield break;
        yield return "CREATE OR REPLACE FUNCTION pamong_append_only() RETURNS trigger LANGUAGE plpgsql AS " +
            "$$ BEGIN RAISE EXCEPTION '% is append-only', TG_TABLE_NAME; END $$";
        yield return $"CREATE OR REPLACE TRIGGER {table}_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON {table} " +
            "FOR EACH STATEMENT EXECUTE FUNCTION pamong_append_only()";
    }
}
