using Microsoft.AspNetCore.Mvc;
using Pamong.Competencies.Assessing;
using Pamong.Competencies.Contract;
using Pamong.Platform.Data;
using Pamong.Platform.Rights;
using Pamong.Platform.Screens;
using Microsoft.EntityFrameworkCore;
using Pamong.Platform.Tenants;
using static Pamong.Platform.Texts.Bilingual;

namespace Pamong.Competencies.Dictionary;

/// <summary>Adds a competency of the agency, warning of those that say nearly the same.</summary>
[Needs(CompetenciesPermissions.ManageDictionary)]
internal sealed class AddCompetencyPage(PamongDb db, AgencyDay day, WordCompetencyHandler handler) : PamongPage
{
    /// <summary>What is asked for.</summary>
    [BindProperty]
    public WordCompetency Asked { get; set; } = new();

    /// <summary>Set when the user has seen the near-duplicates and adds it all the same.</summary>
    [BindProperty]
    public bool AllTheSame { get; set; }

    /// <summary>Others that say nearly the same; shown once before it is added.</summary>
    public IReadOnlyList<(CompetencyRow Item, double Likeness)> Near { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken ct)
    {
        DescribeMe();
        Asked.EffectiveFrom = await day.TodayAsync(ct);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        DescribeMe();
        if (!ModelState.IsValid) return Page();
        if (!AllTheSame)
        {
            Near = NearDuplicates.Of(Asked.NameId, await new DictionaryRows(db).All().ToListAsync(ct), c => c.NameId);
            if (Near.Count > 0) return Page();
        }

        var result = await handler.AddAsync(Asked, ct);
        if (!result.Ok(out var added, out var refusal))
        {
            Show(refusal with { Field = refusal.Field is null ? null : "Asked." + refusal.Field });
            return Page();
        }

        Flash(T("Kompetensi ditambahkan.", "The competency was added."));
        return Redirect("/kompetensi/" + Uri.EscapeDataString(added.Code));
    }

    private void DescribeMe() => Describe(T("Tambah kompetensi", "Add a competency"),
        new Crumb(T("Kamus kompetensi", "Dictionary of competencies"), "/kompetensi"));
}
