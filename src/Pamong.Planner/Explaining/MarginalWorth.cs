namespace Pamong.Planner;

/// <summary>What more money in a fund would bring.</summary>
/// <param name="Fund">The fund.</param>
/// <param name="Money">How much more.</param>
/// <param name="Points">Objective more, at the margin: an estimate that holds for small amounts.</param>
public sealed record FundWorth(FundSpend Fund, long Money, double Points);

/// <summary>What one more seat in a full batch would bring.</summary>
/// <param name="Batch">The batch.</param>
/// <param name="Points">Objective more, at the margin: an estimate.</param>
public sealed record SeatWorth(int Batch, double Points);

/// <summary>What more of something scarce would bring to a plan.</summary>
public static class MarginalWorth
{
    /// <summary>For each fund of a plan, what so much more money would bring by the prices; dearest first.</summary>
    /// <exception cref="ArgumentException">The plan carries no prices.</exception>
    public static IReadOnlyList<FundWorth> OfFunds(Instance instance, Plan plan, long money)
    {
        var prices = plan.Prices ?? throw new ArgumentException("The plan carries no prices; solve it first.", nameof(plan));
        var start = new int[instance.Regions.Count];
        var next = 1;
        for (var r = 0; r < start.Length; r++)
        {
            start[r] = next;
            next += 1 + instance.Regions[r].Donors.Count;
        }

        return [.. plan.Spending.Select(fund => new FundWorth(fund, money, money * (
                fund.Region < 0 ? prices.SharedFunds[0]
                : fund.Unit >= 0 ? prices.UnitBudgets[fund.Unit]
                : prices.SharedFunds[start[fund.Region] + (fund.Slot == FundSlot.Central ? 0 : 1 + fund.Slot.DonorIndex)])))
            .OrderByDescending(w => w.Points)];
    }

    /// <summary>For each full batch, what one more seat would bring by the prices; dearest first.</summary>
    /// <exception cref="ArgumentException">The plan carries no prices.</exception>
    public static IReadOnlyList<SeatWorth> OfSeats(Instance instance, Plan plan)
    {
        var prices = plan.Prices ?? throw new ArgumentException("The plan carries no prices; solve it first.", nameof(plan));
        var heads = plan.Assignments.CountBy(a => a.Batch).ToDictionary();
        return [.. plan.OpenBatches
            .Where(b => heads.GetValueOrDefault(b.Batch) >= instance.Batches[b.Batch].MaxSeats)
            .Select(b => new SeatWorth(b.Batch, prices.Seats[b.Batch] + prices.FixedCostShares[b.Batch]))
            .OrderByDescending(w => w.Points)];
    }

    /// <summary>What more money in a fund brings when the plan is made again with it: a count for the plans found, not an estimate.</summary>
    /// <param name="instance">The instance of the plan.</param>
    /// <param name="plan">The plan at hand, which the new one starts from.</param>
    /// <param name="fund">The fund.</param>
    /// <param name="money">How much more.</param>
    /// <param name="options">How to solve; its start is set to the plan.</param>
    /// <param name="cancellation">Stops early with the best found.</param>
    /// <returns>
    /// The plan with more money; its objective less the plan's is the worth. The search may lose a little elsewhere, so that a
    /// small worth can come out below 0: read that as nothing to be seen.
    /// </returns>
    public static Plan BySolvingAgain(
        Instance instance, Plan plan, FundSpend fund, long money, SolveOptions options, CancellationToken cancellation = default) =>
        PlanSolver.Solve(MoreMoney.In(instance, fund, money), options with { Start = plan }, null, cancellation);
}
