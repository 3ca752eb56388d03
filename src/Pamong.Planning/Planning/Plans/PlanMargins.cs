using System.Text.Json;
using Pamong.Planner;

namespace Pamong.Planning.Plans;

/// <summary>What one more of something scarce would bring at the margin: an estimate from the prices of the relaxation.</summary>
/// <param name="PerMillion">Points per million rupiah more, by fund.</param>
/// <param name="PerSeat">Points per seat more, by batch; only batches where a seat is scarce.</param>
internal sealed record PlanMargins(Dictionary<Guid, double> PerMillion, Dictionary<Guid, double> PerSeat)
{
    /// <summary>Points per million rupiah by which a unit's share of central money is raised, by unit; only where it is scarce.</summary>
    public Dictionary<Guid, double> PerShare { get; init; } = [];

    /// <summary>Points for one more person away in every week of the year, by unit; only where absence is scarce.</summary>
    public Dictionary<Guid, double> PerAway { get; init; } = [];

    private const double Million = 1_000_000;

    /// <summary>Nothing is known.</summary>
    public static readonly PlanMargins None = new([], []);

    /// <summary>Reads what a plan keeps; nothing when it keeps nothing.</summary>
    public static PlanMargins Read(string json) => json.Length == 0 ? None : JsonSerializer.Deserialize<PlanMargins>(json)!;

    /// <summary>Takes the prices of a solved plan over to our funds and batches.</summary>
    public static PlanMargins Of(PlanInput input, Planner.Plan solved)
    {
        if (solved.Prices is not { } prices) return None;
        var perMillion = new Dictionary<Guid, double>();
        var slack = solved.Spending.Where(fund => IsSlack(input.Instance, fund)).Select(fund => (fund.Unit, fund.Slot)).ToHashSet();
        double Worth(int unit, FundSlot slot, double price) => slack.Contains((unit, slot)) ? 0 : price * Million;
        if (input.Purses.Central is { } central) perMillion[central] = Worth(-1, FundSlot.Central, prices.SharedFunds[1]);
        for (var d = 0; d < input.Purses.Donors.Length; d++)
            perMillion[input.Purses.Donors[d]] = Worth(-1, FundSlot.Donor(d), prices.SharedFunds[2 + d]);
        for (var u = 0; u < input.Units.Length; u++)
            if (input.Purses.UnitFunds[u] is { } own) perMillion[own] = Worth(u, FundSlot.Unit, prices.UnitBudgets[u]);
        var perSeat = new Dictionary<Guid, double>();
        foreach (var open in solved.OpenBatches)
            if (prices.Seats[open.Batch] > 0) perSeat[input.Batches[open.Batch]] = prices.Seats[open.Batch];
        var (share, away) = (new Dictionary<Guid, double>(), new Dictionary<Guid, double>());
        for (var u = 0; u < input.Units.Length; u++)
        {
            if (prices.CentralCaps[u] > 0) share[input.Units[u]] = prices.CentralCaps[u] * Million;
            if (prices.Away.AsSpan(u * input.Instance.Weeks, input.Instance.Weeks).ToArray().Sum() is > 0 and var sum) away[input.Units[u]] = sum;
        }

        return new PlanMargins(perMillion, perSeat) { PerShare = share, PerAway = away };
    }

    /// <summary>
    /// Whether more is left than the dearest single thing that the fund may pay, so that a million more buys nothing: prices are of the
    /// relaxation, which spends to the last rupiah what whole people and batches can't.
    /// </summary>
    private static bool IsSlack(Instance instance, FundSpend fund) => fund.Available - fund.Spent > instance.Programmes
        .Select(p => Math.Max(p.Allows(fund.Slot) ? p.CostPerHead : 0, p.AllowsFixed(fund.Slot) ? p.FixedCost : 0)).DefaultIfEmpty(0).Max();
}
