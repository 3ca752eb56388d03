using System.Runtime.CompilerServices;

namespace Pamong.Planner.Solving;

/// <summary>What one person attends: up to six batch groups, each with the fund that pays.</summary>
internal struct Bundle
{
    [InlineArray(PlanningRules.MostTrainings)]
    internal struct Slots { private int first; }

    public Slots Groups;
    public Slots Funds;
    public int Count;

    /// <summary>Points of gap closed, pinned assignments included.</summary>
    public int Gain;

    /// <summary>Whether the entitlement is reached.</summary>
    public bool Entitled;

    public void Add(int group, int fund)
    {
        Groups[Count] = group;
        Funds[Count] = fund;
        Count++;
    }

    public readonly long Value(int bonus) => Gain + (Entitled ? bonus : 0);

    public readonly bool Has(int group)
    {
        for (var i = 0; i < Count; i++)
            if (Groups[i] == group) return true;
        return false;
    }
}
