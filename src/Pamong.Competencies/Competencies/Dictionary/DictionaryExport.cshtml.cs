using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Pamong.Competencies.Assessing;
using Pamong.Competencies.Contract;
using Pamong.Competencies.Importing;
using Pamong.Documents.Writing;
using Pamong.Platform.Data;
using Pamong.Platform.Rights;
using Pamong.Platform.Screens;
using Pamong.Platform.Tenants;
using static Pamong.Platform.Texts.Bilingual;

namespace Pamong.Competencies.Dictionary;

/// <summary>The dictionary as a workbook, with the columns that the import reads.</summary>
[Needs(CompetenciesPermissions.ViewDictionary)]
internal sealed class DictionaryExport(PamongDb db, WordingsInForce wordings, AgencyDay day) : PamongPage
{
    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        var inForce = await wordings.IdsOfAsync(await day.TodayAsync(ct), ct);
        var rows =
            from c in db.Set<Competency>().AsNoTracking()
            join w in db.Set<Wording>().AsNoTracking() on c.Id equals w.CompetencyId
            where c.RetiredOn == null
            orderby c.Group, c.Code
            select new { Competency = c, Wording = w };
        return File(await TemporaryFile.WorkbookAsync(async workbook =>
        {
            var sheet = workbook.AddSheet(new SheetLayout(T("Kamus", "Dictionary"), [.. Columns()]));
            await foreach (var row in rows.AsAsyncEnumerable().WithCancellation(ct))
                if (inForce.GetValueOrDefault(row.Competency.Id) == row.Wording.Id)
                    sheet.WriteRow([.. Cells(row.Competency, row.Wording)]);
        }), WorkbookWriter.MediaType, "kamus-kompetensi.xlsx");
    }

    private static IEnumerable<ColumnLayout> Columns()
    {
        yield return new(T("Kode", "Code"), ColumnFormat.Text, 12);
        yield return new(T("Nama kompetensi", "Name"), ColumnFormat.Text, 36);
        yield return new(T("Nama dalam bahasa Inggris", "Name in English"), ColumnFormat.Text, 36);
        yield return new(T("Kelompok", "Group"), ColumnFormat.Text, 18);
        yield return new(T("Rumpun", "Family"), ColumnFormat.Text, 18);
        yield return new(T("Asal", "Source"), ColumnFormat.Text, 12);
        yield return new(T("Definisi", "Definition"), ColumnFormat.Text, 50);
        for (var level = 1; level <= 5; level++)
        {
            yield return new(T("Uraian level {0}", "Level {0}").With(level), ColumnFormat.Text, 40);
            yield return new(T("Indikator level {0}", "Indicators of level {0}").With(level), ColumnFormat.Text, 50);
        }
    }

    private static IEnumerable<CellValue> Cells(Competency competency, Wording wording)
    {
        var content = WordingContent.Of(wording);
        yield return competency.Code;
        yield return competency.NameId;
        yield return competency.NameEn;
        yield return competency.Group.Name().ToString();
        yield return competency.Family;
        yield return (competency.Source == CompetencySource.National ? T("Nasional", "National") : T("Instansi", "Agency")).ToString();
        yield return content.DefinitionId;
        foreach (var level in content.Filled().Levels)
        {
            yield return level.Summary.Id;
            yield return IndicatorText.Write(level);
        }
    }
}
