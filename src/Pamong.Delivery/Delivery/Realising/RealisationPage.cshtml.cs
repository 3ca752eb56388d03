using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Pamong.Delivery.Contract;
using Pamong.Delivery.Running;
using Pamong.Delivery.Spending;
using Pamong.Documents.Writing;
using Pamong.Planning.Contract;
using Pamong.Platform.Data;
using Pamong.Platform.Rights;
using Pamong.Platform.Screens;
using Pamong.Platform.Tenants;
using Pamong.Platform.Trail;
using static Pamong.Platform.Texts.Bilingual;

namespace Pamong.Delivery.Realising;

/// <summary>Plan against realisation in people, JP, money and gap closed; by programme, unit and fund.</summary>
[Needs(DeliveryPermissions.ViewBatches)]
internal sealed class RealisationPage(PamongDb db, Realisation realisation, FundBook funds, IPlans plans, CurrentUser user, AgencyDay day, Kept kept) : PamongPage
{
    [BindProperty(Name = "tahun", SupportsGet = true)]
    public int? AskedYear { get; set; }

    /// <summary>"program", "unit" or "dana".</summary>
    [BindProperty(Name = "bagian", SupportsGet = true)]
    public string? Part { get; set; }

    public int Year { get; private set; }

    public IReadOnlyList<int> Years { get; private set; } = [];

    public IReadOnlyList<RealisationRow> Rows { get; private set; } = [];

    public IReadOnlyList<FundStanding> Funds { get; private set; } = [];

    public bool ByUnit => Part == "unit";

    public bool ByFund => Part == "dana" && MaySeeMoney;

    public bool MaySeeMoney => user.May(DeliveryPermissions.ViewMoney);

    /// <summary>Whether the user sees everyone, and so the batches' fixed costs too.</summary>
    public bool SeesEveryone => user.ReachOf(DeliveryPermissions.ViewBatches).Everything;

    /// <summary>Whether the user may list the people who are counted here, as far as they see them here; else numbers open batches.</summary>
    public bool PeopleOpen => user.ReachOf(DeliveryPermissions.ViewNominations) is var reach && (reach.Everything || (!SeesEveryone && reach.UnitIds.Count > 0));

    public bool MayExport => user.May(DeliveryPermissions.Export);

    public async Task OnGetAsync(CancellationToken ct)
    {
        Describe(T("Realisasi", "Realisation"));
        Years = await kept.GetAsync("years of batches", () => db.Set<Run>().Select(r => r.Year).Distinct().OrderByDescending(y => y).ToListAsync(ct));
        await ChooseYearAsync(ct);
        if (ByFund) Funds = await kept.GetAsync(("funds", Year), () => funds.StandingAsync(Year, ct));
        else if (ByUnit) Rows = await kept.GetAsync(("by unit", Year), () => realisation.ByUnitAsync(Year, DeliveryPermissions.ViewBatches, ct));
        else Rows = await kept.GetAsync(("by programme", Year), () => realisation.ByProgrammeAsync(Year, DeliveryPermissions.ViewBatches, ct));
    }

    public async Task<IActionResult> OnGetExportAsync(CancellationToken ct)
    {
        if (!MayExport) return Forbid();
        await ChooseYearAsync(ct);
        var programmes = await realisation.ByProgrammeAsync(Year, DeliveryPermissions.Export, ct);
        var units = await realisation.ByUnitAsync(Year, DeliveryPermissions.Export, ct);
        db.Say("exported", "Realisation", Guid.CreateVersion7(), new { Year });
        await db.SaveChangesAsync(ct);
        var file = await TemporaryFile.WorkbookAsync(async book =>
        {
            Write(book, T("Per program", "By programme"), T("Program", "Programme"), programmes);
            Write(book, T("Per unit", "By unit"), T("Unit", "Unit"), units);
            if (MaySeeMoney) WriteFunds(book, await funds.StandingAsync(Year, ct));
        });
        return File(file, WorkbookWriter.MediaType, $"realisasi-{Year}.xlsx");
    }

    private async Task ChooseYearAsync(CancellationToken ct) =>
        Year = AskedYear ?? await kept.GetAsync("latest year", () => plans.LatestYearAsync(ct)) ?? (await day.TodayAsync(ct)).Year;

    private void Write(WorkbookWriter book, string name, string first, IReadOnlyList<RealisationRow> rows)
    {
        var columns = new List<ColumnLayout>
        {
            new(first, ColumnFormat.Text, 44),
            new(T("Rencana", "Plan"), ColumnFormat.Whole, Group: T("Orang", "People")), new(T("Realisasi", "Actual"), ColumnFormat.Whole, Group: T("Orang", "People")),
            new(T("Rencana", "Plan"), ColumnFormat.TwoDecimals, Group: "JP"), new(T("Realisasi", "Actual"), ColumnFormat.TwoDecimals, Group: "JP"),
            new(T("Rencana", "Plan"), ColumnFormat.Whole, Group: T("Poin celah", "Gap points")), new(T("Realisasi", "Actual"), ColumnFormat.Whole, Group: T("Poin celah", "Gap points")),
            new(T("Level celah tertutup", "Levels of gap closed"), ColumnFormat.Whole),
        };
        if (MaySeeMoney)
            columns.AddRange([new(T("Rencana", "Plan"), ColumnFormat.Rupiah, Group: T("Biaya", "Money")), new(T("Realisasi", "Actual"), ColumnFormat.Rupiah, Group: T("Biaya", "Money"))]);
        var sheet = book.AddSheet(new SheetLayout(name, columns) { Titles = [T("Rencana dan realisasi pengembangan kompetensi {0}", "Plan and realisation of development {0}").With(Year.ToString(CultureInfo.InvariantCulture))] });
        foreach (var r in rows)
        {
            CellValue[] cells = [r.Name, r.PlannedPeople, r.People, r.PlannedHundredths / 100m, r.Hundredths / 100m, r.PlannedGain, r.Gain, r.LevelsClosed];
            sheet.WriteRow(MaySeeMoney ? [.. cells, r.PlannedMoney, r.Spent] : cells);
        }
    }

    private static void WriteFunds(WorkbookWriter book, IReadOnlyList<FundStanding> standings)
    {
        var sheet = book.AddSheet(new SheetLayout(T("Sumber dana", "Funds"),
        [
            new(T("Kode", "Code"), ColumnFormat.Text), new(T("Nama", "Name"), ColumnFormat.Text, 36), new(T("Pagu", "Ceiling"), ColumnFormat.Rupiah), new(T("Rencana", "Planned"), ColumnFormat.Rupiah),
            new(T("Terikat", "Committed"), ColumnFormat.Rupiah), new(T("Terpakai", "Spent"), ColumnFormat.Rupiah), new(T("Sisa", "Left"), ColumnFormat.Rupiah),
        ]));
        foreach (var f in standings) sheet.WriteRow(f.Code, f.Name, f.Ceiling, f.Planned, f.Committed, f.Spent, f.Left);
    }
}
