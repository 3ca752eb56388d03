namespace Pamong.Planner.Solving;

/// <summary>Counts that say how long to go on; they depend on sizes alone, never on the clock.</summary>
internal sealed record Effort
{
    public required int Rounds { get; init; }
    public required int PassesPerRound { get; init; }
    public required double FirstStep { get; init; }
    public required int SunkRounds { get; init; }
    public required int SunkPasses { get; init; }
    public required double OpenThreshold { get; init; }

    /// <summary>How much of the prices counts, stage by stage, falling.</summary>
    public required double[] Factors { get; init; }

    /// <summary>Exchanges and batch trials in each stage.</summary>
    public required int Exchanges { get; init; }
    public required int BatchTrials { get; init; }
    public required int CrowdSize { get; init; }

    /// <summary>Parts that people are split into for exchanges at the same time; the plan depends on it, so threads don't decide it.</summary>
    public required int Parts { get; init; }

    public static Effort For(Problem problem, SolveEffort effort)
    {
        var much = effort switch { SolveEffort.Quick => 0.25, SolveEffort.Normal => 1.0, SolveEffort.Thorough => 4.0 };
        return new Effort
        {
            Rounds = effort == SolveEffort.Quick ? 2 : problem.People > 10_000 ? 2 : 6,
            PassesPerRound = 25,
            FirstStep = 0.25,
            SunkRounds = problem.People > 10_000 ? 1 : 3,
            SunkPasses = 20,
            OpenThreshold = 0.35,
            Factors = [1, 0.9, 0.8, 0.7, 0.6, 0.5, 0.4, 0.3, 0.2, 0.1, 0.05],
            Exchanges = (int)(much * Math.Clamp(problem.People * 2L, 2_000, 200_000)),
            BatchTrials = (int)(much * 300),
            CrowdSize = 10,
            Parts = problem.People < 2_000 ? 1 : Math.Clamp(problem.People / 5_000, 2, 32),
        };
    }
}
