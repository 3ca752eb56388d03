using Pamong.Platform.Outcomes;
using Pamong.Platform.Texts;

namespace Pamong.Delivery.Spending;

/// <summary>What may be promised and paid under a ceiling. Pure.</summary>
internal static class PaymentRule
{
    /// <summary>Whether more may be promised, or the refusal with its amounts.</summary>
    public static Refusal? Commit(FundStanding fund, long amount) => amount <= fund.Left ? null : Over(fund, amount, fund.Left);

    /// <summary>How much of the batch's promise a payment uses up, or the refusal with its amounts.</summary>
    /// <param name="amount">Rupiah; below 0 when money comes back.</param>
    /// <param name="open">What is still promised to the batch from this fund.</param>
    /// <param name="paid">What was paid for the batch from this fund.</param>
    public static Result<long> Pay(FundStanding fund, long amount, long open, long paid)
    {
        if (amount == 0) return DeliveryRefusals.NoAmount;
        if (amount < 0) return paid + amount < 0 ? DeliveryRefusals.MoreBackThanPaid.With(Figures.Rupiah(paid)) : 0;
        var used = Math.Min(amount, Math.Max(0, open));
        return amount - used <= fund.Left ? used : Over(fund, amount, fund.Left + used);
    }

    private static Refusal Over(FundStanding fund, long amount, long free) => DeliveryRefusals.OverCeiling.With(
        fund.Code, Figures.Rupiah(fund.Ceiling), Figures.Rupiah(fund.Committed), Figures.Rupiah(fund.Spent), Figures.Rupiah(free), Figures.Rupiah(amount));
}
