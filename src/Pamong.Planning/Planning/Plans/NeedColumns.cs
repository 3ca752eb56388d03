using Pamong.Planner;

namespace Pamong.Planning.Plans;

/// <summary>Lays the needs of people out in the planner's columns: levels held, levels needed, points per level.</summary>
internal sealed class NeedColumns(Guid[] competencies, int people)
{
    private readonly byte[] held = new byte[people * competencies.Length];
    private readonly int[] rowOf = new int[people];
    private readonly List<byte> needed = [.. new byte[competencies.Length]];
    private readonly List<ushort> weights = [.. new ushort[competencies.Length]];

    /// <summary>Adds a need; of two needs of one person in one competency the first, with the higher score, counts.</summary>
    /// <param name="person">The person's index; -1, someone who left, is passed over.</param>
    /// <param name="need">The need.</param>
    public void Add(int person, PlanInputBuilding.OpenNeed need)
    {
        var missing = need.Required - need.Held;
        if (person < 0 || missing <= 0) return;
        if (rowOf[person] == 0) rowOf[person] = AddRow();
        var column = Array.BinarySearch(competencies, need.CompetencyId);
        var cell = rowOf[person] * competencies.Length + column;
        if (needed[cell] != 0) return;
        needed[cell] = (byte)need.Required;
        weights[cell] = (ushort)Math.Clamp((need.Score + missing / 2) / missing, 1, ushort.MaxValue);
        held[person * competencies.Length + column] = (byte)need.Held;
    }

    /// <summary>The people with their levels; row 0 of the requirements is nobody's need.</summary>
    public Planner.People People(int[] units, int[] positions) => new()
    {
        Units = units,
        Positions = positions,
        RequirementRows = rowOf,
        Levels = held,
    };

    /// <summary>What is needed and its points.</summary>
    public Requirements Requirements() => new()
    {
        Competencies = competencies.Length,
        Levels = [.. needed],
        Weights = [.. weights],
    };

    private int AddRow()
    {
        needed.AddRange(new byte[competencies.Length]);
        weights.AddRange(new ushort[competencies.Length]);
        return needed.Count / competencies.Length - 1;
    }
}
