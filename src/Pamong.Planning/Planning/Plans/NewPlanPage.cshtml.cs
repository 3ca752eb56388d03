using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Pamong.Planning.Contract;
using Pamong.Planning.Needs;
using Pamong.Platform.Data;
using Pamong.Platform.Rights;
using Pamong.Platform.Screens;
using static Pamong.Platform.Texts.Bilingual;

namespace Pamong.Planning.Plans;

/// <summary>Asks for a new plan.</summary>
[Needs(PlanningPermissions.MakePlan)]
internal sealed class NewPlanPage(MakePlanHandler handler, PamongDb db, TimeProvider clock) : PamongPage
{
    /// <summary>What is asked for.</summary>
    [BindProperty]
    public MakePlan Asked { get; set; } = new();

    public async Task OnGetAsync(CancellationToken ct)
    {
        Describe();
        Asked.Year = await db.Set<Need>().MaxAsync(n => (int?)n.Year, ct) ?? clock.GetUtcNow().Year + 1;
        Asked.Name = T("Rencana tahun {0}", "Plan for {0}").With(Asked.Year);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        Describe();
        if (!ModelState.IsValid) return Page();
        var result = await handler.MakeAsync(Asked, ct);
        if (result.Ok(out var plan, out var refusal)) return LocalRedirect($"/rencana/{plan.Id}");
        Show(refusal);
        return Page();
    }

    private void Describe() => Describe(T("Susun rencana", "Make a plan"), new Crumb(T("Rencana", "Plans"), "/rencana"));
}
