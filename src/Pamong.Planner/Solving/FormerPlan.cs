namespace Pamong.Planner.Solving;

/// <summary>Brings a former plan into a state as far as it still fits, and lists whom the difference touches.</summary>
internal sealed class FormerPlan(Problem problem, Plan former, Placing placing)
{
    private readonly Instance instance = problem.Instance;

    /// <summary>Opens the former batches and seats everyone as before where that is allowed now.</summary>
    /// <returns>Places of those who lost something.</returns>
    public List<int> Bring(PlanState state, Prices prices)
    {
        OpenBatches(state, prices);
        var byPerson = former.Assignments.Where(a => (uint)a.Batch < (uint)instance.Batches.Count).ToLookup(a => a.Person);
        List<int> touched = [];
        for (var place = 0; place < problem.People; place++)
        {
            var wanted = byPerson[problem.PersonAt[place]].ToArray();
            placing.PutNothing(state, place);
            if (wanted.Length == 0) continue;
            var bundle = Fitting(state, place, wanted);
            state.Remove(place);
            placing.Revalue(place, ref bundle);
            state.Put(place, bundle);
            if (bundle.Count + problem.Marks.Pins(place).Length < wanted.Length) touched.Add(place);
        }

        return touched;
    }

    private void OpenBatches(PlanState state, Prices prices)
    {
        foreach (var b in former.OpenBatches)
        {
            if ((uint)b.Batch >= (uint)instance.Batches.Count) continue;
            var g = problem.Groups.GroupOf[b.Batch];
            if (g < 0 || state.Open[g] >= problem.Groups.Hi[g]) continue;
            var region = instance.Programmes[problem.Groups.Programme[g]].Region;
            var same = problem.Groups.Payers[g].FirstOrDefault(
                f => problem.SlotOf(f, Math.Max(0, region)) == b.FixedPaidBy && state.FundLeft[f] >= problem.Groups.FixedCost[g], Problem.NoFund);
            var payer = same != Problem.NoFund ? same : state.PayerFor(g, prices);
            if (payer is { } found) state.OpenOne(g, found);
        }
    }

    private Bundle Fitting(PlanState state, int place, Assignment[] wanted)
    {
        var unit = problem.UnitOf[place];
        var facts = instance.Units[unit];
        var bundle = new Bundle();
        ulong weeks = 0;
        var days = problem.MaxDaysAway;
        var slots = problem.MaxTrainings;
        var programmes = new HashSet<int>();
        foreach (var pin in problem.Marks.Pins(place))
        {
            var batch = instance.Batches[pin.Batch];
            weeks |= batch.Weeks;
            days -= problem.Days[batch.Programme];
            slots--;
            programmes.Add(batch.Programme);
        }

        var owed = new Dictionary<int, long>();
        long central = 0;
        foreach (var a in wanted)
        {
            var g = problem.Groups.GroupOf[a.Batch];
            var batch = instance.Batches[a.Batch];
            var j = batch.Programme;
            if (g < 0 || slots == 0 || !state.HasSeat(g) || (batch.Weeks & (weeks | facts.BlackoutWeeks)) != 0) continue;
            if (problem.Days[j] > days || programmes.Contains(j) || !MayAttend(place, facts, j)) continue;
            if (!state.CanBeAway(unit, batch.Weeks)) continue;
            var cost = problem.HeadCost[j];
            var fund = cost == 0 || a.Fund.Code < 0 || a.Fund.Code >= problem.UnitFunds[unit].Length
                ? Problem.NoFund : problem.UnitFunds[unit][a.Fund.Code];
            if (cost > 0 && (fund < 0 || (problem.FundsAllowed[j] >> a.Fund.Code & 1) == 0
                || state.FundLeft[fund] < cost + owed.GetValueOrDefault(fund)
                || (problem.IsCentral[fund] && state.CapLeft[unit] < cost + central))) continue;
            if (fund >= 0) owed[fund] = owed.GetValueOrDefault(fund) + cost;
            if (fund >= 0 && problem.IsCentral[fund]) central += cost;
            bundle.Add(g, fund);
            programmes.Add(j);
            weeks |= batch.Weeks;
            days -= problem.Days[j];
            slots--;
        }

        return bundle;
    }

    private bool MayAttend(int place, Unit unit, int programme)
    {
        var region = problem.ProgrammeRegion[programme];
        return (region < 0 || region == unit.Region) && (unit.Online || !problem.NeedsOnline[programme])
            && problem.Positions[programme].Contains(instance.People.Positions[problem.PersonAt[place]])
            && problem.Marks.Forbidden(place).IndexOf(programme) < 0;
    }

    /// <summary>The former plan's prices in this problem's layout, or all zero when it carried none or is of another shape.</summary>
    public static Prices PricesOf(Problem problem, Plan former)
    {
        var prices = new Prices(problem);
        var given = former.Prices;
        if (given is null || given.SharedFunds.Length != problem.SharedFunds || given.UnitBudgets.Length != problem.Units
            || given.Away.Length != prices.Away.Length || given.Seats.Length != problem.Instance.Batches.Count) return prices;
        given.SharedFunds.CopyTo(prices.Fund, 0);
        given.UnitBudgets.CopyTo(prices.Fund, problem.SharedFunds);
        given.CentralCaps.CopyTo(prices.Cap, 0);
        given.Away.CopyTo(prices.Away, 0);
        for (var g = 0; g < problem.Groups.Count; g++)
        {
            var first = problem.Groups.Members[g][0];
            prices.Seat[g] = given.Seats[first] + (problem.Groups.Lo[g] > 0 ? given.FixedCostShares[first] : 0);
        }

        return prices;
    }
}
