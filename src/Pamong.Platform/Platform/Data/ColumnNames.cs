using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Pamong.Platform.Data;

/// <summary>Names columns as people write SQL: unit_id, not "UnitId".</summary>
internal static partial class ColumnNames
{
    public static void UseSnakeCase(ModelBuilder builder)
    {
        foreach (var type in builder.Model.GetEntityTypes())
            foreach (var property in type.GetProperties())
                property.SetColumnName(SnakeCase(property.Name));
    }

    public static string SnakeCase(string name) => Humps().Replace(name, "_$0").ToLowerInvariant();

    [GeneratedRegex("(?<=[a-z0-9])[A-Z]|(?<=[A-Z])[A-Z](?=[a-z])")]
    private static partial Regex Humps();
}

/// <summary>Ids as 16 bytes in SQLite instead of 36 letters; in the order of PostgreSQL's uuid, so that newer ids come later.</summary>
internal sealed class IdBytesConverter() : ValueConverter<Guid, byte[]>(id => BytesOf(id), bytes => IdOf(bytes))
{
    /// <summary>The bytes that stand for an id.</summary>
    public static byte[] BytesOf(Guid id) => id.ToByteArray(bigEndian: true);

    /// <summary>The id that bytes stand for.</summary>
    public static Guid IdOf(byte[] bytes) => new(bytes, bigEndian: true);
}

/// <summary>Moments as whole microseconds since 1970 in UTC, so that SQLite can sort and compare them.</summary>
internal sealed class MicrosecondsConverter() : ValueConverter<DateTimeOffset, long>(
    moment => (moment.UtcTicks - DateTimeOffset.UnixEpoch.Ticks) / TimeSpan.TicksPerMicrosecond,
    micros => DateTimeOffset.UnixEpoch.AddTicks(micros * TimeSpan.TicksPerMicrosecond));
