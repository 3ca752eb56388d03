namespace Pamong.Planner.Solving;

/// <summary>Chooses which batches to open from the demand averaged over the last passes of the price search.</summary>
internal static class OpenChoice
{
    /// <param name="average">Average heads by group.</param>
    /// <param name="threshold">The part of a batch that must be in demand for one more to open, 0 to 1.</param>
    public static int[] From(Problem problem, double[] average, double threshold)
    {
        var groups = problem.Groups;
        var open = new int[groups.Count];
        for (var g = 0; g < groups.Count; g++)
        {
            if (groups.Hi[g] == 0) continue;
            var heads = average[g];
            var wanted = groups.Max[g] == 0 ? 0 : heads / groups.Max[g];
            var whole = (int)Math.Floor(wanted + 1e-9);
            if (wanted - whole > threshold) whole++;
            if (groups.FixedCost[g] == 0 && heads >= groups.Min[g] && whole == 0) whole = 1;
            open[g] = Math.Clamp(whole, groups.Lo[g], groups.Hi[g]);
        }

        return open;
    }
}
