namespace Pamong.People.Importing;

/// <summary>Which tables a file has and what their columns hold.</summary>
internal sealed record ImportMapping(IReadOnlyList<TableMapping> Tables)
{
    /// <summary>The tables that can be read.</summary>
    public IEnumerable<TableMapping> Complete => Tables.Where(t => t.Missing.Count == 0 && t.FirstDataRow > 0);
}

/// <summary>One sheet's table.</summary>
/// <param name="Sheet">The sheet's name.</param>
/// <param name="HeaderRow">The last row of the header, from 1; 0 when none was found.</param>
/// <param name="FirstDataRow">Where data begins; 0 when no header was found.</param>
/// <param name="Columns">Every column with a header.</param>
/// <param name="Missing">Keys of required fields without a column.</param>
internal sealed record TableMapping(
    string Sheet, int HeaderRow, int FirstDataRow, IReadOnlyList<ColumnMapping> Columns, IReadOnlyList<string> Missing)
{
    /// <summary>The column of each field.</summary>
    public Dictionary<string, int> ByField() =>
        Columns.Where(c => c.Field is not null).ToDictionary(c => c.Field!, c => c.Column, StringComparer.Ordinal);
}

/// <summary>One column.</summary>
/// <param name="Column">From 0.</param>
/// <param name="Header">Its header as written.</param>
/// <param name="Field">The field's key, or null when it is left out.</param>
/// <param name="Example">The first thing that stands in it, so that a person sees what it is.</param>
/// <param name="Sure">Whether a person decided or the header is one of the field's names.</param>
internal sealed record ColumnMapping(int Column, string Header, string? Field, string Example, bool Sure);
