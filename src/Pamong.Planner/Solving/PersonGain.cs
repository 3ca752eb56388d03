namespace Pamong.Planner.Solving;

/// <summary>The gain of one person as programmes are added and taken back: the highest level counts, levels don't add up.</summary>
internal sealed class PersonGain(Problem problem)
{
    private readonly byte[] reached = new byte[problem.Competencies];
    private readonly (int Competency, byte Before)[] undo = new (int, byte)[problem.Competencies * PlanningRules.MostTrainings + 64];
    private readonly People people = problem.Instance.People;
    private readonly Requirements requirements = problem.Instance.Requirements;
    private int undoCount;
    private int levelsAt;
    private int rowAt;

    /// <summary>Turns to the person at a place; nothing attended yet.</summary>
    public void Turn(int place)
    {
        var person = problem.PersonAt[place];
        levelsAt = person * problem.Competencies;
        rowAt = people.RequirementRowOf(person) * problem.Competencies;
        Array.Clear(reached);
        undoCount = 0;
    }

    /// <summary>Points that a programme adds to what is attended so far.</summary>
    public int Of(int programme)
    {
        var levels = people.Levels;
        var required = requirements.Levels;
        var gain = 0;
        for (var k = problem.RaiseStart[programme]; k < problem.RaiseStart[programme + 1]; k++)
        {
            var c = problem.RaiseCompetency[k];
            var reach = Math.Min(required[rowAt + c], problem.RaiseLevel[k]) - levels[levelsAt + c] - reached[c];
            if (reach > 0) gain += reach * requirements.Weights[rowAt + c];
        }

        return gain;
    }

    /// <summary>Attends a programme and returns the points it adds; <see cref="Back"/> with the mark takes it back.</summary>
    public int Attend(int programme)
    {
        var levels = people.Levels;
        var required = requirements.Levels;
        var gain = 0;
        for (var k = problem.RaiseStart[programme]; k < problem.RaiseStart[programme + 1]; k++)
        {
            var c = problem.RaiseCompetency[k];
            var reach = Math.Min(required[rowAt + c], problem.RaiseLevel[k]) - levels[levelsAt + c] - reached[c];
            if (reach <= 0) continue;
            gain += reach * requirements.Weights[rowAt + c];
            undo[undoCount++] = (c, reached[c]);
            reached[c] += (byte)reach;
        }

        return gain;
    }

    public int Mark => undoCount;

    public void Back(int mark)
    {
        while (undoCount > mark)
        {
            var (competency, before) = undo[--undoCount];
            reached[competency] = before;
        }
    }
}
