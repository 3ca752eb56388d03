using Microsoft.AspNetCore.Mvc;
using Pamong.Planning.Contract;
using Pamong.Platform.Rights;
using Pamong.Platform.Screens;
using static Pamong.Platform.Texts.Bilingual;

namespace Pamong.Planning.Needs.Scoring;

/// <summary>Where the agency sets how urgency is weighed.</summary>
[Needs(PlanningPermissions.ValidateNeeds)]
internal sealed class ScoreRulePage(ScoreBook book) : PamongPage
{
    /// <summary>The rule as typed.</summary>
    [BindProperty]
    public SetScoreRule Asked { get; set; } = new();

    public async Task OnGetAsync(CancellationToken ct)
    {
        Name();
        Asked = SetScoreRule.Of(await book.ReadAsync(ct));
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        Name();
        if (!ModelState.IsValid) return Page();
        await book.SetAsync(Asked, ct);
        Flash(T("Aturan tersimpan. Skor yang sudah terdaftar mengikuti pada pengumpulan berikutnya.", "The rule is kept. Scores already listed follow with the next collection."));
        return LocalRedirect("/kebutuhan/aturan");
    }

    private void Name() => Describe(T("Aturan skor", "Score rule"), new Crumb(T("Kebutuhan", "Needs"), "/kebutuhan"));
}
