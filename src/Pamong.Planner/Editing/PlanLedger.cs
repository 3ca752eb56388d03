using System.Numerics;

namespace Pamong.Planner.Editing;

/// <summary>What a plan uses, kept so that one change costs next to nothing. Rules may be broken in it.</summary>
internal sealed class PlanLedger
{
    private readonly Instance instance;
    private readonly Dictionary<int, List<Assignment>> byPerson = [];
    private readonly Dictionary<int, List<int>> byBatch = [];
    private readonly Dictionary<int, FundSlot> open = [];
    private readonly Dictionary<(int Region, int Unit, FundSlot Slot), long> spent = [];
    private readonly Dictionary<int, long> central = [];
    private readonly Dictionary<(int Unit, int Week), int> away = [];
    private readonly HashSet<(int Person, int Programme)> excluded = [];
    private readonly ILookup<int, Assignment> pins;

    public PlanLedger(Instance instance, Plan plan)
    {
        this.instance = instance;
        pins = instance.Pins.ToLookup(p => p.Person);
        foreach (var e in instance.Exclusions) excluded.Add((e.Person, e.Programme));
        foreach (var b in plan.OpenBatches) Open(b);
        foreach (var a in plan.Assignments) Add(a);
    }

    public IReadOnlyList<Assignment> Of(int person) => byPerson.TryGetValue(person, out var own) ? own : [];

    public IReadOnlyList<int> Attending(int batch) => byBatch.TryGetValue(batch, out var people) ? people : [];

    public bool IsOpen(int batch) => open.ContainsKey(batch);

    public FundSlot PayerOf(int batch) => open[batch];

    public bool IsExcluded(int person, int programme) => excluded.Contains((person, programme));

    public IEnumerable<OpenBatch> AllOpen => open.OrderBy(p => p.Key).Select(p => new OpenBatch(p.Key, p.Value));

    public IEnumerable<Assignment> AllAssignments => byPerson.OrderBy(p => p.Key).SelectMany(p => p.Value.OrderBy(a => a.Batch));

    public void Add(Assignment a)
    {
        if (!byPerson.TryGetValue(a.Person, out var own)) byPerson[a.Person] = own = [];
        if (!byBatch.TryGetValue(a.Batch, out var people)) byBatch[a.Batch] = people = [];
        own.Add(a);
        people.Add(a.Person);
        Count(a, 1);
    }

    public void Remove(Assignment a)
    {
        byPerson[a.Person].Remove(a);
        byBatch[a.Batch].Remove(a.Person);
        Count(a, -1);
    }

    public void Open(OpenBatch b)
    {
        open[b.Batch] = b.FixedPaidBy;
        PayFixed(b, 1);
    }

    public void Close(OpenBatch b)
    {
        open.Remove(b.Batch);
        PayFixed(b, -1);
    }

    /// <summary>Money left in the fund that a slot means to a unit's people; below zero when overspent.</summary>
    public long LeftFor(int unit, FundSlot slot) =>
        slot == FundSlot.Unit ? Left(instance.Units[unit].Region, unit, slot) : Left(instance.Units[unit].Region, -1, slot);

    public long Left(int region, int unit, FundSlot slot) => Available(region, unit, slot) - spent.GetValueOrDefault((region, unit, slot));

    public long CapLeft(int unit) => instance.Units[unit].CentralCap - central.GetValueOrDefault(unit);

    public int AwayLeft(int unit, int week) => instance.Units[unit].MaxAwayPerWeek - away.GetValueOrDefault((unit, week));

    public int SeatsLeft(int batch) => instance.Batches[batch].MaxSeats - Attending(batch).Count;

    /// <summary>Rules broken by these people, batches, units and funds.</summary>
    public List<Breach> Breaches(EditScope scope)
    {
        var found = new CheckLedger(instance);
        foreach (var person in scope.People)
        {
            PlanChecker.CheckPerson(instance, person, [.. Of(person)], found);
            foreach (var a in Of(person))
            {
                var programme = instance.Batches[a.Batch].Programme;
                if (!IsOpen(a.Batch)) found.Add(PlanRule.BatchNotOpen, person, a.Batch, -1, 1, $"person {person}, batch {a.Batch}");
                if (IsExcluded(person, programme)) found.Add(PlanRule.Excluded, person, a.Batch, -1, 1, $"person {person}");
            }

            foreach (var pin in pins[person])
                if (!Of(person).Any(a => a.Batch == pin.Batch))
                    found.Add(PlanRule.PinMissing, person, pin.Batch, -1, 1, $"person {person}, batch {pin.Batch}");
        }

        foreach (var batch in scope.Batches) Batch(batch, found);
        foreach (var (region, unit, slot) in scope.Funds)
            if (Left(region, unit, slot) is < 0 and var left)
                found.AddFund(region, unit, slot, -left);
        foreach (var unit in scope.Units)
            if (CapLeft(unit) is < 0 and var left) found.Add(PlanRule.CentralCapOverspent, -1, -1, unit, -left, $"unit {unit}");
        foreach (var (unit, week) in scope.Weeks)
            if (AwayLeft(unit, week) is < 0 and var left) found.AddAway(unit, week, -left);
        return found.Breaches;
    }

    private void Batch(int b, CheckLedger found)
    {
        var batch = instance.Batches[b];
        var heads = Attending(b).Count;
        if (!IsOpen(b))
        {
            if (batch.State == BatchState.ForcedOpen) found.Add(PlanRule.ForcedBatchNotOpen, -1, b, -1, 1, $"batch {b}");
            return;
        }

        if (batch.State == BatchState.ForcedClosed) found.Add(PlanRule.BatchClosedByOrder, -1, b, -1, 1, $"batch {b}");
        if (heads < batch.MinSeats) found.Add(PlanRule.TooFewHeads, -1, b, -1, batch.MinSeats - heads, $"batch {b}");
        if (heads > batch.MaxSeats) found.Add(PlanRule.TooManyHeads, -1, b, -1, heads - batch.MaxSeats, $"batch {b}");
        var cost = instance.Programmes[batch.Programme].FixedCost;
        if (cost > 0 && open[b].Code == FundSlot.Free.Code) found.Add(PlanRule.FixedCostUnpaid, -1, b, -1, cost, $"batch {b}");
    }

    private void Count(Assignment a, int sign)
    {
        var batch = instance.Batches[a.Batch];
        var unit = instance.People.Units[a.Person];
        for (var weeks = batch.Weeks; weeks != 0; weeks &= weeks - 1)
        {
            var key = (unit, BitOperations.TrailingZeroCount(weeks));
            away[key] = away.GetValueOrDefault(key) + sign;
        }

        var cost = sign * instance.Programmes[batch.Programme].CostPerHead;
        if (cost == 0 || a.Fund.Code < 0) return;
        var fund = (instance.Units[unit].Region, a.Fund == FundSlot.Unit ? unit : -1, a.Fund);
        spent[fund] = spent.GetValueOrDefault(fund) + cost;
        if (instance.Regions[fund.Region].IsCentral(a.Fund)) central[unit] = central.GetValueOrDefault(unit) + cost;
    }

    private void PayFixed(OpenBatch b, int sign)
    {
        var programme = instance.Programmes[instance.Batches[b.Batch].Programme];
        if (programme.FixedCost == 0 || b.FixedPaidBy == FundSlot.Free) return;
        var fund = (programme.Region, -1, b.FixedPaidBy);
        spent[fund] = spent.GetValueOrDefault(fund) + sign * programme.FixedCost;
    }

    private long Available(int region, int unit, FundSlot slot) => CheckLedger.Available(instance, region, unit, slot);
}
