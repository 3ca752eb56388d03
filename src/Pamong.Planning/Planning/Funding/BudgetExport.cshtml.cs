using Microsoft.AspNetCore.Mvc;
using Pamong.Documents.Writing;
using Pamong.People.Contract.Importing;
using Pamong.Planning.Contract;
using Pamong.Planning.Importing;
using Pamong.Platform.Rights;
using Pamong.Platform.Screens;
using static Pamong.Platform.Texts.Bilingual;

namespace Pamong.Planning.Funding;

/// <summary>Funds and unit limits of a year as a workbook, with the columns that the import reads.</summary>
[Needs(PlanningPermissions.ViewBudget)]
internal sealed class BudgetExport(FundKeeping funds, UnitLimitKeeping limits, PlanningYear years) : PamongPage
{
    public async Task<IActionResult> OnGetAsync(int? tahun, CancellationToken ct)
    {
        var year = tahun ?? await years.DefaultAsync(ct);
        var ofYear = (await funds.AllAsync(ct)).Values.Select(f => f.Content).Where(f => f.Year == year).OrderBy(f => f.Code, StringComparer.Ordinal);
        var limitsOfYear = (await limits.AllAsync(ct)).Values.Select(l => l.Content).Where(l => l.Year == year).OrderBy(l => l.Unit, StringComparer.Ordinal);
        var names = (await funds.UnitsAsync(ct)).ToDictionary(u => u.Code, u => u.Name, StringComparer.Ordinal);
        return File(await TemporaryFile.WorkbookAsync(workbook =>
        {
            var sheet = workbook.AddSheet(new SheetLayout(T("Sumber Dana", "Funds"), [.. FundImport.Fields.Select(Column)]));
            foreach (var f in ofYear)
                sheet.WriteRow(
                    f.Code, f.Name, f.Kind.Name().ToString(), f.Unit, f.Ceiling, f.AccountCode,
                    RowReading.Join(new[] { f.Forms, f.Programmes, FundWords.WordsOf(f.Use), f.Terms }.Where(part => part.Length > 0)), f.Units.Length == 0 ? "Semua unit" : f.Units, f.Year);
            sheet = workbook.AddSheet(new SheetLayout(T("Batas Unit", "Unit limits"), [.. UnitLimitImport.Fields.Select(Column)]));
            foreach (var l in limitsOfYear) sheet.WriteRow(l.Unit, names.GetValueOrDefault(l.Unit, ""), l.MaxAway, l.CentralCap, l.ClosedWeeks, l.Year);
            return Task.CompletedTask;
        }), WorkbookWriter.MediaType, $"anggaran-{year}.xlsx");
    }

    private static ColumnLayout Column(ImportField field) => new(field.Label, field.Key switch
    {
        "Ceiling" or "CentralCap" => ColumnFormat.Rupiah,
        "MaxAway" => ColumnFormat.Whole,
        "Year" => ColumnFormat.General,
        _ => ColumnFormat.Text,
    });
}
