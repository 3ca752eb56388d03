using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Pamong.Documents.Recognising;
using Pamong.Platform.Data;

namespace Pamong.People.Importing;

/// <summary>What people decided about headers, per agency and kind: from a header to a field's key, or to "" for leaving it out.</summary>
internal sealed class HeaderMemory(PamongDb db)
{
    /// <summary>All decisions for a kind.</summary>
    public async Task<Dictionary<string, string>> ReadAsync(string kind, CancellationToken ct)
    {
        var name = Name(kind);
        var json = await db.Set<Setting>().Where(s => s.Name == name).Select(s => s.Json).SingleOrDefaultAsync(ct);
        return json is null ? [] : JsonSerializer.Deserialize<Dictionary<string, string>>(json)!;
    }

    /// <summary>Keeps new decisions with the next save.</summary>
    public async Task KeepAsync(string kind, IEnumerable<ColumnMapping> columns, CancellationToken ct)
    {
        var name = Name(kind);
        var setting = await db.Set<Setting>().SingleOrDefaultAsync(s => s.Name == name, ct);
        var known = setting is null ? [] : JsonSerializer.Deserialize<Dictionary<string, string>>(setting.Json)!;
        foreach (var column in columns) known[HeaderText.Normalise(column.Header)] = column.Field ?? "";
        var json = JsonSerializer.Serialize(known);
        if (setting is null) db.Add(new Setting { Name = name, Json = json });
        else setting.Json = json;
    }

    private static string Name(string kind) => "people.import-headers." + kind;
}
