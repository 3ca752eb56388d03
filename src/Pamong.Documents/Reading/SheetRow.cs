namespace Pamong.Documents.Reading;

/// <summary>One row of a sheet.</summary>
/// <param name="Sheet">The sheet's name; for a text file the file's name without its ending.</param>
/// <param name="Number">The row's number as a person sees it; the first row is 1.</param>
/// <param name="Cells">The cells from column A to the last that holds something.</param>
public sealed record SheetRow(string Sheet, int Number, IReadOnlyList<SheetCell> Cells)
{
    /// <summary>The cell of a column, counted from 0; empty beyond the last.</summary>
    public SheetCell this[int column] => column >= 0 && column < Cells.Count ? Cells[column] : SheetCell.Empty;

    /// <summary>Whether no cell holds more than white space.</summary>
    public bool IsBlank => Cells.All(cell => cell.IsEmpty || string.IsNullOrWhiteSpace(cell.Text));

    /// <summary>The place of a column's cell in the file.</summary>
    /// <param name="column">Counted from 0.</param>
    public CellPlace PlaceOf(int column) => new(Sheet, Number, ColumnName.Of(column));
}
