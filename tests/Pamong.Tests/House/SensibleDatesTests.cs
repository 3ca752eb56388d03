using System.Globalization;
using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Pamong.Competencies.Contract;
using Pamong.Delivery.Spending;
using Pamong.People.Contract;
using Pamong.Planning.Needs.Cycles;
using Pamong.Planning.Programmes;
using Pamong.Platform.Data;
using Pamong.Platform.Outcomes;
using Pamong.Platform.Rights;
using Pamong.Tests.Delivery;
using Pamong.Tests.Planning;

namespace Pamong.Tests.House;

/// <summary>A date that cannot be meant is refused at its field, wherever it comes from.</summary>
public class SensibleDatesTests(PamongApp app)
{
    private static readonly int ThisYear = TimeProvider.System.GetUtcNow().AddHours(7).Year;

    [Theory]
    [InlineData("1949-12-31", false)]
    [InlineData("1950-01-01", true)]
    [InlineData("2100-12-31", true)]
    [InlineData("2101-01-01", false)]
    public void Have_a_first_and_a_last_year(string day, bool hold) =>
        SensibleYears.Hold(DateOnly.Parse(day, CultureInfo.InvariantCulture)).ShouldBe(hold);

    [Theory]
    [InlineData("id", "Hari pertama: Tahun pada tanggal ini harus antara 1950 dan 2100.")]
    [InlineData("en", "First day: The year of this date must be between 1950 and 2100.")]
    public async Task Are_asked_for_at_the_field_and_what_was_typed_is_kept(string language, string says)
    {
        var (_, client) = await ProgrammeAsync();
        await client.GetAsync("/bahasa/" + language);

        var page = await (await PostAsync(client, AddBatch, Batch("9999-12-30", "9999-12-31"))).Content.ReadAsStringAsync();

        page.ShouldContain($"<a href=\"#Asked_StartsOn\">{says}</a>");
        page.ShouldContain("value=\"9999-12-30\"");
    }

