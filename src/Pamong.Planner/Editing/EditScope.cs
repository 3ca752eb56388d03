using System.Numerics;

namespace Pamong.Planner.Editing;

/// <summary>Everything that a change touches, so that only that is checked before and after.</summary>
internal sealed class EditScope
{
    public SortedSet<int> People { get; } = [];
    public SortedSet<int> Batches { get; } = [];
    public SortedSet<int> Units { get; } = [];
    public HashSet<(int Unit, int Week)> Weeks { get; } = [];
    public HashSet<(int Region, int Unit, FundSlot Slot)> Funds { get; } = [];

    public void Touch(Instance instance, Assignment a)
    {
        var unit = instance.People.Units[a.Person];
        var batch = instance.Batches[a.Batch];
        People.Add(a.Person);
        Batches.Add(a.Batch);
        Units.Add(unit);
        for (var weeks = batch.Weeks; weeks != 0; weeks &= weeks - 1) Weeks.Add((unit, BitOperations.TrailingZeroCount(weeks)));
        if (a.Fund.Code >= 0 && instance.Programmes[batch.Programme].CostPerHead > 0)
            Funds.Add((instance.Units[unit].Region, a.Fund == FundSlot.Unit ? unit : -1, a.Fund));
    }

    public void Touch(Instance instance, OpenBatch b)
    {
        var programme = instance.Programmes[instance.Batches[b.Batch].Programme];
        Batches.Add(b.Batch);
        if (programme.FixedCost > 0 && b.FixedPaidBy != FundSlot.Free) Funds.Add((programme.Region, -1, b.FixedPaidBy));
    }
}
