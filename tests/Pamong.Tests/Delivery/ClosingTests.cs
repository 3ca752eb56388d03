using System.Net;
using System.Net.Http.Json;
using Microsoft.EntityFrameworkCore;
using Pamong.Competencies.Contract;
using Pamong.Delivery.Contract;
using Pamong.Delivery.Crediting;
using Pamong.Delivery.Running;
using Pamong.Delivery.Spending;
using Pamong.Platform.Rights;

namespace Pamong.Tests.Delivery;

public class ClosingTests(PamongApp app)
{
    [Fact]
    public async Task Credits_what_was_attended_and_records_the_level_of_those_who_passed()
    {
        var city = await DeliveryCity.FoundAsync(app);
        await city.HoldPastBatchAsync();

        (await city.DoAsync((CloseBatchHandler h) => h.HandleAsync(city.Past, null, default))).Ok(out _, out var no).ShouldBeTrue(no?.Code);

        (await city.JpAsync(city.Ani)).ShouldBe(4000);
        (await city.JpAsync(city.Budi)).ShouldBe(1600);
        var gaps = await city.DoAsync((IGaps g) => g.All().Where(x => x.EmployeeId == city.Ani || x.EmployeeId == city.Budi).ToDictionaryAsync(x => x.EmployeeId, x => x.Gap));
        gaps[city.Ani].ShouldBe(0);
        gaps[city.Budi].ShouldBe(3);
        (await city.NominationAsync(city.Ani, city.Past)).LevelsClosed.ShouldBe(3);
    }

    [Fact]
    public async Task Is_undone_by_counter_entries_and_may_be_done_again()
    {
        var city = await DeliveryCity.FoundAsync(app);
        await city.HoldPastBatchAsync();
        await city.DoAsync((CloseBatchHandler h) => h.HandleAsync(city.Past, null, default));

        (await city.DoAsync((UndoClosingHandler h) => h.HandleAsync(city.Past, "salah hari", default))).Ok(out _, out var no).ShouldBeTrue(no?.Code);

        (await city.JpAsync(city.Ani)).ShouldBe(0);
        (await city.LedgerAsync(city.Ani)).Select(e => e.Hundredths).ShouldBe([4000, -4000]);
        (await GapOfAniAsync(city)).ShouldBe(3);
        (await city.NominationAsync(city.Ani, city.Past)).LevelsClosed.ShouldBe(0);
        (await city.ReadAsync(db => db.Set<Pamong.Competencies.Withdrawal>().Select(w => w.Reason).ToListAsync())).ShouldBe(["salah hari"]);
        (await city.ReadAsync(db => db.Set<Pamong.Competencies.Assessment>().CountAsync())).ShouldBe(1);
        await city.DoAsync((CloseBatchHandler h) => h.HandleAsync(city.Past, null, default));
        (await city.JpAsync(city.Ani)).ShouldBe(4000);
        (await city.LedgerAsync(city.Ani)).Sum(e => e.Hundredths).ShouldBe(4000);
        (await GapOfAniAsync(city)).ShouldBe(0);
        (await city.ReadAsync(db => db.Set<LevelReached>().CountAsync(l => l.Withdrawn))).ShouldBe(1);
    }

    private static Task<int> GapOfAniAsync(DeliveryCity city) =>
        city.DoAsync((IGaps g) => g.All().Where(x => x.EmployeeId == city.Ani).Select(x => x.Gap).SingleAsync());

    [Fact]
    public async Task Refuses_while_someone_is_not_marked()
    {
        var city = await DeliveryCity.FoundAsync(app);
        await city.DoAsync((ConfirmBatchHandler h) => h.HandleAsync(city.Past, withoutAnyone: true, default));

        (await city.DoAsync((CloseBatchHandler h) => h.HandleAsync(city.Past, null, default))).Ok(out _, out var refusal).ShouldBeFalse();

        refusal!.Code.ShouldBe("delivery.unmarked");
    }

    [Fact]
    public async Task Asks_for_a_reason_when_a_contract_civil_servant_goes_beyond_24_hours_and_drops_nothing()
    {
        var city = await DeliveryCity.FoundAsync(app);
        await city.HoldPastBatchAsync();
        await city.DoAsync((EnterActivityHandler h) => h.HandleAsync(Activity("3", "KL03", 10), DeliveryPermissions.RecordJp, default));

        (await city.DoAsync((CloseBatchHandler h) => h.HandleAsync(city.Past, null, default))).Ok(out _, out var refusal).ShouldBeFalse();
        refusal!.Code.ShouldBe("delivery.over-24-jp");
        (await city.JpAsync(city.Budi)).ShouldBe(1000);

        (await city.DoAsync((CloseBatchHandler h) => h.HandleAsync(city.Past, "tugas baru", default))).Ok(out _, out _).ShouldBeTrue();
        (await city.JpAsync(city.Budi)).ShouldBe(2600);
    }

