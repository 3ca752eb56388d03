namespace Pamong.Planner.Solving;

/// <summary>
/// A plan cut by units into parts that can be bettered at the same time: each part gets a share of free seats and of money
/// left, so that whatever the parts do, the whole keeps every rule.
/// </summary>
internal sealed class PlanParts
{
    private readonly PlanState whole;
    private readonly int[] partOf;

    private PlanParts(PlanState whole, int[] partOf, PlanState[] states, int[][] places)
    {
        this.whole = whole;
        this.partOf = partOf;
        States = states;
        Places = places;
    }

    public PlanState[] States { get; }
    public int[][] Places { get; }

    public static PlanParts Split(PlanState whole, int parts, Dice dice)
    {
        var problem = whole.Problem;
        var units = Enumerable.Range(0, problem.Units).ToList();
        dice.Shuffle(units);
        var partOf = new int[problem.Units];
        for (var i = 0; i < units.Count; i++) partOf[units[i]] = i % parts;

        var states = new PlanState[parts];
        var places = new List<int>[parts];
        for (var p = 0; p < parts; p++)
        {
            states[p] = whole.Part();
            places[p] = [];
        }

        for (var place = 0; place < problem.People; place++)
        {
            var part = partOf[problem.UnitOf[place]];
            places[part].Add(place);
            states[part].Adopt(place);
        }

        for (var f = 0; f < problem.SharedFunds; f++) ShareOut(whole.FundLeft[f], parts, f, (p, share) => states[p].FundLeft[f] = share);
        for (var g = 0; g < problem.Groups.Count; g++)
        {
            ShareOut(Math.Max(0, whole.Seats[g] - whole.Heads(g)), parts, g, (p, share) => states[p].Seats[g] = states[p].Heads(g) + share);
            ShareOut(Math.Max(0, whole.Heads(g) - whole.Least[g]), parts, g,
                (p, share) => states[p].Least[g] = Math.Max(0, states[p].Heads(g) - share));
        }

        return new PlanParts(whole, partOf, states, [.. places.Select(p => p.ToArray())]);
    }

    /// <summary>Takes what the parts became into the whole.</summary>
    public void Join()
    {
        var problem = whole.Problem;
        for (var f = 0; f < problem.SharedFunds; f++) whole.FundLeft[f] = States.Sum(s => s.FundLeft[f]);
        for (var u = 0; u < problem.Units; u++)
            whole.FundLeft[problem.SharedFunds + u] = States[partOf[u]].FundLeft[problem.SharedFunds + u];
        whole.Readopt();
    }

    private static void ShareOut(long amount, int parts, int turn, Action<int, long> give)
    {
        var each = amount / parts;
        var rest = amount % parts;
        for (var p = 0; p < parts; p++) give((p + turn) % parts, each + (p < rest ? 1 : 0));
    }
}
