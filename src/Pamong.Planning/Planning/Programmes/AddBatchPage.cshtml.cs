using Microsoft.AspNetCore.Mvc;
using Pamong.Planning.Contract;
using Pamong.Planning.Funding;
using Pamong.Platform.Rights;
using Pamong.Platform.Screens;
using static Pamong.Platform.Texts.Bilingual;

namespace Pamong.Planning.Programmes;

/// <summary>Adds a batch to a programme.</summary>
[Needs(PlanningPermissions.ManageProgrammes)]
internal sealed class AddBatchPage(SaveBatchHandler handler, ProgrammeKeeping programmes, PlanningYear years) : PamongPage
{
    /// <summary>What is asked for.</summary>
    [BindProperty]
    public SaveBatch Asked { get; set; } = new();

    /// <summary>The programme's page.</summary>
    public string Home { get; private set; } = "";

    public async Task<IActionResult> OnGetAsync(string code, CancellationToken ct)
    {
        if (await FindAsync(code, ct) is not { } id) return NotFound();
        Asked.Number = await handler.NextNumberAsync(id, await years.DefaultAsync(ct), ct);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string code, CancellationToken ct)
    {
        if (await FindAsync(code, ct) is null) return NotFound();
        if (!ModelState.IsValid) return Page();
        var result = await handler.AddAsync(code, Asked, ct);
        if (!result.Ok(out _, out var refusal))
        {
            Show(refusal with { Field = refusal.Field is null ? null : "Asked." + refusal.Field });
            return Page();
        }

        Flash(T("Angkatan ditambahkan.", "The batch was added."));
        return Redirect(Home);
    }

    private async Task<Guid?> FindAsync(string code, CancellationToken ct)
    {
        Home = "/program/" + Uri.EscapeDataString(code);
        if (await programmes.FindAsync(code, ct) is not { } found) return null;
        Describe(T("Tambah angkatan", "Add a batch"), new Crumb(T("Program", "Programmes"), "/program"), new Crumb(found.Content.Name, Home));
        return found.Id;
    }
}
