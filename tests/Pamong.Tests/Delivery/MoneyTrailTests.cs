using Microsoft.EntityFrameworkCore;
using Pamong.Delivery.Crediting;
using Pamong.Delivery.Running;
using Pamong.Delivery.Spending;
using Pamong.Platform.Trail;

namespace Pamong.Tests.Delivery;

public class MoneyTrailTests(PamongApp app)
{
    [Fact]
    public async Task Tells_what_was_promised_paid_and_freed()
    {
        var city = await DeliveryCity.FoundAsync(app);
        await city.HoldPastBatchAsync();
        var pay = new Pay { FundId = city.FundId, Amount = 17_500, Day = DeliveryCity.PastEnd, Note = "Kuitansi 01" };
        (await city.DoAsync((PayHandler h) => h.HandleAsync(city.Past, pay, default))).Ok(out _, out var no).ShouldBeTrue(no?.Code);
        (await city.DoAsync((PayHandler h) => h.FreeAsync(city.Past, default))).Ok(out _, out no).ShouldBeTrue(no?.Code);

        var told = await ToldAsync(city, nameof(MoneyMovement));

        told.Count.ShouldBe(3);
        told.ShouldAllBe(e => e.Action == "added");
        told[0].After!.ShouldContain("2500000"); // two people and the fixed cost
        told[1].After!.ShouldContain("17500");
        told[1].After!.ShouldContain("Kuitansi 01");
        told[2].After!.ShouldContain("-2482500");
    }

    [Fact]
    public async Task Tells_attendance_and_every_line_of_the_ledger()
    {
        var city = await DeliveryCity.FoundAsync(app);
        await city.HoldPastBatchAsync();
        (await city.DoAsync((CloseBatchHandler h) => h.HandleAsync(city.Past, null, default))).Ok(out _, out var no).ShouldBeTrue(no?.Code);

        (await ToldAsync(city, nameof(Attendance))).Count.ShouldBe(7);
        var lines = await city.ReadAsync(db => db.Set<JpEntry>().Select(e => e.Id).ToListAsync());
        lines.ShouldNotBeEmpty();
        (await ToldAsync(city, nameof(JpEntry))).Select(e => e.ObjectId).ShouldBe(lines, ignoreOrder: true);
    }

    private static Task<List<TrailEntry>> ToldAsync(DeliveryCity city, string kind) => city.ReadAsync(db =>
        db.Set<TrailEntry>().AsNoTracking().Where(e => e.ObjectKind == kind).OrderBy(e => e.Sequence).ToListAsync());
}
