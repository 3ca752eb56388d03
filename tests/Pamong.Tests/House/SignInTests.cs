using System.Net;
using Pamong.Platform.Rights;

namespace Pamong.Tests.House;

public class SignInTests(PamongApp app)
{
    [Fact]
    public async Task Lets_in_who_knows_the_password()
    {
        var tenant = await app.NewTenantAsync();
        var client = await tenant.SignInAsync(Role.TrainingManager);

        var home = await client.GetAsync("/");

        home.StatusCode.ShouldBe(HttpStatusCode.OK, home.Headers.Location?.OriginalString);
        (await home.Content.ReadAsStringAsync()).ShouldContain("Tugas saya");
    }

    [Fact]
    public async Task Says_the_same_of_a_wrong_password_and_of_nobody()
    {
        var tenant = await app.NewTenantAsync();
        var account = await tenant.NewAccountAsync(Role.TrainingManager);

        var wrong = await TryAsync(account.UserName!);
        var nobody = await TryAsync("tidak-ada");

        wrong.ShouldContain("tidak cocok");
        wrong.Replace(account.UserName!, "", StringComparison.Ordinal).ShouldBe(nobody.Replace("tidak-ada", "", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Locks_after_ten_failures_even_for_the_right_password()
    {
        var tenant = await app.NewTenantAsync();
        var account = await tenant.NewAccountAsync(Role.TrainingManager);
        for (var i = 0; i < 10; i++) await TryAsync(account.UserName!);

        (await TryAsync(account.UserName!, "rahasia-untuk-uji")).ShouldContain("tidak cocok");
    }

    [Fact]
    public async Task Sends_a_stranger_to_the_door()
    {
        var answer = await app.NewClient().GetAsync("/");

        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        answer.Headers.Location!.PathAndQuery.ShouldStartWith("/masuk");
    }

    [Fact]
    public async Task Does_not_follow_a_foreign_address_after_signing_in()
    {
        var tenant = await app.NewTenantAsync();
        var account = await tenant.NewAccountAsync(Role.TrainingManager);
        var client = app.NewClient();
        var page = await client.GetStringAsync("/masuk");

        var answer = await client.PostAsync("/masuk", Form(page, account.UserName!, "rahasia-untuk-uji", "https://example.org/"));

        answer.Headers.Location!.OriginalString.ShouldBe("/");
    }

    private async Task<string> TryAsync(string name, string password = "salah-salah-salah")
    {
        var client = app.NewClient();
        var page = await client.GetStringAsync("/masuk");
        var answer = await client.PostAsync("/masuk", Form(page, name, password, "/"));
        var text = await answer.Content.ReadAsStringAsync();
        return text.Replace(TestTenant.FormToken(text), "", StringComparison.Ordinal);
    }

    private static FormUrlEncodedContent Form(string page, string name, string password, string back) => new(new Dictionary<string, string>
    {
        ["Name"] = name,
        ["Password"] = password,
        ["kembali"] = back,
        ["__RequestVerificationToken"] = TestTenant.FormToken(page),
    });
}
