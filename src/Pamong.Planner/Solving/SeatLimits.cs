using System.Numerics;

namespace Pamong.Planner.Solving;

/// <summary>
/// Lowers each batch's seats to what the units can send, and closes free batches that can't fill or that no fund can pay:
/// both make the bound tighter and cost no plan.
/// </summary>
internal static class SeatLimits
{
    public static void Tighten(Problem problem)
    {
        var sendable = SendableByPosition(problem);
        var groups = problem.Groups;
        for (var g = 0; g < groups.Count; g++)
        {
            var programme = problem.Instance.Programmes[groups.Programme[g]];
            groups.Payers[g] = groups.FixedCost[g] == 0 ? [] : [.. problem.FixedPayers(groups.Programme[g])];
            var most = 0;
            for (var u = 0; u < problem.Units && most < (long)groups.Max[g] * groups.Hi[g]; u++)
            {
                var unit = problem.Instance.Units[u];
                if (programme.Region >= 0 && programme.Region != unit.Region) continue;
                if (programme.NeedsOnline && !unit.Online) continue;
                if ((groups.Weeks[g] & unit.BlackoutWeeks) != 0) continue;
                var able = 0;
                foreach (var (position, count) in sendable[u])
                    if (programme.Positions.Contains(position)) able += count;
                most += Math.Max(0, Math.Min(able, AwayLimit(problem, u, groups.Weeks[g])));
            }

            groups.Max[g] = Math.Min(groups.Max[g], most);
            var payable = groups.FixedCost[g] == 0
                || groups.Payers[g].Any(f => problem.FundLeft[f] >= groups.FixedCost[g]);
            if (groups.Lo[g] == 0 && (!payable || groups.Max[g] < groups.Min[g] || groups.Max[g] == 0)) groups.Hi[g] = 0;
            if (groups.Lo[g] == 0 && groups.Min[g] > 0) groups.Hi[g] = Math.Min(groups.Hi[g], most / groups.Min[g]);
        }
    }

    private static List<(int Position, int Count)>[] SendableByPosition(Problem problem)
    {
        var result = new List<(int, int)>[problem.Units];
        var positions = problem.Instance.People.Positions;
        for (var u = 0; u < problem.Units; u++)
        {
            var counts = new SortedDictionary<int, int>();
            for (var place = problem.UnitStart[u]; place < problem.UnitStart[u + 1]; place++)
            {
                var position = positions[problem.PersonAt[place]];
                counts[position] = counts.GetValueOrDefault(position) + 1;
            }

            result[u] = [.. counts.Select(c => (c.Key, c.Value))];
        }

        return result;
    }

    private static int AwayLimit(Problem problem, int unit, ulong weeks)
    {
        var limit = int.MaxValue;
        for (; weeks != 0; weeks &= weeks - 1)
            limit = Math.Min(limit, problem.AwayLeft[unit * problem.Weeks + BitOperations.TrailingZeroCount(weeks)]);
        return limit;
    }
}
