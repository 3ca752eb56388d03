using System.Net;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Pamong.Commands;
using Pamong.Platform.Accounts;
using Pamong.Platform.Data;
using Pamong.Platform.Installing;
using Pamong.Platform.Rights;
using Pamong.Platform.Tenants;
using Pamong.Platform.Trail;

namespace Pamong.Tests.House;

/// <summary>What is done for the whole installation is told in a chain of its own.</summary>
public class InstallationTrailTests(PamongApp app)
{
    [Fact]
    public async Task Tells_that_an_agency_was_founded()
    {
        var tenant = await app.NewTenantAsync();

        var told = (await EntriesAsync(tenant.Id)).ShouldHaveSingleItem();

        told.Action.ShouldBe("founded");
        told.After!.ShouldContain(tenant.Slug);
    }

    [Fact]
    public async Task Tells_of_operators_rights_given_and_withdrawn_which_the_agency_does_not_read()
    {
        var tenant = await app.NewTenantAsync();
        var grant = new Grant { AccountId = Guid.CreateVersion7(), TenantId = Guid.Empty, Role = Role.Operator };
        await tenant.InScopeAsync(async services =>
        {
            var db = services.GetRequiredService<PamongDb>();
            db.Add(grant);
            db.Add(new Setting { Name = "uji", Json = "1" });
            await db.SaveChangesAsync();
            db.Remove(grant);
            await db.SaveChangesAsync();
        });

        (await EntriesAsync(grant.Id)).Select(e => e.Action).ShouldBe(["added", "removed"]);
        await tenant.InScopeAsync(async services =>
        {
            var db = services.GetRequiredService<PamongDb>();
            (await db.Set<TrailEntry>().Select(e => e.ObjectKind).ToListAsync()).ShouldContain(nameof(Setting));
            (await db.Set<TrailEntry>().AnyAsync(e => e.ObjectId == grant.Id)).ShouldBeFalse();
            (await TrailVerification.OfDatabaseAsync(db, default)).Breach.ShouldBeNull();
        });
        (await VerifyAsync()).Breach.ShouldBeNull();
    }

    [Fact]
    public async Task What_cannot_be_saved_is_told_nowhere()
    {
        var tenant = await app.NewTenantAsync();
        var grant = new Grant { AccountId = Guid.CreateVersion7(), TenantId = Guid.Empty, Role = Role.Operator };
        await tenant.InScopeAsync(async services =>
        {
            var db = services.GetRequiredService<PamongDb>();
            await using (await db.BeginWriteAsync())
            {
                db.Add(grant);
                await db.SaveChangesAsync();
            }

            db.ChangeTracker.Clear();
            db.Add(new Setting { Name = "uji", Json = "1" });
            await db.SaveChangesAsync();
            (await db.Set<TrailEntry>().CountAsync(e => e.ObjectKind == nameof(Setting))).ShouldBe(1);
        });

        (await EntriesAsync(grant.Id)).ShouldBeEmpty();
        (await VerifyAsync()).Breach.ShouldBeNull();
    }

    [Fact]
    public async Task Is_never_an_agency()
    {
        await app.InScopeAsync(null, async services =>
        {
            var tenants = services.GetRequiredService<PamongDb>().Set<Tenant>();
            (await tenants.AnyAsync(t => t.Id == Installation.Id || t.Slug == "")).ShouldBeFalse();
            (await tenants.IgnoreQueryFilters().AnyAsync(t => t.Id == Installation.Id)).ShouldBeTrue();
        });
    }

    [Theory]
    [InlineData("id", "Jejak instalasi", "Didirikan", "Rantai utuh")]
    [InlineData("en", "Trail of the installation", "Founded", "The chain holds")]
    public async Task Is_read_and_verified_by_operators_alone(string language, string title, string deed, string holds)
    {
        var tenant = await app.NewTenantAsync();
        var address = $"/instalasi/jejak?q={tenant.Id}";
        foreach (var role in new[] { Role.TrainingManager, Role.Auditor })
        {
            var stranger = await tenant.SignInAsync(role);
            (await stranger.GetAsync(address)).StatusCode.ShouldBe(HttpStatusCode.Redirect);
            (await stranger.GetAsync("/instalasi/jejak/unduh")).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        }

        var client = await tenant.SignInAsync(Role.Operator);
        await client.GetAsync("/bahasa/" + language);

        var page = await client.GetStringAsync(address);
        page.ShouldContain(title);
        page.ShouldContain(deed);
        var verified = await client.PostAsync(address, new FormUrlEncodedContent([new("__RequestVerificationToken", TestTenant.FormToken(page))]));
        (await verified.Content.ReadAsStringAsync()).ShouldContain(holds);
    }

