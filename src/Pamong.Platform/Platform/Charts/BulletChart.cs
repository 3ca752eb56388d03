using Microsoft.AspNetCore.Html;
using Pamong.Platform.Texts;
using static Pamong.Platform.Charts.Markup;
using static Pamong.Platform.Texts.Bilingual;

namespace Pamong.Platform.Charts;

/// <summary>Actual against target, such as hours of development against the 20 a year. A bar for the first, a stroke for the second.</summary>
/// <param name="Title">What is shown.</param>
/// <param name="Unit">What is counted: "JP".</param>
/// <param name="Rows">One row each, in the caller's order.</param>
public sealed record BulletChart(Text Title, Text Unit, IReadOnlyList<BulletRow> Rows) : Picture(Title)
{
    internal IHtmlContent Draw()
    {
        var whole = Rows.Count == 0 ? 1 : Rows.Max(r => Math.Max(r.Actual, r.Target)) * 1.08;
        return Frame(page =>
        {
            page.Put($"<p class=\"legend\"><span><svg aria-hidden=\"true\"><rect class=\"f1\" width=\"28\" height=\"10\" y=\"1\" rx=\"2\"/></svg>{T("Capaian", "Actual")}</span>");
            page.Put($"<span><svg aria-hidden=\"true\"><line class=\"target\" x1=\"14\" x2=\"14\" y1=\"-2\" y2=\"14\"/></svg>{T("Target", "Goal")}</span></p><ol class=\"bars\">");
            foreach (var row in Rows)
            {
                page.Raw("<li>");
                Name(page, row.Name, row.Url);
                page.Put($"<svg aria-hidden=\"true\" height=\"22\"><rect class=\"track\" width=\"100%\" height=\"18\" y=\"2\" rx=\"2\"/><rect class=\"f1\" width=\"{Share(row.Actual, whole)}\" height=\"8\" y=\"7\"/>");
                page.Put($"<line class=\"target\" x1=\"{Share(row.Target, whole)}\" x2=\"{Share(row.Target, whole)}\" y1=\"0\" y2=\"22\"/></svg>");
                page.Put($"<span class=\"num\"><strong>{row.Actual}</strong> {T("dari", "of")} {row.Target} {Unit}</span></li>");
            }
            page.Raw("</ol>");
        },
        [T("Nama", "Name"), T("Capaian ({0})", "Actual ({0})").With(Unit), T("Target ({0})", "Goal ({0})").With(Unit), T("Selisih", "Difference")],
        Rows.Select(r => (IReadOnlyList<string>)[r.Name, Figure(r.Actual), Figure(r.Target), Figure(r.Actual - r.Target)]));
    }
}

/// <summary>One row of a <see cref="BulletChart"/>.</summary>
/// <param name="Name">Whose figure it is.</param>
/// <param name="Actual">What was reached.</param>
/// <param name="Target">What was to be reached.</param>
/// <param name="Url">Where its records are, or null.</param>
public sealed record BulletRow(string Name, double Actual, double Target, string? Url = null);
