namespace Pamong.Planner.Solving;

/// <summary>Chooses which batches to open from the demand averaged over the last passes of the price search.</summary>
internal static class OpenChoice
{
    private const int MostWays = 32;

    /// <summary>
    /// Rounds demand to whole batches programme by programme, since the relaxation likes to open a part of a batch in each of
    /// several weeks; the batches most in demand go first.
    /// </summary>
    /// <param name="problem">The problem.</param>
    /// <param name="average">Average heads by group.</param>
    /// <param name="threshold">The part of a batch that must be in demand for one more to open, 0 to 1.</param>
    public static int[] From(Problem problem, double[] average, double threshold)
    {
        var groups = problem.Groups;
        var open = (int[])groups.Lo.Clone();
        List<(double Part, int Group)> parts = [];
        for (var j = 0; j < problem.Programmes; j++)
        {
            parts.Clear();
            var wanted = 1 - threshold;
            for (var g = groups.StartOfProgramme[j]; g < groups.StartOfProgramme[j + 1]; g++)
            {
                if (groups.Hi[g] == 0 || groups.Max[g] <= 0) continue;
                var batches = average[g] / groups.Max[g];
                wanted += batches;
                for (var n = 0; n < groups.Hi[g]; n++)
                {
                    if (n < groups.Lo[g] || IsFree(groups, g, average[g], n)) wanted--;
                    else parts.Add((Math.Clamp(batches - n, 0, 1), g));
                    if (n >= groups.Lo[g] && IsFree(groups, g, average[g], n)) open[g]++;
                }
            }

            parts.Sort((a, b) => b.Part != a.Part ? b.Part.CompareTo(a.Part) : a.Group.CompareTo(b.Group));
            for (var n = 0; n < (int)wanted && n < parts.Count; n++) open[parts[n].Group]++;
        }

        return open;
    }

    /// <summary>
    /// Every way to open batches, when there are few: rounding misses two batches that only together use the money best. Null when
    /// there are more than so many ways.
    /// </summary>
    public static IReadOnlyList<int[]>? Every(Problem problem, int most)
    {
        var groups = problem.Groups;
        List<int[]> ways = [(int[])groups.Lo.Clone()];
        for (var g = 0; g < groups.Count; g++)
        {
            var before = ways.Count;
            for (var more = 1; more <= groups.Hi[g] - groups.Lo[g] && groups.Max[g] > 0; more++)
            {
                for (var way = 0; way < before; way++)
                {
                    var other = (int[])ways[way].Clone();
                    other[g] += more;
                    ways.Add(other);
                }

                if (ways.Count > Math.Min(most, MostWays)) return null;
            }
        }

        return ways;
    }

    /// <summary>Whether one more batch costs nothing to open and finds its least heads.</summary>
    private static bool IsFree(BatchGroups groups, int group, double heads, int opened) =>
        groups.FixedCost[group] == 0 && heads - (double)opened * groups.Max[group] >= groups.Min[group] * 0.5 + (opened > 0 ? groups.Max[group] * 0.3 : 0);
}
