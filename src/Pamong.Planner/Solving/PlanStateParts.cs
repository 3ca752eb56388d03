namespace Pamong.Planner.Solving;

internal sealed partial class PlanState
{
    /// <summary>An empty part that shares with this plan what belongs to single units and people.</summary>
    public PlanState Part() => new(this);

    /// <summary>Lists a person, whose bundle is set, among those attending; takes nothing.</summary>
    public void Adopt(int place)
    {
        ref readonly var bundle = ref Bundles[place];
        Objective += bundle.Value(problem.Bonus);
        for (var i = 0; i < bundle.Count; i++)
        {
            var list = Attending[bundle.Groups[i]];
            slotInGroup[place * problem.MaxTrainings + i] = list.Count;
            list.Add(place);
        }
    }

    /// <summary>Lists everyone anew after parts were changed.</summary>
    public void Readopt()
    {
        Objective = 0;
        foreach (var list in Attending) list.Clear();
        for (var place = 0; place < problem.People; place++) Adopt(place);
    }
}
