using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Pamong.People.Contract;
using Pamong.Platform.Data;
using Pamong.Platform.Rights;
using Pamong.Platform.Screens;
using static Pamong.Platform.Texts.Bilingual;

namespace Pamong.People.Units;

/// <summary>Adds a unit, or changes one.</summary>
[Needs(PeoplePermissions.EditUnits)]
internal sealed class EditUnitPage(PamongDb db, SaveUnitHandler handler) : PamongPage
{
    /// <summary>The unit as typed.</summary>
    [BindProperty]
    public SaveUnit Asked { get; set; } = new();

    /// <summary>The unit to change, or null.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Code { get; set; }

    /// <summary>The unit below which a new one is to stand.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Di { get; set; }

    /// <summary>Units to stand below.</summary>
    public IReadOnlyList<(string Code, string Name)> Units { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        ModelState.Clear();
        if (!await PrepareAsync(ct)) return NotFound();
        Asked.ParentCode = Di;
        if (Code is null) return Page();
        var unit = await db.Set<Unit>().AsNoTracking().SingleAsync(u => u.Code == Code, ct);
        Asked = new SaveUnit
        {
            Name = unit.Name,
            Kind = unit.Kind,
            HeadPositionCode = unit.HeadPositionCode,
            EndedOn = unit.EndedOn,
            ParentCode = await db.Set<Unit>().Where(u => u.Id == unit.ParentId).Select(u => u.Code).SingleOrDefaultAsync(ct),
        };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (ModelState.IsValid)
        {
            var result = await handler.HandleAsync(Code, Asked, ct);
            if (result.Ok(out var unit, out var refusal))
            {
                Flash(T("Unit tersimpan.", "The unit is saved."));
                return LocalRedirect(unit.EndedOn is null ? "/unit/" + Uri.EscapeDataString(unit.Code) : "/unit");
            }

            if (refusal.Status == 404) return Answer(refusal);
            Show(refusal);
        }

        db.ChangeTracker.Clear();
        return await PrepareAsync(ct) ? Page() : NotFound();
    }

    private async Task<bool> PrepareAsync(CancellationToken ct)
    {
        var all = await db.Set<Unit>().AsNoTracking().Where(u => u.EndedOn == null || u.Code == Code).OrderBy(u => u.Path)
            .Select(u => new { u.Code, u.Name, u.Path }).ToListAsync(ct);
        Units = [.. all.Where(u => u.Code != Code).Select(u => (u.Code, new string(' ', 2 * (u.Path.Count(c => c == '/') - 1)) + u.Name))];
        Describe(Code is null ? T("Tambah unit", "Add a unit") : T("Ubah unit", "Change the unit"), new Crumb(T("Unit kerja", "Units"), "/unit"));
        return Code is null || all.Any(u => u.Code == Code);
    }
}
