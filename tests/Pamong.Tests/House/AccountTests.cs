using System.Net;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Pamong.Platform.Accounts;
using Pamong.Platform.Data;
using Pamong.Platform.Rights;
using Pamong.Platform.Tenants;
using Pamong.Platform.Trail;

namespace Pamong.Tests.House;

public partial class AccountTests(PamongApp app)
{
    [Fact]
    public async Task Who_works_in_two_agencies_chooses_one_and_holds_only_its_roles()
    {
        var (first, second) = (await app.NewTenantAsync(), await app.NewTenantAsync());
        var account = await first.NewAccountAsync(Role.TrainingManager);
        await second.InScopeAsync(async services =>
        {
            var db = services.GetRequiredService<PamongDb>();
            db.Add(new Membership { AccountId = account.Id, TenantId = second.Id });
            db.Add(new Grant { AccountId = account.Id, TenantId = second.Id, Role = Role.Auditor });
            await db.SaveChangesAsync();
        });
        var client = await first.SignInAsync(account);
        (await client.GetAsync("/peran")).Headers.Location!.OriginalString.ShouldContain("/ditolak");

        await PostAsync(client, "/instansi", new() { ["tenantId"] = first.Id.ToString() });
        (await client.GetAsync("/peran")).StatusCode.ShouldBe(HttpStatusCode.OK);
        await PostAsync(client, "/instansi", new() { ["tenantId"] = second.Id.ToString() });
        (await client.GetAsync("/peran")).Headers.Location!.OriginalString.ShouldContain("/ditolak");
        (await client.GetAsync("/jejak")).StatusCode.ShouldBe(HttpStatusCode.OK);
        var stranger = await app.NewTenantAsync();
        (await PostAsync(client, "/instansi", new() { ["tenantId"] = stranger.Id.ToString() })).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_changed_password_ends_the_other_sessions_and_keeps_this_one()
    {
        var tenant = await app.NewTenantAsync();
        var account = await tenant.NewAccountAsync(Role.TrainingManager);
        var (here, elsewhere) = (await tenant.SignInAsync(account), await tenant.SignInAsync(account));

        (await PostAsync(here, "/akun?handler=Sandi", new() { ["current"] = "bukan ini", ["password"] = "kata sandi yang baru" })).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await PostAsync(here, "/akun?handler=Sandi", new() { ["current"] = TestTenant.PasswordOfAll, ["password"] = "kata sandi yang baru" }))
            .StatusCode.ShouldBe(HttpStatusCode.Redirect);

        (await here.GetAsync("/akun")).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await elsewhere.GetAsync("/akun")).Headers.Location!.OriginalString.ShouldContain("/masuk");
    }

    [Fact]
    public async Task A_token_made_on_screen_does_what_was_chosen_until_it_is_withdrawn()
    {
        var tenant = await app.NewTenantAsync();
        var client = await tenant.SignInAsync(Role.TrainingManager);
        var made = await PostAsync(client, "/akun?handler=Token", new() { ["TokenName"] = "Dasbor kota", ["Days"] = "30", ["Scopes"] = "people.employees.view" });
        var secret = Secret().Match(await made.Content.ReadAsStringAsync()).Value;
        var program = app.NewClient();
        program.DefaultRequestHeaders.Authorization = new("Bearer", secret);
        (await program.GetAsync("/api/v1/employees")).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await program.GetAsync("/api/v1/plans")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);

        var id = await tenant.InScopeAsync(s => s.GetRequiredService<PamongDb>().Set<ApiToken>().Where(t => t.TenantId == tenant.Id).Select(t => t.Id).SingleAsync());
        await PostAsync(client, "/akun?handler=Cabut", new() { ["token"] = id.ToString() });

        (await program.GetAsync("/api/v1/employees")).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task An_operator_founds_an_agency_whose_trail_begins_with_who_did_it()
    {
        var home = await app.NewTenantAsync();
        var client = await home.SignInAsync(Role.Operator);
        var slug = "kota-" + Guid.CreateVersion7().ToString("N")[20..];
        var asked = new Dictionary<string, string>
        {
            ["Asked.Name"] = "Pemerintah Kota Baru", ["Asked.Slug"] = slug, ["Asked.TimeZone"] = "Asia/Jayapura", ["Asked.ManagerName"] = "Rina",
            ["Asked.ManagerEmail"] = slug + "@contoh.id",
        };

        (await PostAsync(client, "/instalasi", asked)).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await (await PostAsync(client, "/instalasi", asked)).Content.ReadAsStringAsync()).ShouldContain("sudah dipakai");

        var tenant = await home.InScopeAsync(s => s.GetRequiredService<PamongDb>().Set<Tenant>().SingleAsync(t => t.Slug == slug));
        await app.InScopeAsync(tenant.Id, async services =>
        {
            var db = services.GetRequiredService<PamongDb>();
            (await db.Set<TrailEntry>().AnyAsync(e => e.Action == "founded" && e.ObjectId == tenant.Id)).ShouldBeTrue();
            (await TrailVerification.OfDatabaseAsync(db, CancellationToken.None)).Breach.ShouldBeNull();
        });
    }

    [Fact]
    public async Task Settings_change_the_colour_and_are_in_the_trail()
    {
        var tenant = await app.NewTenantAsync();
        var client = await tenant.SignInAsync(Role.TrainingManager);
        var asked = new Dictionary<string, string> { ["TenantName"] = "Kota Uji", ["RegionCode"] = "81.71", ["TimeZone"] = "Asia/Jayapura", ["Accent"] = "purple" };

        (await PostAsync(client, "/pengaturan", asked)).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await PostAsync(client, "/pengaturan", new(asked) { ["Accent"] = "pink" })).StatusCode.ShouldBe(HttpStatusCode.OK);

        (await client.GetStringAsync("/")).ShouldContain("class=\"accent-purple\"");
        (await tenant.InScopeAsync(s => s.GetRequiredService<PamongDb>().Set<TrailEntry>().CountAsync(e => e.Action == "settings-changed"))).ShouldBe(1);
    }

    private static async Task<HttpResponseMessage> PostAsync(HttpClient client, string address, Dictionary<string, string> fields)
    {
        fields["__RequestVerificationToken"] = TestTenant.FormToken(await client.GetStringAsync("/akun"));
        return await client.PostAsync(address, new FormUrlEncodedContent(fields));
    }

    [GeneratedRegex("pamong_[A-Za-z0-9_-]+")]
    private static partial Regex Secret();
}
