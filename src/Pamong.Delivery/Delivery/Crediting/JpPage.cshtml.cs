using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Pamong.Delivery.Contract;
using Pamong.Documents.Writing;
using Pamong.People.Contract;
using Pamong.Platform.Data;
using Pamong.Platform.Rights;
using Pamong.Platform.Screens;
using Pamong.Platform.Tenants;
using Pamong.Platform.Trail;
using static Pamong.Platform.Texts.Bilingual;

namespace Pamong.Delivery.Crediting;

/// <summary>JP of a year: my own, my team's, my unit's, everyone's, as far as one may see.</summary>
[Needs(DeliveryPermissions.ViewJp)]
internal sealed class JpPage(PamongDb db, JpList list, IPeople people, CurrentUser user, AgencyDay day) : PamongPage
{
    [BindProperty(Name = "tahun", SupportsGet = true)]
    public int? AskedYear { get; set; }

    [BindProperty(Name = "q", SupportsGet = true)]
    public string? Search { get; set; }

    [BindProperty(Name = "unit", SupportsGet = true)]
    public Guid? Unit { get; set; }

    /// <summary>"kurang" below 20, "cukup" 20 and more, "lebih" contract civil servants beyond 24.</summary>
    [BindProperty(Name = "capaian", SupportsGet = true)]
    public string? Reach { get; set; }

    [BindProperty(Name = "urut", SupportsGet = true)]
    public string? Order { get; set; }

    [BindProperty(Name = "h", SupportsGet = true)]
    public int Number { get; set; } = 1;

    public int Year { get; private set; }

    public int ThisYear { get; private set; }

    public Page<JpListRow> Rows { get; private set; } = Page<JpListRow>.Empty;

    /// <summary>Units to choose from.</summary>
    public UnitSteps Units { get; private set; } = UnitSteps.None;

    public bool MayRecord => user.May(DeliveryPermissions.RecordJp);

    public bool MayExport => user.May(DeliveryPermissions.Export);

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        var reach = user.ReachOf(DeliveryPermissions.ViewJp);
        if (!reach.Everything && reach.UnitIds.Count == 0 && reach.Reports is null && reach.Self is { } me)
            return Redirect($"/jp/{me}" + Request.QueryString);
        Describe(T("JP pegawai", "People's JP"));
        ThisYear = (await day.TodayAsync(ct)).Year;
        Year = AskedYear is > 1990 and < 2200 and { } asked ? asked : ThisYear;
        Units = await UnitSteps.ReadAsync(people.UnitsWithin(DeliveryPermissions.ViewJp), Unit, ct);
        var rows = Narrowed(DeliveryPermissions.ViewJp);
        rows = Order switch
        {
            "jp" => rows.OrderBy(r => r.Hundredths).ThenBy(r => r.SearchName).ThenBy(r => r.Id),
            "-jp" => rows.OrderByDescending(r => r.Hundredths).ThenBy(r => r.SearchName).ThenBy(r => r.Id),
            _ => rows.OrderBy(r => r.SearchName).ThenBy(r => r.Id),
        };
        Rows = await rows.PageAsync(Number, Paging.ScreenSize, ct);
        return Page();
    }

    public async Task<IActionResult> OnGetExportAsync(CancellationToken ct)
    {
        if (!MayExport) return Forbid();
        Year = AskedYear is > 1990 and < 2200 and { } asked ? asked : (await day.TodayAsync(ct)).Year;
        Units = await UnitSteps.ReadAsync(people.UnitsWithin(DeliveryPermissions.Export), Unit, ct);
        db.Say("exported", "Jp", Guid.CreateVersion7(), new { Year, Unit, Reach });
        await db.SaveChangesAsync(ct);
        var rows = Narrowed(DeliveryPermissions.Export).OrderBy(r => r.UnitPath).ThenBy(r => r.SearchName).ThenBy(r => r.Id);
        var file = await TemporaryFile.WorkbookAsync(async book =>
        {
            var sheet = book.AddSheet(new SheetLayout($"JP {Year}",
            [
                new ColumnLayout("NIP", ColumnFormat.Text, 22), new ColumnLayout(T("Nama", "Name"), ColumnFormat.Text, 36), new ColumnLayout(T("Unit", "Unit"), ColumnFormat.Text, 40),
                new ColumnLayout(T("Kepegawaian", "Employment"), ColumnFormat.Text, 16), new ColumnLayout("JP", ColumnFormat.TwoDecimals), new ColumnLayout(T("JP bulat", "Whole JP"), ColumnFormat.Whole),
            ])
            { Titles = [T("Capaian jam pelajaran {0}", "Hours of development in {0}").With(Year.ToString(CultureInfo.InvariantCulture))] });
            await foreach (var row in rows.AsAsyncEnumerable().WithCancellation(ct))
                sheet.WriteRow(row.Nip, row.Name, row.Unit, row.Employment.Name().ToString(), row.Hundredths / 100m, JpRules.OnPaper(row.Hundredths));
        });
        return File(file, WorkbookWriter.MediaType, $"jp-{Year}.xlsx");
    }

    private IQueryable<JpListRow> Narrowed(string permission)
    {
        var rows = list.Of(people.Within(permission), Year);
        if (Units.Chosen is { } top) rows = rows.Where(r => r.UnitPath.StartsWith(top.Path));
        if (!string.IsNullOrWhiteSpace(Search))
        {
            var words = Search.Trim().ToLowerInvariant();
            rows = rows.Where(r => r.SearchName.Contains(words) || r.Nip.StartsWith(words));
        }

        return Reach switch
        {
            "kurang" => rows.Where(r => r.Hundredths < AnnualTarget.Least),
            "cukup" => rows.Where(r => r.Hundredths >= AnnualTarget.Least),
            "lebih" => rows.Where(r => r.Employment == EmploymentKind.Pppk && r.Hundredths > AnnualTarget.MostForContract),
            _ => rows,
        };
    }
}
