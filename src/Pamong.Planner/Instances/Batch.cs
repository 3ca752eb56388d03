namespace Pamong.Planner;

/// <summary>Whether the solver may choose if a batch runs.</summary>
public enum BatchState
{
    /// <summary>The solver chooses.</summary>
    Free,

    /// <summary>The batch runs, whatever it costs.</summary>
    ForcedOpen,

    /// <summary>The batch does not run.</summary>
    ForcedClosed,
}

/// <summary>One run of a programme.</summary>
public sealed record Batch
{
    /// <summary>Index of the programme.</summary>
    public required int Programme { get; init; }

    /// <summary>Weeks in which those who attend are away: bit w is week w, 0 to 63; 0 when it takes no fixed week.</summary>
    public ulong Weeks { get; init; }

    /// <summary>The least people for it to run, inclusive.</summary>
    public int MinSeats { get; init; }

    /// <summary>The most people, inclusive.</summary>
    public required int MaxSeats { get; init; }

    public BatchState State { get; init; }
}

/// <summary>An assignment: a person attends a batch, and one fund pays the cost per head.</summary>
public readonly record struct Assignment(int Person, int Batch, FundSlot Fund);

/// <summary>A person who must not attend a programme.</summary>
public readonly record struct Exclusion(int Person, int Programme);
