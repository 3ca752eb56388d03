using Pamong.People.Contract.Importing;
using static Pamong.Platform.Texts.Bilingual;

namespace Pamong.Planning.Importing;

/// <summary>A thing that is there, with all that a file can say of it.</summary>
internal sealed record Kept<T>(Guid Id, T Content) where T : class;

/// <summary>What a row says.</summary>
/// <param name="Key">What identifies the thing among its kind: "PRG-001", "2027/SD-01".</param>
/// <param name="Title">What people call it.</param>
/// <param name="Content">All of it; does not count when the row was refused.</param>
internal sealed record Reading<T>(string Key, string Title, T Content) where T : class;

/// <summary>Decides on rows that each say all of one thing with a key: new, changed or unchanged by comparing values.</summary>
internal abstract class KeyedDecider<T>(Dictionary<string, Kept<T>> known, string keyField) : IImportDecider where T : class
{
    private readonly Dictionary<string, int> seen = new(StringComparer.Ordinal);

    public Task<IReadOnlyList<ImportDecision>> DecideAsync(IReadOnlyList<ImportRow> rows, CancellationToken ct) =>
        Task.FromResult<IReadOnlyList<ImportDecision>>([.. rows.Select(Decide)]);

    /// <summary>What is there under a key, or null.</summary>
    protected T? Before(string key) => known.GetValueOrDefault(key)?.Content;

    /// <summary>Reads a row; what is wrong becomes a problem of the row.</summary>
    protected abstract Reading<T> Read(ImportRow row);

    /// <summary>What changes, for the preview; equal values are left out by the caller.</summary>
    protected abstract IEnumerable<ImportChange> Changes(T before, T after);

    private ImportDecision Decide(ImportRow row)
    {
        var (key, title, after) = Read(row);
        if (!seen.TryAdd(key, row.Number) && !row.IsRefused)
            row.Refuse(keyField, T("Sudah ada di baris {0}.", "This stands in row {0} already.").With(seen[key]));
        if (row.IsRefused) return ImportDecision.Rejected(row, key, title);
        if (!known.TryGetValue(key, out var same))
            return new()
            {
                Outcome = ImportOutcome.New, Row = row, Key = key, Title = title, SubjectId = Guid.CreateVersion7(),
                Payload = new BeforeAfter<T>(null, after),
            };
        return same.Content.Equals(after)
            ? ImportDecision.Unchanged(row, key, title, same.Id)
            : new()
            {
                Outcome = ImportOutcome.Changed, Row = row, Key = key, Title = title, SubjectId = same.Id,
                Payload = new BeforeAfter<T>(same.Content, after),
                Changes = [.. Changes(same.Content, after).Where(c => c.Before != c.After)],
            };
    }
}
