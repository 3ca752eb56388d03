using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace Pamong.Platform.Screens;

/// <summary>Leaves a year out of the address that no agency works in ("tahun=-5"), so that the page shows its usual year.</summary>
internal static class YearInAddress
{
    private const string Name = "tahun";
    private const int Earliest = 1950;
    private const int Latest = 2100;

    public static Task LeaveOutAsync(HttpContext context, RequestDelegate next)
    {
        var query = context.Request.Query;
        if (!HttpMethods.IsGet(context.Request.Method) || !query.TryGetValue(Name, out var said) || IsYear(said)) return next(context);
        var rest = QueryString.Create(query.Where(part => !part.Key.Equals(Name, StringComparison.OrdinalIgnoreCase)));
        context.Response.Redirect(context.Request.PathBase + context.Request.Path + rest);
        return Task.CompletedTask;
    }

    private static bool IsYear(string? said) => string.IsNullOrEmpty(said)
        || (int.TryParse(said, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= Earliest and <= Latest);
}
