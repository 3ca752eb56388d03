using Microsoft.AspNetCore.Html;
using Pamong.Platform.Texts;
using static Pamong.Platform.Charts.Markup;
using static Pamong.Platform.Texts.Bilingual;

namespace Pamong.Platform.Charts;

/// <summary>A ranking. The longest bar comes first unless <see cref="KeepOrder"/> is set.</summary>
/// <param name="Title">What is shown.</param>
/// <param name="Unit">What is counted: "orang".</param>
/// <param name="Bars">The bars.</param>
public sealed record BarList(Text Title, Text Unit, IReadOnlyList<Bar> Bars) : Picture(Title)
{
    /// <summary>For bars with an order of their own, such as levels or age groups.</summary>
    public bool KeepOrder { get; init; }

    internal IHtmlContent Draw()
    {
        var bars = KeepOrder ? Bars : [.. Bars.OrderByDescending(b => b.Value)];
        var longest = bars.Count == 0 ? 0 : bars.Max(b => b.Value);
        return Frame(page =>
        {
            page.Raw("<ol class=\"bars\">");
            foreach (var bar in bars)
            {
                page.Raw("<li>");
                Name(page, bar.Name, bar.Url);
                page.Put($"<svg aria-hidden=\"true\" height=\"16\"><rect class=\"f1\" width=\"{Share(bar.Value, longest)}\" height=\"16\" rx=\"2\"/></svg>");
                page.Put($"<span class=\"num\"><strong>{bar.Value}</strong> {Unit}</span></li>");
            }
            page.Raw("</ol>");
        }, [T("Nama", "Name"), Unit], bars.Select(b => (IReadOnlyList<string>)[b.Name, Figure(b.Value)]));
    }
}

/// <summary>One bar.</summary>
/// <param name="Name">What it stands for.</param>
/// <param name="Value">Its length, 0 or more.</param>
/// <param name="Url">Where its records are, or null.</param>
public sealed record Bar(string Name, double Value, string? Url = null);
