namespace Pamong.Planner.Solving;

/// <summary>Forced batches that the search could not fill.</summary>
internal static class ForcedShortfall
{
    public static IReadOnlyList<Collision> Find(PlanState state)
    {
        var groups = state.Problem.Groups;
        List<Collision> found = [];
        for (var g = 0; g < groups.Count; g++)
        {
            if (state.Open[g] < groups.Lo[g])
                found.Add(new Collision(PlanRule.FixedCostUnpaid, $"batch {groups.Members[g][state.Open[g]]}",
                    groups.FixedCost[g], $"Batch {groups.Members[g][state.Open[g]]} must run, but no fund was found to pay its fixed cost."));
            var missing = groups.Min[g] * state.Open[g] - state.Heads(g);
            if (missing > 0)
                found.Add(new Collision(PlanRule.TooFewHeads, $"batch {groups.Members[g][0]}", missing,
                    $"Batch {groups.Members[g][0]} must run, but {missing} people to fill it were not found."));
        }

        return found;
    }
}
