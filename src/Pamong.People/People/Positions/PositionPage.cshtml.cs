using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Pamong.People.Contract;
using Pamong.Platform.Data;
using Pamong.Platform.Rights;
using Pamong.Platform.Screens;
using static Pamong.Platform.Texts.Bilingual;

namespace Pamong.People.Positions;

/// <summary>One position and who holds it.</summary>
[Needs(PeoplePermissions.ViewUnits)]
internal sealed class PositionPage(PamongDb db, PeopleDirectory people, IEnumerable<IPositionSection> sections, CurrentUser user) : PamongPage
{
    /// <summary>The position.</summary>
    public Position Position { get; private set; } = null!;

    /// <summary>Who holds it, as far as the user may see.</summary>
    public Page<PersonRow> Holders { get; private set; } = null!;

    /// <summary>Parts of other modules that the user may see.</summary>
    public IReadOnlyList<IPositionSection> Sections { get; private set; } = [];

    /// <summary>Whether the user may change positions.</summary>
    public bool MayEdit => user.May(PeoplePermissions.EditUnits);

    public async Task<IActionResult> OnGetAsync(string code, int? h, CancellationToken ct)
    {
        var position = await db.Set<Position>().AsNoTracking().SingleOrDefaultAsync(p => p.Code == code, ct);
        if (position is null) return NotFound();
        Position = position;
        Holders = await people.Within(PeoplePermissions.View).Where(p => p.PositionId == position.Id)
            .OrderBy(p => p.SearchName).ThenBy(p => p.Id).PageAsync(h ?? 1, Paging.ScreenSize, ct);
        Sections = [.. sections.Where(s => s.Permission is null || user.May(s.Permission)).OrderBy(s => s.Order)];
        Describe(T("{0}", "{0}").With(position.Name), new Crumb(T("Jabatan", "Positions"), "/jabatan"));
        return Page();
    }
}
