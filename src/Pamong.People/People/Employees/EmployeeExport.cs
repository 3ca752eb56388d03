using Microsoft.EntityFrameworkCore;
using Pamong.Documents.Writing;
using Pamong.People.Contract;
using Pamong.People.Naming;
using static Pamong.Platform.Texts.Bilingual;

namespace Pamong.People.Employees;

/// <summary>Takes a list of employees out as a workbook or delimited text, row by row.</summary>
internal static class EmployeeExport
{
    private static ColumnLayout[] Columns =>
    [
        new(T("NIP", "NIP"), ColumnFormat.Text), new(T("Nama", "Name"), Width: 34), new(T("Status", "Employment")),
        new(T("Golongan", "Grade")), new(T("Jabatan", "Position"), Width: 34), new(T("Jenis jabatan", "Kind of position"), Width: 22),
        new(T("Jenjang", "Rank"), Width: 18), new(T("Unit kerja", "Unit"), Width: 38), new(T("Email", "E-mail"), Width: 30),
    ];

    public static async Task WriteWorkbookAsync(IQueryable<PersonRow> people, string title, Stream target, CancellationToken ct)
    {
        using var workbook = new WorkbookWriter(target);
        var sheet = workbook.AddSheet(new SheetLayout(T("Pegawai", "Employees"), Columns) { Titles = [title] });
        await foreach (var person in people.AsAsyncEnumerable().WithCancellation(ct)) sheet.WriteRow(Cells(person));
    }

    public static async Task WriteTextAsync(IQueryable<PersonRow> people, Stream target, CancellationToken ct)
    {
        using var writer = new CsvWriter(target);
        writer.WriteRow([.. Columns.Select(c => (CellValue)c.Header)]);
        await foreach (var person in people.AsAsyncEnumerable().WithCancellation(ct)) writer.WriteRow(Cells(person));
    }

    private static CellValue[] Cells(PersonRow p) =>
    [
        p.Nip, p.Name, (string)p.Employment.Name(), p.Grade, p.PositionName, p.PositionKind is { } kind ? (string)kind.Name() : null,
        p.Rank is { } rank ? PositionRecognition.NameOf(rank) : null, p.UnitName, p.Email,
    ];
}
