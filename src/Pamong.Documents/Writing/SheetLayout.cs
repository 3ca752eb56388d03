namespace Pamong.Documents.Writing;

/// <summary>What a sheet looks like before its rows.</summary>
/// <param name="Name">Shortened to 31 characters, without the signs that spreadsheets forbid, made unique.</param>
/// <param name="Columns">From the left; at least one.</param>
public sealed record SheetLayout(string Name, IReadOnlyList<ColumnLayout> Columns)
{
    /// <summary>Lines above the header, each merged over all columns.</summary>
    public IReadOnlyList<string> Titles { get; init; } = [];

    /// <summary>Whether a row below the header counts the columns (1, 2, 3), as official tables do.</summary>
    public bool NumberedColumns { get; init; }

    /// <summary>Whether the header stays in view and takes filters.</summary>
    public bool Filter { get; init; } = true;

    /// <summary>Whether it prints on its side; always A4, as wide as the page, header on every page.</summary>
    public bool Landscape { get; init; } = true;

    /// <summary>Whether people do not see it.</summary>
    public bool Hidden { get; init; }
}
