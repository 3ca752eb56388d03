using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Pamong.Platform.Rights;

namespace Pamong.Tests.House;

public class RightsTests(PamongApp app)
{
    [Fact]
    public void Every_endpoint_names_its_right()
    {
        var silent = Endpoints()
            .Where(e => e.Metadata.GetMetadata<NeedsAttribute>() is null
                && e.Metadata.GetMetadata<SignedInAttribute>() is null
                && e.Metadata.GetMetadata<IAllowAnonymous>() is null)
            .Select(e => e.RoutePattern.RawText);

        silent.ShouldBeEmpty();
    }

    [Fact]
    public void Every_right_that_an_endpoint_names_is_declared_by_a_module()
    {
        var book = app.Services.GetRequiredService<PermissionBook>();

        foreach (var need in Endpoints().Select(e => e.Metadata.GetMetadata<NeedsAttribute>()).OfType<NeedsAttribute>())
            book[need.Permission].Roles.ShouldNotBeEmpty();
    }

    [Fact]
    public async Task A_role_is_let_in_exactly_where_its_permissions_say()
    {
        var tenant = await app.NewTenantAsync();
        var book = app.Services.GetRequiredService<PermissionBook>();
        foreach (var role in new[] { Role.TrainingManager, Role.UnitOfficer, Role.Auditor, Role.Partner })
        {
            var client = await tenant.SignInAsync(role);
            foreach (var page in Pages().Where(p => !p.RoutePattern.RawText!.Contains('{', StringComparison.Ordinal)))
            {
                var need = page.Metadata.GetMetadata<NeedsAttribute>();
                if (need is null) continue;
                var answer = await client.GetAsync("/" + page.RoutePattern.RawText);
                var denied = answer.Headers.Location?.OriginalString.Contains("/ditolak", StringComparison.Ordinal) == true;
                denied.ShouldBe(!book[need.Permission].Roles.Contains(role), $"{role} at /{page.RoutePattern.RawText}");
            }
        }
    }

    [Fact]
    public async Task A_stranger_calling_the_API_is_answered_401()
    {
        var client = app.NewClient();
        foreach (var endpoint in Endpoints().Where(e => e.RoutePattern.RawText!.StartsWith("/api/", StringComparison.Ordinal)))
        {
            var method = endpoint.Metadata.GetMetadata<HttpMethodMetadata>()!.HttpMethods[0];
            var path = System.Text.RegularExpressions.Regex.Replace(endpoint.RoutePattern.RawText!, "{[^}]+}", Guid.CreateVersion7().ToString());
            var answer = await client.SendAsync(new HttpRequestMessage(new HttpMethod(method), path));
            ((int)answer.StatusCode).ShouldBe(401, $"{method} {path}");
        }
    }

    // The catch-all is the framework's own, for files that changed since the build; it only answers with static files.
    private IEnumerable<RouteEndpoint> Endpoints() => app.Services.GetServices<EndpointDataSource>()
        .SelectMany(s => s.Endpoints)
        .OfType<RouteEndpoint>()
        .Where(e => e.RoutePattern.RawText != "{**path:file}")
        .Distinct();

    private IEnumerable<RouteEndpoint> Pages() => Endpoints().Where(e => e.Metadata.GetMetadata<PageActionDescriptor>() is not null);
}
