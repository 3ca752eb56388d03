using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;

namespace Pamong.People.Listing;

/// <summary>Links that keep a list's filters and change one thing.</summary>
internal static class ListLinks
{
    /// <summary>The present address with one value changed; null takes it out. Changing anything but the page goes back to the first page.</summary>
    public static string With(HttpRequest request, string key, string? value)
    {
        var query = new QueryBuilder();
        foreach (var (name, values) in request.Query)
            if (name != key && (name != "h" || key == "h"))
                foreach (var one in values)
                    if (!string.IsNullOrEmpty(one)) query.Add(name, one);
        if (!string.IsNullOrEmpty(value)) query.Add(key, value);
        var text = query.ToString();
        return text.Length == 0 ? request.Path.ToString() : text;
    }

    /// <summary>The link of a column's heading: up, then down.</summary>
    public static string Sort(HttpRequest request, string column, string now) =>
        With(request, "urut", now == column ? "-" + column : column);
}

/// <summary>A column's heading that sorts.</summary>
/// <param name="Column">Its name in the address.</param>
/// <param name="Now">What the list is sorted by; with "-" before it downwards.</param>
internal sealed record SortHeading(string Column, string Label, string Now)
{
    /// <summary>For aria-sort, or null.</summary>
    public string? Direction => Now == Column ? "ascending" : Now == "-" + Column ? "descending" : null;

    /// <summary>The icon that shows it.</summary>
    public string IconName => Direction switch { "ascending" => "sort-up", "descending" => "sort-down", _ => "sort" };
}
