using Microsoft.AspNetCore.Mvc;
using Pamong.Documents.Writing;
using Pamong.Planning.Contract;
using Pamong.Planning.Funding;
using Pamong.Planning.Importing;
using Pamong.People.Contract;
using Pamong.People.Contract.Importing;
using Pamong.Platform.Rights;
using Pamong.Platform.Screens;
using static Pamong.Platform.Texts.Bilingual;

namespace Pamong.Planning.Programmes;

/// <summary>Programmes on offer and the batches of a year as a workbook, with the columns that the import reads.</summary>
[Needs(PlanningPermissions.ViewPlan)]
internal sealed class ProgrammesExport(ProgrammeKeeping programmes, BatchKeeping batches, PlanningYear years) : PamongPage
{
    public async Task<IActionResult> OnGetAsync(int? tahun, CancellationToken ct)
    {
        var year = tahun ?? await years.DefaultAsync(ct);
        var offered = (await programmes.AllAsync(ct)).Values.Select(p => p.Content).Where(p => !p.Retired).OrderBy(p => p.Code, StringComparer.Ordinal);
        var runs = (await batches.AllAsync(ct)).Values.Select(b => b.Content).Where(b => b.StartsOn.Year == year)
            .OrderBy(b => b.Programme, StringComparer.Ordinal).ThenBy(b => b.Number);
        return File(await TemporaryFile.WorkbookAsync(workbook =>
        {
            var sheet = workbook.AddSheet(new SheetLayout(T("Program", "Programmes"), [.. ProgrammeImport.Fields.Select(Column)]));
            foreach (var p in offered)
                sheet.WriteRow(
                    p.Code, p.Name, p.Form, p.Provider, p.Jp, p.DaysAway, p.CostPerHead, p.FixedCost, p.MinSeats, p.MaxSeats, p.Raises,
                    Audience(p), p.Prerequisites, p.Online ? "Ya" : "Tidak");
            sheet = workbook.AddSheet(new SheetLayout(T("Angkatan", "Batches"), [.. BatchImport.Fields.Select(Column)]));
            foreach (var b in runs) sheet.WriteRow(b.Programme, b.Number, b.StartsOn, b.EndsOn, b.Place);
            return Task.CompletedTask;
        }), WorkbookWriter.MediaType, $"program-{year}.xlsx");
    }

    private static ColumnLayout Column(ImportField field) => new(field.Label, field.Key switch
    {
        "Jp" or "DaysAway" or "MinSeats" or "MaxSeats" or "Number" => ColumnFormat.Whole,
        "CostPerHead" or "FixedCost" => ColumnFormat.Rupiah,
        "StartsOn" or "EndsOn" => ColumnFormat.Date,
        _ => ColumnFormat.Text,
    });

    private static string Audience(ProgrammeContent p) => RowReading.Join(new Eligibility(
        [.. RowReading.Parts(p.Kinds).Select(Enum.Parse<PositionKind>)], RowReading.Parts(p.Ranks),
        [.. RowReading.Parts(p.Employments).Select(Enum.Parse<EmploymentKind>)]).Words());
}
