namespace Pamong.Planner.Solving;

/// <summary>Puts identical batches together, so that the search sees one choice where there is one.</summary>
internal static class BatchGrouping
{
    public static BatchGroups Group(Instance instance)
    {
        var pinned = instance.Pins.Select(p => p.Batch).ToHashSet();
        var kept = Enumerable.Range(0, instance.Batches.Count)
            .Where(b => instance.Batches[b].State != BatchState.ForcedClosed || pinned.Contains(b))
            .GroupBy(b =>
            {
                var batch = instance.Batches[b];
                var forced = batch.State == BatchState.ForcedOpen || pinned.Contains(b);
                return (batch.Programme, batch.Weeks, batch.MinSeats, batch.MaxSeats, forced,
                    Own: pinned.Contains(b) ? b : -1);
            })
            .OrderBy(g => g.Key.Programme).ThenBy(g => g.First())
            .ToArray();

        var groupOf = new int[instance.Batches.Count];
        Array.Fill(groupOf, -1);
        for (var g = 0; g < kept.Length; g++)
            foreach (var batch in kept[g]) groupOf[batch] = g;

        var start = new int[instance.Programmes.Count + 1];
        foreach (var group in kept) start[group.Key.Programme + 1]++;
        for (var j = 0; j < instance.Programmes.Count; j++) start[j + 1] += start[j];

        return new BatchGroups
        {
            Count = kept.Length,
            Programme = [.. kept.Select(g => g.Key.Programme)],
            Weeks = [.. kept.Select(g => g.Key.Weeks)],
            Min = [.. kept.Select(g => g.Key.MinSeats)],
            Max = [.. kept.Select(g => g.Key.MaxSeats)],
            Lo = [.. kept.Select(g => g.Key.forced ? g.Count() : 0)],
            Hi = [.. kept.Select(g => g.Count())],
            Members = [.. kept.Select(g => g.ToArray())],
            FixedCost = [.. kept.Select(g => instance.Programmes[g.Key.Programme].FixedCost)],
            Payers = new int[kept.Length][],
            StartOfProgramme = start,
            GroupOf = groupOf,
        };
    }
}
