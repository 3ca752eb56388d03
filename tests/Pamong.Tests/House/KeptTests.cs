using System.Net;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Pamong.People.Contract.Importing;
using Pamong.Platform.Accounts;
using Pamong.Platform.Data;
using Pamong.Platform.Rights;
using Pamong.Platform.Tenants;

namespace Pamong.Tests.House;

/// <summary>What is kept between requests is never older than the data.</summary>
public partial class KeptTests(PamongApp app)
{
    private const string Units = "Kode Unit;Nama Unit\n1;Pemerintah Kota\n";
    private const string First = "NIP;Nama;Kode Unit\n199002142015032001;Siti Rahmawati;1\n";
    private const string Second = "NIP;Nama;Kode Unit\n198001012005011001;Budi Santoso;1\n";

    [Fact]
    public async Task A_list_counts_a_new_employee_at_once()
    {
        var tenant = await app.NewTenantAsync();
        await ImportAsync(tenant, "units", Units);
        await ImportAsync(tenant, "employees", First);
        using var client = await tenant.SignInAsync(Role.TrainingManager);
        (await client.GetStringAsync("/pegawai")).ShouldContain("1 orang");
        (await client.GetStringAsync("/pegawai")).ShouldContain("1 orang");

        await ImportAsync(tenant, "employees", Second);

        (await client.GetStringAsync("/pegawai")).ShouldContain("2 orang");
        EmployeesAtHome().Match(await client.GetStringAsync("/")).Groups[1].Value.ShouldBe("2");
    }

    [Fact]
    public async Task A_right_that_is_withdrawn_holds_no_request_longer()
    {
        var tenant = await app.NewTenantAsync();
        await ImportAsync(tenant, "units", Units);
        using var client = await tenant.SignInAsync(Role.Auditor);
        (await client.GetAsync("/pegawai")).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await client.GetStringAsync("/")).ShouldContain("/pegawai");

        await tenant.InScopeAsync(async services =>
        {
            var db = services.GetRequiredService<PamongDb>();
            db.RemoveRange(await db.Set<Grant>().Where(g => g.TenantId == tenant.Id).ToListAsync());
            await db.SaveChangesAsync();
        });

        (await client.GetAsync("/pegawai")).Headers.Location!.OriginalString.ShouldContain("/ditolak");
        (await client.GetStringAsync("/")).ShouldNotContain("href=\"/pegawai\"");
    }

    [Fact]
    public async Task Those_who_may_see_less_are_not_shown_what_was_kept_for_others()
    {
        var tenant = await app.NewTenantAsync();
        await ImportAsync(tenant, "units", "Kode Unit;Nama Unit;Kode Induk\n1;Kota;\n1.1;Dinas;1\n");
        await ImportAsync(tenant, "employees", First);
        await ImportAsync(tenant, "employees", "NIP;Nama;Kode Unit\n198001012005011001;Budi Santoso;1.1\n");
        var unit = await tenant.InScopeAsync(services => services.GetRequiredService<Pamong.People.Contract.IPeople>().Units().Where(u => u.Code == "1.1").Select(u => u.Id).SingleAsync());
        using var all = await tenant.SignInAsync(Role.TrainingManager);
        using var few = await tenant.SignInAsync(Role.UnitOfficer, unitId: unit);

        (await all.GetStringAsync("/pegawai")).ShouldContain("2 orang");
        (await few.GetStringAsync("/pegawai")).ShouldContain("1 orang");
    }

    [Fact]
    public async Task Each_commit_counts_as_a_change_of_its_agency_alone()
    {
        var (tenant, other) = (await app.NewTenantAsync(), await app.NewTenantAsync());
        var before = (await ChangesAsync(tenant), await ChangesAsync(other));

        await ImportAsync(tenant, "units", Units);

        (await ChangesAsync(tenant)).ShouldBeGreaterThan(before.Item1);
        (await ChangesAsync(other)).ShouldBe(before.Item2);
    }

    [Fact]
    public async Task Ids_are_kept_as_bytes_in_SQLite()
    {
        Assert.SkipWhen(PamongApp.Postgres is not null, "PostgreSQL has a type for ids.");
        var tenant = await app.NewTenantAsync();
        var kinds = await tenant.InScopeAsync(services => services.GetRequiredService<PamongDb>().Database
            .SqlQueryRaw<string>("SELECT DISTINCT typeof(tenant_id) || typeof(id) AS Value FROM platform_trail_head").ToListAsync());

        kinds.ShouldBe(["blobblob"]);
    }

    private static Task<long> ChangesAsync(TestTenant tenant) => tenant.InScopeAsync(services =>
        services.GetRequiredService<PamongDb>().Set<Tenant>().Where(t => t.Id == tenant.Id).Select(t => t.Changes).SingleAsync());

    private static Task ImportAsync(TestTenant tenant, string kind, string text) => tenant.InScopeAsync(async services =>
    {
        using var content = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(text));
        var result = await services.GetRequiredService<ImportRunner>().RunAsync(kind, content, kind + ".csv", CancellationToken.None);
        result.Ok(out var report, out var refusal).ShouldBeTrue(refusal?.Code);
        report!.State.ShouldBe(ImportState.Applied);
    });

    [GeneratedRegex("href=\"/pegawai\"><span>[^<]*</span><strong>([0-9.]+)</strong>")]
    private static partial Regex EmployeesAtHome();
}
