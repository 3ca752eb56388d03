using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;
using Pamong.Platform.Screens;

namespace Pamong.Competencies.Shared;

/// <summary>The addresses of a list's other pages, with all filters kept.</summary>
internal sealed record PageLinks(int Number, int Pages, int First, int Last, int Total, Func<int, string> Url)
{
    /// <summary>For a list whose page stands in the query as "h".</summary>
    public static PageLinks Of<T>(Page<T> page, HttpRequest request) =>
        new(page.Number, page.Pages, page.First, page.Last, page.Total, number => Address(request, number));

    private static string Address(HttpRequest request, int number)
    {
        var query = new QueryBuilder(request.Query.Where(q => q.Key != "h").SelectMany(q => q.Value, (q, v) => KeyValuePair.Create(q.Key, v ?? "")))
        {
            { "h", number.ToString(System.Globalization.CultureInfo.InvariantCulture) },
        };
        return request.Path + query.ToQueryString().Value;
    }
}
