namespace Pamong.Planner.Tests;

/// <summary>The best objective there is, by trying every set of assignments person by person. For tiny instances only.</summary>
internal static class BruteForce
{
    public static long Best(Instance instance)
    {
        long best = 0;
        var batches = instance.Batches.Count;
        for (var mask = 0; mask < 1 << batches; mask++)
        {
            foreach (var open in Payments(instance, mask, 0, []))
            {
                var start = new Plan { Assignments = [], OpenBatches = open };
                if (PlanChecker.Check(instance, start).Breaches.Any(b => b.Rule is not PlanRule.TooFewHeads)) continue;
                Assign(instance, open, 0, [], ref best);
            }
        }

        return best;
    }

    private static IEnumerable<List<OpenBatch>> Payments(Instance instance, int mask, int b, List<OpenBatch> chosen)
    {
        if (b == instance.Batches.Count)
        {
            yield return [.. chosen];
            yield break;
        }

        FundSlot[] payers = (mask >> b & 1) == 0 ? [FundSlot.Free]
            : instance.Programmes[instance.Batches[b].Programme].FixedCost == 0 ? [FundSlot.Free]
            : [FundSlot.Central, FundSlot.Donor(0), FundSlot.National];
        foreach (var payer in payers)
        {
            if ((mask >> b & 1) == 1) chosen.Add(new OpenBatch(b, payer));
            foreach (var open in Payments(instance, mask, b + 1, chosen)) yield return open;
            if ((mask >> b & 1) == 1) chosen.RemoveAt(chosen.Count - 1);
        }
    }

    private static void Assign(Instance instance, List<OpenBatch> open, int person, List<Assignment> chosen, ref long best)
    {
        var check = PlanChecker.Check(instance, new Plan { Assignments = chosen, OpenBatches = open });
        if (check.Breaches.Any(b => b.Rule is not PlanRule.TooFewHeads)) return;
        if (person == instance.People.Count)
        {
            if (check.Ok) best = Math.Max(best, check.Objective);
            return;
        }

        foreach (var set in Sets(instance, open, person, 0, []))
        {
            chosen.AddRange(set);
            Assign(instance, open, person + 1, chosen, ref best);
            chosen.RemoveRange(chosen.Count - set.Count, set.Count);
        }
    }

    private static IEnumerable<List<Assignment>> Sets(Instance instance, List<OpenBatch> open, int person, int from, List<Assignment> chosen)
    {
        if (from == open.Count)
        {
            yield return [.. chosen];
            yield break;
        }

        foreach (var set in Sets(instance, open, person, from + 1, chosen)) yield return set;
        var batch = open[from].Batch;
        FundSlot[] funds = instance.Programmes[instance.Batches[batch].Programme].CostPerHead == 0
            ? [FundSlot.Free] : [FundSlot.Central, FundSlot.Unit, FundSlot.Donor(0)];
        foreach (var fund in funds)
        {
            chosen.Add(new Assignment(person, batch, fund));
            foreach (var set in Sets(instance, open, person, from + 1, chosen)) yield return set;
            chosen.RemoveAt(chosen.Count - 1);
        }
    }
}
