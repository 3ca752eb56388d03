using Pamong.Documents.Reading;
using Pamong.Documents.Recognising;
using Pamong.People.Contract.Importing;

namespace Pamong.People.Importing;

/// <summary>Reads a stored file: finds its tables, then streams their rows. May be read as often as needed.</summary>
internal sealed class ImportFile(byte[] content, string name)
{
    private const int ExampleRows = 5;

    /// <summary>Finds the tables for a kind's fields.</summary>
    /// <param name="remembered">Earlier decisions of people on headers.</param>
    public (ImportMapping Mapping, FileProblem? Problem) FindTables(
        IImportKind kind, IReadOnlyList<ImportField> fields, IReadOnlyDictionary<string, string> remembered)
    {
        using var stream = new MemoryStream(content, writable: false);
        if (!SheetReader.Open(stream, name).Ok(out var reader, out var problem)) return (new ImportMapping([]), problem);
        using var _ = reader;
        var finder = new HeaderFinder(
            [.. fields.Select(f => new HeaderField(f.Key, f.Required, [f.Label.Id, .. f.Names, f.Label.En]))], remembered);
        var tables = new List<TableMapping>();
        while (reader.NextSheet())
        {
            var rows = reader.Rows().Take(HeaderFinder.RowsLookedAt).ToList();
            if (!rows.Exists(r => !r.IsBlank)) continue;
            var match = finder.Find(rows);
            tables.Add(match.FirstRow > 0 ? Table(reader.SheetName, rows, match) : Guess(reader.SheetName, rows, fields));
        }

        return (new ImportMapping(Choose(kind, tables)), reader.Problem);
    }

    /// <summary>Streams the rows of all complete tables that hold something; ends early at a problem of the file.</summary>
    public IEnumerable<ImportRow> Rows(ImportMapping mapping, Action<FileProblem> onProblem)
    {
        var tables = mapping.Complete.ToDictionary(t => t.Sheet, StringComparer.Ordinal);
        using var stream = new MemoryStream(content, writable: false);
        if (!SheetReader.Open(stream, name).Ok(out var reader, out var problem))
        {
            onProblem(problem);
            yield break;
        }

        using var _ = reader;
        while (reader.NextSheet())
        {
            if (!tables.TryGetValue(reader.SheetName, out var table)) continue;
            var columns = table.ByField();
            foreach (var row in reader.Rows())
                if (row.Number >= table.FirstDataRow && columns.Values.Any(c => !row[c].IsEmpty && !string.IsNullOrWhiteSpace(row[c].Text)))
                    yield return new ImportRow(row, columns);
        }

        if (reader.Problem is not null) onProblem(reader.Problem);
    }

    /// <summary>Streams the cells of the complete tables as they are written, from the header's last row on.</summary>
    public IEnumerable<SheetRow> RawRows(ImportMapping mapping)
    {
        var tables = mapping.Complete.ToDictionary(t => t.Sheet, StringComparer.Ordinal);
        using var stream = new MemoryStream(content, writable: false);
        if (!SheetReader.Open(stream, name).Ok(out var reader, out var _)) yield break;
        using var __ = reader;
        while (reader.NextSheet())
        {
            if (!tables.TryGetValue(reader.SheetName, out var table)) continue;
            foreach (var row in reader.Rows())
                if (row.Number >= table.FirstDataRow) yield return row;
        }
    }

    private static TableMapping Table(string sheet, List<SheetRow> rows, HeaderMatch match) => new(
        sheet, match.LastRow, match.FirstDataRow,
        [.. match.Columns.Select(c => new ColumnMapping(
            c.Column, c.Header, c.Field, Example(rows, match.FirstDataRow, c.Column), c.Origin is HeaderOrigin.Named or HeaderOrigin.Remembered))],
        match.MissingRequired);

    // No header is known: the first row that is about as full as any is taken for it, so that a person can say what its columns hold.
    private static TableMapping Guess(string sheet, List<SheetRow> rows, IReadOnlyList<ImportField> fields)
    {
        static int Filled(SheetRow row) => row.Cells.Count(c => !string.IsNullOrWhiteSpace(c.Text) && !c.FromMerge);
        var fullest = rows.Max(Filled);
        var header = rows.First(r => Filled(r) >= Math.Max(1, fullest * 6 / 10));
        var columns = Enumerable.Range(0, header.Cells.Count)
            .Where(c => !string.IsNullOrWhiteSpace(header[c].Text))
            .Select(c => new ColumnMapping(c, CellText.Clean(header[c].Text), null, Example(rows, header.Number + 1, c), false));
        return new TableMapping(sheet, header.Number, header.Number + 1, [.. columns], [.. fields.Where(f => f.Required).Select(f => f.Key)]);
    }

    private static string Example(List<SheetRow> rows, int from, int column) => rows
        .Where(r => r.Number >= from)
        .Take(ExampleRows)
        .Select(r => CellText.Clean(r[column].Text))
        .FirstOrDefault(t => t.Length > 0) ?? "";

    // Sheets named for the kind are read and no others; a workbook of one city has several kinds' sheets.
    private static List<TableMapping> Choose(IImportKind kind, List<TableMapping> tables)
    {
        var named = tables.FindAll(t => kind.SheetNames.Any(n => HeaderText.Normalise(t.Sheet).Contains(n, StringComparison.Ordinal)));
        if (named.Exists(t => t.Missing.Count == 0)) return named.FindAll(t => t.Missing.Count == 0);
        var complete = tables.FindAll(t => t.Missing.Count == 0);
        return complete.Count > 0 ? complete : named.Count > 0 ? named : tables;
    }
}
