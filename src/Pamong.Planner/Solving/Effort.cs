namespace Pamong.Planner.Solving;

/// <summary>First steps of a price search.</summary>
/// <param name="Point">First step of prices of seats and absence, in points.</param>
/// <param name="Money">First steps of money prices are so many times what that is worth in money.</param>
internal readonly record struct FirstSteps(double Point, double Money);

/// <summary>A stage of bettering.</summary>
/// <param name="Factor">How much of the prices counts in exchanges of people.</param>
/// <param name="Batches">Whether batches are exchanged too, and prices found anew.</param>
internal readonly record struct Stage(double Factor, bool Batches);

/// <summary>Counts that say how long to go on; they depend on sizes alone, never on the clock.</summary>
internal sealed record Effort
{
    public required int Rounds { get; init; }
    public required int PassesPerRound { get; init; }

    /// <summary>Of so many passes one asks everyone exactly, the others the pool.</summary>
    public required int ExactEvery { get; init; }
    public required FirstSteps Steps { get; init; }

    /// <summary>Passes of the last round, in small steps, in which averages of demand come to rest.</summary>
    public required int SettlingPasses { get; init; }
    public required FirstSteps SettlingSteps { get; init; }

    /// <summary>Rounds and passes that find prices when batches are chosen, and their steps.</summary>
    public required int SunkRounds { get; init; }
    public required int SunkPasses { get; init; }
    public required FirstSteps SunkSteps { get; init; }

    /// <summary>Part of a batch that must be in demand for one more to open; for each a plan is made, and the best is kept.</summary>
    public required double[] OpenThresholds { get; init; }

    public required Stage[] Stages { get; init; }

    /// <summary>Exchanges and batch trials in each stage.</summary>
    public required int Exchanges { get; init; }
    public required int BatchTrials { get; init; }
    public required int CrowdSize { get; init; }

    /// <summary>Parts that people are split into for exchanges at the same time; the plan depends on it, so threads don't decide it.</summary>
    public required int Parts { get; init; }

    private static readonly Stage[] Falling =
    [
        new(1, true), new(1, true), new(0.9, true), new(0.8, true), new(0.7, false), new(0.5, false), new(0.3, false), new(0.1, false),
        new(0.05, false),
    ];

    private static readonly Stage[] FallingFast = [new(1, true), new(1, false), new(0.8, false), new(0.6, false), new(0.2, false)];

    /// <param name="problem">What is solved.</param>
    /// <param name="effort">How much work is asked for.</param>
    /// <param name="inAll">People in all, of whom the problem may hold one region's.</param>
    public static Effort For(Problem problem, SolveEffort effort, int inAll)
    {
        var much = effort switch { SolveEffort.Quick => 0.25, SolveEffort.Normal => 1.0, SolveEffort.Thorough => 4.0 };
        var large = inAll > 10_000;
        var point = (large ? 0.033 : 0.0207) * TypicalGain(problem);
        var money = large ? 5 : 1;
        var each = inAll > 50_000 ? 2.5 : 4;
        return new Effort
        {
            Rounds = effort == SolveEffort.Thorough || inAll <= 2_000 ? 6 : 2,
            PassesPerRound = effort == SolveEffort.Quick ? 40 : large ? 50 : 60,
            ExactEvery = 10,
            Steps = new FirstSteps(point, large ? 12 : 1),
            SettlingPasses = 25,
            SettlingSteps = new FirstSteps(point / 30, money),
            SunkRounds = 2,
            SunkPasses = 40,
            SunkSteps = new FirstSteps(point / 3, money),
            OpenThresholds = large ? [0.3] : [0.3, 0.5],
            Stages = large ? FallingFast : Falling,
            Exchanges = (int)(much * Math.Clamp(problem.People * each, Math.Min(4_000, problem.People * 40L), 80_000)),
            BatchTrials = (int)(much * (large ? Math.Clamp(problem.People * 3 / 100, 60, 600) : Math.Min(900, problem.Groups.Count * 30))),
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
