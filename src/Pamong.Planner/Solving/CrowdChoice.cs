namespace Pamong.Planner.Solving;

/// <summary>Chooses who changes places with whom: someone who lacks a wish and those who stand in its way, or people by chance.</summary>
internal sealed class CrowdChoice(Problem problem, Wishes wishes, Dice dice)
{
    private const int Looks = 4;
    private const long Noteworthy = Menu.Scale / 50;
    private readonly List<int> lacking = [];
    private PlanState state = null!;
    private int[] places = [];

    /// <summary>Those chosen; the first lacks most.</summary>
    public List<int> Crowd { get; } = [];

    public void Begin(PlanState within, int[] among)
    {
        state = within;
        places = among;
        lacking.Clear();
        foreach (var place in places)
            if (wishes.Regret(place, state.Bundles[place]) > Noteworthy) lacking.Add(place);
    }

    public void Choose(int most)
    {
        Crowd.Clear();
        var size = 2 + dice.Below(most - 1);
        if (lacking.Count == 0 || dice.Below(4) == 0)
        {
            Crowd.Add(places[dice.Below(places.Length)]);
            AddByChance(size);
            return;
        }

        Crowd.Add(OneLacking());
        var seed = Crowd[0];
        ref readonly var wish = ref wishes.Bundles[seed];
        for (var i = 0; i < wish.Count; i++)
            if (!state.Bundles[seed].Has(wish.Groups[i])) AddObstacles(seed, wish.Groups[i], wish.Funds[i]);
        if (dice.Below(2) == 0) AddByChance(Math.Min(most, Crowd.Count + 1 + dice.Below(3)));
    }

    private int OneLacking()
    {
        var best = -1;
        long most = 0;
        for (var look = 0; look < Looks && lacking.Count > 0; look++)
        {
            var at = dice.Below(lacking.Count);
            var regret = wishes.Regret(lacking[at], state.Bundles[lacking[at]]);
            if (regret <= Noteworthy)
            {
                lacking[at] = lacking[^1];
                lacking.RemoveAt(lacking.Count - 1);
                continue;
            }

            if (regret > most) (best, most) = (lacking[at], regret);
            if (dice.Below(2) == 0) break;
        }

        return best >= 0 ? best : places[dice.Below(places.Length)];
    }

    /// <summary>Adds someone from a full batch, from a unit that has enough away, and from a fund that can't pay.</summary>
    private void AddObstacles(int seed, int group, int fund)
    {
        var unit = problem.UnitOf[seed];
        if (!state.HasSeat(group) && state.Heads(group) > 0) Add(Readiest(group));
        for (var weeks = problem.Groups.Weeks[group]; weeks != 0; weeks &= weeks - 1)
        {
            var week = weeks & ~(weeks - 1);
            if (!state.CanBeAway(unit, week)) AddFromUnit(unit, g => (problem.Groups.Weeks[g] & week) != 0);
        }

        if (fund < 0) return;
        var cost = problem.HeadCost[problem.Groups.Programme[group]];
        if (state.CanPay(unit, fund, cost)) return;
        if (state.FundLeft[fund] < cost && fund < problem.SharedFunds) AddPayer(fund, cost);
        else AddFromUnit(unit, g => problem.HeadCost[problem.Groups.Programme[g]] > 0);
    }

    /// <summary>Of a few who attend, the one who loses least by leaving: best one who doesn't even wish for it.</summary>
    private int Readiest(int group)
    {
        var list = state.Attending[group];
        var best = list[dice.Below(list.Count)];
        for (var look = 0; look < Looks && wishes.Bundles[best].Has(group); look++) best = list[dice.Below(list.Count)];
        return best;
    }

    private void AddFromUnit(int unit, Func<int, bool> matters)
    {
        var first = problem.UnitStart[unit];
        var count = problem.UnitStart[unit + 1] - first;
        var from = dice.Below(count);
        for (var i = 0; i < count; i++)
        {
            var place = first + (from + i) % count;
            if (Crowd.Contains(place)) continue;
            ref readonly var bundle = ref state.Bundles[place];
            for (var k = 0; k < bundle.Count; k++)
            {
                if (!matters(bundle.Groups[k])) continue;
                Add(place);
                return;
            }
        }
    }

    private void AddPayer(int fund, long cost)
    {
        for (var tries = 0; tries < 60; tries++)
        {
            var place = places[dice.Below(places.Length)];
            ref readonly var bundle = ref state.Bundles[place];
            for (var k = 0; k < bundle.Count; k++)
            {
                if (bundle.Funds[k] != fund) continue;
                Add(place);
                cost -= problem.HeadCost[problem.Groups.Programme[bundle.Groups[k]]];
                if (cost <= state.FundLeft[fund]) return;
            }
        }
    }

    /// <summary>Some who share the unit, sit in a batch that one of the crowd could use, or are anyone.</summary>
    private void AddByChance(int size)
    {
        for (var tries = 0; Crowd.Count < size && tries < 4 * size; tries++)
        {
            var from = Crowd[dice.Below(Crowd.Count)];
            switch (dice.Below(4))
            {
                case 0:
                    var unit = problem.UnitOf[from];
                    Add(problem.UnitStart[unit] + dice.Below(problem.UnitStart[unit + 1] - problem.UnitStart[unit]));
                    break;
                case 1:
                    Add(places[dice.Below(places.Length)]);
                    break;
                default:
                    AddNeighbour(from);
                    break;
            }
        }
    }

    /// <summary>Someone in a batch that the person could attend, full or not: whoever sits there may make room.</summary>
    private void AddNeighbour(int from)
    {
        var groups = problem.Groups;
        var programmes = problem.RegionProgrammes[problem.Instance.Units[problem.UnitOf[from]].Region];
        if (programmes.Length == 0) return;
        var j = programmes[dice.Below(programmes.Length)];
        if (!problem.Positions[j].Contains(problem.Instance.People.Positions[problem.PersonAt[from]])) return;
        var run = groups.StartOfProgramme[j + 1] - groups.StartOfProgramme[j];
        if (run == 0) return;
        var g = groups.StartOfProgramme[j] + dice.Below(run);
        if (state.Heads(g) > 0) Add(state.Attending[g][dice.Below(state.Heads(g))]);
    }

    private void Add(int place)
    {
        if (!Crowd.Contains(place)) Crowd.Add(place);
    }
}
