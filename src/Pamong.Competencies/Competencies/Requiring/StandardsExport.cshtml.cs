using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Pamong.Competencies.Contract;
using Pamong.Documents.Writing;
using Pamong.People.Contract;
using Pamong.Platform.Data;
using Pamong.Platform.Rights;
using Pamong.Platform.Screens;
using static Pamong.Platform.Texts.Bilingual;

namespace Pamong.Competencies.Requiring;

/// <summary>The standards of all positions as a workbook, with the columns that the import reads.</summary>
[Needs(CompetenciesPermissions.ViewDictionary)]
internal sealed class StandardsExport(PamongDb db, IPeople people) : PamongPage
{
    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        var rows =
            from r in db.Set<Requirement>().AsNoTracking()
            join p in people.Positions() on r.PositionId equals p.Id
            join c in db.Set<Competency>().AsNoTracking() on r.CompetencyId equals c.Id
            orderby p.Code, c.Group, c.Code
            select new { PositionCode = p.Code, PositionName = p.Name, c.Code, c.NameId, r.Level, r.Weight, r.Critical, r.FromRank };
        return File(await TemporaryFile.WorkbookAsync(async workbook =>
        {
            var sheet = workbook.AddSheet(new SheetLayout(T("Standar", "Standards"),
            [
                new(T("Kode jabatan", "Position code"), ColumnFormat.Text, 14),
                new(T("Nama jabatan", "Position"), ColumnFormat.Text, 40),
                new(T("Kode kompetensi", "Competency code"), ColumnFormat.Text, 14),
                new(T("Nama kompetensi", "Competency"), ColumnFormat.Text, 40),
                new(T("Level", "Level"), ColumnFormat.Whole),
                new(T("Bobot", "Weight"), ColumnFormat.Whole),
                new(T("Kritis", "Critical")),
                new(T("Bawaan jenjang", "Default of the rank")),
            ]));
            var (yes, no) = (T("Ya", "Yes"), T("Tidak", "No"));
            await foreach (var row in rows.AsAsyncEnumerable().WithCancellation(ct))
                sheet.WriteRow(row.PositionCode, row.PositionName, row.Code, row.NameId, row.Level, row.Weight,
                    (row.Critical ? yes : no).ToString(), (row.FromRank ? yes : no).ToString());
        }), WorkbookWriter.MediaType, "standar-kompetensi.xlsx");
    }
}
