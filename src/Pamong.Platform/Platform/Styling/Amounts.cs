using Microsoft.AspNetCore.Html;
using Pamong.Platform.Texts;

namespace Pamong.Platform.Styling;

/// <summary>Large rupiah in a small place: short to the eye, whole in the tooltip and to screen readers, never broken within.</summary>
public static class Amounts
{
    /// <summary>Rupiah as "Rp7,85 miliar", with the whole figure beside it.</summary>
    public static IHtmlContent Amount(long rupiah)
    {
        var (shown, whole) = (Figures.ShortRupiah(rupiah), Figures.Rupiah(rupiah));
        return new HtmlString(shown == whole
            ? $"<span class=\"amount\">{whole}</span>"
            : $"<span class=\"amount\" title=\"{whole}\"><span aria-hidden=\"true\">{shown}</span><span class=\"sr\">{whole}</span></span>");
    }
}
