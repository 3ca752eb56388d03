namespace Pamong.Planner.Editing;

/// <summary>Chooses who pays when the person at the screen doesn't: the cheapest at the margin of those that can.</summary>
/// <param name="unitBars">Programmes that a unit's own money may not pay for, by index of unit and programme; null for none.</param>
internal sealed class FundChoice(
    Instance instance, PlanLedger ledger, MarginalPrices? prices, IReadOnlySet<(int Unit, int Programme)>? unitBars)
{
    /// <summary>Who pays for a person; the central fund when none can, so that the breach shows.</summary>
    public FundSlot ForHead(int person, int batch) => FindForHead(person, batch) ?? FundSlot.Central;

    /// <summary>Who can pay for a person without a breach, free when there is nothing to pay, null when nobody can.</summary>
    public FundSlot? FindForHead(int person, int batch)
    {
        var programme = instance.Programmes[instance.Batches[batch].Programme];
        if (programme.CostPerHead == 0) return FundSlot.Free;
        var unit = instance.People.Units[person];
        FundSlot? best = null;
        foreach (var slot in Slots(instance.Units[unit].Region))
        {
            if (!programme.Allows(slot) || !Serves(slot, unit) || ledger.LeftFor(unit, slot) < programme.CostPerHead) continue;
            if (slot == FundSlot.Unit && unitBars?.Contains((unit, instance.Batches[batch].Programme)) == true) continue;
            if (IsCentral(unit, slot) && ledger.CapLeft(unit) < programme.CostPerHead) continue;
            if (best is null || Price(unit, slot) < Price(unit, best.Value)) best = slot;
        }

        return best;
    }

    /// <summary>Who pays a fixed cost; the first allowed when none can, so that the breach shows.</summary>
    public FundSlot ForFixed(int batch)
    {
        var programme = instance.Programmes[instance.Batches[batch].Programme];
        if (programme.FixedCost == 0) return FundSlot.Free;
        if (programme.Region < 0) return FundSlot.National;
        var allowed = Slots(programme.Region).Where(s => s != FundSlot.Unit && programme.AllowsFixed(s)).ToArray();
        var able = allowed.Where(s => ledger.Left(programme.Region, -1, s) >= programme.FixedCost).ToArray();
        return able.Length > 0 ? able.MinBy(s => SharedPrice(programme.Region, s)) : allowed.FirstOrDefault(FundSlot.Free);
    }

    /// <summary>Points per unit of money that a slot costs a unit's people at the margin; 0 when prices aren't known.</summary>
    public double Price(int unit, FundSlot slot)
    {
        if (prices is null) return slot == FundSlot.Central ? 1e-12 : 0;
        if (slot == FundSlot.Unit) return prices.UnitBudgets[unit];
        return SharedPrice(instance.Units[unit].Region, slot) + (IsCentral(unit, slot) ? prices.CentralCaps[unit] : 0);
    }

    private bool IsCentral(int unit, FundSlot slot) => instance.Regions[instance.Units[unit].Region].IsCentral(slot);

    private double SharedPrice(int region, FundSlot slot)
    {
        if (prices is null) return 0;
        var at = 1;
        for (var r = 0; r < region; r++) at += 1 + instance.Regions[r].Donors.Count;
        return prices.SharedFunds[slot == FundSlot.Central ? at : at + 1 + slot.DonorIndex];
    }

    private bool Serves(FundSlot slot, int unit)
    {
        if (slot.DonorIndex < 0) return true;
        var facts = instance.Units[unit];
        return (instance.Regions[facts.Region].Donors[slot.DonorIndex].UnitTypes >> facts.Type & 1) != 0;
    }

    private IEnumerable<FundSlot> Slots(int region)
    {
        yield return FundSlot.Unit;
        for (var d = 0; d < instance.Regions[region].Donors.Count; d++) yield return FundSlot.Donor(d);
        yield return FundSlot.Central;
    }
}
