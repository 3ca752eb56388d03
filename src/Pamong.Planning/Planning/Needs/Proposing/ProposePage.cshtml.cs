using Microsoft.AspNetCore.Mvc;
using Pamong.Competencies.Contract;
using Pamong.Planning.Contract;
using Pamong.Planning.Needs.Cycles;
using Pamong.Planning.Needs.Listing;
using Pamong.Platform.Rights;
using Pamong.Platform.Screens;
using static Pamong.Platform.Texts.Bilingual;

namespace Pamong.Planning.Needs.Proposing;

/// <summary>Where an employee proposes a need of their own.</summary>
[Needs(PlanningPermissions.ProposeNeed)]
internal sealed class ProposePage(ProposeNeedHandler handler, NeedSources sources, CycleBook cycles, CurrentUser user) : PamongPage
{
    /// <summary>The proposal as typed.</summary>
    [BindProperty]
    public ProposeNeed Asked { get; set; } = new();

    /// <summary>The open cycle, or null when none is.</summary>
    public Cycle? Cycle { get; private set; }

    /// <summary>Whether the account belongs to an employee.</summary>
    public bool IsEmployee => user.PersonId is not null;

    /// <summary>Competencies to choose from.</summary>
    public IReadOnlyList<CompetencyRow> Competencies { get; private set; } = [];

    public Task OnGetAsync(CancellationToken ct) => PrepareAsync(ct);

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await PrepareAsync(ct);
        Asked.Year = Cycle?.Year ?? Asked.Year;
        if (Asked.Year is not null) ModelState.Remove(nameof(Asked.Year));
        if (!ModelState.IsValid) return Page();
        var result = await handler.HandleAsync(Asked, ct);
        if (!result.Ok(out var need, out var refusal))
        {
            Show(refusal);
            return Page();
        }

        Flash(need.State == NeedState.NotTraining
            ? T("Tercatat sebagai rekomendasi selain pelatihan.", "Recorded as a recommendation other than training.")
            : T("Usulan tersimpan dan menunggu verifikasi atasan.", "The proposal is kept and awaits your superior's verification."));
        return LocalRedirect("/kebutuhan/" + need.Id);
    }

    private async Task PrepareAsync(CancellationToken ct)
    {
        Describe(T("Usulkan kebutuhan", "Propose a need"), new Crumb(T("Kebutuhan", "Needs"), "/kebutuhan"));
        Cycle = await cycles.LatestAsync(ct) is { Closed: false } open ? open : null;
        Competencies = await sources.CompetenciesToChooseAsync(ct);
    }
}
