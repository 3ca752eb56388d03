using System.Text;
using Pamong.Documents.Writing;

namespace Pamong.Samples;

/// <summary>The files of one city's folder.</summary>
internal sealed class Files(City city, string folder)
{
    /// <summary>A workbook with one sheet for each table.</summary>
    internal void Workbook(string name, params ReadOnlySpan<(Table Table, IEnumerable<CellValue[]> Rows)> tables)
    {
        using var file = File.Create(Path.Combine(folder, name + ".xlsx"));
        using var workbook = new WorkbookWriter(file);
        foreach (var (table, rows) in tables)
        {
            var sheet = workbook.AddSheet(table.Layout);
            foreach (var row in rows)
                sheet.WriteRow(row);
        }
    }

    /// <summary>A workbook, or where the city exports from an old program a text file with semicolons in Windows-1252.</summary>
    internal void TableFile(string name, Table table, IEnumerable<CellValue[]> rows)
    {
        if (!city.IsAceh)
        {
            Workbook(name, (table, rows));
            return;
        }

        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        using var file = File.Create(Path.Combine(folder, name + ".csv"));
        using var text = new CsvWriter(file, ';', Encoding.GetEncoding(1252));
        text.WriteRow(Table.Warning);
        text.WriteRow([.. table.Headers.Select(header => (CellValue)header)]);
        foreach (var row in rows)
            text.WriteRow(row);
    }
}
