using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Pamong.People.Contract;
using Pamong.Platform.Data;
using Pamong.Platform.Rights;
using Pamong.Platform.Screens;
using static Pamong.Platform.Texts.Bilingual;

namespace Pamong.People.Positions;

/// <summary>Adds a position, or changes one.</summary>
[Needs(PeoplePermissions.EditUnits)]
internal sealed class EditPositionPage(PamongDb db, SavePositionHandler handler) : PamongPage
{
    /// <summary>The position as typed.</summary>
    [BindProperty]
    public SavePosition Asked { get; set; } = new();

    /// <summary>The position to change, or null.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Code { get; set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        Prepare();
        ModelState.Clear();
        if (Code is null) return Page();
        if (await db.Set<Position>().AsNoTracking().SingleOrDefaultAsync(p => p.Code == Code, ct) is not { } position) return NotFound();
        Asked = new SavePosition
        {
            Name = position.Name,
            Kind = position.Kind,
            Rank = position.Rank,
            Class = position.Class,
            RetirementAge = position.RetirementAge,
        };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        Prepare();
        if (!ModelState.IsValid) return Page();
        var result = await handler.HandleAsync(Code, Asked, ct);
        if (result.Ok(out var position, out var refusal))
        {
            Flash(T("Jabatan tersimpan. Standar kompetensi bawaan mengikuti jenjangnya.", "The position is saved. Its default standard follows its rank."));
            return LocalRedirect("/jabatan/" + Uri.EscapeDataString(position.Code));
        }

        if (refusal.Status == 404) return Answer(refusal);
        Show(refusal);
        return Page();
    }

    private void Prepare() =>
        Describe(Code is null ? T("Tambah jabatan", "Add a position") : T("Ubah jabatan", "Change the position"), new Crumb(T("Jabatan", "Positions"), "/jabatan"));
}
