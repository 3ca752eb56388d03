namespace Pamong.Planner.Solving;

/// <summary>What a finished state is worth and spends.</summary>
internal sealed record PlanTotals(long Objective, long Gain, int Entitled, IReadOnlyList<FundSpend> Spending)
{
    public static PlanTotals Of(PlanState state)
    {
        var problem = state.Problem;
        var instance = problem.Instance;
        long gain = 0;
        var entitled = 0;
        foreach (ref readonly var bundle in state.Bundles.AsSpan())
        {
            gain += bundle.Gain;
            if (bundle.Entitled) entitled++;
        }

        List<FundSpend> spending = [];
        void Row(int fund, int region, int unit, FundSlot slot, long available)
        {
            var spent = available - state.FundLeft[fund];
            if (available > 0 || spent > 0) spending.Add(new FundSpend(region, unit, slot, available, spent));
        }

        Row(Problem.NationalFund, -1, -1, FundSlot.National, instance.NationalFund);
        for (var r = 0; r < instance.Regions.Count; r++)
        {
            Row(problem.RegionFund[r], r, -1, FundSlot.Central, instance.Regions[r].CentralFund);
            for (var d = 0; d < instance.Regions[r].Donors.Count; d++)
                Row(problem.RegionFund[r] + 1 + d, r, -1, FundSlot.Donor(d), instance.Regions[r].Donors[d].Fund);
        }

        for (var u = 0; u < problem.Units; u++)
            Row(problem.SharedFunds + u, instance.Units[u].Region, u, FundSlot.Unit, instance.Units[u].Budget);
        return new PlanTotals(gain + (long)entitled * problem.Bonus, gain, entitled, spending);
    }
}
