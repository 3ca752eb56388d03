using Microsoft.AspNetCore.Mvc;
using Pamong.Delivery.Contract;
using Pamong.Platform.Tenants;
using Pamong.Platform;
using Pamong.Platform.Rights;
using Pamong.Platform.Screens;
using static Pamong.Platform.Texts.Bilingual;

namespace Pamong.Delivery.Crediting;

/// <summary>How each form of development is counted, and the agency's own versions where the national rule is unsure.</summary>
[Needs(PlatformPermissions.ManageSettings)]
internal sealed class JpRulesPage(JpKeeping keeping, SetJpRuleHandler handler, AgencyDay day) : PamongPage
{
    /// <summary>The version as typed.</summary>
    [BindProperty]
    public SetJpRule Asked { get; set; } = new();

    /// <summary>The form whose rule is to be set.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Bentuk { get; set; }

    /// <summary>The rules that hold today, by form.</summary>
    public IReadOnlyList<JpRule> Rules { get; private set; } = [];

    /// <summary>The rule that is to be set, or null.</summary>
    public JpRule? Chosen { get; private set; }

    /// <summary>Whether the agency may set a form's rule: the national one could not be read in a source.</summary>
    public static bool Open(string form) => JpRules.National.All.Where(r => r.Form == form).MaxBy(r => r.From) is { Sure: false };

    public async Task OnGetAsync(CancellationToken ct)
    {
        ModelState.Clear();
        await PrepareAsync(ct);
        if (Chosen is { } rule)
            Asked = new() { Form = rule.Form, National = rule.National.PerUnit, International = rule.International?.PerUnit, Most = rule.National.MaxUnits, From = await day.TodayAsync(ct) };
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (ModelState.IsValid)
        {
            var result = await handler.HandleAsync(Asked, ct);
            if (result.Ok(out _, out var refusal))
            {
                Flash(T("Aturan tersimpan dan berlaku untuk kegiatan sejak tanggal itu.", "The rule is kept and holds for activities from that day on."));
                return LocalRedirect("/jp/aturan");
            }

            Show(refusal);
        }

        Bentuk = Asked.Form;
        await PrepareAsync(ct);
        return Page();
    }

    private async Task PrepareAsync(CancellationToken ct)
    {
        Describe(T("Aturan JP", "JP rules"), new Crumb(T("Pengaturan", "Settings"), "/pengaturan"));
        var (book, today) = (await keeping.RulesAsync(ct), await day.TodayAsync(ct));
        Rules = [.. Forms.Codes.Select(form => book.Find(form, today)).OfType<JpRule>()];
        Chosen = Rules.FirstOrDefault(r => r.Form == Bentuk && Open(r.Form));
    }
}
