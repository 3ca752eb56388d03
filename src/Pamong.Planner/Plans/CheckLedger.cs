using System.Numerics;

namespace Pamong.Planner;

/// <summary>Counts what a plan uses of everything, for the check.</summary>
internal sealed class CheckLedger(Instance instance)
{
    private readonly HashSet<int> open = [];
    private readonly SortedDictionary<(int Region, int Unit, short Slot), long> spent = [];
    private readonly Dictionary<int, long> centralByUnit = [];
    private readonly Dictionary<(int Unit, int Week), int> away = [];

    public List<Breach> Breaches { get; } = [];

    public void Add(PlanRule rule, int person, int batch, int unit, long amount, string subject) =>
        Breaches.Add(new Breach(rule, person, batch, unit, amount, subject));

    public void AddFund(int region, int unit, FundSlot slot, long over) =>
        Breaches.Add(new Breach(PlanRule.FundOverspent, -1, -1, unit, over, Name(region, unit, slot)) { Fund = slot });

    public void AddAway(int unit, int week, long over) =>
        Breaches.Add(new Breach(PlanRule.TooManyAway, -1, -1, unit, over, $"unit {unit}, week {week}") { Week = week });

    public bool Open(int batch) => open.Add(batch);

    public bool IsOpen(int batch) => open.Contains(batch);

    public void PayFixed(Programme programme, FundSlot fund) =>
        Pay(programme.Region, -1, fund, programme.FixedCost);

    public void Attend(Assignment a)
    {
        var batch = instance.Batches[a.Batch];
        var unit = instance.People.Units[a.Person];
        for (var weeks = batch.Weeks; weeks != 0; weeks &= weeks - 1)
        {
            var key = (unit, BitOperations.TrailingZeroCount(weeks));
            away[key] = away.GetValueOrDefault(key) + 1;
        }

        var cost = instance.Programmes[batch.Programme].CostPerHead;
        if (cost == 0 || a.Fund.Code < 0) return;
        if (a.Fund == FundSlot.Unit)
        {
            Pay(instance.Units[unit].Region, unit, a.Fund, cost);
            return;
        }

        Pay(instance.Units[unit].Region, -1, a.Fund, cost);
        if (instance.Regions[instance.Units[unit].Region].IsCentral(a.Fund)) centralByUnit[unit] = centralByUnit.GetValueOrDefault(unit) + cost;
    }

    public void CheckLimits()
    {
        foreach (var ((region, unit, slot), sum) in spent)
        {
            var over = sum - Available(region, unit, new FundSlot(slot));
            if (over > 0) AddFund(region, unit, new FundSlot(slot), over);
        }

        foreach (var (unit, sum) in centralByUnit.OrderBy(p => p.Key))
            if (sum > instance.Units[unit].CentralCap)
                Add(PlanRule.CentralCapOverspent, -1, -1, unit, sum - instance.Units[unit].CentralCap, $"unit {unit}");
        foreach (var ((unit, week), count) in away.OrderBy(p => p.Key))
            if (count > instance.Units[unit].MaxAwayPerWeek) AddAway(unit, week, count - instance.Units[unit].MaxAwayPerWeek);
    }

    public List<FundSpend> Spending()
    {
        List<FundSpend> all = [];
        void Row(int region, int unit, FundSlot slot)
        {
            var available = Available(region, unit, slot);
            var used = spent.GetValueOrDefault((region, unit, slot.Code));
            if (available > 0 || used > 0) all.Add(new FundSpend(region, unit, slot, available, used));
        }

        Row(-1, -1, FundSlot.National);
        for (var r = 0; r < instance.Regions.Count; r++)
        {
            Row(r, -1, FundSlot.Central);
            for (var d = 0; d < instance.Regions[r].Donors.Count; d++) Row(r, -1, FundSlot.Donor(d));
        }

        for (var u = 0; u < instance.Units.Count; u++) Row(instance.Units[u].Region, u, FundSlot.Unit);
        return all;
    }

    public static string Name(int region, int unit, FundSlot slot) =>
        region < 0 ? "national fund" : unit >= 0 ? $"unit {unit}, own budget" : $"region {region}, {slot}";

    private long Available(int region, int unit, FundSlot slot) => Available(instance, region, unit, slot);

    public static long Available(Instance instance, int region, int unit, FundSlot slot)
    {
        if (region < 0) return instance.NationalFund;
        if (unit >= 0) return instance.Units[unit].Budget;
        if (slot == FundSlot.Central) return instance.Regions[region].CentralFund;
        var donors = instance.Regions[region].Donors;
        return slot.DonorIndex >= 0 && slot.DonorIndex < donors.Count ? donors[slot.DonorIndex].Fund : 0;
    }

    private void Pay(int region, int unit, FundSlot slot, long amount)
    {
        var key = (region, unit, slot.Code);
        spent[key] = spent.GetValueOrDefault(key) + amount;
    }
}
