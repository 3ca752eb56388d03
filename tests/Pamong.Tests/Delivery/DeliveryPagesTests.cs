using System.Net;
using System.Net.Http.Headers;
using Microsoft.EntityFrameworkCore;
using Pamong.Delivery.Running;
using Pamong.Platform.Rights;

namespace Pamong.Tests.Delivery;

public class DeliveryPagesTests(PamongApp app)
{
    [Fact]
    public async Task Every_page_opens_for_the_training_manager_in_both_languages()
    {
        var city = await DeliveryCity.FoundAsync(app);
        await city.HoldPastBatchAsync();
        await city.DoAsync((CloseBatchHandler h) => h.HandleAsync(city.Past, null, default));
        var manager = await city.Tenant.SignInAsync(Role.TrainingManager, personId: city.Cici, leads: true);
        var opened = await city.NominationAsync(city.Ani, city.Coming);
        foreach (var language in new[] { "id", "en" })
        {
            await manager.GetAsync("/bahasa/" + language);
            foreach (var page in new[]
            {
                "/", "/penugasan", "/penugasan?bagian=tim&keadaan=0", "/pelaksanaan?tahun=2026", "/pelaksanaan?tahun=2026&telat=Any&q=pel", $"/pelaksanaan/{city.Past}",
                $"/pelaksanaan/{city.Past}/kehadiran", $"/pelaksanaan/{city.Past}/hasil", $"/pelaksanaan/{city.Past}/biaya", $"/pelaksanaan/{city.Coming}/pengganti/{opened.Id}",
                "/jp?tahun=2026&capaian=kurang&urut=-jp&q=an", $"/jp/{city.Ani}?tahun=2026", "/jp/catat", $"/jp/catat?pegawai={city.Ani}", "/realisasi?tahun=2026",
                "/realisasi?tahun=2026&bagian=unit", "/realisasi?tahun=2026&bagian=dana", "/jp?handler=Export&tahun=2026", "/realisasi?handler=Export&tahun=2026",
            })
                (await manager.GetAsync(page)).StatusCode.ShouldBe(HttpStatusCode.OK, page);
        }
    }

    [Fact]
    public async Task An_employee_sees_only_their_own_sheet_and_a_superior_only_those_of_reports()
    {
        var city = await DeliveryCity.FoundAsync(app);
        var ani = await city.Tenant.SignInAsync(null, personId: city.Ani);
        var cici = await city.Tenant.SignInAsync(null, personId: city.Cici, leads: true);

        (await StatusAsync(ani, $"/jp/{city.Ani}")).ShouldBe(HttpStatusCode.OK);
        (await StatusAsync(ani, $"/jp/{city.Budi}")).ShouldBe(HttpStatusCode.NotFound);
        (await ani.GetAsync("/jp")).Headers.Location!.OriginalString.ShouldEndWith($"/jp/{city.Ani}");
        (await StatusAsync(cici, $"/jp/{city.Budi}")).ShouldBe(HttpStatusCode.OK);
        (await StatusAsync(cici, $"/jp/{city.Dewi}")).ShouldBe(HttpStatusCode.NotFound);
        (await cici.GetStringAsync("/jp")).ShouldNotContain(">Dewi<");
    }

    [Fact]
    public async Task An_employee_opens_why_the_plan_in_force_holds_what_it_does_for_them_and_nobody_elses()
    {
        var city = await DeliveryCity.FoundAsync(app);
        var plan = await city.ReadAsync(db => db.Set<Pamong.Planning.Plans.Plan>().Select(p => p.Id).SingleAsync());
        var ani = await city.Tenant.SignInAsync(null, personId: city.Ani);
        var cici = await city.Tenant.SignInAsync(null, personId: city.Cici, leads: true);

        (await StatusAsync(ani, $"/rencana/{plan}/pegawai/{city.Ani}")).ShouldBe(HttpStatusCode.OK);
        (await ani.GetStringAsync("/penugasan")).ShouldContain($"/rencana/{plan}/pegawai/{city.Ani}");
        (await StatusAsync(ani, $"/rencana/{plan}/pegawai/{city.Budi}")).ShouldBe(HttpStatusCode.NotFound);
        (await ani.GetAsync($"/rencana/{plan}")).Headers.Location!.OriginalString.ShouldContain("/ditolak");
        (await StatusAsync(cici, $"/rencana/{plan}/pegawai/{city.Budi}")).ShouldBe(HttpStatusCode.OK);
        (await StatusAsync(cici, $"/rencana/{plan}/pegawai/{city.Dewi}")).ShouldBe(HttpStatusCode.NotFound);
    }

    [Theory]
    [InlineData("-5")]
    [InlineData("99999")]
    [InlineData("dua")]
    public async Task A_year_that_no_agency_works_in_falls_back_to_the_usual_one(string year)
    {
        var city = await DeliveryCity.FoundAsync(app);
        var manager = await city.Tenant.SignInAsync(Role.TrainingManager);
        foreach (var page in new[] { "/pelaksanaan", "/realisasi", "/jp", "/penugasan", "/kinerja", "/anggaran", "/anggaran/batas-unit", "/program", "/kebutuhan", "/kebutuhan/tahun", "/kebutuhan/isu", "/kebutuhan/peta" })
        {
            var answer = await manager.GetAsync($"{page}?bagian=unit&tahun={year}");
            answer.StatusCode.ShouldBe(HttpStatusCode.Redirect, page);
            (await StatusAsync(manager, answer.Headers.Location!.OriginalString)).ShouldBe(HttpStatusCode.OK, page);
        }
    }

