using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Pamong.Appraisal.Contract;
using Pamong.Documents.Writing;
using Pamong.People.Contract;
using Pamong.Platform.Data;
using Pamong.Platform.Rights;
using Pamong.Platform.Screens;
using Pamong.Platform.Trail;
using static Pamong.Platform.Texts.Bilingual;

namespace Pamong.Appraisal.Showing;

/// <summary>Performance of a year as a workbook, with the columns that the import reads. Leaves a trail.</summary>
[Needs(AppraisalPermissions.Export)]
internal sealed class PerformanceExport(PamongDb db, IPeople people, CurrentUser user) : PamongPage
{
    public async Task<IActionResult> OnGetAsync(int tahun, CancellationToken ct)
    {
        db.Say("exported", "Performance", user.TenantId, new { year = tahun, by = user.Name });
        await db.SaveChangesAsync(ct);
        var rows =
            from person in people.Within(AppraisalPermissions.Export)
            join p in db.Set<Performance>().AsNoTracking() on person.Id equals p.EmployeeId
            where p.Year == tahun
            orderby person.Nip
            select new { person.Nip, person.Name, p.Year, p.Result, p.Behaviour, p.Predicate, p.Source };
        var file = await TemporaryFile.WorkbookAsync(async workbook =>
        {
            var sheet = workbook.AddSheet(new SheetLayout(T("Kinerja", "Performance"),
            [
                new(T("NIP", "NIP"), ColumnFormat.Text, 20),
                new(T("Nama", "Name"), ColumnFormat.Text, 36),
                new(T("Tahun", "Year")),
                new(T("Hasil kerja", "Work result"), ColumnFormat.Text, 20),
                new(T("Perilaku kerja", "Work behaviour"), ColumnFormat.Text, 20),
                new(T("Predikat", "Predicate"), ColumnFormat.Text, 18),
                new(T("Sumber", "Source"), ColumnFormat.Text, 30),
            ]));
            await foreach (var row in rows.AsAsyncEnumerable().WithCancellation(ct))
                sheet.WriteRow(row.Nip, row.Name, row.Year, row.Result?.Name().ToString() ?? "", row.Behaviour?.Name().ToString() ?? "",
                    row.Predicate.Name().ToString(), row.Source);
        });
        return File(file, WorkbookWriter.MediaType, $"kinerja-{tahun}.xlsx");
    }
}
