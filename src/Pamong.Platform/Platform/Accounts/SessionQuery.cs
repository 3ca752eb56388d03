using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Pamong.Platform.Data;
using Pamong.Platform.Rights;

namespace Pamong.Platform.Accounts;

/// <summary>Who signed in and what they hold now.</summary>
/// <param name="Agency">The agency worked in; null when none is chosen, or the account is no member of it any more.</param>
/// <param name="PersonId">The employee in that agency, or null.</param>
/// <param name="LeadsOthers">Whether anyone reports to that employee.</param>
internal sealed record Session(string FullName, SessionAgency? Agency, Guid? PersonId, bool LeadsOthers, IReadOnlyList<RoleGrant> Grants);

/// <summary>What a session needs of the agency worked in.</summary>
internal sealed record SessionAgency(Guid Id, string Name, bool IsDemo, string Accent, string TimeZone, long Changes);

/// <summary>
/// The one query that every request makes. It is written by hand because a translated one costs half of a short request, and because
/// it tells PostgreSQL the agency on its way, which saves a second question.
/// </summary>
internal static class SessionQuery
{
    // One row for each role held; one row without a role when there is none.
    private const string Columns =
        "SELECT a.full_name, m.person_id, m.leads_others, t.name, t.is_demo, t.accent, t.time_zone, t.changes, g.role, g.unit_id";

    private const string Tables =
        " FROM platform_account a" +
        " LEFT JOIN platform_membership m ON m.account_id = a.id AND m.tenant_id = @tenant" +
        " LEFT JOIN platform_tenant t ON t.id = m.tenant_id" +
        " LEFT JOIN platform_grant g ON g.account_id = a.id AND (g.tenant_id = m.tenant_id OR g.tenant_id = @installation)" +
        " WHERE a.id = @account AND (@stamp = '' OR a.security_stamp = @stamp)";

    private const string ForSqlite = Columns + Tables;

    private const string ForPostgres =
        Columns + ", set_config('" + SessionSettings.TenantSetting + "', coalesce(m.tenant_id::text, ''), false)" + Tables;

    /// <summary>Reads the session on the open connection, which from then on shows the agency's rows.</summary>
    /// <param name="stamp">The account's stamp when the session began; null when the sign-in has none.</param>
    /// <returns>Null when there is no such account or its password has changed since.</returns>
    public static async Task<Session?> ReadAsync(PamongDb db, Guid accountId, Guid tenantId, string? stamp, CancellationToken ct)
    {
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText = db.IsSqlite ? ForSqlite : ForPostgres;
        Set("account", IdOf(accountId));
        Set("tenant", IdOf(tenantId));
        Set("installation", IdOf(Guid.Empty));
        Set("stamp", stamp ?? "");
        await using var row = await command.ExecuteReaderAsync(ct);
        Session? session = null;
        var grants = new List<RoleGrant>();
        while (await row.ReadAsync(ct))
        {
            session ??= new Session(
                row.GetString(0), AgencyOf(row, tenantId), IdOrNull(row, 1), !row.IsDBNull(2) && row.GetBoolean(2), grants);
            if (!row.IsDBNull(8)) grants.Add(new RoleGrant((Role)row.GetInt32(8), IdOrNull(row, 9)));
        }

        return session;

        void Set(string name, object value)
        {
            var parameter = command.CreateParameter();
            (parameter.ParameterName, parameter.Value) = (name, value);
            command.Parameters.Add(parameter);
        }

        object IdOf(Guid id) => db.IsSqlite ? IdBytesConverter.BytesOf(id) : id;
    }

    private static SessionAgency? AgencyOf(DbDataReader row, Guid id) => row.IsDBNull(3)
        ? null
        : new SessionAgency(id, row.GetString(3), row.GetBoolean(4), row.GetString(5), row.GetString(6), row.GetInt64(7));

    private static Guid? IdOrNull(DbDataReader row, int column) => row.IsDBNull(column)
        ? null
        : row.GetValue(column) is byte[] bytes ? IdBytesConverter.IdOf(bytes) : row.GetGuid(column);
}
