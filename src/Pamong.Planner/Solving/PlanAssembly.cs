namespace Pamong.Planner.Solving;

/// <summary>Writes a plan out of the state: groups become batches again, places become people.</summary>
internal static class PlanAssembly
{
    public static (Assignment[] Assignments, OpenBatch[] Open) Write(PlanState state)
    {
        var problem = state.Problem;
        var instance = problem.Instance;
        var groups = problem.Groups;
        List<Assignment> assignments = [.. instance.Pins];
        List<OpenBatch> open = [];
        var nextSeat = new int[groups.Count];
        for (var g = 0; g < groups.Count; g++)
        {
            for (var n = 0; n < state.Open[g]; n++)
            {
                var payer = state.PaidBy[g][n];
                var region = instance.Programmes[groups.Programme[g]].Region;
                var slot = payer < 0 ? FundSlot.Free : problem.SlotOf(payer, Math.Max(0, region));
                open.Add(new OpenBatch(groups.Members[g][n], slot));
            }
        }

        for (var place = 0; place < problem.People; place++)
        {
            ref readonly var bundle = ref state.Bundles[place];
            var region = instance.Units[problem.UnitOf[place]].Region;
            for (var i = 0; i < bundle.Count; i++)
            {
                var g = bundle.Groups[i];
                var batch = groups.Members[g][nextSeat[g]++ % state.Open[g]];
                var slot = bundle.Funds[i] < 0 ? FundSlot.Free : problem.SlotOf(bundle.Funds[i], region);
                assignments.Add(new Assignment(problem.PersonAt[place], batch, slot));
            }
        }

        assignments.Sort((a, b) => a.Person != b.Person ? a.Person.CompareTo(b.Person) : a.Batch.CompareTo(b.Batch));
        open.Sort((a, b) => a.Batch.CompareTo(b.Batch));
        return ([.. assignments], [.. open]);
    }

    /// <summary>Prices by the instance's own indices.</summary>
    public static MarginalPrices Write(Problem problem, Prices prices, double[] expectedHeads)
    {
        var batches = problem.Instance.Batches.Count;
        var seats = new double[batches];
        var shares = new double[batches];
        var heads = new double[batches];
        for (var b = 0; b < batches; b++)
        {
            var g = problem.Groups.GroupOf[b];
            if (g < 0) continue;
            seats[b] = Math.Max(0, prices.Seat[g] + prices.Programme[problem.Groups.Programme[g]]);
            shares[b] = problem.Groups.Max[g] > 0 ? prices.FixedPrice(g) / problem.Groups.Max[g] : 0;
            heads[b] = expectedHeads[g] / problem.Groups.Members[g].Length;
        }

        return new MarginalPrices
        {
            SharedFunds = prices.Fund[..problem.SharedFunds], UnitBudgets = prices.Fund[problem.SharedFunds..],
            CentralCaps = [.. prices.Cap], Away = [.. prices.Away],
            Seats = seats, FixedCostShares = shares, ExpectedHeads = heads,
        };
    }
}
