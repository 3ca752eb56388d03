namespace Pamong.Planner.Solving;

/// <summary>What one more programme would bring a person at the most by adding it or giving up one for it, at given prices.</summary>
internal sealed class SwapWorth(Problem problem, FittingMenu fitting)
{
    private readonly PersonGain gain = new(problem);

    /// <summary>
    /// Value less price won by the best single change that brings the group in, with its own seat free of charge;
    /// fixed-point, <paramref name="least"/> when there is no better one.
    /// </summary>
    public long Of(PlanState state, int place, int group, long least = 0)
    {
        var programme = problem.Groups.Programme[group];
        var unit = problem.UnitOf[place];
        if (!MayAttend(place, unit, programme, group)) return least;
        var (fund, money) = fitting.Cheapest(state, unit, programme);
        if (money == Menu.Never) return least;
        ref readonly var bundle = ref state.Bundles[place];
        for (var i = 0; i < bundle.Count; i++)
            if (problem.Groups.Programme[bundle.Groups[i]] == programme) return least;

        var price = money + fitting.AwayPrice(unit, problem.Groups.Weeks[group]);
        gain.Turn(place);
        var hope = gain.Of(programme) * Menu.Scale + (bundle.Entitled ? 0 : problem.Bonus * Menu.Scale) - price;
        for (var i = 0; i < bundle.Count; i++) hope += Math.Max(0, fitting.PriceOfItem(unit, bundle.Groups[i], bundle.Funds[i]));
        if (hope <= least) return least;

        var now = bundle.Value(problem.Bonus) * Menu.Scale;
        var best = least;
        var pins = problem.Marks.Pins(place);
        if (bundle.Count + pins.Length < problem.MaxTrainings)
            best = Math.Max(best, Try(place, bundle, -1, group) - price - now);
        for (var drop = 0; drop < bundle.Count; drop++)
        {
            var freed = fitting.PriceOfItem(unit, bundle.Groups[drop], bundle.Funds[drop]);
            best = Math.Max(best, Try(place, bundle, drop, group) + freed - price - now);
        }

        return best;
    }

    private bool MayAttend(int place, int unit, int programme, int group)
    {
        var facts = problem.Instance.Units[unit];
        var region = problem.Instance.Programmes[programme].Region;
        return (region < 0 || region == facts.Region)
            && problem.Positions[programme].Contains(problem.Instance.People.Positions[problem.PersonAt[place]])
            && (facts.Online || !problem.NeedsOnline[programme])
            && (problem.Groups.Weeks[group] & facts.BlackoutWeeks) == 0
            && problem.Marks.Forbidden(place).IndexOf(programme) < 0;
    }

    /// <summary>Value with the group in and one item out, or a low number when weeks or days don't allow it.</summary>
    private long Try(int place, in Bundle bundle, int drop, int group)
    {
        gain.Back(0);
        var weeks = problem.Groups.Weeks[group];
        var programme = problem.Groups.Programme[group];
        var days = problem.Days[programme];
        var jp = problem.Marks.HeldJp(place) + problem.Jp[programme];
        var total = 0;
        foreach (var pin in problem.Marks.Pins(place))
        {
            var batch = problem.Instance.Batches[pin.Batch];
            if (batch.Programme == programme || (batch.Weeks & weeks) != 0) return long.MinValue / 4;
            total += gain.Attend(batch.Programme);
            jp += problem.Jp[batch.Programme];
            days += problem.Days[batch.Programme];
        }

        for (var i = 0; i < bundle.Count; i++)
        {
            if (i == drop) continue;
            var other = problem.Groups.Programme[bundle.Groups[i]];
            if ((problem.Groups.Weeks[bundle.Groups[i]] & weeks) != 0) return long.MinValue / 4;
            total += gain.Attend(other);
            jp += problem.Jp[other];
            days += problem.Days[other];
        }

        if (days > problem.MaxDaysAway) return long.MinValue / 4;
        total += gain.Attend(programme);
        return (total + (jp >= problem.Entitlement ? problem.Bonus : 0)) * Menu.Scale;
    }
}
