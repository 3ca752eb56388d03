using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Pamong.Platform.Data;
using Pamong.Platform.Texts;
using static Pamong.Platform.Texts.Bilingual;

namespace Pamong.Platform.Trail;

/// <summary>What a verification found.</summary>
/// <param name="Entries">How many entries were read.</param>
/// <param name="Head">The last entry's hash; note it elsewhere to prove later that nothing was cut off the end.</param>
/// <param name="Breach">The first thing wrong, or null when the chain holds.</param>
public sealed record TrailVerdict(long Entries, string Head, Text? Breach);

/// <summary>Follows a chain from its beginning and stops at the first link that does not hold.</summary>
public static class TrailVerification
{
    private static readonly JsonSerializerOptions Lines = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Verifies the chain of the agency that is worked in, and that its end is where the database says.</summary>
    /// <remarks>Up to the end as it is at the beginning: others may write meanwhile.</remarks>
    public static async Task<TrailVerdict> OfDatabaseAsync(PamongDb db, CancellationToken ct)
    {
        var entries = db.Set<TrailEntry>().AsNoTracking();
        var head = await db.Set<TrailHead>().AsNoTracking().SingleOrDefaultAsync(ct) ?? new TrailHead();
        var verdict = await FollowAsync(entries.Where(e => e.Sequence <= head.Sequence).OrderBy(e => e.Sequence).AsAsyncEnumerable(), ct);
        if (verdict.Breach is not null) return verdict;
        if (head.Sequence != verdict.Entries || head.Hash != verdict.Head)
            return verdict with { Breach = T("Ujung rantai tidak cocok: entri terakhir hilang.", "The chain's end does not match: the last entries are gone.") };
        return await entries.AnyAsync(e => !db.Set<TrailHead>().Any(h => h.Sequence >= e.Sequence), ct)
            ? verdict with { Breach = T("Ada entri sesudah ujung rantai.", "There are entries after the chain's end.") }
            : verdict;
    }

    /// <summary>Verifies an exported trail: one entry a line. Needs no database.</summary>
    /// <param name="file">The exported file.</param>
    /// <param name="expectedHead">The head noted elsewhere, or null; with it a cut-off end is found too.</param>
    public static async Task<TrailVerdict> OfFileAsync(Stream file, string? expectedHead, CancellationToken ct)
    {
        var verdict = await FollowAsync(ReadAsync(file, ct), ct);
        return verdict.Breach is null && expectedHead is { Length: > 0 } && expectedHead != verdict.Head
            ? verdict with { Breach = T("Sidik ujung tidak cocok dengan yang dicatat.", "The head does not match the one that was noted.") }
            : verdict;
    }

    /// <summary>Writes the agency's chain, one entry a line, for someone to verify elsewhere.</summary>
    public static async Task ExportAsync(PamongDb db, Stream target, CancellationToken ct)
    {
        await using var writer = new StreamWriter(target, leaveOpen: true);
        await foreach (var entry in db.Set<TrailEntry>().AsNoTracking().OrderBy(e => e.Sequence).AsAsyncEnumerable().WithCancellation(ct))
            await writer.WriteLineAsync(JsonSerializer.Serialize(Line.Of(entry), Lines).AsMemory(), ct);
    }

    private static async Task<TrailVerdict> FollowAsync(IAsyncEnumerable<TrailEntry> entries, CancellationToken ct)
    {
        var (count, previous) = (0L, TrailChain.Beginning);
        await foreach (var entry in entries.WithCancellation(ct))
        {
            if (entry.Sequence != count + 1)
                return new TrailVerdict(count, previous, T("Entri {0} hilang atau berpindah tempat.", "Entry {0} is missing or was moved.").With(count + 1));
            if (entry.PreviousHash != previous)
                return new TrailVerdict(count, previous, T("Entri {0} tidak bersambung dengan entri sebelumnya.", "Entry {0} does not follow from the one before.").With(entry.Sequence));
            if (TrailChain.HashOf(entry) != entry.Hash)
                return new TrailVerdict(count, previous, T("Isi entri {0} telah diubah.", "The content of entry {0} was changed.").With(entry.Sequence));
            (count, previous) = (entry.Sequence, entry.Hash);
        }

        return new TrailVerdict(count, previous, null);
    }

    private static async IAsyncEnumerable<TrailEntry> ReadAsync(
        Stream file, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken ct)
    {
        using var reader = new StreamReader(file);
        while (await reader.ReadLineAsync(ct) is { } line)
            if (line.Length > 0) yield return JsonSerializer.Deserialize<Line>(line, Lines)!.ToEntry();
    }

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
