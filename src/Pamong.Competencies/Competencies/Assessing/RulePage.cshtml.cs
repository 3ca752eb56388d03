using Microsoft.AspNetCore.Mvc;
using Pamong.Competencies.Contract;
using Pamong.Platform.Outcomes;
using Pamong.Platform.Rights;
using Pamong.Platform.Screens;
using Pamong.Platform.Tenants;
using static Pamong.Platform.Texts.Bilingual;

namespace Pamong.Competencies.Assessing;

/// <summary>The one rule by which results become a level. Everyone may read it; the training manager declares it.</summary>
[Needs(CompetenciesPermissions.ViewDictionary)]
internal sealed class RulePage(RuleBook rules, AgencyDay day, DeclareRuleHandler handler, CurrentUser user) : PamongPage
{
    /// <summary>The rule as it is typed.</summary>
    [BindProperty]
    public DeclareRule Asked { get; set; } = new();

    /// <summary>The job that recomputes the levels, just after the rule was declared.</summary>
    [BindProperty(SupportsGet = true, Name = "pekerjaan")]
    public Guid? JobId { get; set; }

    /// <summary>What the rule makes of the example.</summary>
    public Outcome Example { get; private set; } = null!;

    /// <summary>Whether the user may declare it.</summary>
    public bool MayDeclare => user.May(CompetenciesPermissions.ManageRule);

    public async Task OnGetAsync(CancellationToken ct)
    {
        var rule = await rules.ReadAsync(ct);
        Asked = DeclareRule.Of(rule);
        await ShowAsync(rule, ct);
    }

    /// <summary>Shows the example under the rule as typed, without declaring it.</summary>
    public async Task<IActionResult> OnPostTryAsync(CancellationToken ct)
    {
        if (ModelState.IsValid && Asked.WhyNot() is { } refusal) ShowAtField(refusal);
        await ShowAsync(ModelState.IsValid ? Asked.Rule() : await rules.ReadAsync(ct), ct);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!MayDeclare) return Forbid();
        if (ModelState.IsValid)
        {
            var result = await handler.HandleAsync(Asked, ct);
            if (result.Ok(out var job, out var refusal))
            {
                Flash(T("Aturan ditetapkan. Level efektif sedang dihitung ulang.", "The rule was declared. Effective levels are being recomputed."));
                return Redirect($"/kompetensi/aturan?pekerjaan={job.Id}");
            }

            ShowAtField(refusal);
        }

        await ShowAsync(await rules.ReadAsync(ct), ct);
        return Page();
    }

    private void ShowAtField(Refusal refusal) => Show(refusal with { Field = refusal.Field is { } field ? $"{nameof(Asked)}.{field}" : null });

    private async Task ShowAsync(EffectiveRule rule, CancellationToken ct)
    {
        Describe(T("Aturan level efektif", "Rule of the effective level"), new Crumb(T("Kamus kompetensi", "Dictionary of competencies"), "/kompetensi"));
        Example = WorkedExample.Under(rule, await day.TodayAsync(ct));
    }
}
