using System.Text;

namespace Pamong.Documents.Writing;

/// <summary>
/// Writes delimited text, one row at a time. A text that a spreadsheet program would take for a formula gets an
/// apostrophe before it. Days are written as 1990-08-17, numbers with a point.
/// </summary>
public sealed class CsvWriter : IDisposable
{
    private readonly StreamWriter writer;
    private readonly char delimiter;

    /// <summary>Begins a file.</summary>
    /// <param name="target">Written to from where it stands; stays open.</param>
    /// <param name="delimiter">Between cells; a semicolon opens rightly in Indonesian spreadsheet programs.</param>
    /// <param name="encoding">Null for UTF-8 with its mark, which spreadsheet programs need.</param>
    public CsvWriter(Stream target, char delimiter = ';', Encoding? encoding = null)
    {
        writer = new StreamWriter(target, encoding ?? new UTF8Encoding(true), 64 << 10, leaveOpen: true)
        {
            NewLine = "\r\n",
        };
        this.delimiter = delimiter;
    }

    /// <summary>Writes a row.</summary>
    public void WriteRow(params ReadOnlySpan<CellValue> values)
    {
        for (var column = 0; column < values.Length; column++)
        {
            if (column > 0)
                writer.Write(delimiter);
            WriteCell(values[column]);
        }

        writer.WriteLine();
    }

    /// <summary>Writes what is still held.</summary>
    public void Dispose() => writer.Dispose();

    private void WriteCell(CellValue value)
    {
        var text = value.ToString();
        if (value.Kind == CellValueKind.Text && FormulaGuard.IsRisky(text))
            text = "'" + text;
        if (
            text.AsSpan().IndexOfAny("\"\r\n\t") < 0
            && !text.Contains(delimiter)
            && text.AsSpan().Trim().Length == text.Length
        )
            writer.Write(text);
        else
            writer.Write("\"" + text.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"");
    }
}