    [Fact]
    public async Task Money_is_typed_as_people_write_it_and_what_cannot_be_read_is_said_in_their_language()
    {
        var city = await DeliveryCity.FoundAsync(app);
        await city.HoldPastBatchAsync();
        var manager = await city.Tenant.SignInAsync(Role.TrainingManager);
        var page = await manager.GetStringAsync($"/pelaksanaan/{city.Past}/biaya");

        (await PayAsync("satu juta")).ShouldContain("Tulis rupiah bulat");
        await PayAsync("400.000");

        (await city.ReadAsync(db => db.Set<Pamong.Delivery.Spending.MoneyMovement>().SumAsync(m => m.Spent))).ShouldBe(400_000);

        async Task<string> PayAsync(string amount) => await (await manager.PostAsync($"/pelaksanaan/{city.Past}/biaya", new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["Pay.For"] = "", ["Pay.FundId"] = city.FundId.ToString(), ["Pay.Amount"] = amount, ["Pay.Day"] = "2026-05-08", ["Pay.Note"] = "Kuitansi 7",
            ["__RequestVerificationToken"] = TestTenant.FormToken(page),
        }))).Content.ReadAsStringAsync();
    }

    [Fact]
    public async Task Another_agency_finds_neither_batch_nor_sheet()
    {
        var (city, other) = (await DeliveryCity.FoundAsync(app), await DeliveryCity.FoundAsync(app));
        var manager = await city.Tenant.SignInAsync(Role.TrainingManager);

        foreach (var page in new[] { $"/pelaksanaan/{other.Past}", $"/pelaksanaan/{other.Past}/kehadiran", $"/pelaksanaan/{other.Past}/biaya", $"/jp/{other.Ani}" })
            (await StatusAsync(manager, page)).ShouldBe(HttpStatusCode.NotFound, page);
    }

    [Fact]
    public async Task A_unit_officer_sees_the_participants_of_their_own_unit_only()
    {
        var city = await DeliveryCity.FoundAsync(app);
        var officer = await city.Tenant.SignInAsync(Role.UnitOfficer, unitId: city.OtherUnitId);

        var page = await officer.GetStringAsync($"/pelaksanaan/{city.Past}");

        page.ShouldNotContain(">Ani<");
        page.ShouldNotContain("handler=Confirm");
    }

    [Fact]
    public async Task Evidence_is_handed_to_those_who_may_see_the_person_and_to_nobody_else()
    {
        var city = await DeliveryCity.FoundAsync(app);
        await city.HoldPastBatchAsync();
        var nomination = await city.NominationAsync(city.Ani, city.Past);
        var manager = await city.Tenant.SignInAsync(Role.TrainingManager);
        var address = $"/pelaksanaan/{city.Past}/hasil?handler=File";

        (await UploadAsync(manager, address, nomination.Id, "%PDF-1.4 uji"u8.ToArray(), "sertifikat.pdf")).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await UploadAsync(manager, address, nomination.Id, "<script>"u8.ToArray(), "jahat.pdf")).StatusCode.ShouldBe(HttpStatusCode.OK);

        var proof = await city.ReadAsync(db => db.Set<Evidence>().AsNoTracking().SingleAsync());
        var link = $"/pelaksanaan/bukti/{proof.Id}";
        (await StatusAsync(manager, link)).ShouldBe(HttpStatusCode.OK);
        (await StatusAsync(await city.Tenant.SignInAsync(null, personId: city.Ani), link)).ShouldBe(HttpStatusCode.OK);
        (await StatusAsync(await city.Tenant.SignInAsync(null, personId: city.Budi), link)).ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_file_is_linked_only_for_those_who_can_open_it()
    {
        var city = await DeliveryCity.FoundAsync(app);
        await city.HoldPastBatchAsync();
        var manager = await city.Tenant.SignInAsync(Role.TrainingManager);
        var nomination = await city.NominationAsync(city.Ani, city.Past);
        var address = $"/pelaksanaan/{city.Past}/hasil?handler=File";
        (await UploadAsync(manager, address, Guid.Empty, "%PDF-1.4 uji"u8.ToArray(), "seluruh.pdf")).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await UploadAsync(manager, address, nomination.Id, "%PDF-1.4 uji"u8.ToArray(), "ani.pdf")).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        var files = await city.ReadAsync(db => db.Set<Evidence>().AsNoTracking().ToListAsync());

        foreach (var (unit, role) in new (Guid?, Role)[] { (city.UnitId, Role.HeadOfAgency), (city.OtherUnitId, Role.HeadOfAgency), (null, Role.TrainingManager) })
        {
            var client = await city.Tenant.SignInAsync(role, unit);
            var page = await client.GetStringAsync($"/pelaksanaan/{city.Past}");
            foreach (var file in files)
            {
                var link = $"/pelaksanaan/bukti/{file.Id}";
                (await StatusAsync(client, link)).ShouldBe(page.Contains(link, StringComparison.Ordinal) ? HttpStatusCode.OK : HttpStatusCode.NotFound, $"{role} {unit} {file.Name}");
            }
        }

        (await manager.GetStringAsync($"/pelaksanaan/{city.Past}")).ShouldContain("seluruh.pdf");
    }

    private static async Task<HttpStatusCode> StatusAsync(HttpClient client, string page) => (await client.GetAsync(page)).StatusCode;

    private static async Task<HttpResponseMessage> UploadAsync(HttpClient client, string address, Guid nomination, byte[] bytes, string name)
    {
        var token = TestTenant.FormToken(await client.GetStringAsync(address.Split('?')[0]));
        var file = new ByteArrayContent(bytes);
        file.Headers.ContentType = new MediaTypeHeaderValue("application/pdf");
        return await client.PostAsync(address, new MultipartFormDataContent
        {
            { new StringContent(token), "__RequestVerificationToken" },
            { new StringContent(nomination.ToString()), "FileOf" },
            { file, "File1", name },
        });
    }
}
