namespace Pamong.Planner;

/// <summary>How much work to spend.</summary>
public enum SolveEffort
{
    /// <summary>For a first look: about a quarter of the normal work.</summary>
    Quick,

    Normal,

    /// <summary>About four times the normal work.</summary>
    Thorough,
}

/// <summary>How to solve. Only <see cref="Threads"/> leaves the plan as it is.</summary>
public sealed record SolveOptions
{
    /// <summary>Threads to use; 0 for one per processor.</summary>
    public int Threads { get; init; }

    public SolveEffort Effort { get; init; } = SolveEffort.Normal;

    /// <summary>Where the search's dice start.</summary>
    public int Seed { get; init; } = 1;

    /// <summary>A plan to start from and to change no more than pays: for planning again after an event. Null to plan afresh.</summary>
    public Plan? Start { get; init; }
}

/// <summary>What a solve is doing.</summary>
public enum SolvePhase
{
    /// <summary>Searching the prices that prove the bound.</summary>
    Pricing,

    /// <summary>Making a first plan.</summary>
    Placing,

    /// <summary>Bettering the plan.</summary>
    Bettering,

    /// <summary>Branching on batches to prove the bound of a small instance.</summary>
    Proving,

    Done,
}

/// <summary>How far a solve is.</summary>
/// <param name="Phase">What it is doing.</param>
/// <param name="Fraction">Part of all work done, 0 to 1.</param>
/// <param name="Best">Objective of the best plan so far, or 0 when there is none yet.</param>
/// <param name="Bound">The least bound proven so far.</param>
public readonly record struct SolveProgress(SolvePhase Phase, double Fraction, long Best, long Bound);
