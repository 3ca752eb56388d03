using System.Numerics;

namespace Pamong.Planner.Solving;

/// <summary>A plan under construction: who attends what, and what is left of everything. Never takes what isn't there.</summary>
internal sealed partial class PlanState
{
    private readonly Problem problem;
    private readonly int[] slotInGroup;
    private readonly int[] offered;

    public PlanState(Problem problem)
    {
        this.problem = problem;
        var groups = problem.Groups;
        Bundles = new Bundle[problem.People];
        Open = new int[groups.Count];
        Attending = new List<int>[groups.Count];
        PaidBy = new List<int>[groups.Count];
        for (var g = 0; g < groups.Count; g++)
        {
            Attending[g] = [];
            PaidBy[g] = [];
        }

        FundLeft = (long[])problem.FundLeft.Clone();
        CapLeft = (long[])problem.CapLeft.Clone();
        AwayLeft = (int[])problem.AwayLeft.Clone();
        Seats = new long[groups.Count];
        Least = new long[groups.Count];
        offered = new int[problem.Programmes];
        slotInGroup = new int[problem.People * problem.MaxTrainings];
    }

    /// <summary>A part of a plan that can be bettered apart: its units' own things shared, of common things a share.</summary>
    private PlanState(PlanState whole)
    {
        problem = whole.problem;
        Bundles = whole.Bundles;
        Open = whole.Open;
        PaidBy = whole.PaidBy;
        CapLeft = whole.CapLeft;
        AwayLeft = whole.AwayLeft;
        slotInGroup = whole.slotInGroup;
        offered = whole.offered;
        Attending = new List<int>[problem.Groups.Count];
        for (var g = 0; g < Attending.Length; g++) Attending[g] = [];
        FundLeft = (long[])whole.FundLeft.Clone();
        Seats = new long[problem.Groups.Count];
        Least = new long[problem.Groups.Count];
    }

    public Problem Problem => problem;
    public Bundle[] Bundles { get; }

    /// <summary>Open batches by group.</summary>
    public int[] Open { get; }

    /// <summary>Places of those attending, by group; pinned people are not listed.</summary>
    public List<int>[] Attending { get; }

    /// <summary>Funds that pay the fixed costs of the open batches, by group.</summary>
    public List<int>[] PaidBy { get; }
    /// <summary>Seats of the open batches, and the least that must be taken, by group.</summary>
    public long[] Seats { get; }
    public long[] Least { get; }
    public long[] FundLeft { get; }
    public long[] CapLeft { get; }
    public int[] AwayLeft { get; }

    /// <summary>Gain plus entitlement bonus of all people put so far.</summary>
    public long Objective { get; private set; }

    public int Heads(int group) => Attending[group].Count;

    /// <summary>Whether a batch of the programme is open.</summary>
    public bool IsOffered(int programme) => offered[programme] > 0;

    public bool HasSeat(int group) => Attending[group].Count < Seats[group];

    /// <summary>Whether fewer attend than the open batches need.</summary>
    public bool UnderFilled(int group) => Attending[group].Count < Least[group];

    public bool CanBeAway(int unit, ulong weeks)
    {
        var from = unit * problem.Weeks;
        for (; weeks != 0; weeks &= weeks - 1)
            if (AwayLeft[from + BitOperations.TrailingZeroCount(weeks)] <= 0) return false;
        return true;
    }

    public bool CanPay(int unit, int fund, long cost) =>
        FundLeft[fund] >= cost && (!problem.IsCentral[fund] || CapLeft[unit] >= cost);

    /// <summary>Whether a whole bundle fits for a person who has none.</summary>
    public bool Fits(int place, in Bundle bundle)
    {
        var unit = problem.UnitOf[place];
        for (var i = 0; i < bundle.Count; i++)
            if (!HasSeat(bundle.Groups[i]) || !CanBeAway(unit, problem.Groups.Weeks[bundle.Groups[i]])) return false;
        return MoneySuffices(unit, bundle);
    }

    /// <summary>Whether the funds of a bundle can pay all that each is to pay, and the unit's cap all that is central money.</summary>
    public bool MoneySuffices(int unit, in Bundle bundle)
    {
        long central = 0;
        for (var i = 0; i < bundle.Count; i++)
        {
            var fund = bundle.Funds[i];
            if (fund < 0) continue;
            if (problem.IsCentral[fund]) central += CostOf(bundle, i);
            long cost = 0;
            for (var k = 0; k < bundle.Count; k++)
                if (bundle.Funds[k] == fund) cost += CostOf(bundle, k);
            if (FundLeft[fund] < cost) return false;
        }

        return central == 0 || central <= CapLeft[unit];
    }

