namespace Pamong.Planner.Solving;

/// <summary>Writes a unit's menu at given prices, without regard to what others take.</summary>
internal static class PricedMenu
{
    /// <param name="menu">Cleared and filled.</param>
    /// <param name="seat">Price of a seat by group, fixed-point.</param>
    /// <param name="away">Price of a week away for this unit, fixed-point.</param>
    public static void Write(Menu menu, Problem problem, Prices prices, int unit, ReadOnlySpan<long> seat, ReadOnlySpan<long> away)
    {
        menu.Clear();
        var facts = problem.Instance.Units[unit];
        var groups = problem.Groups;
        foreach (var j in problem.RegionProgrammes[facts.Region])
        {
            var first = groups.StartOfProgramme[j];
            var end = groups.StartOfProgramme[j + 1];
            if (first == end || (!facts.Online && problem.NeedsOnline[j])) continue;
            var (fund, money) = CheapestFund(problem, prices, unit, j);
            if (money == Menu.Never) continue;
            menu.Begin(j);
            for (var g = first; g < end; g++)
            {
                if (groups.Hi[g] == 0 || groups.Max[g] <= 0 || (groups.Weeks[g] & facts.BlackoutWeeks) != 0) continue;
                menu.Add(g, fund, money + seat[g] + Menu.SumOver(groups.Weeks[g], away), groups.Weeks[g]);
            }

            menu.End();
        }
    }

    private static (int Fund, long Price) CheapestFund(Problem problem, Prices prices, int unit, int programme)
    {
        var cost = problem.HeadCost[programme];
        if (cost == 0) return (Problem.NoFund, 0);
        var best = Problem.NoFund;
        var bestPrice = Menu.Never;
        var slots = problem.UnitFunds[unit];
        var allowed = problem.FundsAllowed[programme];
        for (var slot = 0; slot < slots.Length; slot++)
        {
            var fund = slots[slot];
            if (fund < 0 || (allowed >> slot & 1) == 0 || problem.FundLeft[fund] < cost) continue;
            var rate = prices.Fund[fund];
            if (problem.IsCentral[fund])
            {
                if (problem.CapLeft[unit] < cost) continue;
                rate += prices.Cap[unit];
            }

            var price = (long)Math.Floor(Math.Min(rate * cost, 1e9) * Menu.Scale);
            if (price >= bestPrice) continue;
            best = fund;
            bestPrice = price;
        }

        return (best, bestPrice);
    }
}
