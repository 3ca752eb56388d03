using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Pamong.People.Contract;
using Pamong.Platform.Data;
using Pamong.Platform.Rights;
using Pamong.Platform.Screens;
using static Pamong.Platform.Texts.Bilingual;

namespace Pamong.People.Units;

/// <summary>One unit: facts, head, units below, people.</summary>
[Needs(PeoplePermissions.ViewUnits)]
internal sealed class UnitPage(PeopleDirectory people, PamongDb db, CurrentUser user) : PamongPage
{
    /// <summary>The unit.</summary>
    public Unit Unit { get; private set; } = null!;

    /// <summary>The units above, from the top.</summary>
    public IReadOnlyList<UnitRow> Above { get; private set; } = [];

    /// <summary>It with all below.</summary>
    public UnitNode Node { get; private set; } = null!;

    /// <summary>Its head, or null.</summary>
    public PersonRow? Head { get; private set; }

    /// <summary>Whether the head's profile may be opened.</summary>
    public bool MaySeeHead { get; private set; }

    /// <summary>The people of this unit alone whom the user may see.</summary>
    public Page<PersonRow> People { get; private set; } = null!;

    /// <summary>Whether the user may change units.</summary>
    public bool MayEdit => user.May(PeoplePermissions.EditUnits);

    public async Task<IActionResult> OnGetAsync(string code, int? h, CancellationToken ct)
    {
        var row = await people.UnitsWithin(PeoplePermissions.ViewUnits).SingleOrDefaultAsync(u => u.Code == code, ct);
        if (row is null) return NotFound();
        Unit = await db.Set<Unit>().AsNoTracking().SingleAsync(u => u.Id == row.Id, ct);
        var codes = row.Path.Split('/', StringSplitOptions.RemoveEmptyEntries).SkipLast(1).ToList();
        Above = await people.Units().Where(u => codes.Contains(u.Code)).OrderBy(u => u.Path.Length).ToListAsync(ct);
        var path = row.Path;
        var units = await people.Units().Where(u => u.Path.StartsWith(path)).ToListAsync(ct);
        Node = UnitNode.Trees(units, await UnitCounts.ReadAsync(db, ct)).Single(n => n.Code == code);
        if (row.HeadId is { } head)
        {
            Head = await people.All().SingleOrDefaultAsync(p => p.Id == head, ct);
            MaySeeHead = user.May(PeoplePermissions.View) && await people.MayAsync(PeoplePermissions.View, head, ct);
        }

        People = await people.Within(PeoplePermissions.View).Where(p => p.UnitId == row.Id)
            .OrderBy(p => p.SearchName).ThenBy(p => p.Id).PageAsync(h ?? 1, Paging.ScreenSize, ct);
        Describe(T("{0}", "{0}").With(Unit.Name), [new Crumb(T("Unit kerja", "Units"), "/unit"), .. Above.Skip(1).Select(u => new Crumb(u.Name, "/unit/" + Uri.EscapeDataString(u.Code)))]);
        return Page();
    }
}
