namespace Pamong.Planner;

/// <summary>Finds what can't all stand: pinned assignments and forced batches against the rules, with the least that must give.</summary>
public static class Collisions
{
    /// <summary>Collisions that are certain before any search; empty when there are none.</summary>
    public static IReadOnlyList<Collision> Find(Instance instance)
    {
        if (instance.Pins.Count == 0 && instance.Batches.All(b => b.State != BatchState.ForcedOpen)) return [];
        var mustRun = MustRun(instance);
        var pinned = new Plan
        {
            Assignments = instance.Pins,
            OpenBatches = [.. mustRun.Select(b => new OpenBatch(b, FundSlot.Free))],
        };
        var check = PlanChecker.Check(instance, pinned);
        List<Collision> found = [.. check.Breaches
            .Where(b => b.Rule is not (PlanRule.FixedCostUnpaid or PlanRule.TooFewHeads))
            .Select(b => new Collision(b.Rule, b.Subject, b.Amount, $"Pins break a rule: {b.Rule} at {b.Subject} by {b.Amount}.") { Breach = b })];
        foreach (var b in instance.Pins.Select(p => p.Batch).Distinct().Order())
            if (instance.Batches[b].State == BatchState.ForcedClosed)
                found.Add(new Collision(PlanRule.BatchClosedByOrder, $"batch {b}", 1, $"Batch {b} is closed, yet people are pinned to it.") { Breach = Breach.AtBatch(PlanRule.BatchClosedByOrder, b, 1) });
        FixedCosts(instance, mustRun, check, found);
        foreach (var b in mustRun) Heads(instance, b, found);
        return found;
    }

    private static int[] MustRun(Instance instance) =>
        [.. Enumerable.Range(0, instance.Batches.Count).Where(b => instance.Batches[b].State == BatchState.ForcedOpen)
            .Union(instance.Pins.Select(p => p.Batch)).Order()];

    /// <summary>Pays the dearest first, each from the fund that has most left; what can't be paid is short.</summary>
    private static void FixedCosts(Instance instance, int[] mustRun, PlanCheck check, List<Collision> found)
    {
        var left = check.Spending.ToDictionary(s => (s.Region, s.Unit, s.Slot), s => s.Available - s.Spent);
        foreach (var b in mustRun.OrderByDescending(b => ProgrammeOf(instance, b).FixedCost).ThenBy(b => b))
        {
            var programme = ProgrammeOf(instance, b);
            if (programme.FixedCost == 0) continue;
            var payers = Payers(instance, programme).Where(left.ContainsKey).OrderByDescending(key => left[key]).ToArray();
            var most = payers.Length == 0 ? 0 : Math.Max(0, left[payers[0]]);
            if (most >= programme.FixedCost)
            {
                left[payers[0]] -= programme.FixedCost;
                continue;
            }

            var missing = programme.FixedCost - most;
            found.Add(new Collision(PlanRule.FixedCostUnpaid, $"batch {b}", missing,
                $"Batch {b} must run, but the funds that may pay its fixed cost are short by {missing} {instance.MoneyUnit}.") { Breach = Breach.AtBatch(PlanRule.FixedCostUnpaid, b, missing) });
        }
    }

    private static void Heads(Instance instance, int b, List<Collision> found)
    {
        var batch = instance.Batches[b];
        var programme = instance.Programmes[batch.Programme];
        var able = new int[instance.Units.Count];
        var excluded = instance.Exclusions.Where(e => e.Programme == batch.Programme).Select(e => e.Person).ToHashSet();
        for (var i = 0; i < instance.People.Count; i++)
        {
            var unit = instance.Units[instance.People.Units[i]];
            if (programme.Positions.Contains(instance.People.Positions[i]) && !excluded.Contains(i)
                && (programme.Region < 0 || programme.Region == unit.Region)
                && (unit.Online || !programme.NeedsOnline) && (unit.BlackoutWeeks & batch.Weeks) == 0
                && programme.DaysAway <= instance.Rules.MaxDaysAway)
                able[instance.People.Units[i]]++;
        }

        var most = able.Select((n, u) => (long)(batch.Weeks == 0 ? n : Math.Min(n, instance.Units[u].MaxAwayPerWeek))).Sum();
        if (most < batch.MinSeats)
            found.Add(new Collision(PlanRule.TooFewHeads, $"batch {b}", batch.MinSeats - most,
                $"Batch {b} must run with {batch.MinSeats} people, but at the most {most} can attend.") { Breach = Breach.AtBatch(PlanRule.TooFewHeads, b, batch.MinSeats - most) });
    }

    private static Programme ProgrammeOf(Instance instance, int batch) => instance.Programmes[instance.Batches[batch].Programme];

    private static IEnumerable<(int Region, int Unit, FundSlot Slot)> Payers(Instance instance, Programme programme)
    {
        if (programme.Region < 0) return [(-1, -1, FundSlot.National)];
        return Enumerable.Range(-1, instance.Regions[programme.Region].Donors.Count + 1)
            .Select(d => d < 0 ? FundSlot.Central : FundSlot.Donor(d))
            .Where(programme.AllowsFixed)
            .Select(slot => (programme.Region, -1, slot));
    }
}
