namespace Pamong.Planner.Solving;

/// <summary>What everyone would take at given prices, and the bound that follows.</summary>
internal sealed class Demand
{
    public Demand(Problem problem)
    {
        Heads = new int[problem.Groups.Count];
        Spent = new long[problem.FundLeft.Length];
        CapSpent = new long[problem.Units];
        Away = new int[problem.AwayLeft.Length];
    }

    public int[] Heads { get; }
    public long[] Spent { get; }
    public long[] CapSpent { get; }
    public int[] Away { get; }

    /// <summary>Sum over people of value less price, fixed-point.</summary>
    public long Score { get; set; }
}
