using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Pamong.People;
using Pamong.People.Contract;
using Pamong.People.Contract.Importing;
using Pamong.Platform.Data;
using Pamong.Platform.Rights;

namespace Pamong.Tests.People;

public class PeoplePagesTests(PamongApp app)
{
    private const string Siti = "199002142015032001";
    private const string Budi = "198001012005011001";

    private const string Units = "Kode Unit;Nama Unit;Kode Induk;Kode Jabatan Kepala\n1;Pemerintah Kota;;\n1.1;Dinas Pendidikan;1;KD\n1.2;Dinas Kesehatan;1;\n";
    private const string Positions = "Kode Jabatan;Nama Jabatan;Jenis;Eselon\nKD;Kepala Dinas;struktural;II.b\nAN;Analis Kebijakan Ahli Muda;;\n";
    private const string People = $"NIP;Nama;Kode Jabatan;Kode Unit;Golongan\n{Siti};Siti Rahmawati;AN;1.1;III/c\n{Budi};Budi Santoso;KD;1.1;IV/b\n";

    [Theory]
    [InlineData("/pegawai", "Siti Rahmawati")]
    [InlineData("/pegawai?q=RAHMA", "Siti Rahmawati")]
    [InlineData("/pegawai?q=0214%202015", "Siti Rahmawati")]
    [InlineData("/pegawai?unit=1.1&jenis=2&gol=III%2Fc", "Siti Rahmawati")]
    [InlineData("/pegawai/" + Siti, "Analis Kebijakan Ahli Muda")]
    [InlineData("/unit", "Dinas Pendidikan")]
    [InlineData("/unit?q=kesehatan", "Dinas Kesehatan")]
    [InlineData("/unit/1.1", "Budi Santoso")]
    [InlineData("/jabatan", "Kepala Dinas")]
    [InlineData("/jabatan?urut=-orang&q=analis", "Analis Kebijakan")]
    [InlineData("/jabatan/AN", "Siti Rahmawati")]
    [InlineData("/peran", "Pengelola BKPSDM")]
    [InlineData("/impor", "pegawai.csv")]
    [InlineData("/impor/bantuan/employees", "Nomor Induk Pegawai")]
    public async Task Shows(string address, string text)
    {
        var tenant = await CityAsync();
        using var client = await tenant.SignInAsync(Role.TrainingManager);
        (await client.GetStringAsync(address)).ShouldContain(text);
    }

