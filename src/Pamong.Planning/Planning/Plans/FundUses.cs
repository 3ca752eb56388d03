using Pamong.Planner;

namespace Pamong.Planning.Plans;

/// <summary>
/// What funds' givers allow that the planner's instance cannot say: central funds beside the main one, which count against the
/// same cap of a unit, and what a unit's own fund may not pay for.
/// </summary>
/// <param name="CentralToo">Slots of central funds other than the main one.</param>
/// <param name="UnitBars">Programmes that a unit's own fund may not pay for, by index of unit and programme.</param>
internal sealed record FundUses(
    IReadOnlySet<FundSlot> CentralToo, IReadOnlySet<(int Unit, int Programme)> UnitBars)
{
    /// <summary>Whether the instance says all there is to say.</summary>
    public bool SayNothing => CentralToo.Count + UnitBars.Count == 0;

    /// <summary>What a plan does against the givers' rules and the planner's own check does not see.</summary>
    public IReadOnlyList<Breach> Breaches(Instance instance, Planner.Plan plan)
    {
        var found = new List<Breach>();
        if (UnitBars.Count > 0)
            found.AddRange(plan.Assignments
                .Where(a => a.Fund == FundSlot.Unit && UnitBars.Contains((instance.People.Units[a.Person], instance.Batches[a.Batch].Programme)))
                .Select(a => (a, cost: instance.Programmes[instance.Batches[a.Batch].Programme].CostPerHead))
                .Where(p => p.cost > 0)
                .Select(p => new Breach(PlanRule.FundNotAllowed, p.a.Person, p.a.Batch, instance.People.Units[p.a.Person], p.cost, $"person {p.a.Person}") { Fund = FundSlot.Unit }));
        if (CentralToo.Count == 0) return found;
        var (main, all) = (new Dictionary<int, long>(), new Dictionary<int, long>());
        foreach (var a in plan.Assignments.Where(a => a.Fund == FundSlot.Central || CentralToo.Contains(a.Fund)))
        {
            var unit = instance.People.Units[a.Person];
            var cost = instance.Programmes[instance.Batches[a.Batch].Programme].CostPerHead;
            all[unit] = all.GetValueOrDefault(unit) + cost;
            if (a.Fund == FundSlot.Central) main[unit] = main.GetValueOrDefault(unit) + cost;
        }

        found.AddRange(all.OrderBy(u => u.Key)
            .Where(u => u.Value > instance.Units[u.Key].CentralCap && main.GetValueOrDefault(u.Key) <= instance.Units[u.Key].CentralCap)
            .Select(u => new Breach(PlanRule.CentralCapOverspent, -1, -1, u.Key, u.Value - instance.Units[u.Key].CentralCap, $"unit {u.Key}")));
        return found;
    }

    /// <summary>An instance in which a plan can no longer do so; stricter than it need be, so that solving again ends well.</summary>
    /// <param name="instance">The instance solved.</param>
    /// <param name="breaches">What the plan did against the givers' rules.</param>
    /// <param name="all">Whether to close every way to it, not only those taken.</param>
    public Instance Tighten(Instance instance, IReadOnlyList<Breach> breaches, bool all)
    {
        var unpaid = breaches.Where(b => b.Fund == FundSlot.Unit).Select(b => instance.Batches[b.Batch].Programme).ToHashSet();
        if (all) unpaid = [.. UnitBars.Select(u => u.Programme)];
        var units = breaches.Where(b => b.Rule == PlanRule.CentralCapOverspent).Select(b => b.Unit).ToHashSet();
        if (all) units = [.. Enumerable.Range(0, instance.Units.Count).Where(u => instance.Units[u].CentralCap < long.MaxValue)];
        var split = new UnitTypes(instance, units);
        return new Instance
        {
            Name = instance.Name, MoneyUnit = instance.MoneyUnit, Weeks = instance.Weeks, Rules = instance.Rules, People = instance.People,
            Requirements = instance.Requirements, Units = split.Units, NationalFund = instance.NationalFund, Positions = instance.Positions,
            Batches = instance.Batches, Exclusions = instance.Exclusions, Pins = instance.Pins,
            Programmes = [.. instance.Programmes.Select((p, j) =>
                unpaid.Contains(j) ? p with { FundsAllowed = p.FundsAllowed & ~(1UL << FundSlot.Unit.Code) } : p)],
            Regions = [.. instance.Regions.Select(r => r with
            {
                Donors = [.. r.Donors.Select((d, i) => d with { UnitTypes = split.Of(d.UnitTypes, barred: CentralToo.Contains(FundSlot.Donor(i))) })],
            })],
        };
    }
}

/// <summary>Gives some units types of their own, so that what is closed to them stays open to others like them.</summary>
internal sealed class UnitTypes
{
    private const int Most = 64;
    private readonly Dictionary<int, int> apart = [];

    public UnitTypes(Instance instance, IReadOnlySet<int> units)
    {
        var next = instance.Units.Max(u => u.Type) + 1;
        foreach (var type in units.Select(u => instance.Units[u].Type).Distinct().Order())
            apart[type] = next < Most ? next++ : type; // no type left: then all units of this one
        Units = [.. instance.Units.Select((u, i) => units.Contains(i) ? u with { Type = apart[u.Type] } : u)];
    }

    /// <summary>The units with their types.</summary>
    public IReadOnlyList<Unit> Units { get; }

    /// <summary>A donor's types of unit: those apart are served as before, or not any more.</summary>
    public ulong Of(ulong types, bool barred)
    {
        foreach (var (was, now) in apart)
        {
            var served = !barred && (types >> was & 1) != 0;
            types = served ? types | 1UL << now : types & ~(1UL << now);
        }

        return types;
    }
}
