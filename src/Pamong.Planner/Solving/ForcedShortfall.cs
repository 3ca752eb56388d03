namespace Pamong.Planner.Solving;

/// <summary>Batches that must run, by order or because people are pinned to them, and that the search could not pay or fill.</summary>
internal static class ForcedShortfall
{
    public static IReadOnlyList<Collision> Find(Instance instance, IReadOnlyList<Assignment> assignments, IReadOnlyList<OpenBatch> open)
    {
        var forced = Enumerable.Range(0, instance.Batches.Count).Where(b => instance.Batches[b].State == BatchState.ForcedOpen)
            .Union(instance.Pins.Select(p => p.Batch)).Order().ToArray();
        if (forced.Length == 0) return [];
        var runs = open.Select(b => b.Batch).ToHashSet();
        var heads = assignments.CountBy(a => a.Batch).ToDictionary();
        List<Collision> found = [];
        foreach (var b in forced)
        {
            var batch = instance.Batches[b];
            var cost = instance.Programmes[batch.Programme].FixedCost;
            if (!runs.Contains(b))
                found.Add(new Collision(PlanRule.FixedCostUnpaid, $"batch {b}", cost, $"Batch {b} must run, but no fund was found to pay its fixed cost.")
                {
                    Breach = Breach.AtBatch(PlanRule.FixedCostUnpaid, b, cost),
                });
            var missing = batch.MinSeats - heads.GetValueOrDefault(b);
            if (runs.Contains(b) && missing > 0)
                found.Add(new Collision(PlanRule.TooFewHeads, $"batch {b}", missing, $"Batch {b} must run, but {missing} people to fill it were not found.")
                {
                    Breach = Breach.AtBatch(PlanRule.TooFewHeads, b, missing),
                });
        }

        return found;
    }
}
