using System.Globalization;
using Pamong.Documents.Reading;

namespace Pamong.Documents.Writing;

/// <summary>The titles and the header above a sheet's rows, and which of their cells are merged.</summary>
internal sealed class SheetHeader
{
    private readonly SheetLayout layout;

    internal SheetHeader(SheetLayout layout)
    {
        this.layout = layout;
        Grouped = layout.Columns.Any(column => column.Group is not null);
        FirstHeaderRow = layout.Titles.Count == 0 ? 1 : layout.Titles.Count + 2;
        LastHeaderRow = FirstHeaderRow + (Grouped ? 1 : 0);
        LastFixedRow = LastHeaderRow + (layout.NumberedColumns ? 1 : 0);
    }

    internal int FirstHeaderRow { get; }

    /// <summary>The lowest row with headers, which takes the filters.</summary>
    internal int LastHeaderRow { get; }

    /// <summary>The lowest row that stays in view.</summary>
    internal int LastFixedRow { get; }

    private bool Grouped { get; }

    internal void WriteTo(SheetWriter sheet)
    {
        foreach (var title in layout.Titles)
            sheet.WriteStyledRow(CellStyle.Title, [title]);
        if (layout.Titles.Count > 0)
            sheet.WriteStyledRow(CellStyle.General, []);
        if (Grouped)
            sheet.WriteStyledRow(CellStyle.Header, [.. layout.Columns.Select(Upper)]);
        sheet.WriteStyledRow(CellStyle.Header, [.. layout.Columns.Select(Lower)]);
        if (layout.NumberedColumns)
            sheet.WriteStyledRow(
                CellStyle.Header,
                [.. Enumerable.Range(1, layout.Columns.Count).Select(number => (CellValue)number)]
            );
    }

    internal IEnumerable<string> MergedRanges()
    {
        var last = layout.Columns.Count - 1;
        if (last > 0)
        {
            for (var row = 1; row <= layout.Titles.Count; row++)
                yield return Range(0, row, last, row);
        }

        for (var column = 0; Grouped && column <= last; column++)
        {
            if (layout.Columns[column].Group is not { } group)
            {
                yield return Range(column, FirstHeaderRow, column, LastHeaderRow);
                continue;
            }

            var first = column;
            while (column < last && SameGroup(layout.Columns[column + 1], group))
                column++;
            if (column > first)
                yield return Range(first, FirstHeaderRow, column, FirstHeaderRow);
        }
    }

    private CellValue Upper(ColumnLayout column, int index)
    {
        if (column.Group is null)
            return column.Header;
        return index > 0 && SameGroup(layout.Columns[index - 1], column.Group) ? default(CellValue) : column.Group;
    }

    private CellValue Lower(ColumnLayout column) =>
        Grouped && column.Group is null ? default(CellValue) : column.Header;

    private static bool SameGroup(ColumnLayout column, string group) =>
        string.Equals(column.Group, group, StringComparison.Ordinal);

    private static string Range(int fromColumn, int fromRow, int toColumn, int toRow) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{ColumnName.Of(fromColumn)}{fromRow}:{ColumnName.Of(toColumn)}{toRow}"
        );
}
