using Npgsql;

namespace Pamong.Pages.Bench;

/// <summary>The floor to compare with: Kestrel, one prepared query by key, a line of text.</summary>
internal static class BareEndpoint
{
    public static async Task<int> ServeAsync(string url, string database)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls(url);
        await using var source = NpgsqlDataSource.Create(new NpgsqlConnectionStringBuilder(database) { MaxAutoPrepare = 10, AutoPrepareMinUsages = 2 }.ToString());
        await using var app = builder.Build();
        app.MapGet("/", async (CancellationToken ct) =>
        {
            await using var command = source.CreateCommand("SELECT rolname FROM pg_roles WHERE oid = $1");
            command.Parameters.Add(new NpgsqlParameter<uint> { TypedValue = 10, NpgsqlDbType = NpgsqlTypes.NpgsqlDbType.Oid });
            return (string)(await command.ExecuteScalarAsync(ct))!;
        });
        await app.RunAsync();
        return 0;
    }
}
