using System.Net;
using System.Net.Http.Json;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Pamong.Platform.Rights;
using Pamong.Tests.Delivery;

namespace Pamong.Tests.House.Rights;

/// <summary>A page or endpoint of the application and what it asks for.</summary>
internal sealed partial record Door(RouteEndpoint Endpoint)
{
    /// <summary>The route as written.</summary>
    public string Pattern => Endpoint.RoutePattern.RawText!;

    /// <summary>The permission, or null when being signed in suffices or nobody is asked.</summary>
    public string? Permission => Endpoint.Metadata.GetMetadata<NeedsAttribute>()?.Permission;

    /// <summary>Whether it is a page with forms.</summary>
    public PageActionDescriptor? Page => Endpoint.Metadata.GetMetadata<PageActionDescriptor>();

    /// <summary>Whether programs use it with a token.</summary>
    public bool IsApi => Pattern.StartsWith("/api/", StringComparison.Ordinal);

    /// <summary>Whether its route names a record.</summary>
    public bool NamesRecord => Endpoint.RoutePattern.Parameters.Count > 0;

    /// <summary>Its method; pages are opened.</summary>
    public HttpMethod Method => new(Endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods[0] ?? "GET");

    /// <summary>Its address for the records given.</summary>
    public string AddressFor(Records records) =>
        "/" + Parameter().Replace(Pattern, m => Uri.EscapeDataString(records.ValueOf(Pattern, m.Groups[1].Value))).TrimStart('/');

    /// <summary>Knocks: opens the page or calls the endpoint with a body of common fields.</summary>
    public async Task<HttpResponseMessage> KnockAsync(HttpClient client, Records records)
    {
        using var request = new HttpRequestMessage(Method, AddressFor(records));
        if (Method != HttpMethod.Get && Pattern != "/api/v1/imports/{kind}")
            request.Content = JsonContent.Create(new
            {
                text = "Sesuai telaah",
                reason = "Sesuai telaah",
                number = 1,
                year = DeliveryCity.Year,
                programme = "G" + records.Suffix,
                name = "Uji",
                form = "KL03",
                jp = 8,
                maxSeats = 30,
                startsOn = "2026-08-03",
                endsOn = "2026-08-07",
                marks = new[] { new { id = Guid.CreateVersion7(), nominationId = records.Nomination, day = DeliveryCity.PastStart } },
            });
        return await client.SendAsync(request);
    }

    /// <summary>Whether the answer says that the role is not let in.</summary>
    public bool Denied(HttpResponseMessage answer) => IsApi
        ? answer.StatusCode == HttpStatusCode.Forbidden
        : answer.Headers.Location?.OriginalString.Contains("/ditolak", StringComparison.Ordinal) == true;

    /// <summary>Every door that a module opens, but the framework's own for static files.</summary>
    public static IEnumerable<Door> All(PamongApp app) => app.Services.GetServices<EndpointDataSource>()
        .SelectMany(s => s.Endpoints)
        .OfType<RouteEndpoint>()
        .Where(e => e.RoutePattern.RawText != "{**path:file}")
        .Distinct()
        .Select(e => new Door(e));

    [GeneratedRegex(@"\{\**(\w+)(?::[^{}]*(?:\([^)]*\)\$?\))?)?\}")]
    private static partial Regex Parameter();
}
