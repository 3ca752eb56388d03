using Microsoft.AspNetCore.Html;
using Pamong.Platform.Texts;
using static Pamong.Platform.Charts.Markup;
using static Pamong.Platform.Texts.Bilingual;

namespace Pamong.Platform.Charts;

/// <summary>What was spent and what is committed under a ceiling, in whole rupiah.</summary>
/// <param name="Title">Which money: "Anggaran 2027".</param>
/// <param name="Spent">Paid out.</param>
/// <param name="Committed">Promised but not yet paid; not part of <paramref name="Spent"/>.</param>
/// <param name="Ceiling">What may be spent at most.</param>
public sealed record MoneyBar(Text Title, long Spent, long Committed, long Ceiling)
{
    internal IHtmlContent Draw()
    {
        var left = Ceiling - Spent - Committed;
        var whole = Math.Max(Ceiling, Spent + Committed);
        var page = new Markup().Put($"<figure class=\"money\"><figcaption><strong>{Title}</strong> <span class=\"muted\">{T("pagu", "ceiling")} {Figures.Rupiah(Ceiling)}</span></figcaption>");
        page.Put($"<svg aria-hidden=\"true\" height=\"20\"><rect class=\"f1\" width=\"{Share(Spent, whole)}\" height=\"20\"/><rect class=\"f2\" x=\"{Share(Spent, whole)}\" width=\"{Share(Committed, whole)}\" height=\"20\"/>");
        if (left < 0) page.Put($"<line class=\"limit\" x1=\"{Share(Ceiling, whole)}\" x2=\"{Share(Ceiling, whole)}\" y1=\"0\" y2=\"20\"/>");
        page.Raw("</svg><p class=\"legend\">");
        Part(page, "f1", T("Terpakai", "Spent"), Spent);
        Part(page, "f2", T("Terikat", "Committed"), Committed);
        if (left >= 0) Part(page, null, T("Sisa", "Left"), left);
        else page.Put($"<span class=\"danger-text\"><svg class=\"icon s\" aria-hidden=\"true\"><use href=\"/icons.svg#warning\"/></svg> {T("Melebihi pagu", "Over the ceiling")} {Figures.Rupiah(-left)}</span>");
        return page.Raw("</p></figure>").Done();
    }

    private void Part(Markup page, string? look, Text name, long amount)
    {
        page.Raw("<span>");
        if (look is null) page.Raw("<span class=\"swatch\"></span>");
        else page.Put($"<svg aria-hidden=\"true\"><rect class=\"{look}\" width=\"28\" height=\"12\" rx=\"2\"/></svg>");
        page.Put($"{name} <strong>{Figures.Rupiah(amount)}</strong>");
        if (Ceiling > 0) page.Put($" ({Figures.Percent(Math.Round(100.0 * amount / Ceiling, 1))})");
        page.Raw("</span>");
    }
}
