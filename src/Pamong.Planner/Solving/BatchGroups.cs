namespace Pamong.Planner.Solving;

/// <summary>Batches that differ in nothing but their index, as one group of which a number is open.</summary>
internal sealed class BatchGroups
{
    public required int Count { get; init; }
    public required int[] Programme { get; init; }
    public required ulong[] Weeks { get; init; }

    /// <summary>Least and most heads per open batch, beyond pinned people and as far as units can send.</summary>
    public required int[] Min { get; init; }
    public required int[] Max { get; init; }

    /// <summary>How many are open at the least and at the most.</summary>
    public required int[] Lo { get; init; }
    public required int[] Hi { get; init; }

    /// <summary>The batches, in order of index.</summary>
    public required int[][] Members { get; init; }

    /// <summary>Fixed cost of one batch, and the funds that may pay it; empty when it costs nothing.</summary>
    public required long[] FixedCost { get; init; }
    public required int[][] Payers { get; init; }

    /// <summary>Groups of a programme are a run: from this index to that of the next programme.</summary>
    public required int[] StartOfProgramme { get; init; }

    /// <summary>The group of each batch, or -1 when it is closed for good.</summary>
    public required int[] GroupOf { get; init; }

    /// <summary>The same groups with other ends for how many are open.</summary>
    public BatchGroups WithOpen(int[] least, int[] most) => new()
    {
        Count = Count, Programme = Programme, Weeks = Weeks, Min = Min, Max = Max, Lo = least, Hi = most,
        Members = Members, FixedCost = FixedCost, Payers = Payers, StartOfProgramme = StartOfProgramme, GroupOf = GroupOf,
    };
}
