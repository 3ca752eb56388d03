using ExcelDataReader;

namespace Pamong.Documents.Reading;

/// <summary>
/// Repeats what a merged area says in every cell that it covers, so that a reader sees what a person sees.
/// Rows must come in order.
/// </summary>
internal sealed class MergedAreas
{
    internal static readonly MergedAreas None = new([], 0);

    private readonly CellRange[] areas;
    private readonly int maxColumns;
    private readonly Dictionary<int, (SheetCell Cell, int LastRow)> open = [];
    private int next;
    private int lastOpenRow = -1;

    internal MergedAreas(CellRange[] areas, int maxColumns)
    {
        this.areas = [.. areas.Where(area => area.FromColumn < maxColumns).OrderBy(area => area.FromRow)];
        this.maxColumns = maxColumns;
    }

    /// <summary>The row's cells, longer where an area reaches beyond them.</summary>
    /// <param name="row">Counted from 0.</param>
    internal SheetCell[] Fill(int row, SheetCell[] cells)
    {
        Open(row, cells);
        if (open.Count == 0)
            return cells;
        if (row > lastOpenRow)
        {
            open.Clear();
            return cells;
        }

        var width = Math.Max(cells.Length, open.Where(area => area.Value.LastRow >= row).Max(area => area.Key) + 1);
        var filled = new SheetCell[width];
        cells.CopyTo(filled, 0);
        foreach (var (column, (cell, lastRow)) in open)
        {
            if (row <= lastRow && filled[column].IsEmpty)
                filled[column] = cell;
        }

        return filled;
    }

    private void Open(int row, SheetCell[] cells)
    {
        for (; next < areas.Length && areas[next].FromRow <= row; next++)
        {
            var area = areas[next];
            if (area.FromRow < row || area.FromColumn >= cells.Length || cells[area.FromColumn].IsEmpty)
                continue;
            lastOpenRow = Math.Max(lastOpenRow, area.ToRow);
            var repeated = cells[area.FromColumn] with { FromMerge = true };
            for (var column = area.FromColumn; column <= area.ToColumn && column < maxColumns; column++)
                open[column] = (repeated, area.ToRow);
        }
    }
}
