namespace Pamong.Documents.Recognising;

/// <summary>Where a table's header stands and what its columns hold.</summary>
public sealed class HeaderMatch
{
    private readonly Dictionary<string, int> columnOf;

    internal HeaderMatch(
        int firstRow,
        int lastRow,
        int firstDataRow,
        IReadOnlyList<HeaderColumn> columns,
        IReadOnlyList<string> missing
    )
    {
        FirstRow = firstRow;
        LastRow = lastRow;
        FirstDataRow = firstDataRow;
        Columns = columns;
        MissingRequired = missing;
        columnOf = columns
            .Where(column => column.Field is not null)
            .ToDictionary(column => column.Field!, column => column.Column, StringComparer.Ordinal);
    }

    /// <summary>The header's first row as a person sees it, or 0 when no header was found.</summary>
    public int FirstRow { get; }

    /// <summary>The header's last row, or 0.</summary>
    public int LastRow { get; }

    /// <summary>The row from which on there is data: after the header and a row that only numbers the columns, or 0.</summary>
    public int FirstDataRow { get; }

    /// <summary>Every column with a header, from the left.</summary>
    public IReadOnlyList<HeaderColumn> Columns { get; }

    /// <summary>Keys of required fields without a column.</summary>
    public IReadOnlyList<string> MissingRequired { get; }

    /// <summary>Whether a header was found and no required field is missing.</summary>
    public bool Complete => FirstRow > 0 && MissingRequired.Count == 0;

    /// <summary>Columns with a header but without a field.</summary>
    public IEnumerable<HeaderColumn> Unmapped => Columns.Where(column => column.Field is null);

    /// <summary>The column of a field, counted from 0, or -1 when the file does not have it.</summary>
    public int ColumnOf(string field) => columnOf.GetValueOrDefault(field, -1);
}
