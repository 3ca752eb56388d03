using Microsoft.EntityFrameworkCore;
using Pamong.Platform.Data;
using Pamong.Platform.Texts;
using static Pamong.Platform.Texts.Bilingual;

namespace Pamong.Platform.Trail;

/// <summary>What a verification found.</summary>
/// <param name="Entries">How many entries hold.</param>
/// <param name="Head">The last entry's hash; note it elsewhere to prove later that nothing was cut off the end.</param>
/// <param name="Breach">The first thing wrong, or null when the chain holds.</param>
public sealed record TrailVerdict(long Entries, string Head, Text? Breach);

/// <summary>Verifies the chain in the database; <see cref="TrailFile"/> does so for an exported one.</summary>
public static class TrailVerification
{
    /// <summary>Verifies the chain of the agency that is worked in, and that its end is where the database says.</summary>
    /// <remarks>Up to the end as it is at the beginning: others may write meanwhile.</remarks>
    public static async Task<TrailVerdict> OfDatabaseAsync(PamongDb db, CancellationToken ct)
    {
        var entries = db.Set<TrailEntry>().AsNoTracking();
        var head = await db.Set<TrailHead>().AsNoTracking().SingleOrDefaultAsync(ct) ?? new TrailHead();
        var chain = new TrailFollowing();
        await foreach (var entry in entries.Where(e => e.Sequence <= head.Sequence).OrderBy(e => e.Sequence).AsAsyncEnumerable().WithCancellation(ct))
            if (chain.Follow(entry) is { } breach) return chain.Verdict(breach);
        if (head.Sequence != chain.Entries || head.Hash != chain.Head)
            return chain.Verdict(T("Ujung rantai tidak cocok: entri terakhir hilang.", "The chain's end does not match: the last entries are gone."));
        return await entries.AnyAsync(e => !db.Set<TrailHead>().Any(h => h.Sequence >= e.Sequence), ct)
            ? chain.Verdict(T("Ada entri sesudah ujung rantai.", "There are entries after the chain's end."))
            : chain.Verdict(null);
    }
}

/// <summary>Follows a chain from its beginning, entry by entry, until a link does not hold.</summary>
internal sealed class TrailFollowing
{
    /// <summary>How many entries hold.</summary>
    public long Entries { get; private set; }

    /// <summary>The hash of the last entry that holds.</summary>
    public string Head { get; private set; } = TrailChain.Beginning;

    /// <summary>Goes on to the next entry; what is wrong with it, or null.</summary>
    public Text? Follow(TrailEntry entry)
    {
        if (entry.Sequence != Entries + 1) return T("Entri {0} hilang atau berpindah tempat.", "Entry {0} is missing or was moved.").With(Entries + 1);
        if (entry.PreviousHash != Head)
            return T("Entri {0} tidak bersambung dengan entri sebelumnya.", "Entry {0} does not follow from the one before.").With(entry.Sequence);
        if (TrailChain.HashOf(entry) != entry.Hash) return T("Isi entri {0} telah diubah.", "The content of entry {0} was changed.").With(entry.Sequence);
        (Entries, Head) = (entry.Sequence, entry.Hash);
        return null;
    }

    /// <summary>What was found so far.</summary>
    public TrailVerdict Verdict(Text? breach) => new(Entries, Head, breach);
}
