using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Pamong.Competencies.Contract;
using Pamong.Documents.Writing;
using Pamong.People.Contract;
using Pamong.Platform.Data;
using Pamong.Platform.Rights;
using Pamong.Platform.Screens;
using Pamong.Platform.Trail;
using static Pamong.Platform.Texts.Bilingual;

namespace Pamong.Competencies.Assessing;

/// <summary>Results of the people within the user's reach as a workbook, with the columns that the import reads. Leaves a trail.</summary>
[Needs(CompetenciesPermissions.Export)]
internal sealed class AssessmentsExport(PamongDb db, IPeople people, CurrentUser user) : PamongPage
{
    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        db.Say("exported", "Assessments", user.TenantId, new { by = user.Name });
        await db.SaveChangesAsync(ct);
        var rows =
            from a in db.Set<Assessment>().AsNoTracking()
            join p in people.Within(CompetenciesPermissions.Export) on a.EmployeeId equals p.Id
            join c in db.Set<Competency>().AsNoTracking() on a.CompetencyId equals c.Id
            where !db.Set<Withdrawal>().Any(w => w.AssessmentId == a.Id)
            orderby p.Nip, c.Code, a.AssessedOn
            select new { p.Nip, p.Name, c.Code, c.NameId, a.Level, a.Source, a.AssessedOn, a.Assessor, a.Instrument, a.Evidence };
        return File(await TemporaryFile.WorkbookAsync(async workbook =>
        {
            var sheet = workbook.AddSheet(new SheetLayout(T("Penilaian", "Results"),
            [
                new(T("NIP", "NIP"), ColumnFormat.Text, 20),
                new(T("Nama", "Name"), ColumnFormat.Text, 36),
                new(T("Kode kompetensi", "Competency code"), ColumnFormat.Text, 14),
                new(T("Nama kompetensi", "Competency"), ColumnFormat.Text, 36),
                new(T("Level", "Level"), ColumnFormat.Whole),
                new(T("Sumber", "Source"), ColumnFormat.Text, 18),
                new(T("Tanggal", "Date"), ColumnFormat.Date, 14),
                new(T("Asesor", "Assessor"), ColumnFormat.Text, 24),
                new(T("Instrumen", "Instrument"), ColumnFormat.Text, 24),
                new(T("Bukti", "Evidence"), ColumnFormat.Text, 30),
            ]));
            await foreach (var row in rows.AsAsyncEnumerable().WithCancellation(ct))
                sheet.WriteRow(row.Nip, row.Name, row.Code, row.NameId, row.Level, row.Source.Name().ToString(), row.AssessedOn,
                    row.Assessor, row.Instrument, row.Evidence);
        }), WorkbookWriter.MediaType, "penilaian-kompetensi.xlsx");
    }
}
