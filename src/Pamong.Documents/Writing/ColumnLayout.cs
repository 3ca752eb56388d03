namespace Pamong.Documents.Writing;

/// <summary>One column of a sheet.</summary>
/// <param name="Header">What stands above it.</param>
/// <param name="Format">How its cells show.</param>
/// <param name="Width">In characters; 0 chooses by header and format.</param>
/// <param name="Group">
/// A text above the header, merged over neighbours with the same one; null merges the header over both rows.
/// When no column has a group the header takes one row.
/// </param>
public sealed record ColumnLayout(
    string Header,
    ColumnFormat Format = ColumnFormat.General,
    double Width = 0,
    string? Group = null
);
