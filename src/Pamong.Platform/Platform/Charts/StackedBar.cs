using Microsoft.AspNetCore.Html;
using Pamong.Platform.Texts;
using static Pamong.Platform.Charts.Markup;
using static Pamong.Platform.Texts.Bilingual;

namespace Pamong.Platform.Charts;

/// <summary>How each row's hundred percent is shared out. Parts go from low to high and get darker; each carries its figure.</summary>
/// <param name="Title">What is shown.</param>
/// <param name="Parts">The parts, two to five, lowest first.</param>
/// <param name="Rows">One row each.</param>
public sealed record StackedBar(Text Title, IReadOnlyList<string> Parts, IReadOnlyList<StackedRow> Rows) : Picture(Title)
{
    /// <summary>A part narrower than this, in percent, has no room for its figure; the table has it.</summary>
    private const double RoomForFigure = 7;

    internal IHtmlContent Draw() => Frame(page =>
    {
        page.Raw("<p class=\"legend\">");
        for (var i = 0; i < Parts.Count; i++)
            page.Put($"<span><svg aria-hidden=\"true\"><rect class=\"p{Shade(i)}\" width=\"28\" height=\"14\" y=\"-1\" rx=\"2\"/></svg>{Parts[i]}</span>");
        page.Raw("</p><ol class=\"bars\">");
        foreach (var row in Rows) Row(page, row);
        page.Raw("</ol>");
    },
    [T("Nama", "Name"), .. Parts.Select(p => p + " (%)"), T("Jumlah", "Count")],
    Rows.Select(r => (IReadOnlyList<string>)[r.Name, .. r.Values.Select(v => Percent(v, r.Values.Sum())), Figure(r.Values.Sum())]));

    private void Row(Markup page, StackedRow row)
    {
        var sum = row.Values.Sum();
        page.Raw("<li>");
        Name(page, row.Name, null);
        var said = string.Join(", ", Parts.Zip(row.Values, (part, value) => $"{part} {Percent(value, sum)} %"));
        page.Put($"<svg class=\"framed\" role=\"img\" height=\"26\" aria-label=\"{said}\">");
        double from = 0;
        for (var i = 0; i < row.Values.Count && sum > 0; i++)
        {
            var share = row.Values[i] / sum * 100;
            page.Put($"<rect class=\"halo p{Shade(i)}\" x=\"{Share(from, 100)}\" width=\"{Share(share, 100)}\" height=\"26\"><title>{Parts[i]}: {Percent(row.Values[i], sum)} %</title></rect>");
            if (share >= RoomForFigure)
                page.Put($"<text class=\"mid {(Shade(i) >= 4 ? "strong-ink" : "ink")}\" x=\"{Share(from + share / 2, 100)}\" y=\"18\">{Math.Round(share)}</text>");
            from += share;
        }
        page.Put($"</svg><span class=\"num\">n = {sum}</span></li>");
    }

    private static string Percent(double value, double sum) => sum > 0 ? Figure(Math.Round(value / sum * 100, 1)) : "–";

    private int Shade(int part) => Parts.Count switch
    {
        <= 1 => 4,
        2 => part == 0 ? 2 : 4,
        3 => 1 + part * 2,
        4 => part switch { 0 => 1, 1 => 2, 2 => 4, _ => 5 },
        _ => Math.Min(part + 1, 5),
    };
}

/// <summary>One row of a <see cref="StackedBar"/>.</summary>
/// <param name="Name">Whose distribution it is.</param>
/// <param name="Values">One count a part, 0 or more; they are turned into percent.</param>
public sealed record StackedRow(string Name, IReadOnlyList<double> Values);
