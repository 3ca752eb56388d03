using Microsoft.EntityFrameworkCore;
using Pamong.Platform.Data;

namespace Pamong.Platform.Screens;

/// <summary>One page of a list.</summary>
/// <param name="Number">The page, from 1.</param>
/// <param name="Size">How many rows a page has.</param>
/// <param name="Total">How many rows there are in all.</param>
public sealed record Page<T>(IReadOnlyList<T> Rows, int Number, int Size, int Total) : IPage
{
    /// <summary>Nothing yet.</summary>
    public static readonly Page<T> Empty = new([], 1, Paging.ScreenSize, 0);

    /// <summary>The same page with other rows.</summary>
    public Page<TOther> With<TOther>(IReadOnlyList<TOther> rows) => new(rows, Number, Size, Total);

    /// <summary>How many pages there are; at least 1.</summary>
    public int Pages => Math.Max(1, (Total + Size - 1) / Size);

    /// <summary>The number of the first row shown, from 1; 0 when there is none.</summary>
    public int First => Total == 0 ? 0 : (Number - 1) * Size + 1;

    /// <summary>The number of the last row shown.</summary>
    public int Last => Math.Min(Number * Size, Total);
}

/// <summary>Where a page stands in its list; drawn by the partial /Platform/Shared/_Pager.cshtml, which turns pages by "h".</summary>
public interface IPage
{
    /// <summary>The page, from 1.</summary>
    int Number { get; }

    /// <summary>How many pages there are.</summary>
    int Pages { get; }

    /// <summary>The first row's number.</summary>
    int First { get; }

    /// <summary>The last row's number.</summary>
    int Last { get; }

    /// <summary>How many rows there are in all.</summary>
    int Total { get; }
}

/// <summary>Cuts an ordered query into pages.</summary>
public static class Paging
{
    /// <summary>How many rows a screen list shows.</summary>
    public const int ScreenSize = 25;

    // How many ids of a long list are read at once: a hundred pages.
    private const int Stretch = 100 * ScreenSize;

    /// <summary>Reads one page and the count of all rows.</summary>
    public static async Task<Page<T>> PageAsync<T>(this IQueryable<T> ordered, int number, int size, CancellationToken ct)
    {
        var total = await ordered.CountAsync(ct);
        number = Within(total, size, number);
        var rows = await ordered.Skip((number - 1) * size).Take(size).ToListAsync(ct);
        return new Page<T>(rows, number, size, total);
    }

    /// <summary>
    /// The same for a long list: the page, the count and the order of a hundred pages' ids are kept until something changes, so that a far
    /// page or a rare order costs no more than the first.
    /// </summary>
    /// <param name="kept">Where.</param>
    /// <param name="list">What the list is narrowed and ordered by beside the user's rights, compared by value.</param>
    /// <param name="number">The page, from 1.</param>
    /// <param name="order">Makes the query of all rows' ids, within the user's rights and in order; composing it costs more than a kept page.</param>
    /// <param name="read">Reads the rows of these ids, in any order.</param>
    /// <param name="idOf">A row's id.</param>
    public static Task<Page<T>> PageAsync<T>(
        this Kept kept, object list, int number, Func<IQueryable<Guid>> order, Func<IReadOnlyList<Guid>, Task<List<T>>> read, Func<T, Guid> idOf,
        CancellationToken ct) =>
        kept.GetAsync((list, number), async () =>
        {
            var ordered = order();
            var total = await kept.GetAsync((list, "count"), () => ordered.CountAsync(ct));
            var page = Within(total, ScreenSize, number);
            var (stretch, place) = Math.DivRem((page - 1) * ScreenSize, Stretch);
            var ids = await kept.GetAsync(
                (list, "ids", stretch), () => ordered.Skip(stretch * Stretch).Take(Stretch).ToListAsync(ct), weight: 20);
            var shown = ids.Skip(place).Take(ScreenSize).ToList();
            var rows = (await read(shown)).ToDictionary(idOf);
            return new Page<T>([.. shown.Where(rows.ContainsKey).Select(id => rows[id])], page, ScreenSize, total);
        }, weight: 5);

    /// <summary>Cuts a page out of what is at hand already.</summary>
    public static Page<T> Cut<T>(this IReadOnlyList<T> all, int number)
    {
        number = Within(all.Count, ScreenSize, number);
        return new Page<T>([.. all.Skip((number - 1) * ScreenSize).Take(ScreenSize)], number, ScreenSize, all.Count);
    }

    private static int Within(int total, int size, int number) => Math.Clamp(number, 1, Math.Max(1, (total + size - 1) / size));
}
