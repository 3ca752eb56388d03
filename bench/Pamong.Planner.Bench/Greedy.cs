namespace Pamong.Planner.Bench;

/// <summary>How planners work by hand: batches opened by demand, then people in order of need or seats in order of points per rupiah.</summary>
internal sealed class Greedy
{
    private readonly Instance instance;
    private readonly List<OpenBatch> open = [];
    private readonly PlanEdit edit;

    private Greedy(Instance instance)
    {
        this.instance = instance;
        edit = new PlanEdit(instance, new Plan { Assignments = [], OpenBatches = [] });
    }

    /// <summary>The person with the widest gap first, each given the programmes that close most.</summary>
    public static Plan WorstGapFirst(Instance instance) =>
        new Greedy(instance).Run((i, _, points) => (-Gap(instance, i), -points));

    /// <summary>Every pair of person and programme in order of points per rupiah.</summary>
    public static Plan BestPerRupiah(Instance instance) =>
        new Greedy(instance).Run((_, j, points) => (-(points + 0.01) / (1 + Cost(instance, j)), -points));

    private Plan Run(Func<int, int, long, (double, double)> order)
    {
        OpenByDemand();
        var pairs = (from i in Enumerable.Range(0, instance.People.Count)
                     from j in Enumerable.Range(0, instance.Programmes.Count)
                     let points = Points(i, j)
                     where points > 0
                     orderby order(i, j, points), i, j
                     select (Person: i, Programme: j)).ToArray();
        var runs = open.Select(b => b.Batch).ToLookup(b => instance.Batches[b].Programme);
        foreach (var (person, programme) in pairs)
        {
            foreach (var batch in runs[programme])
            {
                var effect = edit.Add(person, batch);
                if (!effect.KeepsRules || effect.Objective <= 0) continue;
                edit.Apply(effect);
                break;
            }
        }

        CloseUnderFilled();
        return edit.Finish().Plan;
    }

    /// <summary>Opens batches while their programme's demand fills them and half of the shared money lasts.</summary>
    private void OpenByDemand()
    {
        var demand = new int[instance.Programmes.Count];
        for (var i = 0; i < instance.People.Count; i++)
            for (var j = 0; j < demand.Length; j++)
                if (Points(i, j) > 0) demand[j]++;
        var limit = instance.Regions.Sum(r => r.CentralFund) / 2;
        foreach (var b in Enumerable.Range(0, instance.Batches.Count)
            .OrderBy(b => (double)instance.Programmes[instance.Batches[b].Programme].FixedCost / Math.Max(1, instance.Batches[b].MaxSeats)))
        {
            var batch = instance.Batches[b];
            if (demand[batch.Programme] < batch.MinSeats) continue;
            var effect = edit.Open(b);
            if (effect.Caused.Any(c => c.Rule != PlanRule.TooFewHeads)) continue;
            limit -= instance.Programmes[batch.Programme].FixedCost;
            if (limit < 0) break;
            demand[batch.Programme] -= batch.MaxSeats;
            edit.Apply(effect);
            open.AddRange(effect.Opened);
        }
    }

    private void CloseUnderFilled()
    {
        foreach (var b in open)
        {
            var close = edit.Close(b.Batch);
            if (close.Cured.Any(c => c.Rule == PlanRule.TooFewHeads)) edit.Apply(close);
        }
    }

    private long Points(int i, int j)
    {
        var programme = instance.Programmes[j];
        var unit = instance.Units[instance.People.Units[i]];
        if (!programme.Positions.Contains(instance.People.Positions[i]) || (programme.NeedsOnline && !unit.Online)) return 0;
        if (programme.Region >= 0 && programme.Region != unit.Region) return 0;
        var row = instance.People.RequirementRowOf(i) * instance.Competencies;
        return programme.Raises.Sum(r => instance.Requirements.Weights[row + r.Competency] * Math.Max(0L,
            Math.Min(r.Level, instance.Requirements.Levels[row + r.Competency]) - instance.People.Levels[i * instance.Competencies + r.Competency]));
    }

    private static double Gap(Instance instance, int i)
    {
        var row = instance.People.RequirementRowOf(i) * instance.Competencies;
        return Enumerable.Range(0, instance.Competencies).Sum(c => instance.Requirements.Weights[row + c]
            * Math.Max(0, instance.Requirements.Levels[row + c] - instance.People.Levels[i * instance.Competencies + c]));
    }

    private static double Cost(Instance instance, int j) => instance.Programmes[j].CostPerHead;
}
