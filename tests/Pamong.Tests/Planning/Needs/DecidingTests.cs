using System.Net;
using System.Net.Http.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Pamong.Competencies.Dictionary;
using Pamong.Planning.Contract;
using Pamong.Planning.Needs;
using Pamong.Planning.Needs.Cycles;
using Pamong.Platform.Data;
using Pamong.Platform.Rights;
using Pamong.Platform.Tenants;
using Pamong.Platform.Trail;

namespace Pamong.Tests.Planning.Needs;

public class DecidingTests(PamongApp app)
{
    [Fact]
    public async Task Collecting_twice_leaves_the_same_list()
    {
        var city = await City.BuildAsync(app);
        await city.CollectAsync();
        var first = await city.NeedsAsync();
        first.Count.ShouldBe(6);

        await city.CollectAsync();

        (await city.NeedsAsync()).Select(n => (n.Id, n.Score)).ShouldBe(first.Select(n => (n.Id, n.Score)));
    }

    [Fact]
    public async Task A_superior_sees_and_verifies_the_needs_of_reports_only()
    {
        var city = await City.BuildAsync(app);
        await city.CollectAsync();
        var client = await city.Tenant.SignInAsync(null, personId: city.Superior, leads: true);
        var (mine, other) = (await city.NeedOfAsync(city.Ani), await city.NeedOfAsync(city.Clerk));

        (await client.GetAsync("/kebutuhan/" + other.Id)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await DecideAsync(client, other.Id, "Verify", ("Cause", "Skill"))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await DecideAsync(client, mine.Id, "Verify", ("Cause", "Skill"))).StatusCode.ShouldBe(HttpStatusCode.Redirect);

        (await city.NeedOfAsync(city.Ani)).State.ShouldBe(NeedState.Verified);
        (await city.NeedOfAsync(city.Clerk)).State.ShouldBe(NeedState.Listed);
    }

    [Fact]
    public async Task A_need_of_another_agency_does_not_exist()
    {
        var (mine, theirs) = (await City.BuildAsync(app), await City.BuildAsync(app));
        await theirs.CollectAsync();
        var client = await mine.Tenant.SignInAsync(Role.TrainingManager);
        var need = await theirs.NeedOfAsync(theirs.Ani);

        (await client.GetAsync("/kebutuhan/" + need.Id)).StatusCode.ShouldBe(HttpStatusCode.NotFound);

        var program = await mine.Tenant.ApiClientAsync(Role.TrainingManager, PlanningPermissions.ViewNeeds, PlanningPermissions.ValidateNeeds);
        (await program.PostAsync($"/api/v1/needs/{need.Id}/validate", null)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_unit_officer_verifies_in_bulk_within_the_unit_and_takes_it_back()
    {
        var city = await City.BuildAsync(app);
        await city.CollectAsync();
        var client = await city.Tenant.SignInAsync(Role.UnitOfficer, city.First);
        var token = TestTenant.FormToken(await client.GetStringAsync("/kebutuhan?tahun=2027"));

        var preview = await PostAsync(client, "/kebutuhan/putuskan", token, ("tahun", "2027"), ("semua", "1"), ("deed", "Verify"));
        (await preview.Content.ReadAsStringAsync()).ShouldContain("4 kebutuhan");
        var unsaid = await PostAsync(client, "/kebutuhan/putuskan?handler=Putuskan", token, ("tahun", "2027"), ("semua", "1"), ("deed", "Verify"));
        unsaid.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await city.NeedsAsync()).ShouldAllBe(n => n.State == NeedState.Listed);
        var done = await PostAsync(client, "/kebutuhan/putuskan?handler=Putuskan", token, ("tahun", "2027"), ("semua", "1"), ("deed", "Verify"), ("Cause", "Skill"));

        done.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await city.NeedsAsync()).Count(n => n.State == NeedState.Verified).ShouldBe(4);
        (await city.NeedOfAsync(city.Clerk)).State.ShouldBe(NeedState.Listed);
        var step = done.Headers.Location!.OriginalString.Split("langkah=")[1];

        await PostAsync(client, "/kebutuhan/putuskan?handler=Batal", token, ("step", step));
        (await city.NeedsAsync()).ShouldAllBe(n => n.State == NeedState.Listed && n.Cause == NeedCause.Unasked);
    }

