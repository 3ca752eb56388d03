using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.DependencyInjection;
using Pamong.Platform.Rights;

namespace Pamong.Tests.House.Rights;

public class RightsTests(PamongApp app)
{
    [Fact]
    public void Every_endpoint_names_its_right()
    {
        var silent = Door.All(app).Select(d => d.Endpoint)
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

        foreach (var need in Door.All(app).Select(d => d.Permission).OfType<string>()) book[need].Roles.ShouldNotBeEmpty();
    }

    [Fact]
    public async Task A_stranger_calling_the_API_is_answered_401()
    {
        var client = app.NewClient();
        foreach (var door in Door.All(app).Where(d => d.IsApi))
        {
            var path = System.Text.RegularExpressions.Regex.Replace(door.Pattern, "{[^}]+}", Guid.CreateVersion7().ToString());
            var answer = await client.SendAsync(new HttpRequestMessage(door.Method, path));
            ((int)answer.StatusCode).ShouldBe(401, $"{door.Method} {path}");
        }
    }
}
