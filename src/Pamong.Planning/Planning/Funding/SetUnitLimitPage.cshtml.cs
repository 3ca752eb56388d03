using Microsoft.AspNetCore.Mvc;
using Pamong.People.Contract;
using Pamong.Planning.Contract;
using Pamong.Platform.Rights;
using Pamong.Platform.Screens;
using static Pamong.Platform.Texts.Bilingual;

namespace Pamong.Planning.Funding;

/// <summary>Sets or lifts what a unit can bear in a year.</summary>
[Needs(PlanningPermissions.ManageBudget)]
internal sealed class SetUnitLimitPage(SaveUnitLimitHandler handler, FundKeeping funds, UnitLimitKeeping limits, PlanningYear years) : PamongPage
{
    private const int DepthSuggested = 2;

    /// <summary>What is asked for.</summary>
    [BindProperty]
    public SaveUnitLimit Asked { get; set; } = new();

    /// <summary>The unit's name once it is chosen, or null.</summary>
    public string? UnitName { get; private set; }

    /// <summary>The limit that is there, or null.</summary>
    public Guid? LimitId { get; private set; }

    /// <summary>Units near the top of the tree, to choose from; any other code may be typed.</summary>
    public IReadOnlyList<UnitRow> Units { get; private set; } = [];

    public async Task OnGetAsync(int? tahun, string? unit, CancellationToken ct)
    {
        (Asked.Unit, Asked.Year) = (unit ?? "", tahun ?? await years.DefaultAsync(ct));
        await PrepareAsync(ct);
        if (!(await limits.AllAsync(ct)).TryGetValue($"{Asked.Year}/{Asked.Unit}", out var there)) return;
        (Asked.MaxAway, Asked.CentralCap, Asked.ClosedWeeks) = (there.Content.MaxAway, there.Content.CentralCap, there.Content.ClosedWeeks);
        LimitId = there.Id;
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await PrepareAsync(ct);
        if (!ModelState.IsValid) return Page();
        var result = await handler.SetAsync(Asked, ct);
        if (!result.Ok(out _, out var refusal))
        {
            Show(refusal with { Field = refusal.Field is null ? null : "Asked." + refusal.Field });
            return Page();
        }

        Flash(T("Batas unit disimpan.", "The unit's limit was saved."));
        return Redirect($"/anggaran/batas-unit?tahun={Asked.Year}");
    }

    /// <summary>Lifts the limit.</summary>
    public async Task<IActionResult> OnPostLiftAsync(CancellationToken ct)
    {
        if (!(await limits.AllAsync(ct)).TryGetValue($"{Asked.Year}/{Asked.Unit}", out var there)) return NotFound();
        await handler.LiftAsync(there.Id, ct);
        Flash(T("Batas unit dihapus.", "The unit's limit was lifted."));
        return Redirect($"/anggaran/batas-unit?tahun={Asked.Year}");
    }

    private async Task PrepareAsync(CancellationToken ct)
    {
        Describe(T("Atur batas unit", "Set a unit's limit"),
            new Crumb(T("Anggaran", "Budget"), "/anggaran"), new Crumb(T("Batas unit", "Unit limits"), "/anggaran/batas-unit"));
        var units = await funds.UnitsAsync(ct);
        UnitName = units.FirstOrDefault(u => u.Code == Asked.Unit)?.Name;
        Units = [.. units.Where(u => u.Path.Count(letter => letter == '/') <= DepthSuggested)];
    }
}