    [Fact]
    public async Task A_step_is_not_taken_back_once_someone_went_further()
    {
        var city = await City.BuildAsync(app);
        await city.CollectAsync();
        var superior = await city.Tenant.SignInAsync(null, personId: city.Superior, leads: true);
        var manager = await city.Tenant.SignInAsync(Role.TrainingManager);
        var need = await city.NeedOfAsync(city.Ani);
        await DecideAsync(superior, need.Id, "Verify", ("Cause", "Skill"));
        var verified = (await city.NeedOfAsync(city.Ani)).LastStepId;
        await DecideAsync(manager, need.Id, "Validate");
        (await city.NeedOfAsync(city.Ani)).State.ShouldBe(NeedState.Validated);

        var token = TestTenant.FormToken(await superior.GetStringAsync("/kebutuhan/" + need.Id));
        token = token.Length > 0 ? token : TestTenant.FormToken(await superior.GetStringAsync("/kebutuhan"));
        await PostAsync(superior, "/kebutuhan/putuskan?handler=Batal", token, ("step", verified.ToString()!));

        (await city.NeedOfAsync(city.Ani)).State.ShouldBe(NeedState.Validated);
    }

    [Fact]
    public async Task A_second_decision_from_another_window_is_told_who_decided_first()
    {
        var city = await City.BuildAsync(app);
        await city.CollectAsync();
        var superior = await city.Tenant.SignInAsync(null, personId: city.Superior, leads: true);
        var manager = await city.Tenant.SignInAsync(Role.TrainingManager);
        var need = await city.NeedOfAsync(city.Ani);
        await DecideAsync(superior, need.Id, "Verify", ("Cause", "Skill"));

        var again = await DecideAsync(superior, need.Id, "Refuse", ("Reason", "Tidak jadi"));
        (await again.Content.ReadAsStringAsync()).ShouldContain("sudah diputuskan oleh Penguji : Diverifikasi");
        await DecideAsync(manager, need.Id, "Validate");
        var late = await DecideAsync(manager, need.Id, "Refuse", ("Reason", "Tidak jadi"));
        (await late.Content.ReadAsStringAsync()).ShouldContain("sudah diputuskan oleh Penguji TrainingManager: Divalidasi");

        (await city.NeedOfAsync(city.Ani)).State.ShouldBe(NeedState.Validated);
        var program = await city.Tenant.ApiClientAsync(Role.TrainingManager, PlanningPermissions.ViewNeeds, PlanningPermissions.ValidateNeeds);
        var answer = await program.PostAsync($"/api/v1/needs/{need.Id}/validate", null);
        answer.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await answer.Content.ReadAsStringAsync()).ShouldContain("planning.need-already-decided");
    }

    [Fact]
    public async Task A_refusal_says_why_and_stands_in_the_history_and_the_trail()
    {
        var city = await City.BuildAsync(app);
        await city.CollectAsync();
        var client = await city.Tenant.SignInAsync(null, personId: city.Superior, leads: true);
        var need = await city.NeedOfAsync(city.Ani);

        (await DecideAsync(client, need.Id, "Refuse", ("Reason", ""))).StatusCode.ShouldBe(HttpStatusCode.OK);
        await DecideAsync(client, need.Id, "Refuse", ("Reason", "Sudah magang bulan lalu"));

        (await client.GetStringAsync("/kebutuhan/" + need.Id)).ShouldContain("Sudah magang bulan lalu");
        await city.Tenant.InScopeAsync(async services =>
        {
            var entry = await services.GetRequiredService<PamongDb>().Set<TrailEntry>().SingleAsync(e => e.ObjectId == need.Id && e.Action == "refuse");
            entry.After!.ShouldContain("Sudah magang bulan lalu");
        });
    }

    [Fact]
    public async Task What_is_no_skill_becomes_a_recommendation()
    {
        var city = await City.BuildAsync(app);
        await city.CollectAsync();
        var client = await city.Tenant.SignInAsync(null, personId: city.Superior, leads: true);
        var need = await city.NeedOfAsync(city.Ani);

        await DecideAsync(client, need.Id, "Verify", ("Cause", "Tool"), ("Recommendation", "Ganti pemindai di loket"));

        var kept = await city.NeedOfAsync(city.Ani);
        (kept.State, kept.Cause, kept.Recommendation).ShouldBe((NeedState.NotTraining, NeedCause.Tool, "Ganti pemindai di loket"));
    }

    [Fact]
    public async Task The_API_validates_only_what_was_verified()
    {
        var city = await City.BuildAsync(app);
        await city.CollectAsync();
        var manager = await city.Tenant.ApiClientAsync(Role.TrainingManager, PlanningPermissions.ViewNeeds, PlanningPermissions.ValidateNeeds);
        var officer = await city.Tenant.ApiClientAsync(Role.UnitOfficer, PlanningPermissions.ViewNeeds, PlanningPermissions.VerifyNeeds);
        var need = await city.NeedOfAsync(city.Ani);

        (await manager.PostAsync($"/api/v1/needs/{need.Id}/validate", null)).StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await officer.PostAsJsonAsync($"/api/v1/needs/{need.Id}/verify", new { cause = "Unasked" })).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await officer.PostAsync($"/api/v1/needs/{need.Id}/validate", null)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await officer.PostAsJsonAsync($"/api/v1/needs/{need.Id}/verify", new { cause = "Skill" })).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await manager.PostAsync($"/api/v1/needs/{need.Id}/validate", null)).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await manager.GetStringAsync("/api/v1/needs/summary?year=2027")).ShouldContain("\"state\":\"Validated\",\"count\":1");
        (await manager.GetStringAsync("/api/v1/needs?year=2027&state=Validated&size=5")).ShouldContain("\"total\":1");
    }

    [Fact]
    public async Task Late_needs_are_those_past_their_deadline()
    {
        var city = await City.BuildAsync(app);
        await city.CollectAsync(verifyInDays: -2, validateInDays: 10);
        var client = await city.Tenant.ApiClientAsync(Role.TrainingManager, PlanningPermissions.ViewNeeds);

        (await client.GetStringAsync("/api/v1/needs/summary?year=2027")).ShouldContain("\"late\":6");
        (await client.GetStringAsync("/api/v1/needs?year=2027&late=true")).ShouldContain("\"total\":6");
    }

    [Fact]
    public async Task The_floors_above_read_needs_by_their_stage()
    {
        var city = await City.BuildAsync(app);
        await city.CollectAsync();
        await city.Tenant.InScopeAsync(async services =>
        {
            var needs = services.GetRequiredService<INeeds>().Of(2027);
            (await needs.CountAsync(n => n.State == NeedStage.Listed && n.Score > 0)).ShouldBe(6);
            (await needs.CountAsync(n => n.State == NeedStage.Validated)).ShouldBe(0);
        });
    }

    [Fact]
    public async Task Reminders_go_to_superiors_once_a_day()
    {
        var city = await City.BuildAsync(app);
        await city.CollectAsync(verifyInDays: -2);
        await city.Tenant.InScopeAsync(async services =>
        {
            var remind = services.GetRequiredService<RemindHandler>();
            (await remind.HandleAsync(2027, CancellationToken.None)).Ok(out var sent, out _).ShouldBeTrue();
            sent.ShouldBe(1);
            (await remind.HandleAsync(2027, CancellationToken.None)).Ok(out _, out var refusal).ShouldBeFalse();
            refusal!.Code.ShouldBe("planning.reminded-today");
        });
    }

    [Theory]
    [InlineData(-1, 1)]
    [InlineData(-2, 0)]
    [InlineData(7, 1)]
    [InlineData(8, 0)]
    public async Task The_clock_reminds_on_its_days_and_each_superior_once(int verifyInDays, int letters)
    {
        var city = await City.BuildAsync(app);
        await city.CollectAsync();
        await city.Tenant.InScopeAsync(async services =>
        {
            var db = services.GetRequiredService<PamongDb>();
            var today = await services.GetRequiredService<AgencyDay>().TodayAsync(CancellationToken.None);
            (await db.Set<Cycle>().SingleAsync()).VerifyBy = today.AddDays(verifyInDays);
            await db.SaveChangesAsync();
        });
        for (var asked = 0; asked < 2; asked++)
            (await city.Tenant.InScopeAsync(s => s.GetRequiredService<RemindHandler>().ByClockAsync(CancellationToken.None))).ShouldBe(asked == 0 ? letters : 0);
        await city.Tenant.InScopeAsync(async services =>
        {
            var db = services.GetRequiredService<PamongDb>();
            (await db.Set<Reminder>().CountAsync(r => r.ByClock && r.SuperiorId == city.Superior)).ShouldBe(letters);
            (await db.Set<Pamong.Platform.Messages.Letter>().CountAsync()).ShouldBe(letters);
            (await services.GetRequiredService<RemindHandler>().HandleAsync(2027, CancellationToken.None)).Ok(out _, out _).ShouldBe(letters == 0);
        });
    }

    [Fact]
    public async Task The_button_sends_a_link_to_the_page_and_the_late_superior_is_listed()
    {
        var city = await City.BuildAsync(app);
        await city.CollectAsync(verifyInDays: -2);
        var client = await city.Tenant.SignInAsync(Role.TrainingManager);
        var page = await client.GetStringAsync("/kebutuhan/tahun?tahun=2027");
        page.ShouldContain($"status=Listed&atasan={city.Superior}");
        (await PostAsync(client, "/kebutuhan/tahun?handler=Ingatkan", TestTenant.FormToken(page), ("tahun", "2027"))).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        var letter = await city.Tenant.InScopeAsync(s => s.GetRequiredService<PamongDb>().Set<Pamong.Platform.Messages.Letter>().SingleAsync());
        letter.Body.ShouldContain("/kebutuhan?tahun=2027&status=Listed&saya=1");
        var listed = await client.GetStringAsync($"/kebutuhan?tahun=2027&status=Listed&atasan={city.Superior}");
        listed.ShouldContain(">Ani<");
        listed.ShouldNotContain(">Cahya<");
    }

    [Theory]
    [InlineData("nama", "Ani", "Budi")]
    [InlineData("-nama", "Budi", "Ani")]
    [InlineData("unit", "Cahya", "Ani")]
    [InlineData("-unit", "Ani", "Cahya")]
    public async Task The_list_is_sorted_as_asked(string by, string before, string after)
    {
        var city = await City.BuildAsync(app);
        await city.CollectAsync();
        var client = await city.Tenant.SignInAsync(Role.TrainingManager);
        var page = await client.GetStringAsync("/kebutuhan?tahun=2027&urut=" + by);
        page.IndexOf($">{before}<", StringComparison.Ordinal).ShouldBeInRange(1, page.IndexOf($">{after}<", StringComparison.Ordinal));
        foreach (var other in new[] { "kompetensi", "-kompetensi", "skor", "status", "-status" })
            (await client.GetAsync("/kebutuhan?tahun=2027&urut=" + other)).StatusCode.ShouldBe(HttpStatusCode.OK, other);
    }

    [Fact]
    public async Task What_is_no_training_stands_in_a_list_of_its_own()
    {
        var city = await City.BuildAsync(app);
        await city.CollectAsync();
        var client = await city.Tenant.SignInAsync(Role.TrainingManager);
        await city.Tenant.InScopeAsync(async services =>
        {
            var db = services.GetRequiredService<PamongDb>();
            var need = await db.Set<Need>().OrderBy(n => n.Id).FirstAsync(n => n.EmployeeId == city.Ani);
            (need.State, need.Cause, need.Recommendation) = (NeedState.NotTraining, NeedCause.Staffing, "Tambah satu orang di loket");
            await db.SaveChangesAsync();
        });
        (await client.GetStringAsync("/kebutuhan/rekomendasi?tahun=2027")).ShouldContain("Tambah satu orang di loket");
        (await client.GetStringAsync("/kebutuhan/rekomendasi?tahun=2027&sebab=Staffing")).ShouldContain("Tambah satu orang di loket");
        (await client.GetStringAsync("/kebutuhan/rekomendasi?tahun=2027&sebab=Incentive")).ShouldNotContain("Tambah satu orang di loket");
    }

    [Fact]
    public async Task An_employee_proposes_what_is_not_listed_yet()
    {
        var city = await City.BuildAsync(app);
        await city.CollectAsync();
        var client = await city.Tenant.SignInAsync(null, personId: city.Superior);
        var token = TestTenant.FormToken(await client.GetStringAsync("/kebutuhan/usul"));

        (await PostAsync(client, "/kebutuhan/usul", token, ("Statement", "Perlu"))).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await PostAsync(client, "/kebutuhan/usul", token, ("Statement", "Perlu"), ("Cause", "Skill"), ("CompetencyId", city.Skill.ToString()), ("Level", "4")))
            .StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await PostAsync(client, "/kebutuhan/usul", token, ("Statement", "Perlu"), ("Cause", "Skill"), ("CompetencyId", city.Skill.ToString()), ("Level", "4")))
            .StatusCode.ShouldBe(HttpStatusCode.OK);
        (await PostAsync(client, "/kebutuhan/usul", token, ("Statement", "Loket kekurangan orang"), ("Cause", "Staffing"))).StatusCode.ShouldBe(HttpStatusCode.Redirect);

        var own = (await city.NeedsAsync()).Where(n => n.EmployeeId == city.Superior).ToList();
        own.Select(n => (n.State, n.Cause)).ShouldBe([(NeedState.Listed, NeedCause.Skill), (NeedState.NotTraining, NeedCause.Staffing)], ignoreOrder: true);
    }

    [Fact]
    public async Task A_competency_not_in_force_yet_is_neither_offered_nor_taken()
    {
        var city = await City.BuildAsync(app);
        await city.CollectAsync();
        var coming = await city.Tenant.InScopeAsync(async services =>
        {
            var asked = new WordCompetency { Code = "NANTI", NameId = "Tata Ruang Nanti", EffectiveFrom = new DateOnly(2099, 1, 1) };
            var added = await services.GetRequiredService<WordCompetencyHandler>().AddAsync(asked, default);
            return added.Ok(out var competency, out var refusal) ? competency.Id : throw new InvalidOperationException(refusal.Code);
        });
        var client = await city.Tenant.SignInAsync(null, personId: city.Superior, leads: true);
        var page = await client.GetStringAsync("/kebutuhan/usul");
        page.ShouldContain(city.Skill.ToString());
        page.ShouldNotContain("Tata Ruang Nanti");
        (await client.GetStringAsync("/penilaian/tambah?pegawai=" + city.Ani)).ShouldNotContain("Tata Ruang Nanti");
        var manager = await city.Tenant.SignInAsync(Role.TrainingManager);
        (await manager.GetStringAsync("/standar/P1")).ShouldNotContain("Tata Ruang Nanti");
        (await manager.GetStringAsync("/kompetensi")).ShouldContain("Tata Ruang Nanti");

        var refused = await PostAsync(client, "/kebutuhan/usul", TestTenant.FormToken(page),
            ("Statement", "Perlu"), ("Cause", "Skill"), ("CompetencyId", coming.ToString()), ("Level", "4"));

        refused.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await city.NeedsAsync()).ShouldNotContain(n => n.CompetencyId == coming);
    }

    [Theory]
    [InlineData("/kebutuhan?tahun=2027")]
    [InlineData("/kebutuhan?tahun=2027&status=Listed&saya=1&telat=1&q=an&urut=skor")]
    [InlineData("/kebutuhan?handler=Unduh&tahun=2027")]
    [InlineData("/kebutuhan/tahun")]
    [InlineData("/kebutuhan/peta")]
    [InlineData("/kebutuhan/cakupan")]
    [InlineData("/kebutuhan/isu")]
    [InlineData("/kebutuhan/aturan")]
    [InlineData("/")]
    public async Task Each_page_opens_for_the_training_manager(string url)
    {
        var city = await City.BuildAsync(app);
        await city.CollectAsync();
        var client = await city.Tenant.SignInAsync(Role.TrainingManager);

        (await client.GetAsync(url)).StatusCode.ShouldBe(HttpStatusCode.OK);
        if (url is "/kebutuhan/cakupan" or "/kebutuhan/peta")
            (await client.GetAsync(url + "?unit=" + city.First)).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task The_list_goes_out_as_text_too_in_the_order_and_with_the_filter_on_screen()
    {
        var city = await City.BuildAsync(app);
        await city.CollectAsync();
        var client = await city.Tenant.SignInAsync(Role.TrainingManager);

        var rising = await RowsAsync("/kebutuhan?tahun=2027&handler=Unduh&bentuk=csv&urut=nama");
        var falling = await RowsAsync("/kebutuhan?tahun=2027&handler=Unduh&bentuk=csv&urut=-nama");

        rising.Count.ShouldBe((await city.NeedsAsync()).Count);
        rising.Select(NameOf).ShouldBe(rising.Select(NameOf).Order(StringComparer.OrdinalIgnoreCase));
        falling.Select(NameOf).ShouldBe(rising.Select(NameOf).Reverse());
        (await RowsAsync("/kebutuhan?tahun=2027&handler=Unduh&bentuk=csv&status=NotTraining&sebab=Tool")).ShouldBeEmpty();

        async Task<List<string>> RowsAsync(string url) =>
            [.. (await client.GetStringAsync(url)).Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Skip(1)];

        static string NameOf(string row) => row.Split(';')[1];
    }

    private static async Task<HttpResponseMessage> DecideAsync(HttpClient client, Guid id, string deed, params (string, string)[] fields)
    {
        var token = TestTenant.FormToken(await client.GetStringAsync("/kebutuhan"));
        return await PostAsync(client, "/kebutuhan/" + id, token, [("Deed", deed), .. fields]);
    }

    private static Task<HttpResponseMessage> PostAsync(HttpClient client, string url, string token, params (string Name, string Value)[] fields) =>
        client.PostAsync(url, new FormUrlEncodedContent(
            fields.Select(f => KeyValuePair.Create(f.Name, f.Value)).Append(KeyValuePair.Create("__RequestVerificationToken", token))));
}
