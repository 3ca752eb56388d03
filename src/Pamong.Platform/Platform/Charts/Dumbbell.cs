using Microsoft.AspNetCore.Html;
using Pamong.Platform.Texts;
using static Pamong.Platform.Charts.Markup;
using static Pamong.Platform.Texts.Bilingual;

namespace Pamong.Platform.Charts;

/// <summary>Level held against level required: a full dot, an open ring, and the distance between them.</summary>
/// <param name="Title">What is shown.</param>
/// <param name="Top">The highest level there is.</param>
/// <param name="Held">What the full dot is called.</param>
/// <param name="Required">What the ring is called.</param>
/// <param name="Rows">One row each, in the caller's order.</param>
public sealed record Dumbbell(Text Title, double Top, Text Held, Text Required, IReadOnlyList<DumbbellRow> Rows) : Picture(Title)
{
    internal IHtmlContent Draw() => Frame(page =>
    {
        page.Put($"<p class=\"legend\"><span><svg aria-hidden=\"true\"><circle class=\"f1\" cx=\"14\" cy=\"6\" r=\"6\"/></svg>{Held}</span>");
        page.Put($"<span><svg aria-hidden=\"true\"><circle class=\"open\" cx=\"14\" cy=\"6\" r=\"7\"/></svg>{Required}</span>");
        page.Put($"<span class=\"muted\">{T("skala 0 sampai", "scale 0 to")} {Top}</span></p><ol class=\"bars\">");
        foreach (var row in Rows)
        {
            page.Raw("<li>");
            Name(page, row.Name, row.Url);
            page.Raw("<svg aria-hidden=\"true\" height=\"24\"><line class=\"axis\" x1=\"2%\" x2=\"96%\" y1=\"12\" y2=\"12\"/>");
            for (var level = 0; level <= Top && Top <= 20; level++) page.Put($"<line class=\"axis\" x1=\"{X(level)}\" x2=\"{X(level)}\" y1=\"8\" y2=\"16\"/>");
            if (row.Held is { } from) page.Put($"<line class=\"link\" x1=\"{X(from)}\" x2=\"{X(row.Required)}\" y1=\"12\" y2=\"12\"/>");
            page.Put($"<circle class=\"open\" cx=\"{X(row.Required)}\" cy=\"12\" r=\"9\"/>");
            if (row.Held is { } held) page.Put($"<circle class=\"f1\" cx=\"{X(held)}\" cy=\"12\" r=\"6\"/>");
            page.Put($"</svg><span class=\"num\">{Said(row)}</span></li>");
        }
        page.Raw("</ol>");
    },
    [T("Nama", "Name"), Held, Required, T("Selisih", "Difference")],
    Rows.Select(r => (IReadOnlyList<string>)[r.Name, r.Held is { } h ? Figure(h) : "–", Figure(r.Required), r.Held is { } held ? Figure(held - r.Required) : "–"]));

    private static string Said(DumbbellRow row) => row.Held switch
    {
        null => T("belum dinilai, perlu {0}", "not assessed, needs {0}").With(Figure(row.Required)),
        { } held when held < row.Required => T("{0} dari {1}, kurang {2}", "{0} of {1}, {2} short").With(Figure(held), Figure(row.Required), Figure(row.Required - held)),
        { } held => T("{0} dari {1}, memenuhi", "{0} of {1}, met").With(Figure(held), Figure(row.Required)),
    };

    private string X(double level) => Share(2 + level / Top * 94, 100);
}

/// <summary>One row of a <see cref="Dumbbell"/>.</summary>
/// <param name="Name">The competency.</param>
/// <param name="Held">The level held; null when it was never assessed, which is not the same as 0.</param>
/// <param name="Required">The level required.</param>
/// <param name="Url">Where its records are, or null.</param>
public sealed record DumbbellRow(string Name, double? Held, double Required, string? Url = null);
