using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Pamong.People.Contract;
using Pamong.Planning.Contract;
using Pamong.Platform.Data;
using Pamong.Platform.Rights;
using Pamong.Platform.Screens;
using static Pamong.Platform.Texts.Bilingual;

namespace Pamong.Planning.Funding;

/// <summary>What each unit can bear in a year.</summary>
[Needs(PlanningPermissions.ViewBudget)]
internal sealed class UnitLimitsPage(PamongDb db, IPeople people, PlanningYear years, CurrentUser user) : PamongPage
{
    /// <summary>A unit's limit; money in rupiah, null for no limit.</summary>
    public sealed record Row(Guid Id, string Code, string Name, int? MaxAway, long? CentralCap, List<int> ClosedWeeks);

    /// <summary>The year.</summary>
    [BindProperty(SupportsGet = true, Name = "tahun")]
    public int? Year { get; set; }

    /// <summary>Part of a unit's code or name.</summary>
    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Sought { get; set; }

    /// <summary>The page, from 1.</summary>
    [BindProperty(SupportsGet = true, Name = "h")]
    public int Number { get; set; } = 1;

    /// <summary>The limits found.</summary>
    public Page<Row> Found { get; private set; } = Page<Row>.Empty;

    /// <summary>Whether the user may change them.</summary>
    public bool MayManage => user.May(PlanningPermissions.ManageBudget);

    public async Task OnGetAsync(CancellationToken ct)
    {
        var year = Year ??= await years.DefaultAsync(ct);
        Describe(T("Batas unit", "Unit limits"), new Crumb(T("Anggaran", "Budget"), $"/anggaran?tahun={year}"));
        var found =
            from limit in db.Set<UnitLimit>().AsNoTracking()
            where limit.Year == year
            join unit in people.Units() on limit.UnitId equals unit.Id
            select new { limit, unit.Code, unit.Name, unit.Path };
        if (!string.IsNullOrWhiteSpace(Sought))
        {
            var part = Sought.Trim().ToLowerInvariant();
            found = found.Where(l => l.Code.ToLower().Contains(part) || l.Name.ToLower().Contains(part));
        }

        Found = await found.OrderBy(l => l.Path)
            .Select(l => new Row(l.limit.Id, l.Code, l.Name, l.limit.MaxAway, l.limit.CentralCap, l.limit.ClosedWeeks))
            .PageAsync(Number, Paging.ScreenSize, ct);
    }
}
