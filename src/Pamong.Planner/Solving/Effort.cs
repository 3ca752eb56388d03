namespace Pamong.Planner.Solving;

/// <summary>Counts that say how long to go on; they depend on sizes alone, never on the clock.</summary>
internal sealed record Effort
{
    public required int Rounds { get; init; }
    public required int PassesPerRound { get; init; }
    public required double FirstStep { get; init; }
    /// <summary>First steps of money prices are so many times what the first step of a point is worth in money.</summary>
    public required double MoneyFactor { get; init; }
    public required int SunkRounds { get; init; }
    public required int SunkPasses { get; init; }
    /// <summary>Part of a batch that must be in demand for it to open; for each a plan is made, and the best is kept.</summary>
    public required double[] OpenThresholds { get; init; }

    /// <summary>How much of the prices counts, stage by stage, falling.</summary>
    public required double[] Factors { get; init; }

    /// <summary>Exchanges and batch trials in each stage.</summary>
    public required int Exchanges { get; init; }
    public required int BatchTrials { get; init; }
    public required int CrowdSize { get; init; }

    /// <summary>Parts that people are split into for exchanges at the same time; the plan depends on it, so threads don't decide it.</summary>
    public required int Parts { get; init; }

    /// <summary>One unit of so many is asked for the first prices; 1 when all are.</summary>
    public required int SampleEvery { get; init; }
    public required int SampleRounds { get; init; }

    public static Effort For(Problem problem, SolveEffort effort)
    {
        var much = effort switch { SolveEffort.Quick => 0.25, SolveEffort.Normal => 1.0, SolveEffort.Thorough => 4.0 };
        var large = problem.People > 10_000;
        return new Effort
        {
            SampleEvery = large ? Math.Clamp(problem.People / 5_000, 2, 20) : 1,
            SampleRounds = 2,
            Rounds = large ? (effort == SolveEffort.Thorough ? 4 : 1) : effort == SolveEffort.Quick ? 2 : 6,
            PassesPerRound = 25,
            FirstStep = (large ? 0.033 : 0.0207) * TypicalGain(problem),
            MoneyFactor = large ? 5 : 1,
            SunkRounds = large ? 1 : 3,
            SunkPasses = large ? 12 : 20,
            OpenThresholds = large ? [0.35] : [0.35, 0.65],
            Factors = [1, 0.9, 0.8, 0.7, 0.6, 0.5, 0.4, 0.3, 0.2, 0.1, 0.05],
            Exchanges = (int)(much * Math.Clamp(problem.People * 2L, 4_000, 30_000)),
            BatchTrials = (int)(much * (large ? 600 : 300)),
            CrowdSize = 10,
            Parts = large ? Math.Clamp(problem.People / 5_000, 2, 32) : 1,
        };
    }

    /// <summary>Points that the best single programme brings, on average over some people; at least 1.</summary>
    private static double TypicalGain(Problem problem)
    {
        var every = Math.Max(1, problem.People / 1_000);
        var gain = new PersonGain(problem);
        List<long> made = [];
        double sum = 0;
        var count = 0;
        for (var place = 0; place < problem.People; place += every, count++)
        {
            long most = 0;
            foreach (var entry in problem.Alone.Of(place, gain, made)) most = Math.Max(most, entry >> 32);
            sum += most;
        }

        return count == 0 ? 1 : Math.Max(1, sum / count);
    }
}
