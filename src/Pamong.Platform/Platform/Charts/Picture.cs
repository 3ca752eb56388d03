using Microsoft.AspNetCore.Html;
using Pamong.Platform.Texts;
using static Pamong.Platform.Texts.Bilingual;

namespace Pamong.Platform.Charts;

/// <summary>What all charts share: a heading, the picture, and the same figures as a table.</summary>
/// <param name="Title">What is shown, in a few words.</param>
public abstract record Picture(Text Title)
{
    /// <summary>A sentence under the heading: the period, the source, what was left out.</summary>
    public Text? Note { get; init; }

    /// <summary>Whether the names in it were typed by users, so that they are never translated.</summary>
    public bool NamesAreContent { get; init; }

    /// <summary>Marks a name as users' own words when it is one.</summary>
    internal string NameMark => NamesAreContent ? " translate=\"no\" data-user-content" : "";

    /// <summary>Puts the picture between its heading and its table.</summary>
    internal IHtmlContent Frame(Action<Markup> picture, IReadOnlyList<string> heads, IEnumerable<IReadOnlyList<string>> rows)
    {
        var page = new Markup().Put($"<figure class=\"chart\"><figcaption>{Title}");
        if (Note is { } note) page.Put($" <small class=\"muted\">{note}</small>");
        page.Raw("</figcaption>");
        picture(page);
        Table(page, heads, rows);
        return page.Raw("</figure>").Done();
    }

    /// <summary>A name, as a link where there are records to open.</summary>
    internal void Name(Markup page, string name, string? url)
    {
        if (url is null) page.Raw($"<span{NameMark}>").Put($"{name}</span>");
        else page.Put($"<a href=\"{url}\"").Raw(NameMark).Put($">{name}</a>");
    }

    private void Table(Markup page, IReadOnlyList<string> heads, IEnumerable<IReadOnlyList<string>> rows)
    {
        page.Put($"<details class=\"more no-print\"><summary>{T("Tampilkan sebagai tabel", "Show as a table")}<span class=\"sr\">: {Title}</span></summary>");
        page.Put($"<div class=\"table-wrap\" role=\"region\" tabindex=\"0\" aria-label=\"{Title}\"><table class=\"table dense keep\"><caption class=\"sr\">{Title}</caption><thead><tr>");
        for (var i = 0; i < heads.Count; i++) page.Raw(i == 0 ? "<th scope=\"col\">" : "<th scope=\"col\" class=\"num\">").Put($"{heads[i]}</th>");
        page.Raw("</tr></thead><tbody>");
        foreach (var row in rows)
        {
            page.Raw($"<tr><th scope=\"row\"{NameMark}>").Put($"{row[0]}</th>");
            foreach (var cell in row.Skip(1)) page.Put($"<td class=\"num\">{cell}</td>");
            page.Raw("</tr>");
        }
        page.Raw("</tbody></table></div></details>");
    }
}
