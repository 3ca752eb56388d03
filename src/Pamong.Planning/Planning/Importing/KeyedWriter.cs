using Pamong.People.Contract.Importing;
using Pamong.Platform.Data;
using Pamong.Platform.Outcomes;
using static Pamong.Platform.Texts.Bilingual;

namespace Pamong.Planning.Importing;

/// <summary>Writes decided rows of keyed things through SaveChanges, so that each leaves its trail, and takes them back.</summary>
internal abstract class KeyedWriter<T>(PamongDb db) : IImportWriter where T : class
{
    public async Task<Result<Done>> ApplyAsync(IReadOnlyList<DecidedRow> rows, CancellationToken ct)
    {
        var there = await KnownAsync(ct);
        foreach (var row in rows)
        {
            var change = row.Read<BeforeAfter<T>>();
            var same = there.GetValueOrDefault(row.Key);
            if (!Equals(same?.Content, change.Before)) return KeyedRefusals.Stale.With(row.Key);
            if (same is null) await AddAsync(row.SubjectId, change.After!, ct);
            else await ChangeAsync(same.Id, change.After!, ct);
        }

        await db.SaveChangesAsync(ct);
        return Done.Yes;
    }

    public async Task<Result<Done>> UndoAsync(IReadOnlyList<DecidedRow> rows, CancellationToken ct)
    {
        var there = await KnownAsync(ct);
        foreach (var row in rows)
        {
            var change = row.Read<BeforeAfter<T>>();
            if (!there.TryGetValue(row.Key, out var same) || !Equals(same.Content, change.After)) return KeyedRefusals.LaterChange.With(row.Key);
            if (change.Before is not null) await ChangeAsync(same.Id, change.Before, ct);
            else if (await RemoveAsync(same.Id, ct) is { } refusal) return refusal;
        }

        await db.SaveChangesAsync(ct);
        return Done.Yes;
    }

    /// <summary>All that is there, by key.</summary>
    protected abstract Task<Dictionary<string, Kept<T>>> KnownAsync(CancellationToken ct);

    protected abstract Task AddAsync(Guid id, T content, CancellationToken ct);

    protected abstract Task ChangeAsync(Guid id, T content, CancellationToken ct);

    /// <summary>Removes what the import added, or says what stands on it.</summary>
    protected abstract Task<Refusal?> RemoveAsync(Guid id, CancellationToken ct);
}

/// <summary>Why decided rows cannot be written or taken back.</summary>
internal static class KeyedRefusals
{
    public static readonly Refusal Stale = new("planning.import-stale", RefusalKind.Conflict, T(
        "Data {0} berubah sejak pratinjau dibuat. Periksa ulang berkas, lalu konfirmasi lagi. Tidak ada yang ditulis.",
        "The data of {0} changed since the preview. Check the file again, then confirm. Nothing was written."));

    public static readonly Refusal LaterChange = new("planning.import-later-change", RefusalKind.Conflict, T(
        "Impor ini tidak dapat dibatalkan: data {0} sudah diubah sesudahnya. Tidak ada yang dibatalkan.",
        "This import cannot be undone: the data of {0} were changed after it. Nothing was undone."));
}
