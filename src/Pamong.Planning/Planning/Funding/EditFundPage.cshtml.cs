using Microsoft.AspNetCore.Mvc;
using Pamong.Planning.Contract;
using Pamong.Platform.Rights;
using Pamong.Platform.Screens;
using static Pamong.Platform.Texts.Bilingual;

namespace Pamong.Planning.Funding;

/// <summary>Changes or removes a fund.</summary>
[Needs(PlanningPermissions.ManageBudget)]
internal sealed class EditFundPage(SaveFundHandler handler, FundKeeping funds) : SaveFundPage(funds)
{
    private readonly FundKeeping all = funds;

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken ct)
    {
        if (await FindAsync(id, ct) is not { } fund) return NotFound();
        Asked = SaveFund.Of(fund);
        return await FormAsync(ct);
    }

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken ct)
    {
        if (await FindAsync(id, ct) is not { } fund) return NotFound();
        if (!ModelState.IsValid) return await FormAsync(ct);
        var result = await handler.ChangeAsync(id, Asked, ct);
        if (!result.Ok(out _, out var refusal)) return await RefuseAsync(refusal, ct);
        Flash(T("Sumber dana disimpan.", "The fund was saved."));
        return Redirect($"/anggaran?tahun={fund.Year}");
    }

    /// <summary>Removes the fund, unless a plan uses it.</summary>
    public async Task<IActionResult> OnPostRemoveAsync(Guid id, CancellationToken ct)
    {
        if (await FindAsync(id, ct) is not { } fund) return NotFound();
        ModelState.Clear();
        Asked = SaveFund.Of(fund);
        var result = await handler.RemoveAsync(id, ct);
        if (!result.Ok(out _, out var refusal)) return await RefuseAsync(refusal, ct);
        Flash(T("Sumber dana dihapus.", "The fund was removed."));
        return Redirect($"/anggaran?tahun={fund.Year}");
    }

    private async Task<FundContent?> FindAsync(Guid id, CancellationToken ct)
    {
        Describe(T("Ubah sumber dana", "Change the fund"), new Crumb(T("Anggaran", "Budget"), "/anggaran"));
        return (await all.AllAsync(ct)).Values.FirstOrDefault(f => f.Id == id)?.Content;
    }
}
