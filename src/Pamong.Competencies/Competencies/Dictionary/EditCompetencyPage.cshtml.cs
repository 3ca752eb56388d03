using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Pamong.Competencies.Assessing;
using Pamong.Competencies.Contract;
using Pamong.Platform.Data;
using Pamong.Platform.Rights;
using Pamong.Platform.Screens;
using Pamong.Platform.Tenants;
using static Pamong.Platform.Texts.Bilingual;

namespace Pamong.Competencies.Dictionary;

/// <summary>Words a competency anew from a day on: an overlay on a national one, a new wording of the agency's own.</summary>
[Needs(CompetenciesPermissions.ManageDictionary)]
internal sealed class EditCompetencyPage(PamongDb db, WordingsInForce wordings, AgencyDay day, WordCompetencyHandler handler) : PamongPage
{
    /// <summary>What is asked for.</summary>
    [BindProperty]
    public WordCompetency Asked { get; set; } = new();

    /// <summary>The competency.</summary>
    public Competency Competency { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string kode, CancellationToken ct)
    {
        if (!await FindAsync(kode, ct)) return NotFound();
        var content = WordingContent.Of((await wordings.HistoryAsync(Competency.Id, ct))[0].Wording);
        Asked = new WordCompetency
        {
            NameId = content.NameId,
            NameEn = content.NameEn,
            Family = Competency.Family,
            DefinitionId = content.DefinitionId,
            DefinitionEn = content.DefinitionEn,
            EffectiveFrom = await day.TodayAsync(ct),
            Levels = [.. content.Filled().Levels.Select(WordLevel.Of)],
        };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string kode, CancellationToken ct)
    {
        if (!await FindAsync(kode, ct)) return NotFound();
        if (!ModelState.IsValid) return Page();
        var result = await handler.WordAsync(Competency.Id, Asked, ct);
        if (!result.Ok(out _, out var refusal))
        {
            Show(refusal with { Field = refusal.Field is null ? null : "Asked." + refusal.Field });
            return Page();
        }

        Flash(T("Rumusan tersimpan.", "The wording was saved."));
        return Redirect("/kompetensi/" + Uri.EscapeDataString(kode));
    }

    private async Task<bool> FindAsync(string code, CancellationToken ct)
    {
        var found = await db.Set<Competency>().AsNoTracking().SingleOrDefaultAsync(c => c.Code == code, ct);
        if (found is null) return false;
        Competency = found;
        Describe(T("Ubah rumusan", "Change the wording"),
            new Crumb(T("Kamus kompetensi", "Dictionary of competencies"), "/kompetensi"),
            new Crumb(found.Name, "/kompetensi/" + Uri.EscapeDataString(code)));
        return true;
    }
}
