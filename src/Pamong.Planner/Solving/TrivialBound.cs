namespace Pamong.Planner.Solving;

/// <summary>A bound that needs no search: everyone closes every gap and is entitled.</summary>
internal static class TrivialBound
{
    public static long Of(Problem problem)
    {
        var people = problem.Instance.People;
        var requirements = problem.Instance.Requirements;
        var n = problem.Competencies;
        var total = (long)problem.People * problem.Bonus;
        for (var person = 0; person < people.Count; person++)
        {
            var row = people.RequirementRowOf(person) * n;
            for (var c = 0; c < n; c++)
            {
                var gap = requirements.Levels[row + c] - people.Levels[person * n + c];
                if (gap > 0) total += gap * requirements.Weights[row + c];
            }
        }

        return total;
    }
}