    [Fact]
    public async Task An_employee_sees_their_own_profile_and_no_other()
    {
        var tenant = await CityAsync();
        using var client = await tenant.SignInAsync(null, personId: await IdAsync(tenant, Siti));
        (await client.GetAsync("/pegawai/" + Siti)).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await client.GetAsync("/pegawai/" + Budi)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Every_name_that_is_a_link_on_an_employees_own_profile_opens()
    {
        var tenant = await CityAsync();
        using var employee = await tenant.SignInAsync(null, personId: await IdAsync(tenant, Siti));
        using var manager = await tenant.SignInAsync(Role.TrainingManager);
        Names(await manager.GetStringAsync("/pegawai/" + Siti)).ShouldContain("/unit/1.1");
        var profile = await employee.GetStringAsync("/pegawai/" + Siti);
        profile.ShouldContain("Budi Santoso");
        foreach (var link in Names(profile)) (await employee.GetAsync(link)).StatusCode.ShouldBe(HttpStatusCode.OK, link);
    }

    private static IEnumerable<string> Names(string page) =>
        Regex.Matches(page, "<a href=\"(/(?:unit|jabatan|pegawai)/[^\"]+)\" translate").Select(m => m.Groups[1].Value);

    [Fact]
    public async Task Another_agency_finds_neither_person_nor_unit_nor_import()
    {
        var tenant = await CityAsync();
        using var stranger = await (await app.NewTenantAsync()).SignInAsync(Role.TrainingManager);
        (await stranger.GetAsync("/pegawai/" + await IdAsync(tenant, Siti))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await stranger.GetAsync("/unit/1.1")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        var import = await tenant.InScopeAsync(s => s.GetRequiredService<PamongDb>().Set<Pamong.People.Importing.Import>().Select(i => i.Id).FirstAsync());
        (await stranger.GetAsync($"/impor/{import}")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_move_closes_the_term_before_and_brings_another_superior()
    {
        var tenant = await CityAsync();
        using var client = await tenant.SignInAsync(Role.TrainingManager);
        var id = await IdAsync(tenant, Siti);
        var page = await client.GetStringAsync($"/pegawai/{id}/mutasi");
        var answer = await client.PostAsync($"/pegawai/{id}/mutasi", new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["Asked.Kind"] = "Definitive", ["Asked.Unit"] = "Dinas Kesehatan", ["Asked.Position"] = "AN", ["Asked.From"] = "2026-10-01",
            ["__RequestVerificationToken"] = TestTenant.FormToken(page),
        }));
        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        await tenant.InScopeAsync(async services =>
        {
            var db = services.GetRequiredService<PamongDb>();
            var terms = await db.Set<Term>().Where(t => t.EmployeeId == id).OrderBy(t => t.From).ToListAsync();
            terms.Select(t => t.To).ShouldBe([new DateOnly(2026, 9, 30), null]);
            (await db.Set<Employee>().SingleAsync(e => e.Id == id)).SuperiorId.ShouldBeNull();
        });
    }

    [Fact]
    public async Task A_malformed_edit_says_so_at_the_field()
    {
        var tenant = await CityAsync();
        using var client = await tenant.SignInAsync(Role.TrainingManager);
        var id = await IdAsync(tenant, Siti);
        var page = await client.GetStringAsync($"/pegawai/{id}/ubah");
        var answer = await client.PostAsync($"/pegawai/{id}/ubah", new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["Asked.Name"] = "Siti", ["Asked.Employment"] = "Pns", ["Asked.Grade"] = "V/f", ["Asked.Sex"] = "Female", ["Asked.BornOn"] = "1990-02-14",
            ["__RequestVerificationToken"] = TestTenant.FormToken(page),
        }));
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await answer.Content.ReadAsStringAsync()).ShouldContain("Golongan tidak dikenal");
    }

    [Fact]
    public async Task An_account_is_made_with_the_nip_and_its_role_withdrawn_again()
    {
        var tenant = await CityAsync();
        using var client = await tenant.SignInAsync(Role.TrainingManager);
        var page = await client.GetStringAsync("/pegawai/" + Siti);
        await PostAsync(client, $"/pegawai/{Siti}?handler=Akun", page, ("Email", $"{Guid.CreateVersion7():N}@contoh.id"));
        page = await client.GetStringAsync("/peran");
        await PostAsync(client, "/peran", page, ("Who", Siti), ("Role", "UnitOfficer"), ("Unit", "1.1"));
        (await client.GetStringAsync("/peran")).ShouldContain("Dinas Pendidikan");
    }

    [Fact]
    public async Task Programs_list_employees_and_upload_files()
    {
        var tenant = await CityAsync();
        using var client = await tenant.ApiClientAsync(Role.TrainingManager, PeoplePermissions.View, PeoplePermissions.Import);
        var found = await client.GetFromJsonAsync<JsonElement>("/api/v1/employees?search=siti&size=200");
        found.GetProperty("total").GetInt32().ShouldBe(1);
        using var form = new MultipartFormDataContent { { new ByteArrayContent(Encoding.UTF8.GetBytes(People)), "file", "lagi.csv" } };
        (await client.PostAsync("/api/v1/imports/employees", form)).StatusCode.ShouldBe(HttpStatusCode.Accepted);
        (await client.GetAsync("/api/v1/units")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Refused_rows_come_back_as_a_workbook()
    {
        var tenant = await CityAsync();
        using var client = await tenant.SignInAsync(Role.TrainingManager);
        var report = await RunAsync(tenant, "employees", "salah.csv", "NIP;Nama;Kode Unit\n123;Salah;1.1\n");
        var answer = await client.GetAsync($"/impor/{report.ImportId}?handler=Ditolak");
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await answer.Content.ReadAsByteArrayAsync()).Take(2).ShouldBe("PK"u8.ToArray());
    }

    private static async Task PostAsync(HttpClient client, string address, string page, params (string Name, string Value)[] fields)
    {
        var form = fields.ToDictionary(f => f.Name, f => f.Value);
        form["__RequestVerificationToken"] = TestTenant.FormToken(page);
        (await client.PostAsync(address, new FormUrlEncodedContent(form))).StatusCode.ShouldBe(HttpStatusCode.Redirect);
    }

    private async Task<TestTenant> CityAsync()
    {
        var tenant = await app.NewTenantAsync();
        await RunAsync(tenant, "units", "unit.csv", Units);
        await RunAsync(tenant, "positions", "jabatan.csv", Positions);
        await RunAsync(tenant, "employees", "pegawai.csv", People);
        return tenant;
    }

    private static Task<ImportReport> RunAsync(TestTenant tenant, string kind, string name, string text) => tenant.InScopeAsync(async services =>
    {
        using var content = new MemoryStream(Encoding.UTF8.GetBytes(text));
        var result = await services.GetRequiredService<ImportRunner>().RunAsync(kind, content, name, CancellationToken.None);
        result.Ok(out var report, out var refusal).ShouldBeTrue(refusal?.Message.En);
        return report!;
    });

    private static Task<Guid> IdAsync(TestTenant tenant, string nip) => tenant.InScopeAsync(services =>
        services.GetRequiredService<PamongDb>().Set<Employee>().Where(e => e.Nip == nip).Select(e => e.Id).SingleAsync());
}
