using Microsoft.AspNetCore.Mvc;
using Pamong.Planning.Contract;
using Pamong.Platform.Rights;
using Pamong.Platform.Screens;
using static Pamong.Platform.Texts.Bilingual;

namespace Pamong.Planning.Funding;

/// <summary>Adds a fund.</summary>
[Needs(PlanningPermissions.ManageBudget)]
internal sealed class AddFundPage(SaveFundHandler handler, FundKeeping funds, PlanningYear years) : SaveFundPage(funds)
{
    public async Task<IActionResult> OnGetAsync(int? tahun, CancellationToken ct)
    {
        DescribeMe();
        Asked.Year = tahun ?? await years.DefaultAsync(ct);
        return await FormAsync(ct);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        DescribeMe();
        if (!ModelState.IsValid) return await FormAsync(ct);
        var result = await handler.AddAsync(Asked, ct);
        if (!result.Ok(out var added, out var refusal)) return await RefuseAsync(refusal, ct);
        Flash(T("Sumber dana ditambahkan.", "The fund was added."));
        return Redirect($"/anggaran?tahun={added.Content.Year}");
    }

    private void DescribeMe() => Describe(T("Tambah sumber dana", "Add a fund"), new Crumb(T("Anggaran", "Budget"), "/anggaran"));
}
