namespace Pamong.Planner.Solving;

/// <summary>Lifts a few people who compete for the same things and places them anew; keeps what is no worse.</summary>
internal sealed class Exchanging
{
    /// <summary>Of so many exchanges one searches everything, the others the pool.</summary>
    private const int ExactEvery = 10;

    private readonly Placing placing;
    private readonly Trial trial;
    private readonly Dice dice;
    private readonly CrowdChoice choice;

    public Exchanging(Problem problem, FittingMenu fitting, BundlePool pool, Wishes wishes, ulong seed)
    {
        placing = new Placing(problem, fitting, pool);
        trial = new Trial(problem);
        dice = new Dice(seed);
        choice = new CrowdChoice(problem, wishes, dice);
    }

    public long Work => placing.Work;

    /// <param name="state">The plan or part of a plan to better.</param>
    /// <param name="among">The people in it.</param>
    /// <param name="trials">How many exchanges to try.</param>
    /// <param name="most">The most people in one.</param>
    /// <param name="stay">Points that each person changed must bring, so that a former plan is left alone where little is won.</param>
    /// <param name="cancellation">Stops between two exchanges.</param>
    public void Run(PlanState state, int[] among, int trials, int most, int stay, CancellationToken cancellation)
    {
        if (among.Length == 0) return;
        choice.Begin(state, among);
        var crowd = choice.Crowd;
        for (var t = 0; t < trials && !cancellation.IsCancellationRequested; t++)
        {
            choice.Choose(most);
            trial.Begin(state);
            long before = 0;
            foreach (var place in crowd)
            {
                before += placing.Score(place, state.Bundles[place]);
                trial.Lift(place);
            }

            dice.Shuffle(crowd);
            long after = 0;
            var exact = t % ExactEvery == 0;
            foreach (var place in crowd) after += exact ? placing.Place(state, place, default) : placing.PlaceKnown(state, place);
            if (after < before + (stay == 0 ? 0 : stay * Menu.Scale * trial.Changed()) || !trial.LeavesNoneUnderFilled()) trial.Undo();
        }
    }
}
