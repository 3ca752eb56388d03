using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using Pamong.Platform.Texts;
using static Pamong.Platform.Styling.Icons;
using static Pamong.Platform.Texts.Bilingual;

namespace Pamong.Platform.Styling;

/// <summary>Tags that say where a value comes from. They differ in shape, icon and word, so that a self-rating never looks verified.</summary>
public static class Source
{
    /// <summary>From a national register or regulation.</summary>
    public static IHtmlContent National => Tag("national", "bank", T("Nasional", "National"));

    /// <summary>From the agency's own records.</summary>
    public static IHtmlContent Agency => Tag("agency", "tree", T("Instansi", "Agency"));

    /// <summary>Said by the person, checked by nobody.</summary>
    public static IHtmlContent Self => Tag("self", "user", T("Dinyatakan sendiri", "Self-declared"));

    /// <summary>Checked by someone entitled.</summary>
    public static IHtmlContent Verified => Tag("verified", "verified", T("Terverifikasi", "Verified"));

    private static HtmlString Tag(string look, string icon, Text word) =>
        new($"<span class=\"source {look}\">{Icon(icon)}{HtmlEncoder.Default.Encode(word)}</span>");
}