    [Fact]
    public async Task Attendance_sent_twice_by_a_phone_counts_once()
    {
        var city = await DeliveryCity.FoundAsync(app);
        var nomination = await city.NominationAsync(city.Ani, city.Past);
        var client = await city.Tenant.ApiClientAsync(Role.TrainingManager, DeliveryPermissions.RecordAttendance);
        var body = new { marks = new[] { new { id = Guid.CreateVersion7(), nominationId = nomination.Id, day = "2026-05-04" } } };

        (await (await client.PostAsJsonAsync($"/api/v1/batches/{city.Past}/attendance", body)).Content.ReadAsStringAsync()).ShouldContain("\"added\":1");
        (await (await client.PostAsJsonAsync($"/api/v1/batches/{city.Past}/attendance", body)).Content.ReadAsStringAsync()).ShouldContain("\"added\":0");

        var sunday = new { marks = new[] { new { id = Guid.CreateVersion7(), nominationId = nomination.Id, day = "2026-05-03" } } };
        (await client.PostAsJsonAsync($"/api/v1/batches/{city.Past}/attendance", sunday)).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await client.PostAsJsonAsync($"/api/v1/batches/{Guid.CreateVersion7()}/attendance", body)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_batch_that_nobody_accepted_is_confirmed_only_when_that_is_meant()
    {
        var city = await DeliveryCity.FoundAsync(app);

        (await city.DoAsync((ConfirmBatchHandler h) => h.HandleAsync(city.Past, withoutAnyone: false, default))).Ok(out _, out var refusal).ShouldBeFalse();

        refusal!.Code.ShouldBe("delivery.nobody-accepted");
        (await city.ReadAsync(db => db.Set<MoneyMovement>().CountAsync())).ShouldBe(0);
        (await city.DoAsync((ConfirmBatchHandler h) => h.HandleAsync(city.Past, withoutAnyone: true, default))).Ok(out _, out _).ShouldBeTrue();
    }

    [Fact]
    public async Task Confirming_refuses_with_amounts_when_the_ceiling_would_be_passed()
    {
        var city = await DeliveryCity.FoundAsync(app, ceiling: 2_499_999);

        (await city.DoAsync((ConfirmBatchHandler h) => h.HandleAsync(city.Past, withoutAnyone: true, default))).Ok(out _, out var refusal).ShouldBeFalse();

        refusal!.Code.ShouldBe("delivery.over-ceiling");
        refusal.Message.Id.ShouldContain("2.499.999");
        (await city.ReadAsync(db => db.Set<MoneyMovement>().CountAsync())).ShouldBe(0);
    }

    [Fact]
    public async Task Payments_use_up_the_commitment_and_stop_at_the_ceiling()
    {
        var city = await DeliveryCity.FoundAsync(app, ceiling: 3_000_000);
        await city.HoldPastBatchAsync();

        (await PayAsync(city, 1_000_000, "all")).ShouldBeNull();
        var standing = (await city.DoAsync((FundBook f) => f.StandingAsync(DeliveryCity.Year, default))).Single();
        (standing.Committed, standing.Spent, standing.Left).ShouldBe((500_000, 2_000_000, 500_000));
        (await PayAsync(city, 1_000_001, "")).ShouldBe("delivery.over-ceiling");
        (await PayAsync(city, 1_000_000, "")).ShouldBeNull();
        (await PayAsync(city, -3_000_001, "")).ShouldBe("delivery.more-back-than-paid");
    }

    [Fact]
    public async Task Entered_activities_share_the_cap_count_once_and_are_corrected_by_counter_entries()
    {
        var city = await DeliveryCity.FoundAsync(app);
        var first = Activity("2", "NKL01", 2);
        var second = Activity("2", "NKL01", 2);
        (second.Title, second.Evidence) = ("Kegiatan lain", "SK-2");
        foreach (var asked in new[] { first, first, second })
            (await city.DoAsync((EnterActivityHandler h) => h.HandleAsync(asked, DeliveryPermissions.RecordJp, default))).Ok(out _, out var no).ShouldBeTrue(no?.Code);
        (await city.JpAsync(city.Ani)).ShouldBe(400);

        var correction = Activity("2", "NKL01", 1);
        (correction.Corrects, correction.CorrectionReason) = (first.Id, "satu sesi saja");
        (await city.DoAsync((EnterActivityHandler h) => h.HandleAsync(correction, DeliveryPermissions.RecordJp, default))).Ok(out _, out _).ShouldBeTrue();

        (await city.JpAsync(city.Ani)).ShouldBe(400, "what the first no longer uses goes to the second");
        (await city.LedgerAsync(city.Ani)).Sum(e => e.Hundredths).ShouldBe(400);
        (await city.LedgerAsync(city.Ani)).ShouldContain(e => e.Hundredths == -400 && e.Reason == "satu sesi saja");
    }

    private static async Task<string?> PayAsync(DeliveryCity city, long amount, string whom)
    {
        var asked = new Pay { FundId = city.FundId, Amount = amount, Day = DeliveryCity.PastEnd, Note = "Kuitansi", For = whom };
        return (await city.DoAsync((PayHandler h) => h.HandleAsync(city.Past, asked, default))).Ok(out _, out var refusal) ? null : refusal.Code;
    }

    private static EnterActivity Activity(string number, string form, decimal units) => new()
    {
        Id = Guid.CreateVersion7(),
        Nip = "19900101201501100" + number,
        Title = "Kegiatan",
        Form = form,
        StartedOn = new(2026, 3, 2),
        EndedOn = new(2026, 3, 20),
        Units = units,
        Evidence = "SK-1",
    };
}
