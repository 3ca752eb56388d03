using System.Net;
using System.Net.Http.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Pamong.Planning.Contract;
using Pamong.Planning.Funding;
using Pamong.Planning.Plans;
using Pamong.Planning.Programmes;
using Pamong.Platform.Data;
using Pamong.Platform.Rights;

namespace Pamong.Tests.Planning;

public class ProgrammeDeedsTests(PamongApp app)
{
    private const string Json = """
        {"code":"PRG-7","name":"Pelayanan Prima","form":"KL03","jp":24,"minSeats":10,"maxSeats":30,"costPerHead":1450000,
         "raises":[{"competency":"INT","level":3}],"ranks":["PENGAWAS"]}
        """;

    [Fact]
    public async Task A_training_manager_adds_a_programme_on_the_page_and_finds_it_in_the_list()
    {
        var tenant = await app.NewCityAsync();
        var client = await tenant.SignInAsync(Role.TrainingManager);
        var added = await PostAsync(client, "/program/tambah", Form());
        added.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        added.Headers.Location!.OriginalString.ShouldBe("/program/PRG-7");
        var page = await client.GetStringAsync("/program/PRG-7");
        page.ShouldContain("Pelayanan Prima");
        page.ShouldContain("1.450.000");
        foreach (var query in new[] { "", "?q=prima", "?bentuk=KL03", "?kompetensi=INT", "?jenjang=PENGAWAS", "?biaya=berbayar", "?urut=-biaya" })
            (await client.GetStringAsync("/program" + query)).ShouldContain("/program/PRG-7", customMessage: query);
        foreach (var query in new[] { "?q=zzz", "?bentuk=KL01", "?kompetensi=MPR", "?jenjang=PELAKSANA", "?biaya=gratis", "?dihentikan=true" })
            (await client.GetStringAsync("/program" + query)).ShouldNotContain("/program/PRG-7", customMessage: query);
    }

    [Theory]
    [InlineData("Asked.Code", "ada/garis", "Asked_Code")]
    [InlineData("Asked.Name", "", "Asked_Name")]
    [InlineData("Asked.MinSeats", "31", "Asked_MinSeats")]
    [InlineData("Asked.CostPerHead", "1.450,50", "Asked_CostPerHead")]
    [InlineData("Asked.Raises[0].Competency", "XYZ", "Asked_Raises_0__Competency")]
    [InlineData("Asked.Raises[0].Level", "", "Asked_Raises_0__Level")]
    [InlineData("Asked.Raises[0].Level", "6", "Asked_Raises_0__Level")]
    public async Task What_is_wrong_is_said_at_its_field_and_nothing_is_lost(string field, string value, string anchor)
    {
        var tenant = await app.NewCityAsync();
        var client = await tenant.SignInAsync(Role.TrainingManager);
        var form = Form();
        form[field] = value;
        var answer = await PostAsync(client, "/program/tambah", form);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        var page = await answer.Content.ReadAsStringAsync();
        page.ShouldContain($"href=\"#{anchor}\"");
        page.ShouldContain("value=\"30\"");
    }

    [Fact]
    public async Task More_rows_come_without_a_script_and_say_nothing_against_the_form()
    {
        var tenant = await app.NewCityAsync();
        var client = await tenant.SignInAsync(Role.TrainingManager);
        var form = Form();
        form["Asked.Name"] = "";
        form["MoreRows"] = "true";
        var page = await (await PostAsync(client, "/program/tambah", form)).Content.ReadAsStringAsync();
        page.ShouldContain("Asked.Raises[2].Competency");
        page.ShouldNotContain("Ada yang perlu diperbaiki");
    }

