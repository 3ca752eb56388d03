using Microsoft.AspNetCore.Mvc;
using Pamong.People.Contract;
using Pamong.Platform.Outcomes;
using Pamong.Platform.Screens;

namespace Pamong.Planning.Funding;

/// <summary>What the pages that add and change a fund share.</summary>
internal abstract class SaveFundPage(FundKeeping funds) : PamongPage
{
    private const int DepthSuggested = 2;

    /// <summary>What is asked for.</summary>
    [BindProperty]
    public SaveFund Asked { get; set; } = new();

    /// <summary>Units near the top of the tree, to choose from; any other code may be typed.</summary>
    public IReadOnlyList<UnitRow> Units { get; private set; } = [];

    /// <summary>The form.</summary>
    protected async Task<IActionResult> FormAsync(CancellationToken ct)
    {
        Units = [.. (await funds.UnitsAsync(ct)).Where(u => u.Path.Count(letter => letter == '/') <= DepthSuggested)];
        return Page();
    }

    /// <summary>The form again with the reason why not.</summary>
    protected Task<IActionResult> RefuseAsync(Refusal refusal, CancellationToken ct)
    {
        Show(refusal with { Field = refusal.Field is null ? null : "Asked." + refusal.Field });
        return FormAsync(ct);
    }
}
