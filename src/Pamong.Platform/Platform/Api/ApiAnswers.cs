using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Pamong.Platform.Rights;
using Pamong.Platform.Screens;
using Pamong.Platform.Texts;
using static Pamong.Platform.Texts.Bilingual;

namespace Pamong.Platform.Api;

/// <summary>Whatever the API answers with a status of failure says so as problem details (RFC 9457), in the language that was asked for.</summary>
/// <remarks>Refusals are problem details by themselves; here are the stages that tell what no handler comes to: no token, no right, no such address, unreadable.</remarks>
internal static partial class ApiAnswers
{
    /// <summary>The most rows that a program may ask for at once.</summary>
    public const int MostRows = 200;

    /// <summary>Whether a program asks.</summary>
    public static bool IsAsked(HttpContext http) => http.Request.Path.StartsWithSegments("/api", StringComparison.Ordinal);

    /// <summary>Gives an answer that says nothing but a status its words, and what could not be read its field.</summary>
    public static void UseProblems(IApplicationBuilder app) => app.Use(async (http, next) =>
    {
        try
        {
            await next(http);
        }
        catch (BadHttpRequestException unreadable) when (!http.Response.HasStarted)
        {
            await Unreadable(unreadable).ExecuteAsync(http);
            return;
        }

        var answer = http.Response;
        if (answer.StatusCode < 400 || answer.HasStarted || answer.ContentType is not null || answer.ContentLength > 0) return;
        await Wordless(http).ExecuteAsync(http);
    });

    /// <summary>Tells who is let in that there is nothing at an address, or not by that method; a stranger learns nothing of it.</summary>
    public static void UseMissing(IApplicationBuilder app) => app.Use((http, next) =>
    {
        if (http.GetEndpoint() is RouteEndpoint || !http.RequestServices.Get<CurrentUser>().IsSignedIn) return next(http);
        if (http.GetEndpoint()?.RequestDelegate is { } byMethod) return byMethod(http);
        http.Response.StatusCode = StatusCodes.Status404NotFound;
        return Task.CompletedTask;
    });

    /// <summary>Refuses a page that no list can have.</summary>
    public static void UsePaging(IApplicationBuilder app) => app.Use((http, next) =>
        (Outside(http, "page", int.MaxValue) ?? Outside(http, "size", MostRows)) is { } refused ? refused.ExecuteAsync(http) : next(http));

    private static IResult? Outside(HttpContext http, string name, int most)
    {
        var asked = http.Request.Query[name];
        if (asked.Count == 0 || (int.TryParse(asked[^1], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= most)) return null;
        return At(name, most == int.MaxValue
            ? T("Isi dengan angka mulai dari 1.", "Give a number from 1.")
            : T("Isi dengan angka antara 1 dan {0}.", "Give a number between 1 and {0}.").With(most));
    }

    private static IResult Unreadable(BadHttpRequestException unreadable)
    {
        if (unreadable.StatusCode != StatusCodes.Status400BadRequest) return Problem(unreadable.StatusCode, "unreadable", Words(unreadable.StatusCode));
        var field = unreadable.InnerException is JsonException json
            ? json.Path?.TrimStart('$', '.') ?? ""
            : Parameter().Match(unreadable.Message).Groups[1].Value;
        return field.Length > 0
            ? At(field, T("Isian ini tidak dapat dibaca.", "This cannot be read."))
            : Problem(StatusCodes.Status400BadRequest, "unreadable", Words(StatusCodes.Status400BadRequest));
    }

    private static IResult Wordless(HttpContext http)
    {
        var status = http.Response.StatusCode;
        return status == StatusCodes.Status403Forbidden && http.GetEndpoint()?.Metadata.GetMetadata<NeedsAttribute>() is { } needs
            ? Problem(status, CodeOf(status), Words(status), ("permission", needs.Permission))
            : Problem(status, CodeOf(status), Words(status));
    }

    private static IResult At(string field, Text message) => Problem(
        StatusCodes.Status400BadRequest, "malformed", message,
        ("field", field), ("errors", new Dictionary<string, string[]> { [field] = [message] }));

    private static IResult Problem(int status, string code, Text message, params IEnumerable<(string Name, object? Value)> more)
    {
        var parts = new Dictionary<string, object?> { ["message"] = new { id = message.Id, en = message.En } };
        foreach (var (name, value) in more) parts[name] = value;
        return TypedResults.Problem(title: message, statusCode: status, type: "urn:pamong:platform." + code, extensions: parts);
    }

    private static string CodeOf(int status) => status switch
    {
        StatusCodes.Status401Unauthorized => "not-signed-in",
        StatusCodes.Status403Forbidden => "not-allowed",
        StatusCodes.Status404NotFound => "nothing-here",
        StatusCodes.Status405MethodNotAllowed => "other-method",
        _ => "unreadable",
    };

    private static Text Words(int status) => status switch
    {
        StatusCodes.Status401Unauthorized => T(
            "Sertakan token yang masih berlaku: Authorization: Bearer pamong_…", "Send a token that is in force: Authorization: Bearer pamong_…"),
        StatusCodes.Status403Forbidden => T(
            "Token ini atau peran pemegangnya tidak memberi izin untuk itu.", "This token, or the role of its holder, gives no right to that."),
        StatusCodes.Status404NotFound => T("Tidak ada apa pun di alamat ini.", "There is nothing at this address."),
        StatusCodes.Status405MethodNotAllowed => T("Alamat ini tidak menerima cara itu.", "This address does not take that method."),
        StatusCodes.Status413PayloadTooLarge => T("Kiriman terlalu besar.", "What was sent is too large."),
        StatusCodes.Status415UnsupportedMediaType => T("Kirim sebagai application/json.", "Send it as application/json."),
        _ => T("Permintaan ini tidak dapat dibaca.", "This request cannot be read."),
    };

    private static T Get<T>(this IServiceProvider services) where T : notnull => (T)services.GetService(typeof(T))!;

    // … parameter "int page" from "x"., … parameter "string name" was not provided …
    [GeneratedRegex("parameter \"\\S+ (\\w+)\" (?:from \"|was not provided from (?:query|route|header))")]
    private static partial Regex Parameter();
}
