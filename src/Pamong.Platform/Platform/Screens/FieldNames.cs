using System.Text.Encodings.Web;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Pamong.Platform.Screens;

/// <summary>What the fields of a page are called, learned from their labels while the page is drawn; so the error summary names each field as the screen does.</summary>
public static partial class FieldNames
{
    private static readonly object Key = new();

    /// <summary>The name of a field and a colon, or nothing when it has no label. Written when the whole page has been drawn, for labels come after the summary.</summary>
    /// <param name="http">The request whose page is drawn.</param>
    /// <param name="id">The field's id in the page.</param>
    public static IHtmlContent Before(HttpContext http, string id) => new Name(Of(http), id);

    internal static void Learn(HttpContext http, string id, IHtmlContent label)
    {
        using var written = new StringWriter();
        label.WriteTo(written, HtmlEncoder.Default);
        var name = Spaces().Replace(Marks().Replace(written.ToString(), ""), " ").Trim();
        if (name.Length > 0) Of(http).TryAdd(id, name);
    }

    private static Dictionary<string, string> Of(HttpContext http)
    {
        if (http.Items.TryGetValue(Key, out var known)) return (Dictionary<string, string>)known!;
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        http.Items[Key] = names;
        return names;
    }

    // Tags, and whole what is said beside the name.
    [GeneratedRegex("<span class=\"optional\">.*?</span>|<[^>]*>", RegexOptions.Singleline, 1000)]
    private static partial Regex Marks();

    [GeneratedRegex(@"\s+", RegexOptions.None, 1000)]
    private static partial Regex Spaces();

    private sealed class Name(Dictionary<string, string> names, string id) : IHtmlContent
    {
        public void WriteTo(TextWriter writer, HtmlEncoder encoder)
        {
            if (!names.TryGetValue(id, out var name)) return;
            writer.Write(name); // encoded already, as it stood in the label
            writer.Write(": ");
        }
    }
}

/// <summary>Tells <see cref="FieldNames"/> what a label says of its field, when something is wrong with the form.</summary>
[HtmlTargetElement("label", Attributes = "asp-for")]
[HtmlTargetElement("label", Attributes = "for")]
public sealed class LabelNamesFieldTagHelper : TagHelper
{
    /// <summary>The page that is drawn.</summary>
    [HtmlAttributeNotBound, ViewContext]
    public ViewContext ViewContext { get; set; } = null!;

    /// <summary>After the framework's own, which writes the "for".</summary>
    public override int Order => 1000;

    /// <inheritdoc />
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        if (ViewContext.ModelState.IsValid || output.Attributes["for"]?.Value.ToString() is not { Length: > 0 } id) return;
        FieldNames.Learn(ViewContext.HttpContext, id, await output.GetChildContentAsync());
    }
}

/// <summary>A group of choices has its name in its legend; this remembers the group's id for it.</summary>
[HtmlTargetElement("fieldset", Attributes = "id")]
public sealed class GroupTagHelper : TagHelper
{
    /// <inheritdoc />
    public override void Init(TagHelperContext context) => context.Items[typeof(GroupTagHelper)] = context.AllAttributes["id"]?.Value.ToString() ?? "";
}

/// <summary>Tells <see cref="FieldNames"/> what a legend says of its group, when something is wrong with the form.</summary>
[HtmlTargetElement("legend", ParentTag = "fieldset")]
public sealed class LegendNamesGroupTagHelper : TagHelper
{
    /// <summary>The page that is drawn.</summary>
    [HtmlAttributeNotBound, ViewContext]
    public ViewContext ViewContext { get; set; } = null!;

    /// <inheritdoc />
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        if (ViewContext.ModelState.IsValid || !context.Items.TryGetValue(typeof(GroupTagHelper), out var id)) return;
        FieldNames.Learn(ViewContext.HttpContext, (string)id, await output.GetChildContentAsync());
    }
}
