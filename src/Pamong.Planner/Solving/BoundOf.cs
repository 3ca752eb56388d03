namespace Pamong.Planner.Solving;

/// <summary>The upper bound on the objective that prices and the demand at them prove.</summary>
internal static class BoundOf
{
    /// <summary>The bound in fixed-point points; every rounding goes upward.</summary>
    public static Int128 Total(Problem problem, Prices prices, Demand demand, ReadOnlySpan<long> seat)
    {
        Int128 total = demand.Score;
        for (var f = 0; f < problem.FundLeft.Length; f++) total += Up(prices.Fund[f], problem.FundLeft[f]);
        for (var u = 0; u < problem.Units; u++)
            if (prices.Cap[u] > 0) total += Up(prices.Cap[u], problem.CapLeft[u]);
        for (var a = 0; a < problem.AwayLeft.Length; a++)
        {
            var price = (long)(prices.Away[a] * Menu.Scale);
            if (price > 0) total += (Int128)price * problem.AwayLeft[a];
        }

        for (var g = 0; g < problem.Groups.Count; g++) total += OfGroup(problem, prices, g, seat[g]);
        return total;
    }

    /// <summary>The most that a group can earn from its seats less its fixed cost, over the numbers that may be open.</summary>
    public static long OfGroup(Problem problem, Prices prices, int group, long seat)
    {
        var groups = problem.Groups;
        if (groups.Hi[group] == 0) return 0;
        var cost = (long)Math.Floor(prices.FixedPrice(group) * Menu.Scale);
        var each = seat * (seat >= 0 ? groups.Max[group] : groups.Min[group]) - cost;
        return each * (each >= 0 ? groups.Hi[group] : groups.Lo[group]);
    }

    private static Int128 Up(double price, long amount) =>
        price <= 0 ? 0 : (Int128)Math.Ceiling(price * amount * Menu.Scale * (1 + 1e-15));
}
