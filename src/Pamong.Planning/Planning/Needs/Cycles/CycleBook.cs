using Microsoft.EntityFrameworkCore;
using Pamong.Platform.Data;

namespace Pamong.Planning.Needs.Cycles;

/// <summary>Finds the cycle that is worked in.</summary>
internal sealed class CycleBook(PamongDb db, Kept kept)
{
    private Dictionary<int, Cycle>? all;

    /// <summary>The cycle of a year, or null when it was not opened.</summary>
    public async Task<Cycle?> OfAsync(int year, CancellationToken ct) => (await AllAsync(ct)).GetValueOrDefault(year);

    /// <summary>The latest cycle: the open one with the highest year, else the last one; null before the first.</summary>
    public async Task<Cycle?> LatestAsync(CancellationToken ct) =>
        (await AllAsync(ct)).Values.OrderBy(c => c.Closed).ThenByDescending(c => c.Year).FirstOrDefault();

    /// <summary>The cycle of the year asked for, or the latest one.</summary>
    public Task<Cycle?> ChooseAsync(int? year, CancellationToken ct) => year is { } asked ? OfAsync(asked, ct) : LatestAsync(ct);

    /// <summary>The years opened, the latest first.</summary>
    public async Task<IReadOnlyList<int>> YearsAsync(CancellationToken ct) => [.. (await AllAsync(ct)).Keys.OrderDescending()];

    // A cycle a year: a handful of rows.
    private async Task<Dictionary<int, Cycle>> AllAsync(CancellationToken ct) =>
        all ??= await kept.GetAsync("cycles", () => db.Set<Cycle>().AsNoTracking().ToDictionaryAsync(c => c.Year, ct));
}
