using System.Net;
using Pamong.Delivery.Contract;
using Pamong.Delivery.Crediting;
using Pamong.Delivery.Running;
using Pamong.Platform.Rights;

namespace Pamong.Tests.Delivery;

/// <summary>Activities entered by hand: no more than their dates hold, and each only once.</summary>
public class EnteringTests(PamongApp app)
{
    [Theory]
    [InlineData("KL06", 2, 2)] // a seminar counts days
    [InlineData("KL03", 2, 24)] // hours: twelve a day
    [InlineData("NKL01", 2, 12)] // sessions worth 2 JP each
    [InlineData("NKL05", 2, 2)] // activities
    [InlineData("PD01", 2, 1)] // semesters begun
    public void Dates_hold_only_so_much(string form, int days, int most)
    {
        var first = new DateOnly(2026, 3, 2);

        ActivityLimit.Of(JpRules.National.Find(form, first)!, first, first.AddDays(days - 1)).ShouldBe(most);
    }

    [Fact]
    public async Task More_days_than_there_were_are_refused_at_the_field()
    {
        var city = await DeliveryCity.FoundAsync(app);

        (await EnterAsync(city, Seminar(units: 30))).ShouldBe("delivery.more-than-the-dates-hold");
        (await EnterAsync(city, Seminar(units: 2))).ShouldBe("");

        (await city.JpAsync(city.Ani)).ShouldBe(800);
    }

    [Fact]
    public async Task The_same_activity_is_not_recorded_twice_by_title_or_by_proof_but_may_be_corrected()
    {
        var city = await DeliveryCity.FoundAsync(app);
        var first = Seminar(units: 2);
        (await EnterAsync(city, first)).ShouldBe("");

        (await EnterAsync(city, Seminar(title: "seminar  nasional", proof: "ST-9"))).ShouldBe("delivery.already-recorded");
        (await EnterAsync(city, Seminar(title: "Lokakarya", proof: "st 1"))).ShouldBe("delivery.already-recorded");
        (await EnterAsync(city, Seminar(title: "Lokakarya", proof: "ST-2"))).ShouldBe("");
        var next = Seminar();
        (next.StartedOn, next.EndedOn) = (new(2026, 3, 9), new(2026, 3, 10));
        (await EnterAsync(city, next)).ShouldBe("", "the same seminar a week later is another one");
        var correction = Seminar(units: 1);
        (correction.Corrects, correction.CorrectionReason) = (first.Id, "satu hari saja");
        (await EnterAsync(city, correction)).ShouldBe("");
        (await city.JpAsync(city.Ani)).ShouldBe(400 + 800 + 800);
    }

    [Fact]
    public async Task The_page_links_to_the_record_that_is_there_already()
    {
        var city = await DeliveryCity.FoundAsync(app);
        var first = Seminar();
        await EnterAsync(city, first);
        var client = await city.Tenant.SignInAsync(Role.TrainingManager);
        var token = TestTenant.FormToken(await client.GetStringAsync("/jp/catat"));

        var answer = await client.PostAsync("/jp/catat", new FormUrlEncodedContent(
        [
            new("__RequestVerificationToken", token), new("Asked.Id", $"{Guid.CreateVersion7()}"), new("Asked.Nip", first.Nip), new("Asked.Title", first.Title),
            new("Asked.Form", "KL06"), new("Asked.International", "false"), new("Asked.StartedOn", "2026-03-02"), new("Asked.EndedOn", "2026-03-03"),
            new("Asked.Units", "2"), new("Asked.Evidence", "ST-7"),
        ]));

        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        var page = await answer.Content.ReadAsStringAsync();
        page.ShouldContain($"/jp/{city.Ani}?tahun=2026#c-{first.Id}");
        (await client.GetStringAsync($"/jp/{city.Ani}?tahun=2026")).ShouldContain($"id=\"c-{first.Id}\"");
    }

    [Fact]
    public async Task A_batch_is_not_credited_to_whom_it_was_entered_for_by_hand_nor_the_other_way_round()
    {
        var city = await DeliveryCity.FoundAsync(app);
        await city.HoldPastBatchAsync();
        var byHand = Seminar(title: "Pelatihan Teknis", proof: "lain");
        (byHand.Form, byHand.Units, byHand.StartedOn, byHand.EndedOn) = ("KL03", 40, DeliveryCity.PastStart, DeliveryCity.PastEnd);
        (await EnterAsync(city, byHand)).ShouldBe("");

        (await city.DoAsync((CloseBatchHandler h) => h.HandleAsync(city.Past, null, default))).Ok(out _, out var refusal).ShouldBeFalse();
        refusal!.Code.ShouldBe("delivery.credited-elsewhere");
        refusal.Message.Id.ShouldContain("Ani");
        await city.DoAsync((EnterActivityHandler h) => h.WithdrawAsync(byHand.Id, DeliveryPermissions.RecordJp, "ikut angkatan", default));
        (await city.DoAsync((CloseBatchHandler h) => h.HandleAsync(city.Past, null, default))).Ok(out _, out refusal).ShouldBeTrue(refusal?.Code);

        byHand.Id = Guid.CreateVersion7();
        (await EnterAsync(city, byHand)).ShouldBe("delivery.already-recorded");
        (byHand.Title, byHand.Evidence) = ("Diklat", "S 1");
        (await EnterAsync(city, byHand)).ShouldBe("delivery.already-recorded", "the certificate is that of the batch");
        (await city.JpAsync(city.Ani)).ShouldBe(4000);
    }

    private static async Task<string> EnterAsync(DeliveryCity city, EnterActivity asked) =>
        (await city.DoAsync((EnterActivityHandler h) => h.HandleAsync(asked, DeliveryPermissions.RecordJp, default))).Ok(out _, out var refusal) ? "" : refusal.Code;

    private static EnterActivity Seminar(string title = "Seminar Nasional", string proof = "ST-1", decimal units = 2) => new()
    {
        Id = Guid.CreateVersion7(),
        Nip = "199001012015011002",
        Title = title,
        Form = "KL06",
        StartedOn = new(2026, 3, 2),
        EndedOn = new(2026, 3, 3),
        Units = units,
        Evidence = proof,
    };
}
