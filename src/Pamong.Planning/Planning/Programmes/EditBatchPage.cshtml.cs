using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Pamong.Planning.Contract;
using Pamong.Platform.Data;
using Pamong.Platform.Rights;
using Pamong.Platform.Screens;
using static Pamong.Platform.Texts.Bilingual;

namespace Pamong.Planning.Programmes;

/// <summary>Changes a batch.</summary>
[Needs(PlanningPermissions.ManageProgrammes)]
internal sealed class EditBatchPage(SaveBatchHandler handler, PamongDb db) : PamongPage
{
    /// <summary>What is asked for.</summary>
    [BindProperty]
    public SaveBatch Asked { get; set; } = new();

    /// <summary>The programme's page.</summary>
    public string Home { get; private set; } = "";

    public async Task<IActionResult> OnGetAsync(string code, Guid id, CancellationToken ct)
    {
        if (await FindAsync(code, id, ct) is not { } batch) return NotFound();
        Asked = new SaveBatch { Number = batch.Number, StartsOn = batch.StartsOn, EndsOn = batch.EndsOn, Place = batch.Place };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string code, Guid id, CancellationToken ct)
    {
        if (await FindAsync(code, id, ct) is null) return NotFound();
        if (!ModelState.IsValid) return Page();
        var result = await handler.ChangeAsync(id, Asked, ct);
        if (!result.Ok(out _, out var refusal))
        {
            Show(refusal with { Field = refusal.Field is null ? null : "Asked." + refusal.Field });
            return Page();
        }

        Flash(T("Angkatan disimpan.", "The batch was saved."));
        return Redirect(Home);
    }

    private async Task<Batch?> FindAsync(string code, Guid id, CancellationToken ct)
    {
        Home = "/program/" + Uri.EscapeDataString(code);
        var programme = await db.Set<Programme>().AsNoTracking().SingleOrDefaultAsync(p => p.Code == code, ct);
        if (programme is null) return null;
        Describe(T("Ubah angkatan", "Change the batch"), new Crumb(T("Program", "Programmes"), "/program"), new Crumb(programme.Name, Home));
        return await db.Set<Batch>().AsNoTracking().SingleOrDefaultAsync(b => b.Id == id && b.ProgrammeId == programme.Id, ct);
    }
}
