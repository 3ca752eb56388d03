using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Pamong.Platform.SigningIn;

namespace Pamong.Tests.House;

public class FirstStartTests
{
    [Fact]
    public async Task Leads_to_setting_up_until_someone_can_sign_in()
    {
        await using var empty = new PamongApp();
        await empty.InitializeAsync();
        var client = empty.NewClient();

        (await LedAsync(client, "/")).ShouldStartWith("/masuk");
        (await LedAsync(client, "/masuk?kembali=%2F")).ShouldBe("/siapkan");
        var page = await client.GetStringAsync("/siapkan");
        page.ShouldContain("Kode dari konsol");
        (await PostAsync(client, page, "SALAH")).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await PostAsync(client, page, empty.Services.GetRequiredService<FirstStartCode>().Code)).Headers.Location!.OriginalString.ShouldBe("/");

        (await client.GetAsync("/")).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await LedAsync(client, "/siapkan")).ShouldBe("/");
        var stranger = empty.NewClient();
        (await LedAsync(stranger, "/siapkan")).ShouldBe("/");
        (await stranger.GetAsync("/masuk")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    private static async Task<string> LedAsync(HttpClient client, string address) =>
        (await client.GetAsync(address)).Headers.Location is { } to ? (to.IsAbsoluteUri ? to.PathAndQuery : to.OriginalString) : "";

    private static Task<HttpResponseMessage> PostAsync(HttpClient client, string page, string code) =>
        client.PostAsync("/siapkan", new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["Code"] = code,
            ["TenantName"] = "Kota Uji",
            ["Slug"] = "kota-uji",
            ["TimeZone"] = "Asia/Jakarta",
            ["FullName"] = "Rina",
            ["Email"] = "rina@contoh.id",
            ["Password"] = "dua belas karakter",
            ["__RequestVerificationToken"] = TestTenant.FormToken(page),
        }));
}