    [Fact]
    public async Task Is_verified_offline_and_shows_what_was_changed_in_it()
    {
        var tenant = await app.NewTenantAsync();
        var client = await tenant.SignInAsync(Role.Operator);

        var file = await client.GetStringAsync("/instalasi/jejak/unduh");

        file.ShouldContain(tenant.Slug);
        (await OfFileAsync(file)).Breach.ShouldBeNull();
        (await OfFileAsync(file.Replace(tenant.Slug, "lain", StringComparison.Ordinal))).Breach.ShouldNotBeNull();
        (await OfFileAsync(file[(file.IndexOf('\n', StringComparison.Ordinal) + 1)..])).Breach.ShouldNotBeNull();
    }

    [Fact]
    public async Task Is_verified_and_exported_by_the_command_line()
    {
        var folder = Directory.CreateTempSubdirectory("pamong-trail-").FullName;
        var export = Path.Combine(folder, "jejak.ndjson");
        try
        {
            (await PamongAsync("migrate")).ShouldBe(0);
            (await PamongAsync("tenant", "add", "kota", "--name", "Kota", "--manager", "Rina", "--email", "rina@contoh.id")).ShouldBe(0);
            (await PamongAsync("account", "add", "--tenant", "kota", "--name", "Opa", "--email", "opa@contoh.id", "--role", "Operator")).ShouldBe(0);

            (await PamongAsync("trail", "verify")).ShouldBe(0);
            (await PamongAsync("trail", "verify", "--installation")).ShouldBe(0);
            (await PamongAsync("trail", "export", export)).ShouldBe(2);
            (await PamongAsync("trail", "export", "--installation", export)).ShouldBe(0);

            var told = await File.ReadAllTextAsync(export);
            told.ShouldContain("\"founded\"");
            told.ShouldContain("Operator");
            (await PamongAsync("trail", "verify", "--file", export)).ShouldBe(0);
            await CutOffAsync();
            (await PamongAsync("trail", "verify")).ShouldBe(CommandLine.Breach);
            (await PamongAsync("trail", "verify", "--tenant", "kota")).ShouldBe(0);
        }
        finally
        {
            Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
            Directory.Delete(folder, recursive: true);
        }

        Task<int> PamongAsync(params string[] command) => CommandLine.RunAsync([.. command, "--data", folder, "--database", ""]);

        async Task CutOffAsync()
        {
            await using var file = new Microsoft.Data.Sqlite.SqliteConnection($"Data Source={Path.Combine(folder, "pamong.db")}");
            await file.OpenAsync();
            await using var command = file.CreateCommand();
            command.CommandText = "DROP TRIGGER platform_trail_no_delete; DELETE FROM platform_trail WHERE rowid = (SELECT max(rowid) FROM platform_trail WHERE action = 'added' AND after LIKE '%Operator%')";
            (await command.ExecuteNonQueryAsync()).ShouldBePositive();
        }
    }

    private async Task<List<TrailEntry>> EntriesAsync(Guid about)
    {
        List<TrailEntry> found = [];
        await app.InScopeAsync(Installation.Id, async services => found = await services.GetRequiredService<PamongDb>()
            .Set<TrailEntry>().AsNoTracking().Where(e => e.ObjectId == about).OrderBy(e => e.Sequence).ToListAsync());
        return found;
    }

    private async Task<TrailVerdict> VerifyAsync()
    {
        TrailVerdict verdict = null!;
        await app.InScopeAsync(Installation.Id, async services =>
            verdict = await TrailVerification.OfDatabaseAsync(services.GetRequiredService<PamongDb>(), default));
        return verdict;
    }

    private static Task<TrailVerdict> OfFileAsync(string file) =>
        TrailFile.VerifyAsync(new MemoryStream(Encoding.UTF8.GetBytes(file)), null, default);
}
