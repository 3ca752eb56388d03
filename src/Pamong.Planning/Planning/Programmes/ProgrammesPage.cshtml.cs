using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Pamong.Competencies.Contract;
using Pamong.People.Contract;
using Pamong.Planning.Contract;
using Pamong.Planning.Funding;
using Pamong.Platform.Data;
using Pamong.Platform.Rights;
using Pamong.Platform.Screens;
using static Pamong.Platform.Texts.Bilingual;

namespace Pamong.Planning.Programmes;

/// <summary>The catalogue: search, filter, sort; batches of one year.</summary>
[Needs(PlanningPermissions.ViewPlan)]
internal sealed class ProgrammesPage(PamongDb db, ICompetencies competencies, PlanningYear years, CurrentUser user) : PamongPage
{
    /// <summary>Part of a code, name or provider.</summary>
    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Sought { get; set; }

    /// <summary>The form's code.</summary>
    [BindProperty(SupportsGet = true, Name = "bentuk")]
    public string? Form { get; set; }

    /// <summary>The code of a competency that is raised.</summary>
    [BindProperty(SupportsGet = true, Name = "kompetensi")]
    public string? Competency { get; set; }

    /// <summary>The rank that may attend.</summary>
    [BindProperty(SupportsGet = true, Name = "jenjang")]
    public string? Rank { get; set; }

    /// <summary>"gratis", "berbayar", or nothing.</summary>
    [BindProperty(SupportsGet = true, Name = "biaya")]
    public string? Cost { get; set; }

    /// <summary>Whether those no longer offered are shown instead.</summary>
    [BindProperty(SupportsGet = true, Name = "dihentikan")]
    public bool Retired { get; set; }

    /// <summary>The year whose batches are counted.</summary>
    [BindProperty(SupportsGet = true, Name = "tahun")]
    public int? Year { get; set; }

    /// <summary>The order: kode, nama, jp, biaya; with a minus from the other end.</summary>
    [BindProperty(SupportsGet = true, Name = "urut")]
    public string? Order { get; set; } = "kode";

    /// <summary>The page, from 1.</summary>
    [BindProperty(SupportsGet = true, Name = "h")]
    public int Number { get; set; } = 1;

    /// <summary>A line of the list; money in rupiah.</summary>
    public sealed record Row(
        Guid Id, string Code, string Name, string Form, string Provider, int Jp, int DaysAway, long CostPerHead, long FixedCost, bool Online, int Batches);

    /// <summary>The programmes found.</summary>
    public Page<Row> Found { get; private set; } = Page<Row>.Empty;

    /// <summary>What each programme of this page raises.</summary>
    public ILookup<Guid, CompetencyLevel> Raises { get; private set; } = null!;

    /// <summary>Competencies that some programme raises, for the filter.</summary>
    public IReadOnlyList<CompetencyRow> Choices { get; private set; } = [];

    /// <summary>Whether the user may add.</summary>
    public bool MayManage => user.May(PlanningPermissions.ManageProgrammes);

    public async Task OnGetAsync(CancellationToken ct)
    {
        Describe(T("Program", "Programmes"));
        Year ??= await years.DefaultAsync(ct);
        Choices = await competencies.All().Where(c => db.Set<ProgrammeRaise>().Any(r => r.CompetencyId == c.Id)).OrderBy(c => c.Code).ToListAsync(ct);
        Found = await Rows().PageAsync(Number, Paging.ScreenSize, ct);
        var ids = Found.Rows.Select(r => r.Id).ToList();
        var raises = await (
            from raise in db.Set<ProgrammeRaise>()
            where ids.Contains(raise.ProgrammeId)
            join competency in competencies.All() on raise.CompetencyId equals competency.Id
            orderby competency.Code
            select new { raise.ProgrammeId, competency.Code, raise.Level }).ToListAsync(ct);
        Raises = raises.ToLookup(r => r.ProgrammeId, r => new CompetencyLevel(r.Code, r.Level));
    }

    /// <summary>The address of this list in another order; a second click turns it round.</summary>
    public string SortUrl(string by)
    {
        var query = Request.Query.Where(q => q.Key is not ("h" or "urut"))
            .SelectMany(q => q.Value, (q, value) => $"{Uri.EscapeDataString(q.Key)}={Uri.EscapeDataString(value ?? "")}");
        return "?" + string.Join('&', query.Append("urut=" + (Order == by ? "-" + by : by)));
    }

    /// <summary>"ascending", "descending", or null when sorted by something else.</summary>
    public string? Sorted(string by) => Order == by ? "ascending" : Order == "-" + by ? "descending" : null;

    private IQueryable<Row> Rows()
    {
        var year = Math.Clamp(Year!.Value, PlanningYear.Earliest, PlanningYear.Latest);
        var (from, to) = (new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));
        return Ordered(Filtered()).Select(p => new Row(
            p.Id, p.Code, p.Name, p.Form, p.Provider, p.Jp, p.DaysAway, p.CostPerHead, p.FixedCost, p.Online,
            db.Set<Batch>().Count(b => b.ProgrammeId == p.Id && b.StartsOn >= from && b.StartsOn <= to)));
    }

    private IQueryable<Programme> Filtered()
    {
        var found = db.Set<Programme>().AsNoTracking().Where(p => p.Retired == Retired);
        if (!string.IsNullOrWhiteSpace(Sought))
        {
            var part = Sought.Trim().ToLowerInvariant();
            found = found.Where(p => p.Code.ToLower().Contains(part) || p.Name.ToLower().Contains(part) || p.Provider.ToLower().Contains(part));
        }

        if (!string.IsNullOrEmpty(Form)) found = found.Where(p => p.Form == Form);
        if (!string.IsNullOrEmpty(Competency))
        {
            var raised = competencies.All().Where(c => c.Code == Competency).Select(c => c.Id);
            found = found.Where(p => db.Set<ProgrammeRaise>().Any(r => r.ProgrammeId == p.Id && raised.Contains(r.CompetencyId)));
        }

        if (PositionRanks.All.FirstOrDefault(r => r.Code == Rank) is { Code: var rank, Kind: var kind })
            found = found.Where(p => (p.EligibleRanks.Count == 0 || p.EligibleRanks.Contains(rank)) && (p.EligibleKinds.Count == 0 || p.EligibleKinds.Contains(kind)));
        return Cost switch
        {
            "gratis" => found.Where(p => p.CostPerHead == 0 && p.FixedCost == 0),
            "berbayar" => found.Where(p => p.CostPerHead > 0 || p.FixedCost > 0),
            _ => found,
        };
    }

    private IOrderedQueryable<Programme> Ordered(IQueryable<Programme> found) => Order switch
    {
        "-kode" => found.OrderByDescending(p => p.Code),
        "nama" => found.OrderBy(p => p.Name).ThenBy(p => p.Code),
        "-nama" => found.OrderByDescending(p => p.Name).ThenBy(p => p.Code),
        "jp" => found.OrderBy(p => p.Jp).ThenBy(p => p.Code),
        "-jp" => found.OrderByDescending(p => p.Jp).ThenBy(p => p.Code),
        "biaya" => found.OrderBy(p => p.CostPerHead).ThenBy(p => p.Code),
        "-biaya" => found.OrderByDescending(p => p.CostPerHead).ThenBy(p => p.Code),
        _ => found.OrderBy(p => p.Code),
    };
}
