using Pamong.Planner;

namespace Pamong.Planning.Plans;

/// <summary>What funds' givers allow that the planner's instance cannot say: what a unit's own fund may not pay for.</summary>
/// <param name="UnitBars">Programmes that a unit's own fund may not pay for, by index of unit and programme.</param>
internal sealed record FundUses(IReadOnlySet<(int Unit, int Programme)> UnitBars)
{
    /// <summary>Whether the instance says all there is to say.</summary>
    public bool SayNothing => UnitBars.Count == 0;

    /// <summary>What a plan does against the givers' rules and the planner's own check does not see.</summary>
    public IReadOnlyList<Breach> Breaches(Instance instance, Planner.Plan plan)
    {
        if (UnitBars.Count == 0) return [];
        return [.. plan.Assignments
            .Where(a => a.Fund == FundSlot.Unit && UnitBars.Contains((instance.People.Units[a.Person], instance.Batches[a.Batch].Programme)))
            .Select(a => (a, cost: instance.Programmes[instance.Batches[a.Batch].Programme].CostPerHead))
            .Where(p => p.cost > 0)
            .Select(p => new Breach(PlanRule.FundNotAllowed, p.a.Person, p.a.Batch, instance.People.Units[p.a.Person], p.cost, $"person {p.a.Person}") { Fund = FundSlot.Unit })];
    }

    /// <summary>An instance in which a plan can no longer do so; stricter than it need be, so that solving again ends well.</summary>
    /// <param name="instance">The instance solved.</param>
    /// <param name="breaches">What the plan did against the givers' rules.</param>
    /// <param name="all">Whether to close every way to it, not only those taken.</param>
    public Instance Tighten(Instance instance, IReadOnlyList<Breach> breaches, bool all)
    {
        var unpaid = breaches.Where(b => b.Fund == FundSlot.Unit).Select(b => instance.Batches[b.Batch].Programme).ToHashSet();
        if (all) unpaid = [.. UnitBars.Select(u => u.Programme)];
        return new Instance
        {
            Name = instance.Name, MoneyUnit = instance.MoneyUnit, Weeks = instance.Weeks, Rules = instance.Rules, People = instance.People,
            Requirements = instance.Requirements, Units = instance.Units, NationalFund = instance.NationalFund, Positions = instance.Positions,
            Batches = instance.Batches, Exclusions = instance.Exclusions, Pins = instance.Pins, Regions = instance.Regions,
            Programmes = [.. instance.Programmes.Select((p, j) =>
                unpaid.Contains(j) ? p with { FundsAllowed = p.FundsAllowed & ~(1UL << FundSlot.Unit.Code) } : p)],
        };
    }
}
