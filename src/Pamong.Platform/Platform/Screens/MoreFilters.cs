using Microsoft.AspNetCore.Mvc.Rendering;
using Pamong.Platform.Styling;
using static Pamong.Platform.Texts.Bilingual;

namespace Pamong.Platform.Screens;

/// <summary>
/// Folds the filters of a list but the first away on narrow screens, so that the list itself is seen. Wide screens show them all
/// (by the stylesheet); a fold with a filter that is set stands open. Needs no script.
/// </summary>
public static class MoreFilters
{
    /// <summary>Begins the fold; disposing ends it.</summary>
    /// <param name="view">The view that writes.</param>
    /// <param name="names">The filters inside by their names in the address; not those that are always there, like the year.</param>
    public static IDisposable Begin(ViewContext view, params IReadOnlyList<string> names)
    {
        var query = view.HttpContext.Request.Query;
        var set = names.Count(name => query[name].Any(value => !string.IsNullOrEmpty(value)));
        view.Writer.Write("<details class=\"more-filters\"");
        view.Writer.Write(set > 0 ? " open><summary>" : "><summary>");
        Icons.Icon("filter", "s").WriteTo(view.Writer, System.Text.Encodings.Web.HtmlEncoder.Default);
        view.Writer.Write(T("Saringan lain", "More filters").ToString());
        if (set > 0) view.Writer.Write($" <span class=\"count\">{set}</span>");
        view.Writer.Write("</summary>");
        return new Fold(view);
    }

    private sealed class Fold(ViewContext view) : IDisposable
    {
        public void Dispose() => view.Writer.Write("</details>");
    }
}
