using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Pamong.Platform.Accounts;
using Pamong.Platform.Data;

namespace Pamong.Platform.Trail;

/// <summary>Turns the pending changes of trailed things into notes, so that no handler can forget to.</summary>
internal static class TrailCollector
{
    private static readonly JsonSerializerOptions Json = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter() },
    };

    public static List<TrailNote> Collect(ChangeTracker tracker, IEnumerable<TrailNote> said)
    {
        var notes = new List<TrailNote>();
        foreach (var entry in tracker.Entries())
        {
            if (!Attribute.IsDefined(entry.Metadata.ClrType, typeof(TrailedAttribute))) continue;
            if (Note(entry) is { } note) notes.Add(note);
        }

        notes.AddRange(said);
        return notes;
    }

    /// <summary>The value as the trail keeps it.</summary>
    public static string ToJson(object value) => JsonSerializer.Serialize(value, Json);

    private static TrailNote? Note(EntityEntry entry)
    {
        var kind = entry.Metadata.ClrType.Name;
        var id = (Guid)entry.Property("Id").CurrentValue!;
        var ofInstallation = entry.Entity is Grant { OfInstallation: true };
        return entry.State switch
        {
            EntityState.Added => new TrailNote("added", kind, id, null, Values(entry, p => true, p => p.CurrentValue), ofInstallation),
            EntityState.Deleted => new TrailNote("removed", kind, id, Values(entry, p => true, p => p.OriginalValue), null, ofInstallation),
            EntityState.Modified => new TrailNote("changed", kind, id,
                Values(entry, p => p.IsModified, p => p.OriginalValue),
                Values(entry, p => p.IsModified, p => p.CurrentValue), ofInstallation),
            EntityState.Detached or EntityState.Unchanged => null,
        };
    }

    private static string Values(EntityEntry entry, Func<PropertyEntry, bool> which, Func<PropertyEntry, object?> value) =>
        ToJson(entry.Properties
            .Where(p => which(p) && p.Metadata.Name is not (nameof(TenantOwned.TenantId) or nameof(TenantOwned.Id)))
            .Where(p => p.Metadata.PropertyInfo is not { } info || !Attribute.IsDefined(info, typeof(NotInTrailAttribute)))
            .Where(p => value(p) is not null)
            .ToDictionary(p => p.Metadata.Name, value));
}
