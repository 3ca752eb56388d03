using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Pamong.Competencies.Contract;
using Pamong.People.Contract;
using Pamong.Platform.Rights;

namespace Pamong.Tests.House;

/// <summary>What the API refuses it explains, also where no handler was reached.</summary>
public class ApiAnswersTests(PamongApp app)
{
    [Theory]
    [InlineData("id", "Sertakan token")]
    [InlineData("en", "Send a token")]
    public async Task A_stranger_is_told_how_to_sign_in_in_their_language(string language, string says)
    {
        var client = app.NewClient();
        client.DefaultRequestHeaders.Add("Accept-Language", language);
        foreach (var address in new[] { "/api/v1/employees", "/api/v1/tidak-ada", "/api/v1/employees/bukan-id" })
        {
            var answer = await client.GetAsync(address);
            (await ProblemAsync(answer, HttpStatusCode.Unauthorized)).GetProperty("title").GetString()!.ShouldContain(says);
            answer.Headers.WwwAuthenticate.ToString().ShouldBe("Bearer");
        }

        client.DefaultRequestHeaders.Add("Authorization", "Bearer pamong_salah");
        await ProblemAsync(await client.GetAsync("/api/v1/employees"), HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task A_missing_right_is_named()
    {
        var tenant = await app.NewTenantAsync();
        using var client = await tenant.ApiClientAsync(Role.TrainingManager, PeoplePermissions.View);

        var problem = await ProblemAsync(await client.GetAsync("/api/v1/units"), HttpStatusCode.Forbidden);

        problem.GetProperty("permission").GetString().ShouldBe(PeoplePermissions.ViewUnits);
        problem.GetProperty("message").GetProperty("en").GetString()!.ShouldContain("gives no right");
    }

    [Theory]
    [InlineData("/api/v1/tidak-ada")]
    [InlineData("/api/v1/employees/bukan-id")]
    [InlineData("/api/v1/positions/01890a5d-ac96-774b-bcce-b302099a8057/standard")]
    public async Task What_is_not_there_is_told_to_who_is_let_in(string address)
    {
        var tenant = await app.NewTenantAsync();
        using var client = await tenant.ApiClientAsync(Role.TrainingManager);

        await ProblemAsync(await client.GetAsync(address), HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_method_that_an_address_does_not_take_is_told()
    {
        var tenant = await app.NewTenantAsync();
        using var client = await tenant.ApiClientAsync(Role.TrainingManager);

        await ProblemAsync(await client.DeleteAsync("/api/v1/employees"), HttpStatusCode.MethodNotAllowed);
    }

    [Theory]
    [InlineData("/api/v1/employees?page=0", "page")]
    [InlineData("/api/v1/employees?page=-1", "page")]
    [InlineData("/api/v1/employees?page=dua", "page")]
    [InlineData("/api/v1/plans?size=0", "size")]
    [InlineData("/api/v1/needs?size=201", "size")]
    [InlineData("/api/v1/funds?year=tahun", "year")]
    public async Task What_cannot_be_asked_for_is_named(string address, string field)
    {
        var tenant = await app.NewTenantAsync();
        using var client = await tenant.ApiClientAsync(Role.TrainingManager);

        var problem = await ProblemAsync(await client.GetAsync(address), HttpStatusCode.BadRequest);

        problem.GetProperty("field").GetString().ShouldBe(field);
        problem.GetProperty("errors").GetProperty(field)[0].GetString().ShouldBe(problem.GetProperty("title").GetString());
        (await client.GetAsync("/api/v1/plans?page=1&size=200")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_field_of_a_body_that_cannot_be_read_is_named()
    {
        var tenant = await app.NewTenantAsync();
        using var client = await tenant.ApiClientAsync(Role.TrainingManager, CompetenciesPermissions.Record);

        var wrong = await client.PostAsJsonAsync("/api/v1/assessments", new { assessedOn = "31-02-2026" });
        (await ProblemAsync(wrong, HttpStatusCode.BadRequest)).GetProperty("field").GetString().ShouldBe("assessedOn");
        await ProblemAsync(await client.PostAsync("/api/v1/assessments", new StringContent("{", null, "application/json")), HttpStatusCode.BadRequest);
        await ProblemAsync(await client.PostAsync("/api/v1/assessments", new StringContent("x", null, "text/plain")), HttpStatusCode.UnsupportedMediaType);
    }

    [Fact]
    public async Task The_description_declares_the_token_and_the_right_of_each_endpoint()
    {
        var described = await app.NewClient().GetFromJsonAsync<JsonElement>("/openapi/v1.json");

        var scheme = described.GetProperty("components").GetProperty("securitySchemes").GetProperty("bearer");
        (scheme.GetProperty("type").GetString(), scheme.GetProperty("scheme").GetString()).ShouldBe(("http", "bearer"));
        var operations = described.GetProperty("paths").EnumerateObject().SelectMany(p => p.Value.EnumerateObject()).Select(o => o.Value).ToList();
        operations.Count.ShouldBeGreaterThan(30);
        operations.All(o => o.GetProperty("security")[0].TryGetProperty("bearer", out _)).ShouldBeTrue();
        described.GetProperty("paths").GetProperty("/api/v1/employees").GetProperty("get").GetProperty("security")[0].GetProperty("bearer")[0]
            .GetString().ShouldBe(PeoplePermissions.View);
    }

    private static async Task<JsonElement> ProblemAsync(HttpResponseMessage answer, HttpStatusCode status)
    {
        answer.StatusCode.ShouldBe(status);
        answer.Content.Headers.ContentType?.MediaType.ShouldBe("application/problem+json");
        var problem = await answer.Content.ReadFromJsonAsync<JsonElement>();
        problem.GetProperty("status").GetInt32().ShouldBe((int)status);
        problem.GetProperty("type").GetString()!.ShouldStartWith("urn:pamong:");
        return problem;
    }
}
