using Pamong.Delivery;
using Pamong.Delivery.Crediting;
using Pamong.Delivery.Replacing;
using Pamong.Delivery.Running;
using Pamong.Delivery.Spending;
using Pamong.People.Contract;

namespace Pamong.Tests.Delivery;

public class MoneyTests
{
    [Fact]
    public void The_last_rupiah_may_be_promised_and_not_one_more()
    {
        PaymentRule.Commit(Fund(1000, 300, 200), 500).ShouldBeNull();
        var refusal = PaymentRule.Commit(Fund(1000, 300, 200), 501)!;

        refusal.Code.ShouldBe("delivery.over-ceiling");
        refusal.Message.Id.ShouldContain("Rp500");
    }

    [Fact]
    public void A_payment_uses_up_the_batchs_own_promise_first()
    {
        PaymentRule.Pay(Fund(1000, 400, 600), 400, open: 400, paid: 0).Ok(out var used, out _).ShouldBeTrue();
        used.ShouldBe(400);
        PaymentRule.Pay(Fund(1000, 400, 600), 401, open: 400, paid: 0).Ok(out _, out var refusal).ShouldBeFalse();
        refusal!.Code.ShouldBe("delivery.over-ceiling");
    }

    [Fact]
    public void No_more_comes_back_than_was_paid()
    {
        PaymentRule.Pay(Fund(1000, 0, 100), -100, 0, 100).Ok(out _, out _).ShouldBeTrue();
        PaymentRule.Pay(Fund(1000, 0, 100), -101, 0, 100).Ok(out _, out var refusal).ShouldBeFalse();
        refusal!.Code.ShouldBe("delivery.more-back-than-paid");
        PaymentRule.Pay(Fund(1000, 0, 0), 0, 0, 0).Ok(out _, out var nothing).ShouldBeFalse();
        nothing!.Code.ShouldBe("delivery.no-amount");
    }

    [Fact]
    public void The_waiting_list_asks_how_far_the_programme_closes_the_gap()
    {
        WaitingRule.Closes(held: 1, required: 3, reached: 5).ShouldBe(2);
        WaitingRule.Closes(held: 1, required: 4, reached: 2).ShouldBe(1);
        WaitingRule.Closes(held: 3, required: 4, reached: 3).ShouldBe(0);
    }

    [Fact]
    public void Only_contract_civil_servants_beyond_24_hours_need_a_reason()
    {
        AnnualTarget.AsksForReason(EmploymentKind.Pppk, null, 2400).ShouldBeFalse();
        AnnualTarget.AsksForReason(EmploymentKind.Pppk, null, 2401).ShouldBeTrue();
        AnnualTarget.AsksForReason(EmploymentKind.Pppk, "JPT_MADYA", 2401).ShouldBeFalse();
        AnnualTarget.AsksForReason(EmploymentKind.Pns, null, 9900).ShouldBeFalse();
    }

    [Fact]
    public void Evidence_is_known_by_its_bytes_and_not_by_its_name()
    {
        AddEvidenceHandler.KindOf("%PDF-1.7"u8)!.Value.MediaType.ShouldBe("application/pdf");
        AddEvidenceHandler.KindOf([0xFF, 0xD8, 0xFF, 0xE0])!.Value.Ending.ShouldBe(".jpg");
        AddEvidenceHandler.KindOf("<svg onload=alert(1)>"u8).ShouldBeNull();
        AddEvidenceHandler.KindOf([]).ShouldBeNull();
    }

    private static FundStanding Fund(long ceiling, long committed, long spent) =>
        new(Guid.CreateVersion7(), "APBD", "APBD BKPSDM", ceiling, 0, committed, spent);
}
