namespace Pamong.Planner.Solving;

/// <summary>Writes the menu of what one person could take right now in a plan, at prices that keep scarce things for those who need them.</summary>
internal sealed class FittingMenu(Problem problem)
{
    private const long Subsidy = Menu.Never / 1024;
    private readonly long[] seat = new long[problem.Groups.Count];
    private readonly long[] cheapestSeat = new long[problem.Programmes];
    private readonly long[] away = new long[problem.AwayLeft.Length];
    private readonly double[] fund = new double[problem.FundLeft.Length];
    private readonly double[] cap = new double[problem.Units];

    /// <summary>Takes over prices, each times a factor; 0 means that anything that fits is free.</summary>
    public void Price(Prices prices, double factor)
    {
        for (var g = 0; g < seat.Length; g++)
            seat[g] = (long)((prices.Seat[g] + prices.Programme[problem.Groups.Programme[g]]) * factor * Menu.Scale);
        for (var j = 0; j < cheapestSeat.Length; j++) FindCheapestSeat(j);
        for (var a = 0; a < away.Length; a++) away[a] = (long)(prices.Away[a] * factor * Menu.Scale);
        for (var f = 0; f < fund.Length; f++) fund[f] = prices.Fund[f] * factor * Menu.Scale;
        for (var u = 0; u < cap.Length; u++) cap[u] = prices.Cap[u] * factor * Menu.Scale;
    }

    /// <summary>Makes a seat in a group worth more than anything else, or ends that.</summary>
    public void Subsidise(int group, bool on)
    {
        seat[group] += on ? -Subsidy : Subsidy;
        FindCheapestSeat(problem.Groups.Programme[group]);
    }

    private void FindCheapestSeat(int programme)
    {
        cheapestSeat[programme] = 0;
        for (var g = problem.Groups.StartOfProgramme[programme]; g < problem.Groups.StartOfProgramme[programme + 1]; g++)
            if (g == problem.Groups.StartOfProgramme[programme] || seat[g] < cheapestSeat[programme]) cheapestSeat[programme] = seat[g];
    }

    /// <summary>The price of a whole bundle, fixed-point.</summary>
    public long PriceOf(int unit, in Bundle bundle)
    {
        long sum = 0;
        for (var i = 0; i < bundle.Count; i++) sum += PriceOfItem(unit, bundle.Groups[i], bundle.Funds[i]);
        return sum;
    }

    /// <summary>The price of one seat with its money and absence, fixed-point.</summary>
    public long PriceOfItem(int unit, int group, int payer) => seat[group] + AwayPrice(unit, problem.Groups.Weeks[group])
        + Money(unit, payer, problem.HeadCost[problem.Groups.Programme[group]]);

    /// <summary>The price of the fixed cost of one batch when a fund pays it, fixed-point.</summary>
    public long FixedPrice(int group, int payer) => payer < 0 ? 0 : (long)(fund[payer] * problem.Groups.FixedCost[group]);

    public long Money(int unit, int payer, long cost)
    {
        if (payer < 0) return 0;
        var rate = fund[payer];
        if (problem.IsCentral[payer]) rate += cap[unit];
        return (long)(rate * cost);
    }

    /// <summary>Writes all that the person could take.</summary>
    public void Write(Menu menu, PlanState state, int place)
    {
        menu.Clear();
        var position = problem.Instance.People.Positions[problem.PersonAt[place]];
        foreach (var j in problem.PositionProgrammes[position]) Write(menu, state, problem.UnitOf[place], j);
    }

    /// <summary>
    /// Writes what is not written yet of a set of programmes; false when one of them is not to be had or the set can't cost less
    /// than so much.
    /// </summary>
    public bool Offers(Menu menu, PlanState state, int unit, ReadOnlySpan<int> set, long most)
    {
        long price = 0;
        foreach (var j in set)
        {
            if (j < 0) break;
            if (menu.IsRefused(j)) return false;
            price += menu.ItemOf(j) is var item and >= 0 ? menu.Cheapest(item) : cheapestSeat[j];
        }

        if (price >= most) return false;
        foreach (var j in set)
        {
            if (j < 0) break;
            if (menu.IsWritten(j)) continue;
            Write(menu, state, unit, j);
            if (menu.IsWritten(j)) continue;
            menu.Refuse(j);
            return false;
        }

        return true;
    }

    private void Write(Menu menu, PlanState state, int unit, int programme)
    {
        if (!state.IsOffered(programme)) return;
        var facts = problem.Instance.Units[unit];
        var region = problem.ProgrammeRegion[programme];
        if ((region >= 0 && region != facts.Region) || (!facts.Online && problem.NeedsOnline[programme])) return;
        var groups = problem.Groups;
        var begun = false;
        var payer = Problem.NoFund;
        long money = 0;
        for (var g = groups.StartOfProgramme[programme]; g < groups.StartOfProgramme[programme + 1]; g++)
        {
            if (!state.HasSeat(g) || (groups.Weeks[g] & facts.BlackoutWeeks) != 0) continue;
            if (!state.CanBeAway(unit, groups.Weeks[g])) continue;
            if (!begun)
            {
                (payer, money) = Cheapest(state, unit, programme);
                if (money == Menu.Never) return;
                menu.Begin(programme);
                begun = true;
            }

            menu.Add(g, payer, money + seat[g] + AwayPrice(unit, groups.Weeks[g]), groups.Weeks[g]);
        }

        if (begun) menu.End();
    }

    /// <summary>The cheapest fund that can pay for one more of a unit's people now.</summary>
    public (int Fund, long Price) Cheapest(PlanState state, int unit, int programme)
    {
        var cost = problem.HeadCost[programme];
        if (cost == 0) return (Problem.NoFund, 0);
        var best = Problem.NoFund;
        var bestPrice = Menu.Never;
        var slots = problem.UnitFunds[unit];
        var allowed = problem.FundsAllowed[programme];
        for (var slot = 0; slot < slots.Length; slot++)
        {
            var payer = slots[slot];
            if (payer < 0 || (allowed >> slot & 1) == 0 || !state.CanPay(unit, payer, cost)) continue;
            var price = Money(unit, payer, cost);
            if (price >= bestPrice) continue;
            best = payer;
            bestPrice = price;
        }

        return (best, bestPrice);
    }

    /// <summary>The price of a unit's person being away in some weeks, fixed-point.</summary>
    public long AwayPrice(int unit, ulong weeks) =>
        weeks == 0 ? 0 : Menu.SumOver(weeks, away.AsSpan(unit * problem.Weeks, problem.Weeks));
}
