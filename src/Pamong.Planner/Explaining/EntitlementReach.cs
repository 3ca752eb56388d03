namespace Pamong.Planner;

/// <summary>Whether a person could reach the hours if seats and money were no matter.</summary>
internal static class EntitlementReach
{
    /// <summary>
    /// Tries sets of batches that the person may attend, most hours first; weeks and days away count, seats, money and
    /// others' absence don't.
    /// </summary>
    public static bool Possible(Instance instance, int person)
    {
        var unit = instance.Units[instance.People.Units[person]];
        var excluded = instance.Exclusions.Where(e => e.Person == person).Select(e => e.Programme).ToHashSet();
        var options = Enumerable.Range(0, instance.Batches.Count)
            .Select(b => instance.Batches[b])
            .Where(b => b.State != BatchState.ForcedClosed && b.MaxSeats > 0 && (b.Weeks & unit.BlackoutWeeks) == 0)
            .Where(b => b.Weeks == 0 || unit.MaxAwayPerWeek > 0)
            .Where(b => !excluded.Contains(b.Programme) && MayAttend(instance, person, unit, instance.Programmes[b.Programme]))
            .DistinctBy(b => (b.Programme, b.Weeks))
            .OrderByDescending(b => instance.Programmes[b.Programme].Jp).ToArray();
        var held = instance.People.HeldJp?[person] ?? 0;
        return Reaches(instance, options, 0, instance.Rules.MaxTrainings, instance.Rules.EntitlementJp - held,
            instance.Rules.MaxDaysAway, 0, []);
    }

    private static bool Reaches(Instance instance, Batch[] options, int from, int slots, int missing, int days, ulong weeks, HashSet<int> taken)
    {
        if (missing <= 0) return true;
        if (slots == 0) return false;
        for (var k = from; k < options.Length; k++)
        {
            var programme = instance.Programmes[options[k].Programme];
            if ((long)programme.Jp * slots < missing) return false;
            if ((options[k].Weeks & weeks) != 0 || programme.DaysAway > days || !taken.Add(options[k].Programme)) continue;
            var found = Reaches(instance, options, k + 1, slots - 1, missing - programme.Jp, days - programme.DaysAway,
                weeks | options[k].Weeks, taken);
            taken.Remove(options[k].Programme);
            if (found) return true;
        }

        return false;
    }

    private static bool MayAttend(Instance instance, int person, Unit unit, Programme programme) =>
        programme.Positions.Contains(instance.People.Positions[person])
        && (programme.Region < 0 || programme.Region == unit.Region)
        && (unit.Online || !programme.NeedsOnline) && programme.Jp > 0;
}
