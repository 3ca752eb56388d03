using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.EntityFrameworkCore;
using Pamong.Platform.Data;
using Pamong.Platform.Texts;
using static Pamong.Platform.Texts.Bilingual;

namespace Pamong.Platform.Trail;

/// <summary>A chain as a file that anyone can verify without the database: one entry a line, and a last line that closes it.</summary>
/// <remarks>Without the closing line nobody could see that the end was cut off. Whoever forges the whole file can forge that line too; a head noted elsewhere proves against it.</remarks>
public static class TrailFile
{
    /// <summary>The form of the file, named in its closing line. The first form had none.</summary>
    public const string Format = "pamong-trail/2";

    private const string ClosingBegins = "{\"format\":";

    // Strict: what an entry's hash does not cover must not stand in its line either.
    private static readonly JsonSerializerOptions Lines = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        AllowDuplicateProperties = false,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
    };

    /// <summary>Writes the chain of the agency that is worked in, up to its end as it is at the beginning.</summary>
    /// <returns>How many entries were written and the head that the database knows: keep it apart from the file.</returns>
    public static async Task<(long Entries, string Head)> WriteAsync(PamongDb db, Stream target, CancellationToken ct)
    {
        var head = await db.Set<TrailHead>().AsNoTracking().SingleOrDefaultAsync(ct) ?? new TrailHead();
        await using var writer = new StreamWriter(target, leaveOpen: true);
        await foreach (var entry in db.Set<TrailEntry>().AsNoTracking().Where(e => e.Sequence <= head.Sequence)
            .OrderBy(e => e.Sequence).AsAsyncEnumerable().WithCancellation(ct))
            await WriteAsync(writer, Line.Of(entry), ct);
        await WriteAsync(writer, new Closing(Format, head.Sequence, head.Hash), ct);
        return (head.Sequence, head.Hash);
    }

    /// <summary>Verifies an exported trail. Needs no database.</summary>
    /// <param name="file">The exported file.</param>
    /// <param name="expectedHead">The head noted elsewhere, or null; with it a file that was forged as a whole is found too.</param>
    public static async Task<TrailVerdict> VerifyAsync(Stream file, string? expectedHead, CancellationToken ct)
    {
        var chain = new TrailFollowing();
        var (number, closed) = (0, false);
        using var reader = new StreamReader(file, leaveOpen: true);
        while (await reader.ReadLineAsync(ct) is { } line)
        {
            number++;
            if (line.Length == 0) continue;
            if (closed) return At(number, T("Masih ada isi sesudah baris penutup.", "There is more after the closing line."));
            closed = line.StartsWith(ClosingBegins, StringComparison.Ordinal);
            if ((closed ? Close(line, chain) : Follow(line, chain)) is { } breach) return At(number, breach);
        }

        if (!closed)
            return At(number + 1, T(
                "Baris penutup tidak ada: ujung berkas terpotong, atau berkas ini diekspor oleh versi lama; ekspor ulang.",
                "There is no closing line: the file's end was cut off, or an older version exported it; export it again."));
        return expectedHead is { Length: > 0 } && expectedHead != chain.Head
            ? chain.Verdict(T("Sidik ujung tidak cocok dengan yang dicatat.", "The head does not match the one that was noted."))
            : chain.Verdict(null);

        TrailVerdict At(int place, Text breach) => chain.Verdict(new Text($"Baris {place}: {breach.Id}", $"Line {place}: {breach.En}"));
    }

    private static Text? Follow(string line, TrailFollowing chain) => Read<Line>(line) is { } entry
        ? chain.Follow(entry.ToEntry())
        : T("Ini bukan entri jejak; isinya rusak atau ditambahkan.", "This is no entry of a trail; it was damaged or added.");

    private static Text? Close(string line, TrailFollowing chain) => Read<Closing>(line) switch
    {
        null => T("Baris penutup rusak.", "The closing line is damaged."),
        { Format: not Format } other => T("Bentuk berkas “{0}” tidak dikenal.", "The file's format “{0}” is not known.").With(other.Format),
        var said when said.Entries != chain.Entries || said.Head != chain.Head => T(
            "Baris penutup menyebut {0} entri dengan ujung {1}, padahal di berkas ada {2} entri dengan ujung {3}.",
            "The closing line tells of {0} entries with the head {1}, but the file has {2} entries with the head {3}.")
            .With(said.Entries, said.Head, chain.Entries, chain.Head),
        _ => null,
    };

    private static Task WriteAsync<T>(StreamWriter writer, T line, CancellationToken ct) =>
        writer.WriteLineAsync(JsonSerializer.Serialize(line, Lines).AsMemory(), ct);

    private static T? Read<T>(string line) where T : class
    {
        try
        {
            return JsonSerializer.Deserialize<T>(line, Lines);
        }
        catch (JsonException)
        {
            return null; // a line of a foreign file may be anything
        }
    }

    /// <summary>The last line.</summary>
    private sealed record Closing(string Format, long Entries, string Head);

    /// <summary>An entry as it stands in an exported file.</summary>
    private sealed record Line(
        Guid Tenant, long Sequence, DateTimeOffset At, Guid? ActorId, string Actor, string Action, string ObjectKind, Guid ObjectId,
        string? Before, string? After, string Origin, string PreviousHash, string Hash)
    {
        public static Line Of(TrailEntry e) => new(
            e.TenantId, e.Sequence, e.At, e.ActorId, e.Actor, e.Action, e.ObjectKind, e.ObjectId, e.Before, e.After, e.Origin, e.PreviousHash, e.Hash);

        public TrailEntry ToEntry() => new()
        {
            TenantId = Tenant,
            Sequence = Sequence,
            At = At,
            ActorId = ActorId,
            Actor = Actor,
            Action = Action,
            ObjectKind = ObjectKind,
            ObjectId = ObjectId,
            Before = Before,
            After = After,
            Origin = Origin,
            PreviousHash = PreviousHash,
            Hash = Hash,
        };
    }
}
