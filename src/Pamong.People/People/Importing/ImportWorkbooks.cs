using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Pamong.Documents.Writing;
using Pamong.People.Contract.Importing;
using Pamong.Platform.Data;
using static Pamong.Platform.Texts.Bilingual;

namespace Pamong.People.Importing;

/// <summary>Workbooks that go back to the office: an empty form, and the refused rows with their reasons.</summary>
internal sealed class ImportWorkbooks(PamongDb db, ImportKinds kinds)
{
    /// <summary>A form with the headers that are understood and one row as an example.</summary>
    public static void WriteTemplate(Stream target, string name, IReadOnlyList<ImportField> fields)
    {
        using var workbook = new WorkbookWriter(target);
        var sheet = workbook.AddSheet(new SheetLayout(name, [.. fields.Select(f => new ColumnLayout(f.Label.Id, ColumnFormat.Text))]));
        sheet.WriteRow([.. fields.Select(f => (CellValue)f.Example)]);
    }

    /// <summary>The refused rows as they stand in the file, with sheet, row and reason before them. Mended, it can be uploaded as it is.</summary>
    public async Task WriteRefusedAsync(Import import, Stream target, CancellationToken ct)
    {
        var mapping = JsonSerializer.Deserialize<ImportMapping>(import.MappingJson!)!;
        var labels = (await kinds[import.Kind].FieldsAsync(ct)).ToDictionary(f => f.Key, f => f.Label.Id);
        var stored = await db.Set<StoredFile>().AsNoTracking().SingleAsync(f => f.Id == import.FileId, ct);
        var lines = await db.Set<ImportLine>().AsNoTracking()
            .Where(l => l.ImportId == import.Id && l.Outcome == ImportOutcome.Rejected)
            .Select(l => new { l.Sheet, l.Row, l.Problems })
            .ToDictionaryAsync(l => (l.Sheet, l.Row), l => l.Problems, ct);
        using var workbook = new WorkbookWriter(target);
        foreach (var table in mapping.Complete)
        {
            var sheet = workbook.AddSheet(new SheetLayout(table.Sheet,
            [
                .. table.Columns.Select(c => new ColumnLayout(c.Header, ColumnFormat.Text)),
                new ColumnLayout(T("Baris asal", "Original row"), ColumnFormat.Whole),
                new ColumnLayout(T("Alasan ditolak", "Why it was refused"), ColumnFormat.Remark, Width: 60),
            ]));
            var only = new ImportMapping([table]);
            foreach (var row in new ImportFile(stored.Content, stored.Name).RawRows(only))
            {
                if (!lines.TryGetValue((row.Sheet, row.Number), out var problems)) continue;
                sheet.WriteRow([.. table.Columns.Select(c => (CellValue)row[c.Column].Text), row.Number, Reasons(problems, labels)]);
            }
        }
    }

    private static string Reasons(string? problems, Dictionary<string, string> labels) => string.Join("\n",
        ImportJson.Read<List<ImportProblem>>(problems ?? "[]")
            .Where(p => !p.IsWarning)
            .Select(p => p.Field.Length > 0 && labels.TryGetValue(p.Field, out var label) ? $"{label}: {p.Reason}" : p.Reason.ToString()));
}