    private long CostOf(in Bundle bundle, int item) => problem.HeadCost[problem.Groups.Programme[bundle.Groups[item]]];

    /// <summary>Sets a person's bundle; all of it must fit.</summary>
    public void Put(int place, in Bundle bundle)
    {
        Bundles[place] = bundle;
        Objective += bundle.Value(problem.Bonus);
        for (var i = 0; i < bundle.Count; i++)
        {
            var group = bundle.Groups[i];
            slotInGroup[place * problem.MaxTrainings + i] = Attending[group].Count;
            Attending[group].Add(place);
            Take(place, group, bundle.Funds[i], 1);
        }
    }

    /// <summary>Takes all but the pinned assignments from a person and returns what it was.</summary>
    public Bundle Remove(int place)
    {
        var bundle = Bundles[place];
        Objective -= bundle.Value(problem.Bonus);
        for (var i = 0; i < bundle.Count; i++)
        {
            var group = bundle.Groups[i];
            var list = Attending[group];
            var at = slotInGroup[place * problem.MaxTrainings + i];
            var moved = list[^1];
            list[at] = moved;
            list.RemoveAt(list.Count - 1);
            if (moved != place) slotInGroup[moved * problem.MaxTrainings + SlotOf(moved, group)] = at;
            Take(place, group, bundle.Funds[i], -1);
        }

        Bundles[place] = default;
        return bundle;
    }

    /// <summary>Lets another fund pay for one thing that a person attends; it must be able to.</summary>
    public void PayFrom(int place, int item, int fund)
    {
        ref var bundle = ref Bundles[place];
        Take(place, bundle.Groups[item], bundle.Funds[item], -1);
        bundle.Funds[item] = fund;
        Take(place, bundle.Groups[item], fund, 1);
    }

    /// <summary>Opens one more batch of a group, paid by a fund or by none when it costs nothing.</summary>
    public void OpenOne(int group, int payer)
    {
        Open[group]++;
        offered[problem.Groups.Programme[group]]++;
        Seats[group] += problem.Groups.Max[group];
        Least[group] += problem.Groups.Min[group];
        PaidBy[group].Add(payer);
        if (payer >= 0) FundLeft[payer] -= problem.Groups.FixedCost[group];
    }

    /// <summary>Closes the batch of a group opened last and returns its payer; those attending must fit the rest.</summary>
    public int CloseOne(int group)
    {
        Open[group]--;
        offered[problem.Groups.Programme[group]]--;
        Seats[group] -= problem.Groups.Max[group];
        Least[group] -= problem.Groups.Min[group];
        var payer = PaidBy[group][^1];
        PaidBy[group].RemoveAt(PaidBy[group].Count - 1);
        if (payer >= 0) FundLeft[payer] += problem.Groups.FixedCost[group];
        return payer;
    }

    /// <summary>The cheapest fund that can pay a fixed cost now; <see cref="Problem.NoFund"/> when nothing is to be paid, null when none can.</summary>
    public int? PayerFor(int group, Prices prices)
    {
        var cost = problem.Groups.FixedCost[group];
        if (cost == 0) return Problem.NoFund;
        int? best = null;
        foreach (var fund in problem.Groups.Payers[group])
        {
            if (FundLeft[fund] < cost) continue;
            if (best is null || prices.Fund[fund] < prices.Fund[best.Value]) best = fund;
        }

        return best;
    }

    private int SlotOf(int place, int group)
    {
        ref var bundle = ref Bundles[place];
        for (var i = 0; i < bundle.Count; i++)
            if (bundle.Groups[i] == group) return i;
        throw new InvalidOperationException($"Place {place} does not attend group {group}.");
    }

    private void Take(int place, int group, int fund, int sign)
    {
        var unit = problem.UnitOf[place];
        var from = unit * problem.Weeks;
        for (var weeks = problem.Groups.Weeks[group]; weeks != 0; weeks &= weeks - 1)
            AwayLeft[from + BitOperations.TrailingZeroCount(weeks)] -= sign;
        if (fund < 0) return;
        var cost = sign * problem.HeadCost[problem.Groups.Programme[group]];
        FundLeft[fund] -= cost;
        if (problem.IsCentral[fund]) CapLeft[unit] -= cost;
    }
}
