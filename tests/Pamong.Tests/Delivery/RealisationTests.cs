using System.Net;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Pamong.Delivery.Nominating;
using Pamong.Delivery.Spending;
using Pamong.People;
using Pamong.Platform.Rights;

namespace Pamong.Tests.Delivery;

/// <summary>Plan against realisation, as those read it who see everyone and those who see their own people.</summary>
public partial class RealisationTests(PamongApp app)
{
    [Theory]
    [InlineData("id", "Terpakai untuk pegawai Anda", "ditanggung instansi")]
    [InlineData("en", "Spent on your people", "are the agency&#x27;s")]
    public async Task A_head_sees_what_their_own_people_cost_and_not_the_fixed_costs_of_batches(string language, string figure, string note)
    {
        var city = await CityAsync();
        using var manager = await city.Tenant.SignInAsync(Role.TrainingManager);
        using var head = await city.Tenant.SignInAsync(Role.HeadOfAgency, city.UnitId);
        foreach (var reader in new[] { manager, head }) await reader.GetAsync("/bahasa/" + language);

        // Per head 1,000,000 for Ani (twice) and Budi, who works in the other unit; 500,000 fixed for each of two batches.
        MoneyOf(await manager.GetStringAsync("/realisasi?tahun=2026")).ShouldBe((4_000_000, 1_800_000));
        var seen = await head.GetStringAsync("/realisasi?tahun=2026");
        MoneyOf(seen).ShouldBe((2_000_000, 700_000));
        seen.ShouldContain(figure);
        seen.ShouldContain(note);
        MoneyOf(await head.GetStringAsync("/realisasi?tahun=2026&bagian=unit")).ShouldBe((2_000_000, 700_000));
    }

    [Fact]
    public async Task A_head_sees_no_programme_without_their_people()
    {
        var city = await CityAsync();
        using var other = await city.Tenant.SignInAsync(Role.HeadOfAgency, city.OtherUnitId);
        (await other.GetStringAsync("/realisasi?tahun=2026")).ShouldContain("Pelatihan Teknis");
        await city.ReadAsync(db => db.Set<Employee>().Where(e => e.Id == city.Budi).ExecuteUpdateAsync(set => set.SetProperty(e => e.UnitId, city.UnitId)));
        await city.ReadAsync(async db => { db.Add(new Pamong.Platform.Data.Setting { Name = "uji", Json = "1" }); return await db.SaveChangesAsync(); });

        var none = await other.GetStringAsync("/realisasi?tahun=2026");
        none.ShouldNotContain("Pelatihan Teknis");
        none.ShouldContain("Pegawai Anda belum ada dalam rencana");
    }

    [Theory]
    [InlineData("")]
    [InlineData("&bagian=unit")]
    public async Task Numbers_of_people_open_as_many_people(string part)
    {
        var city = await CityAsync();
        await city.HoldPastBatchAsync();
        using var client = await city.Tenant.SignInAsync(Role.TrainingManager);
        var page = await client.GetStringAsync("/realisasi?tahun=2026" + part);

        var links = PeopleLink().Matches(page).Select(m => (Url: WebUtility.HtmlDecode(m.Groups[1].Value), Count: int.Parse(m.Groups[2].Value, null))).ToList();

        links.Sum(l => l.Count).ShouldBe(3 + 2);
        foreach (var (url, count) in links)
        {
            var list = await client.GetStringAsync(url);
            if (count == 0) list.ShouldContain("Tidak ada penugasan di sini");
            else list.ShouldContain($"<small>{count}</small>", Case.Sensitive, url);
        }
    }

    [Fact]
    public async Task Who_may_not_list_people_is_led_to_batches()
    {
        var city = await CityAsync();
        using var approver = await city.Tenant.SignInAsync(Role.Approver);

        var page = await approver.GetStringAsync("/realisasi?tahun=2026");

        page.ShouldContain("/pelaksanaan?tahun=2026");
        page.ShouldNotContain("/penugasan?bagian");
    }

    private async Task<DeliveryCity> CityAsync()
    {
        var city = await DeliveryCity.FoundAsync(app);
        await city.ReadAsync(db => db.Set<Employee>().Where(e => e.Id == city.Budi).ExecuteUpdateAsync(set => set.SetProperty(e => e.UnitId, city.OtherUnitId)));
        var (ani, budi) = (await city.NominationAsync(city.Ani, city.Past), await city.NominationAsync(city.Budi, city.Past));
        await city.ReadAsync(db =>
        {
            foreach (var (who, amount) in new (Guid?, long)[] { (ani.Id, 700_000), (budi.Id, 600_000), (null, 500_000) })
                db.Add(new MoneyMovement
                {
                    FundId = city.FundId, Year = DeliveryCity.Year, BatchId = city.Past, NominationId = who, Committed = 0, Spent = amount,
                    Day = DeliveryCity.PastEnd, Note = "Kuitansi", At = TimeProvider.System.GetUtcNow(), By = "Penguji",
                });
            return db.SaveChangesAsync();
        });
        return city;
    }

    // The sums of the money cells: planned and spent.
    private static (long Planned, long Spent) MoneyOf(string page)
    {
        var cells = Money().Matches(WebUtility.HtmlDecode(page)).Select(m => (Of(m.Groups[1].Value), Of(m.Groups[2].Value))).ToList();
        return (cells.Sum(c => c.Item1), cells.Sum(c => c.Item2));

        static long Of(string figure) => long.Parse(figure.Replace(".", "", StringComparison.Ordinal).Replace(",", "", StringComparison.Ordinal), null);
    }

    [GeneratedRegex(@">Rp([\d.,]+) → Rp([\d.,]+)</a></td>")]
    private static partial Regex Money();

    [GeneratedRegex("<a href=\"(/penugasan[^\"]+)\">(\\d+)<span class=\"sr\">")]
    private static partial Regex PeopleLink();
}
