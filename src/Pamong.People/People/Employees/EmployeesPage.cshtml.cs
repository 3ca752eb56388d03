using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Pamong.Documents.Writing;
using Pamong.People.Contract;
using Pamong.People.Importing;
using Pamong.People.Naming;
using Pamong.Platform.Data;
using Pamong.Platform.Rights;
using Pamong.Platform.Screens;
using Pamong.Platform.Tenants;
using Pamong.Platform.Trail;
using static Pamong.Platform.Texts.Bilingual;

namespace Pamong.People.Employees;

/// <summary>Employees whom the user may see: searched, filtered, sorted, taken out as a file.</summary>
[Needs(PeoplePermissions.View)]
internal sealed class EmployeesPage(PeopleDirectory people, PamongDb db, CurrentUser user, AgencyDay day, Kept kept) : PamongPage
{
    private const int UnitsOffered = 120;

    /// <summary>What is searched.</summary>
    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Search { get; set; }

    /// <summary>The code of the unit with all below.</summary>
    [BindProperty(SupportsGet = true, Name = "unit")]
    public string? UnitCode { get; set; }

    /// <summary>The kind of position.</summary>
    [BindProperty(SupportsGet = true, Name = "jenis")]
    public PositionKind? Kind { get; set; }

    /// <summary>The kind of employment.</summary>
    [BindProperty(SupportsGet = true, Name = "status")]
    public EmploymentKind? Employment { get; set; }

    /// <summary>The grade.</summary>
    [BindProperty(SupportsGet = true, Name = "gol")]
    public string? Grade { get; set; }

    /// <summary>The rank.</summary>
    [BindProperty(SupportsGet = true, Name = "jenjang")]
    public string? Rank { get; set; }

    /// <summary>What it is sorted by.</summary>
    [BindProperty(SupportsGet = true, Name = "urut")]
    public string Sort { get; set; } = "nama";

    /// <summary>The list's page.</summary>
    [BindProperty(SupportsGet = true, Name = "h")]
    public int Number { get; set; } = 1;

    /// <summary>The rows shown.</summary>
    public Page<PersonRow> People { get; private set; } = null!;

    /// <summary>Units to choose from.</summary>
    public IReadOnlyList<SelectListItem> Units { get; private set; } = [];

    /// <summary>Whether the list may be taken out.</summary>
    public bool MayExport => user.May(PeoplePermissions.Export);

    /// <summary>Whether people may be added by import.</summary>
    public bool MayImport => user.May(PeoplePermissions.Import);

    /// <summary>Whether anything narrows the list.</summary>
    public bool IsFiltered => !string.IsNullOrWhiteSpace(Search) || !string.IsNullOrEmpty(UnitCode) || Kind is not null
        || Employment is not null || !string.IsNullOrEmpty(Grade) || !string.IsNullOrEmpty(Rank);

    /// <summary>The grades to choose from.</summary>
    public IEnumerable<string> Grades => GradeText.All;

    public async Task OnGetAsync(CancellationToken ct)
    {
        Describe(T("Pegawai", "Employees"));
        ModelState.Clear();
        var filter = await FilterAsync(ct);
        People = await kept.PageAsync(
            ("employees", filter, Sort), Number, () => people.Within(PeoplePermissions.View).Find(filter).Sorted(Sort).Select(p => p.Id),
            ids => people.All().Where(p => ids.Contains(p.Id)).ToListAsync(ct), p => p.Id, ct);
        Units = await kept.GetAsync(("units to choose", UnitCode), () => UnitsAsync(ct));
    }

    /// <summary>The list as a file, with the same filters, as far as the right to export reaches.</summary>
    public async Task<IActionResult> OnGetEksporAsync(string bentuk, CancellationToken ct)
    {
        if (!MayExport) return Forbid();
        var found = people.Within(PeoplePermissions.Export).Find(await FilterAsync(ct)).Sorted(Sort);
        var today = await day.TodayAsync(ct);
        var content = TemporaryFile.Create();
        if (bentuk == "csv") await EmployeeExport.WriteTextAsync(found, content, ct);
        else await EmployeeExport.WriteWorkbookAsync(found, T("Daftar pegawai {0}, {1:d MMMM yyyy}", "Employees of {0}, {1:d MMMM yyyy}").With(Shell.TenantName, today), content, ct);
        db.Say("exported", "Employees", db.TenantId, new { Search, UnitCode, Kind, Employment, Grade, Rank, Form = bentuk });
        await db.SaveChangesAsync(ct);
        content.Position = 0;
        return bentuk == "csv"
            ? File(content, "text/csv", $"pegawai-{today:yyyy-MM-dd}.csv")
            : File(content, WorkbookWriter.MediaType, $"pegawai-{today:yyyy-MM-dd}.xlsx");
    }

    private async Task<EmployeeFilter> FilterAsync(CancellationToken ct)
    {
        var path = string.IsNullOrEmpty(UnitCode)
            ? ""
            : await people.Units().Where(u => u.Code == UnitCode).Select(u => u.Path).SingleOrDefaultAsync(ct) ?? "?";
        return new EmployeeFilter(Search?.Trim() ?? "", path, Kind, Employment, Grade ?? "", Rank ?? "");
    }

    // The government's agencies and the units right below them; a deeper unit is chosen on the page of units.
    private async Task<IReadOnlyList<SelectListItem>> UnitsAsync(CancellationToken ct)
    {
        if (!user.May(PeoplePermissions.ViewUnits)) return [];
        var mine = people.UnitsWithin(PeoplePermissions.ViewUnits);
        var units = await mine
            .Where(u => u.Code == UnitCode || u.ParentId == null || people.Units().Any(p => p.Id == u.ParentId && p.ParentId == null))
            .OrderBy(u => u.Path)
            .Take(UnitsOffered)
            .Select(u => new { u.Code, u.Name })
            .ToListAsync(ct);
        return units.ConvertAll(u => new SelectListItem(u.Name, u.Code, u.Code == UnitCode));
    }
}
