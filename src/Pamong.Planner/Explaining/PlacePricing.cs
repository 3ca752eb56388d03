using System.Numerics;
using Pamong.Planner.Editing;

namespace Pamong.Planner;

/// <summary>Prices of a place in a batch for one person, at the margin.</summary>
internal sealed class PlacePricing(Instance instance, MarginalPrices prices, FundChoice funds)
{
    public PlacePrice Of(int person, int b)
    {
        var batch = instance.Batches[b];
        var unit = instance.People.Units[person];
        var absence = 0.0;
        for (var weeks = batch.Weeks; weeks != 0; weeks &= weeks - 1)
            absence += prices.Away[unit * instance.Weeks + BitOperations.TrailingZeroCount(weeks)];
        return new PlacePrice(prices.Seats[b], prices.FixedCostShares[b], Money(unit, batch.Programme), absence);
    }

    public BatchDemand Demand(int b)
    {
        var batch = instance.Batches[b];
        return new BatchDemand(prices.ExpectedHeads[b], batch.MinSeats, instance.Programmes[batch.Programme].FixedCost);
    }

    private double Money(int unit, int j)
    {
        var programme = instance.Programmes[j];
        if (programme.CostPerHead == 0) return 0;
        var facts = instance.Units[unit];
        var donors = instance.Regions[facts.Region].Donors;
        var least = double.MaxValue;
        for (var code = 0; code < 2 + donors.Count; code++)
        {
            var slot = new FundSlot((short)code);
            if (!programme.Allows(slot)) continue;
            if (slot == FundSlot.Unit && facts.Budget < programme.CostPerHead) continue;
            if (slot.DonorIndex >= 0 && (donors[slot.DonorIndex].UnitTypes >> facts.Type & 1) == 0) continue;
            least = Math.Min(least, funds.Price(unit, slot) * programme.CostPerHead);
        }

        return least == double.MaxValue ? 0 : least;
    }
}
