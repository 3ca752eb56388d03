using Microsoft.AspNetCore.Html;
using Pamong.Platform.Texts;
using static Pamong.Platform.Charts.Markup;
using static Pamong.Platform.Texts.Bilingual;

namespace Pamong.Platform.Charts;

/// <summary>Figures in a grid, shaded in five steps; the figure always stands in the cell.</summary>
/// <param name="Title">What is shown.</param>
/// <param name="Corner">What the rows are: "Unit".</param>
/// <param name="Columns">The columns' names.</param>
/// <param name="Rows">The rows.</param>
public sealed record HeatTable(Text Title, Text Corner, IReadOnlyList<string> Columns, IReadOnlyList<HeatRow> Rows) : Picture(Title)
{
    /// <summary>The figure at which the darkest step ends; the largest figure unless it is set.</summary>
    public double? Top { get; init; }

    /// <summary>Whether the rows' names were typed by users while the columns' were not.</summary>
    public bool RowsAreContent { get; init; }

    private string RowMark => RowsAreContent ? " translate=\"no\" data-user-content" : NameMark;

    internal IHtmlContent Draw()
    {
        var whole = Top ?? Rows.SelectMany(r => r.Values).Max() ?? 0;
        var page = new Markup().Put($"<div class=\"stack tight\"><div class=\"table-wrap\" role=\"region\" tabindex=\"0\" aria-label=\"{Title}\"><table class=\"table heat keep dense\"><caption>{Title}");
        if (Note is { } note) page.Put($" <small>{note}</small>");
        page.Put($"</caption><thead><tr><th scope=\"col\">{Corner}</th>");
        foreach (var column in Columns) page.Raw($"<th scope=\"col\"{NameMark}>").Put($"{column}</th>");
        page.Raw("</tr></thead><tbody>");
        foreach (var row in Rows)
        {
            page.Raw($"<tr><th scope=\"row\"{RowMark}>").Put($"{row.Name}</th>");
            for (var i = 0; i < Columns.Count; i++) Cell(page, Step(row.Values[i], whole), row.Values[i], row.Urls?[i]);
            page.Raw("</tr>");
        }
        page.Raw("</tbody></table></div><p class=\"scale\">");
        for (var step = 1; step <= 5; step++)
            page.Put($"<span><span class=\"swatch h{step}\"></span>{T("sampai", "up to")} {whole * step / 5}</span>");
        return page.Put($"<span><span class=\"swatch\"></span>{T("nol atau belum ada data (–)", "zero or no data (–)")}</span></p></div>").Done();
    }

    private static void Cell(Markup page, int step, double? value, string? url)
    {
        page.Put($"<td class=\"h{step}\">");
        if (value is not { } figure) page.Put($"<span aria-hidden=\"true\">–</span><span class=\"sr\">{T("belum ada data", "no data")}</span>");
        else if (url is null) page.Put($"{figure}");
        else page.Put($"<a href=\"{url}\">{figure}</a>");
        page.Raw("</td>");
    }

    private static int Step(double? value, double whole) =>
        value is not > 0 || whole <= 0 ? 0 : (int)Math.Clamp(Math.Ceiling(value.Value / whole * 5 - 1e-9), 1, 5);
}

/// <summary>One row of a <see cref="HeatTable"/>.</summary>
/// <param name="Name">The row's name.</param>
/// <param name="Values">One figure a column; null where none is known.</param>
/// <param name="Urls">Where each figure's records are; null, or null in places, where there are none.</param>
public sealed record HeatRow(string Name, IReadOnlyList<double?> Values, IReadOnlyList<string?>? Urls = null);
