namespace Pamong.Planner.Solving;

/// <summary>The gain of one person as programmes are added and taken back: the highest level counts, levels don't add up.</summary>
internal sealed class PersonGain(Problem problem)
{
    private readonly int[] have = new int[problem.Competencies];
    private readonly int[] need = new int[problem.Competencies];
    private readonly int[] weight = new int[problem.Competencies];
    private readonly (int Competency, int Before)[] undo = new (int, int)[problem.Competencies * PlanningRules.MostTrainings + 64];
    private readonly People people = problem.Instance.People;
    private readonly Requirements requirements = problem.Instance.Requirements;
    private ulong lacking;
    private int undoCount;

    /// <summary>Turns to the person at a place; nothing attended yet.</summary>
    public void Turn(int place)
    {
        var n = problem.Competencies;
        var person = problem.PersonAt[place];
        var levels = people.Levels.AsSpan(person * n, n);
        var row = people.RequirementRowOf(person) * n;
        var required = requirements.Levels.AsSpan(row, n);
        var weights = requirements.Weights.AsSpan(row, n);
        lacking = 0;
        undoCount = 0;
        for (var c = 0; c < have.Length; c++)
        {
            have[c] = levels[c];
            need[c] = required[c];
            weight[c] = weights[c];
            if (required[c] > levels[c]) lacking |= 1UL << (c & 63);
        }
    }

    /// <summary>Points that a programme adds to what is attended so far.</summary>
    public int Of(int programme)
    {
        if ((problem.RaiseMask[programme] & lacking) == 0) return 0;
        var gain = 0;
        foreach (var raise in problem.RaisesOf(programme))
        {
            var c = raise >> 8;
            var more = Math.Min(need[c], raise & 255) - have[c];
            if (more > 0) gain += more * weight[c];
        }

        return gain;
    }

    /// <summary>Attends a programme and returns the points it adds; <see cref="Back"/> with the mark takes it back.</summary>
    public int Attend(int programme)
    {
        if ((problem.RaiseMask[programme] & lacking) == 0) return 0;
        var gain = 0;
        foreach (var raise in problem.RaisesOf(programme))
        {
            var c = raise >> 8;
            var more = Math.Min(need[c], raise & 255) - have[c];
            if (more <= 0) continue;
            gain += more * weight[c];
            undo[undoCount++] = (c, have[c]);
            have[c] += more;
        }

        return gain;
    }

    /// <summary>Points of gap still open.</summary>
    public int Left
    {
        get
        {
            var sum = 0;
            for (var c = 0; c < have.Length; c++)
                if (need[c] > have[c]) sum += (need[c] - have[c]) * weight[c];
            return sum;
        }
    }

    public int Mark => undoCount;

    public void Back(int mark)
    {
        while (undoCount > mark)
        {
            var (competency, before) = undo[--undoCount];
            have[competency] = before;
        }
    }
}
