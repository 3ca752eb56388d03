namespace Pamong.Planner.Solving;

/// <summary>Brings people into batches that must run and have too few, those who lose least by it first.</summary>
internal sealed class ForcedFilling(Problem problem, Placing placing)
{
    private readonly SwapWorth worth = new(problem, placing.Fitting);

    public void Fill(PlanState state)
    {
        for (var g = 0; g < problem.Groups.Count; g++)
            if (problem.Groups.Lo[g] > 0 && state.UnderFilled(g)) Fill(state, g);
    }

    private void Fill(PlanState state, int group)
    {
        List<(long Worth, int Place)> able = [];
        for (var place = 0; place < problem.People; place++)
        {
            if (!LeavesRoom(state, place)) continue;
            if (worth.Of(state, place, group, long.MinValue / 8) is var w && w > long.MinValue / 8) able.Add((w, place));
        }

        able.Sort((a, b) => b.Worth != a.Worth ? b.Worth.CompareTo(a.Worth) : a.Place.CompareTo(b.Place));
        placing.Fitting.Subsidise(group, true);
        foreach (var (_, place) in able)
        {
            if (!state.UnderFilled(group)) break;
            var before = state.Remove(place);
            placing.Place(state, place, default);
            if (state.Bundles[place].Has(group)) continue;
            state.Remove(place);
            state.Put(place, before);
        }

        placing.Fitting.Subsidise(group, false);
    }

    /// <summary>Whether the person can leave every batch attended without leaving it too empty.</summary>
    private bool LeavesRoom(PlanState state, int place)
    {
        ref readonly var bundle = ref state.Bundles[place];
        for (var i = 0; i < bundle.Count; i++)
        {
            var g = bundle.Groups[i];
            if (state.Heads(g) <= state.Least[g]) return false;
        }

        return true;
    }
}