    [Fact]
    public async Task A_batch_is_removed_unless_a_plan_uses_it()
    {
        var tenant = await app.NewCityAsync();
        var client = await tenant.SignInAsync(Role.TrainingManager);
        await PostAsync(client, "/program/tambah", Form());
        foreach (var number in new[] { "1", "2" })
            (await PostAsync(client, "/program/PRG-7/angkatan/tambah", Batch(number))).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        var taken = await PostAsync(client, "/program/PRG-7/angkatan/tambah", Batch("2"));
        (await taken.Content.ReadAsStringAsync()).ShouldContain("#Asked_Number");
        var (used, free) = await tenant.InScopeAsync(async services =>
        {
            var db = services.GetRequiredService<PamongDb>();
            var batches = await db.Set<Batch>().OrderBy(b => b.Number).ToListAsync();
            var plan = new Plan { Year = 2027, Version = 1, Name = "Uji" };
            db.AddRange(plan, new PlanBatch { PlanId = plan.Id, BatchId = batches[0].Id, FixedCost = 0 });
            await db.SaveChangesAsync();
            return (batches[0].Id, batches[1].Id);
        });
        var refused = await PostAsync(client, "/program/PRG-7?handler=Remove", new() { ["batch"] = used.ToString() }, "/program/PRG-7");
        (await refused.Content.ReadAsStringAsync()).ShouldContain("dipakai sebuah rencana");
        (await PostAsync(client, "/program/PRG-7?handler=Remove", new() { ["batch"] = free.ToString() }, "/program/PRG-7")).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await tenant.InScopeAsync(services => services.GetRequiredService<PamongDb>().Set<Batch>().CountAsync())).ShouldBe(1);
    }

    [Fact]
    public async Task A_fund_is_added_changed_and_not_removed_under_a_plan()
    {
        var tenant = await app.NewCityAsync();
        var client = await tenant.SignInAsync(Role.TrainingManager);
        var form = new Dictionary<string, string>
        {
            ["Asked.Code"] = "SD-1", ["Asked.Year"] = "2027", ["Asked.Name"] = "APBD Dinas", ["Asked.Kind"] = "UnitApbd", ["Asked.Ceiling"] = "Rp 85.000.000",
        };
        (await (await PostAsync(client, "/anggaran/tambah", form)).Content.ReadAsStringAsync()).ShouldContain("#Asked_Unit");
        form["Asked.Unit"] = "1.1";
        (await PostAsync(client, "/anggaran/tambah", form)).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await client.GetStringAsync("/anggaran?tahun=2027")).ShouldContain("85.000.000");
        var id = await tenant.InScopeAsync(async services =>
        {
            var db = services.GetRequiredService<PamongDb>();
            var fund = await db.Set<Fund>().SingleAsync();
            var programme = new Programme { Code = "P", Name = "P", Form = "KL03", Jp = 1, MaxSeats = 1 };
            var batch = new Batch { ProgrammeId = programme.Id, Number = 1, StartsOn = new(2027, 1, 5), EndsOn = new(2027, 1, 5) };
            var plan = new Plan { Year = 2027, Version = 1, Name = "Uji", State = PlanState.Enacted };
            db.AddRange(programme, batch, plan, new PlanBatch { PlanId = plan.Id, BatchId = batch.Id, FundId = fund.Id, FixedCost = 12_000_000 });
            await db.SaveChangesAsync();
            return fund.Id;
        });
        (await client.GetStringAsync("/anggaran?tahun=2027")).ShouldContain("12.000.000");
        var refused = await PostAsync(client, $"/anggaran/{id}/ubah?handler=Remove", [], $"/anggaran/{id}/ubah");
        (await refused.Content.ReadAsStringAsync()).ShouldContain("dipakai sebuah rencana");
        form["Asked.Ceiling"] = "90000000";
        (await PostAsync(client, $"/anggaran/{id}/ubah", form)).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await client.GetStringAsync("/anggaran?tahun=2027")).ShouldContain("90.000.000");
    }

    [Fact]
    public async Task A_funds_uses_are_kept_and_an_unknown_programme_is_said_at_its_field()
    {
        var tenant = await app.NewCityAsync();
        var client = await tenant.SignInAsync(Role.TrainingManager);
        await PostAsync(client, "/program/tambah", Form());
        var form = new Dictionary<string, string>
        {
            ["Asked.Code"] = "SD-2", ["Asked.Year"] = "2027", ["Asked.Name"] = "Hibah pelatihan", ["Asked.Kind"] = "International", ["Asked.Ceiling"] = "5000000",
            ["Asked.Use"] = "PerHead", ["Asked.Programmes"] = "PRG-9",
        };
        (await (await PostAsync(client, "/anggaran/tambah", form)).Content.ReadAsStringAsync()).ShouldContain("#Asked_Programmes");
        form["Asked.Programmes"] = "PRG-7";
        (await PostAsync(client, "/anggaran/tambah", form)).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        var page = await client.GetStringAsync("/anggaran?tahun=2027");
        page.ShouldContain("Biaya peserta saja");
        page.ShouldContain("PRG-7");
        var report = await tenant.ImportAsync("funds", new MemoryStream(await client.GetByteArrayAsync("/anggaran/unduh?tahun=2027")), "unduh.xlsx");
        (report.Counts.Unchanged, report.Counts.WouldWrite).ShouldBe((1, false));
    }

    [Fact]
    public async Task A_units_limit_is_set_changed_and_lifted()
    {
        var tenant = await app.NewCityAsync();
        var client = await tenant.SignInAsync(Role.TrainingManager);
        var form = new Dictionary<string, string> { ["Asked.Unit"] = "1.1", ["Asked.Year"] = "2027", ["Asked.MaxAway"] = "8", ["Asked.ClosedWeeks"] = "49-50; 60" };
        (await (await PostAsync(client, "/anggaran/batas-unit/atur", form)).Content.ReadAsStringAsync()).ShouldContain("#Asked_ClosedWeeks");
        form["Asked.ClosedWeeks"] = "49-50";
        (await PostAsync(client, "/anggaran/batas-unit/atur", form)).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await client.GetStringAsync("/anggaran/batas-unit?tahun=2027&q=pendidikan")).ShouldContain("49, 50");
        const string page = "/anggaran/batas-unit/atur?tahun=2027&unit=1.1";
        (await PostAsync(client, "/anggaran/batas-unit/atur?handler=Lift", form, page)).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await tenant.InScopeAsync(services => services.GetRequiredService<PamongDb>().Set<UnitLimit>().CountAsync())).ShouldBe(0);
    }

    [Fact]
    public async Task The_downloaded_workbooks_are_read_again_without_a_change()
    {
        var tenant = await app.NewCityAsync();
        var client = await tenant.SignInAsync(Role.TrainingManager);
        await PostAsync(client, "/program/tambah", Form());
        await PostAsync(client, "/program/PRG-7/angkatan/tambah", Batch("1"));
        await PostAsync(client, "/anggaran/tambah", new()
        {
            ["Asked.Code"] = "SD-9", ["Asked.Year"] = "2027", ["Asked.Name"] = "Hibah", ["Asked.Kind"] = "International", ["Asked.Ceiling"] = "1000", ["Asked.Terms"] = "Hanya untuk pelatih",
        });
        await PostAsync(client, "/anggaran/batas-unit/atur", new() { ["Asked.Unit"] = "1.1", ["Asked.Year"] = "2027", ["Asked.MaxAway"] = "8" });
        foreach (var (kind, url) in new[] { ("programmes", "/program/unduh?tahun=2027"), ("batches", "/program/unduh?tahun=2027"), ("funds", "/anggaran/unduh?tahun=2027"), ("unit-limits", "/anggaran/unduh?tahun=2027") })
        {
            var file = new MemoryStream(await client.GetByteArrayAsync(url));
            var report = await tenant.ImportAsync(kind, file, "unduh.xlsx");
            (report.Counts.Unchanged, report.Counts.WouldWrite, report.Counts.Rejected).ShouldBe((1, false, 0), kind);
        }
    }

    [Fact]
    public async Task Programs_add_and_change_by_the_same_rules()
    {
        var tenant = await app.NewCityAsync();
        var client = await tenant.ApiClientAsync(Role.TrainingManager, PlanningPermissions.ManageProgrammes, PlanningPermissions.ViewPlan, PlanningPermissions.ViewBudget);
        (await SendAsync(client, HttpMethod.Post, "/api/v1/programmes", Json)).StatusCode.ShouldBe(HttpStatusCode.Created);
        (await SendAsync(client, HttpMethod.Post, "/api/v1/programmes", Json)).StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await SendAsync(client, HttpMethod.Post, "/api/v1/programmes", "{\"code\":\"A\"}")).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await SendAsync(client, HttpMethod.Put, "/api/v1/programmes/PRG-7", Json.Replace("\"INT\"", "\"XYZ\"", StringComparison.Ordinal))).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await SendAsync(client, HttpMethod.Put, "/api/v1/programmes/PRG-8", Json.Replace("PRG-7", "PRG-8", StringComparison.Ordinal))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await SendAsync(client, HttpMethod.Put, "/api/v1/programmes/PRG-7", Json.Replace("24", "30", StringComparison.Ordinal))).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await client.GetStringAsync("/api/v1/programmes?q=prima")).ShouldContain("\"jp\":30");
        const string batch = "{\"programme\":\"PRG-7\",\"number\":1,\"startsOn\":\"2027-03-01\",\"endsOn\":\"2027-03-03\"}";
        var added = await SendAsync(client, HttpMethod.Post, "/api/v1/batches", batch);
        added.StatusCode.ShouldBe(HttpStatusCode.Created);
        var id = (await added.Content.ReadFromJsonAsync<ProgrammesApi.KeptId>())!.Id;
        (await SendAsync(client, HttpMethod.Put, $"/api/v1/batches/{id}", batch.Replace("03-03", "02-01", StringComparison.Ordinal))).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await SendAsync(client, HttpMethod.Put, $"/api/v1/batches/{id}", batch.Replace("03-03", "03-05", StringComparison.Ordinal))).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await client.GetStringAsync("/api/v1/batches?year=2027&programme=PRG-7")).ShouldContain("2027-03-05");
        (await client.GetStringAsync("/api/v1/funds?year=2027")).ShouldContain("\"total\":0");
    }

    [Fact]
    public async Task Other_agencies_and_other_roles_do_not_get_in()
    {
        var tenant = await app.NewCityAsync();
        await PostAsync(await tenant.SignInAsync(Role.TrainingManager), "/program/tambah", Form());
        var stranger = await (await app.NewTenantAsync()).SignInAsync(Role.TrainingManager);
        (await stranger.GetAsync("/program/PRG-7")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        var officer = await tenant.SignInAsync(Role.UnitOfficer);
        (await officer.GetAsync("/program/PRG-7")).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await officer.GetAsync("/program/PRG-7/ubah")).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await officer.GetAsync("/anggaran")).StatusCode.ShouldBe(HttpStatusCode.Redirect);
    }

    private static Dictionary<string, string> Form() => new()
    {
        ["Asked.Code"] = "PRG-7", ["Asked.Name"] = "Pelayanan Prima", ["Asked.Form"] = "KL03", ["Asked.Jp"] = "24", ["Asked.MinSeats"] = "10",
        ["Asked.MaxSeats"] = "30", ["Asked.CostPerHead"] = "Rp 1.450.000", ["Asked.Raises[0].Competency"] = "int", ["Asked.Raises[0].Level"] = "3",
        ["Asked.Ranks"] = "PENGAWAS",
    };

    private static Dictionary<string, string> Batch(string number) => new()
    {
        ["Asked.Number"] = number, ["Asked.StartsOn"] = "2027-03-01", ["Asked.EndsOn"] = "2027-03-03", ["Asked.Place"] = "Aula",
    };

    private static async Task<HttpResponseMessage> PostAsync(HttpClient client, string url, Dictionary<string, string> form, string? page = null)
    {
        var fields = new Dictionary<string, string>(form) { ["__RequestVerificationToken"] = TestTenant.FormToken(await client.GetStringAsync(page ?? url)) };
        return await client.PostAsync(url, new FormUrlEncodedContent(fields));
    }

    private static Task<HttpResponseMessage> SendAsync(HttpClient client, HttpMethod method, string url, string json) =>
        client.SendAsync(new HttpRequestMessage(method, url) { Content = new StringContent(json, System.Text.Encoding.UTF8, "application/json") });
}
