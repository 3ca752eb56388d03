namespace Pamong.Planner.Solving;

/// <summary>Lifts a few people who compete for the same things and places them anew; keeps what is no worse.</summary>
internal sealed class Exchanging(Problem problem, FittingMenu fitting, ulong seed)
{
    private readonly Placing placing = new(problem, fitting);
    private readonly Trial trial = new(problem);
    private readonly Dice dice = new(seed);
    private readonly List<int> crowd = [];
    private PlanState state = null!;
    private int[] places = [];

    public long Work => placing.Work;

    /// <param name="within">The plan or part of a plan to better.</param>
    /// <param name="among">The people in it.</param>
    /// <param name="trials">How many exchanges to try.</param>
    /// <param name="most">The most people in one.</param>
    /// <param name="stay">Points that each person changed must bring, so that a former plan is left alone where little is won.</param>
    /// <param name="cancellation">Stops between two exchanges.</param>
    public void Run(PlanState within, int[] among, int trials, int most, int stay, CancellationToken cancellation)
    {
        state = within;
        places = among;
        if (places.Length == 0) return;
        for (var t = 0; t < trials && !cancellation.IsCancellationRequested; t++)
        {
            Gather(places[dice.Below(places.Length)], 2 + dice.Below(most - 1));
            trial.Begin(state);
            long before = 0;
            foreach (var place in crowd)
            {
                before += placing.Score(place, state.Bundles[place]);
                trial.Lift(place);
            }

            dice.Shuffle(crowd);
            long after = 0;
            foreach (var place in crowd) after += placing.Place(state, place, default);
            if (after < before + (stay == 0 ? 0 : stay * Menu.Scale * trial.Changed()) || !trial.LeavesNoneUnderFilled()) trial.Undo();
        }
    }

    /// <summary>
    /// A person and some who share the unit, sit in a batch that one of them could use (full or not: whoever sits there may
    /// make room), or are anyone.
    /// </summary>
    private void Gather(int seed, int size)
    {
        crowd.Clear();
        crowd.Add(seed);
        var unit = problem.UnitOf[seed];
        var first = problem.UnitStart[unit];
        var inUnit = problem.UnitStart[unit + 1] - first;
        for (var tries = 0; crowd.Count < size && tries < 4 * size; tries++)
        {
            var other = -1;
            var kind = dice.Below(4);
            if (kind == 0) other = first + dice.Below(inUnit);
            else if (kind == 1) other = places[dice.Below(places.Length)];
            else
            {
                var from = crowd[dice.Below(crowd.Count)];
                var groups = problem.Groups;
                var programmes = problem.RegionProgrammes[problem.Instance.Units[problem.UnitOf[from]].Region];
                if (programmes.Length == 0) continue;
                var j = programmes[dice.Below(programmes.Length)];
                if (!problem.Positions[j].Contains(problem.Instance.People.Positions[problem.PersonAt[from]])) continue;
                var run = groups.StartOfProgramme[j + 1] - groups.StartOfProgramme[j];
                if (run == 0) continue;
                var g = groups.StartOfProgramme[j] + dice.Below(run);
                if (state.Heads(g) == 0) continue;
                other = state.Attending[g][dice.Below(state.Heads(g))];
            }

            if (!crowd.Contains(other)) crowd.Add(other);
        }
    }
}
