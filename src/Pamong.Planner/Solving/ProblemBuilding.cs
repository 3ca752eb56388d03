using System.Numerics;

namespace Pamong.Planner.Solving;

internal sealed partial class Problem
{
    /// <summary>Lays out a valid instance; collisions of pins with rules show as capacities below zero.</summary>
    public static Problem Build(Instance instance)
    {
        var people = instance.People.Count;
        var units = instance.Units.Count;
        var (personAt, unitStart, unitOf) = OrderByUnit(instance);
        var (regionFund, fundLeft, shared) = LayOutFunds(instance);
        var central = new bool[fundLeft.Length];
        for (var r = 0; r < regionFund.Length; r++)
            for (var d = -1; d < instance.Regions[r].Donors.Count; d++) central[regionFund[r] + 1 + d] = d < 0 || instance.Regions[r].Donors[d].IsCentral;
        var raiseStart = new int[instance.Programmes.Count + 1];
        for (var j = 0; j < instance.Programmes.Count; j++)
            raiseStart[j + 1] = raiseStart[j] + instance.Programmes[j].Raises.Count;

        var capLeft = instance.Units.Select(u => u.CentralCap).ToArray();
        var awayLeft = new int[units * instance.Weeks];
        for (var u = 0; u < units; u++)
            Array.Fill(awayLeft, instance.Units[u].MaxAwayPerWeek, u * instance.Weeks, instance.Weeks);
        var groups = BatchGrouping.Group(instance);

        var problem = new Problem
        {
            Instance = instance, People = people, Units = units, Weeks = instance.Weeks,
            Competencies = instance.Competencies, MaxTrainings = instance.Rules.MaxTrainings,
            MaxDaysAway = instance.Rules.MaxDaysAway, Entitlement = instance.Rules.EntitlementJp,
            Bonus = instance.Rules.EntitlementBonus,
            PersonAt = personAt, UnitStart = unitStart, UnitOf = unitOf,
            Programmes = instance.Programmes.Count, RaiseStart = raiseStart,
            Raises = [.. instance.Programmes.SelectMany(p => p.Raises).Select(r => r.Competency << 8 | r.Level)],
            RaiseMask = [.. instance.Programmes.Select(p => p.Raises.Aggregate(0UL, (m, r) => m | 1UL << (r.Competency & 63)))],
            Jp = [.. instance.Programmes.Select(p => p.Jp)],
            Days = [.. instance.Programmes.Select(p => p.DaysAway)],
            HeadCost = [.. instance.Programmes.Select(p => p.CostPerHead)],
            FixedCost = [.. instance.Programmes.Select(p => p.FixedCost)],
            NeedsOnline = [.. instance.Programmes.Select(p => p.NeedsOnline)],
            FundsAllowed = [.. instance.Programmes.Select(p => p.FundsAllowed)],
            ProgrammeRegion = [.. instance.Programmes.Select(p => p.Region)],
            Positions = [.. instance.Programmes.Select(p => p.Positions)],
            UnitFunds = [.. instance.Units.Select((_, u) => FundsOf(instance, regionFund, shared, u))],
            RegionProgrammes = [.. Enumerable.Range(0, instance.Regions.Count).Select(r => ProgrammesOf(instance, r))],
            PositionProgrammes = [.. Enumerable.Range(0, instance.Positions).Select(p => Enumerable.Range(0, instance.Programmes.Count)
                .Where(j => instance.Programmes[j].Positions.Contains(p)).ToArray())],
            Groups = groups, FundLeft = fundLeft, SharedFunds = shared, RegionFund = regionFund, IsCentral = central,
            CapLeft = capLeft, AwayLeft = awayLeft,
            Marks = new PersonMarks(instance, personAt, groups.GroupOf, (person, slot) => slot.Code < 0
                ? NoFund
                : FundIndex(instance, regionFund, shared, instance.People.Units[person], slot)),
        };
        problem.TakeOutPins();
        SeatLimits.Tighten(problem);
        return problem;
    }

    private static int FundIndex(Instance instance, int[] regionFund, int shared, int unit, FundSlot slot)
    {
        if (slot == FundSlot.Unit) return shared + unit;
        var region = regionFund[instance.Units[unit].Region];
        return slot == FundSlot.Central ? region : region + 1 + slot.DonorIndex;
    }

    private static (int[] PersonAt, int[] UnitStart, int[] UnitOf) OrderByUnit(Instance instance)
    {
        var of = instance.People.Units;
        var start = new int[instance.Units.Count + 1];
        foreach (var unit in of) start[unit + 1]++;
        for (var u = 0; u < instance.Units.Count; u++) start[u + 1] += start[u];
        var next = start.AsSpan(0, instance.Units.Count).ToArray();
        var personAt = new int[of.Length];
        var unitOf = new int[of.Length];
        for (var person = 0; person < of.Length; person++)
        {
            var place = next[of[person]]++;
            personAt[place] = person;
            unitOf[place] = of[person];
        }

        return (personAt, start, unitOf);
    }

    private static (int[] RegionFund, long[] Left, int Shared) LayOutFunds(Instance instance)
    {
        var regionFund = new int[instance.Regions.Count];
        List<long> left = [instance.NationalFund];
        for (var r = 0; r < instance.Regions.Count; r++)
        {
            regionFund[r] = left.Count;
            left.Add(instance.Regions[r].CentralFund);
            left.AddRange(instance.Regions[r].Donors.Select(d => d.Fund));
        }

        var shared = left.Count;
        left.AddRange(instance.Units.Select(u => u.Budget));
        return (regionFund, [.. left], shared);
    }

    private static int[] FundsOf(Instance instance, int[] regionFund, int shared, int unit)
    {
        var facts = instance.Units[unit];
        var central = regionFund[facts.Region];
        var donors = instance.Regions[facts.Region].Donors;
        return [central, shared + unit,
            .. donors.Select((donor, d) => (donor.UnitTypes >> facts.Type & 1) != 0 ? central + 1 + d : NoFund)];
    }

    private static int[] ProgrammesOf(Instance instance, int region) =>
        [.. Enumerable.Range(0, instance.Programmes.Count)
            .Where(j => instance.Programmes[j].Region < 0 || instance.Programmes[j].Region == region)];

    private void TakeOutPins()
    {
        foreach (var pin in Instance.Pins)
        {
            var batch = Instance.Batches[pin.Batch];
            var unit = Instance.People.Units[pin.Person];
            var group = Groups.GroupOf[pin.Batch];
            if (group >= 0)
            {
                Groups.Max[group]--;
                Groups.Min[group] = Math.Max(0, Groups.Min[group] - 1);
            }

            for (var weeks = batch.Weeks; weeks != 0; weeks &= weeks - 1)
                AwayLeft[unit * Weeks + BitOperations.TrailingZeroCount(weeks)]--;
            var cost = HeadCost[batch.Programme];
            if (cost == 0 || pin.Fund.Code < 0) continue;
            FundLeft[FundIndex(Instance, RegionFund, SharedFunds, unit, pin.Fund)] -= cost;
            if (IsCentral[FundIndex(Instance, RegionFund, SharedFunds, unit, pin.Fund)]) CapLeft[unit] -= cost;
        }
    }
}
