namespace Pamong.Planner.Solving;

/// <summary>Changes to a plan that can be taken back as one.</summary>
internal sealed class Trial(Problem problem)
{
    private readonly List<(int Place, Bundle Before)> lifted = [];
    private readonly int[] liftedIn = new int[problem.People];
    private readonly List<(int Group, int Payer, bool Opened)> batches = [];
    private PlanState state = null!;
    private int number;

    public int Lifted => lifted.Count;

    public void Begin(PlanState within)
    {
        state = within;
        lifted.Clear();
        batches.Clear();
        number++;
    }

    /// <summary>Takes a person's bundle away, remembering it; false when that was done in this trial already.</summary>
    public bool Lift(int place)
    {
        if (liftedIn[place] == number) return false;
        liftedIn[place] = number;
        lifted.Add((place, state.Remove(place)));
        return true;
    }

    public bool IsLifted(int place) => liftedIn[place] == number;

    public void OpenOne(int group, int payer)
    {
        state.OpenOne(group, payer);
        batches.Add((group, payer, true));
    }

    public void CloseOne(int group) => batches.Add((group, state.CloseOne(group), false));

    /// <summary>Whether every batch touched has its least number.</summary>
    public bool LeavesNoneUnderFilled()
    {
        foreach (var (place, before) in lifted)
            if (UnderFilled(before) || UnderFilled(state.Bundles[place])) return false;
        foreach (var (group, _, _) in batches)
            if (state.UnderFilled(group)) return false;
        return true;
    }

    /// <summary>How many people have another bundle than before.</summary>
    public int Changed()
    {
        var changed = 0;
        foreach (var (place, before) in lifted)
        {
            ref readonly var now = ref state.Bundles[place];
            var same = now.Count == before.Count;
            for (var i = 0; same && i < before.Count; i++) same = now.Has(before.Groups[i]);
            if (!same) changed++;
        }

        return changed;
    }

    /// <summary>Takes everything back; whoever was lifted must have been put again.</summary>
    public void Undo()
    {
        foreach (var (place, _) in lifted) state.Remove(place);
        for (var b = batches.Count - 1; b >= 0; b--)
        {
            var (group, payer, opened) = batches[b];
            if (opened) state.CloseOne(group);
            else state.OpenOne(group, payer);
        }

        foreach (var (place, before) in lifted) state.Put(place, before);
    }

    private bool UnderFilled(in Bundle bundle)
    {
        for (var i = 0; i < bundle.Count; i++)
            if (state.UnderFilled(bundle.Groups[i])) return true;
        return false;
    }
}
