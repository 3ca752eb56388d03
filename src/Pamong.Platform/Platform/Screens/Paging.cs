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

    /// <summary>The same page with other rows: a list first finds the ids of one page, then reads only those in full.</summary>
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

    /// <summary>Reads one page and the count of all rows.</summary>
    public static Task<Page<T>> PageAsync<T>(this IQueryable<T> ordered, int number, int size, CancellationToken ct) =>
        PageAsync(ordered, number, size, () => ordered.CountAsync(ct), ct);

    /// <summary>The same; all rows are counted again only after something changed.</summary>
    /// <param name="filter">What the list is narrowed by beside the user's rights, compared by value.</param>
    public static Task<Page<T>> PageAsync<T>(
        this IQueryable<T> ordered, int number, int size, Kept kept, object filter, CancellationToken ct) =>
        PageAsync(ordered, number, size, () => kept.GetAsync((typeof(T), filter), () => ordered.CountAsync(ct)), ct);

    private static async Task<Page<T>> PageAsync<T>(
        IQueryable<T> ordered, int number, int size, Func<Task<int>> count, CancellationToken ct)
    {
        var total = await count();
        number = Math.Clamp(number, 1, Math.Max(1, (total + size - 1) / size));
        var rows = await ordered.Skip((number - 1) * size).Take(size).ToListAsync(ct);
        return new Page<T>(rows, number, size, total);
    }
}