    [Fact]
    public async Task Are_asked_of_programs_and_of_files_too()
    {
        var (tenant, _) = await ProgrammeAsync();
        using var program = await tenant.ApiClientAsync(Role.TrainingManager);

        var answer = await program.PostAsJsonAsync("/api/v1/batches", new { programme = "P", number = 1, startsOn = "0199-03-01", endsOn = "2199-03-02" });
        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        var errors = (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("errors");
        errors.GetProperty("StartsOn")[0].GetString()!.ShouldContain("1950");
        errors.TryGetProperty("EndsOn", out _).ShouldBeTrue();

        var report = await tenant.ImportAsync("batches", "Kode Program;Angkatan;Tanggal Mulai;Tanggal Selesai\nP;1;01-03-2199;02-03-2199\n");
        report.Counts.Rejected.ShouldBe(1);
        report.Problems.ShouldContain(p => p.Reason.En.Contains("1950", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Of_a_batch_lie_in_a_year_that_can_still_be_planned()
    {
        var (tenant, client) = await ProgrammeAsync();
        using var program = await tenant.ApiClientAsync(Role.TrainingManager);
        var (last, now) = ($"{ThisYear - 1}-12-30", $"{ThisYear}-01-02");

        (await (await PostAsync(client, AddBatch, Batch(last, last))).Content.ReadAsStringAsync()).ShouldContain($"mulai tahun {ThisYear}");
        (await program.PostAsJsonAsync("/api/v1/batches", new { programme = "P", number = 1, startsOn = last, endsOn = last })).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        var report = await tenant.ImportAsync("batches", $"Kode Program;Angkatan;Tanggal Mulai;Tanggal Selesai\nP;1;30-12-{ThisYear - 1};31-12-{ThisYear - 1}\nP;1;02-01-{ThisYear};03-01-{ThisYear}\n");
        (report.Counts.New, report.Counts.Rejected).ShouldBe((1, 1));
        (await PostAsync(client, AddBatch, Batch(now, now, "2"))).StatusCode.ShouldBe(HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task Of_a_batch_of_the_past_stay_where_they_are()
    {
        var (tenant, _) = await ProgrammeAsync();
        using var program = await tenant.ApiClientAsync(Role.TrainingManager);
        var (start, end) = (new DateOnly(ThisYear - 1, 3, 1), new DateOnly(ThisYear - 1, 3, 2));
        var id = await tenant.InScopeAsync(async services =>
        {
            var db = services.GetRequiredService<PamongDb>();
            var batch = new Batch { ProgrammeId = (await db.Set<Programme>().SingleAsync()).Id, Number = 1, StartsOn = start, EndsOn = end };
            db.Add(batch);
            await db.SaveChangesAsync();
            return batch.Id;
        });

        (await program.PutAsJsonAsync($"/api/v1/batches/{id}", new { number = 1, startsOn = start, endsOn = end, place = "Aula" })).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await program.PutAsJsonAsync($"/api/v1/batches/{id}", new { number = 1, startsOn = start.AddYears(-1), endsOn = end.AddYears(-1) })).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        var report = await tenant.ImportAsync("batches", $"Kode Program;Angkatan;Tanggal Mulai;Tanggal Selesai;Tempat\nP;1;01-03-{ThisYear - 1};02-03-{ThisYear - 1};Kampus\n");
        (report.Counts.Changed, report.Counts.Rejected).ShouldBe((1, 0));
    }

    [Fact]
    public async Task Of_deadlines_have_to_do_with_the_year_of_the_needs()
    {
        var tenant = await app.NewTenantAsync();
        var next = ThisYear + 1;
        (await OpenAsync(tenant, next, new(next + 2, 1, 1))).ShouldBe("planning.deadlines-far-from-year");
        (await OpenAsync(tenant, next + 2, new(ThisYear, 12, 31))).ShouldBe("planning.deadlines-far-from-year");
        (await OpenAsync(tenant, next, new(next + 1, 12, 31))).ShouldBeNull();

        var client = await tenant.SignInAsync(Role.TrainingManager);
        var page = $"/kebutuhan/tahun?tahun={next}";
        await PostAsync(client, "/kebutuhan/tahun?handler=Batas", new() { ["tahun"] = $"{next}", ["Asked.VerifyBy"] = "9999-01-01", ["Asked.ValidateBy"] = "9999-12-31" }, page);
        (await client.GetStringAsync(page)).ShouldContain($"dalam tahun {next - 1} sampai {next + 1}");
        (await tenant.InScopeAsync(s => s.GetRequiredService<PamongDb>().Set<Cycle>().SingleAsync())).VerifyBy.Year.ShouldBe(next + 1);
    }

    [Fact]
    public async Task Of_an_assessment_lie_between_birth_and_today()
    {
        var city = await DeliveryCity.FoundAsync(app);
        using var program = await city.Tenant.ApiClientAsync(Role.TrainingManager);

        (await RecordAsync(new(1990, 1, 1))).ShouldBe("urn:pamong:competencies.assessed-before-birth");
        (await RecordAsync(DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().Date).AddDays(2))).ShouldBe("urn:pamong:competencies.assessed-in-the-future");
        (await RecordAsync(new(1990, 1, 2))).ShouldBeNull();
        var report = await city.Tenant.ImportAsync("assessments",
            "NIP;Tanggal;Sumber;Kode;Level\n199001012015011002;31-12-1989;Tes;UJI;2\n199001012015011002;31-12-2020;Tes;UJI;2\n");
        (report.Counts.New, report.Counts.Rejected).ShouldBe((1, 1));
        report.Problems.ShouldContain(p => p.Reason.En.Contains("not born yet", StringComparison.Ordinal));

        async Task<string?> RecordAsync(DateOnly on)
        {
            var answer = await program.PostAsJsonAsync("/api/v1/assessments", new { employeeId = city.Ani, competencyId = city.CompetencyId, level = 2, source = (int)AssessmentSource.Test, assessedOn = on, assessor = "A" });
            return answer.IsSuccessStatusCode ? null : (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("type").GetString();
        }
    }

    [Fact]
    public async Task Of_a_payment_are_those_of_a_document_that_exists()
    {
        var city = await DeliveryCity.FoundAsync(app);
        var pay = new Pay { FundId = city.FundId, Amount = 1000, Day = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().Date).AddDays(2), Note = "Kuitansi" };

        (await city.DoAsync((PayHandler h) => h.HandleAsync(city.Past, pay, default))).Ok(out _, out var refusal).ShouldBeFalse();

        (refusal!.Code, refusal.Field).ShouldBe(("delivery.document-in-the-future", "Day"));
    }

    [Fact]
    public void Of_birth_are_read_from_the_number()
    {
        BirthByNip.Of("199001022015011002").ShouldBe(new DateOnly(1990, 1, 2));
        BirthByNip.Of("199013012015011002").ShouldBeNull();
        BirthByNip.Of("1990").ShouldBeNull();
    }

    private const string AddBatch = "/program/P/angkatan/tambah";

    private async Task<(TestTenant Tenant, HttpClient Client)> ProgrammeAsync()
    {
        var tenant = await app.NewTenantAsync();
        await tenant.InScopeAsync(async services =>
        {
            var db = services.GetRequiredService<PamongDb>();
            db.Add(new Programme { Code = "P", Name = "Pelatihan", Form = "KL03", Jp = 24, MaxSeats = 30 });
            await db.SaveChangesAsync();
        });
        return (tenant, await tenant.SignInAsync(Role.TrainingManager));
    }

    private static Dictionary<string, string> Batch(string from, string to, string number = "1") =>
        new() { ["Asked.Number"] = number, ["Asked.StartsOn"] = from, ["Asked.EndsOn"] = to };

    private static Task<string?> OpenAsync(TestTenant tenant, int year, DateOnly by) => tenant.InScopeAsync(async services =>
    {
        var opened = await services.GetRequiredService<OpenCycleHandler>().HandleAsync(new OpenCycle { Year = year, VerifyBy = by, ValidateBy = by }, default);
        return opened.Ok(out _, out var refusal) ? null : refusal.Code;
    });

    private static async Task<HttpResponseMessage> PostAsync(HttpClient client, string url, Dictionary<string, string> form, string? page = null)
    {
        form["__RequestVerificationToken"] = TestTenant.FormToken(await client.GetStringAsync(page ?? url));
        return await client.PostAsync(url, new FormUrlEncodedContent(form));
    }
}
