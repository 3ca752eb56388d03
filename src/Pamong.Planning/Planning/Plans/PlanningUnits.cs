using Pamong.People.Contract;

namespace Pamong.Planning.Plans;

/// <summary>
/// The units that the planner knows: those with a limit or money of their own, and the departments at the top of the tree.
/// Whoever works further down counts with the nearest of them above, so that a department's limit holds for its schools too.
/// </summary>
internal sealed class PlanningUnits
{
    private const int MostTypes = 64;

    private readonly Dictionary<Guid, int> groupOf = [];
    private readonly List<(string Name, string Kind)> types = [];
    private readonly List<int> typeOf = [];

    /// <param name="tree">All units, those above before those below.</param>
    /// <param name="own">Units with a limit or money of their own.</param>
    public PlanningUnits(List<UnitRow> tree, HashSet<Guid> own)
    {
        foreach (var unit in tree)
        {
            var isRoot = unit.ParentId is null || !groupOf.ContainsKey(unit.ParentId.Value);
            var underRoot = !isRoot && tree[0].Id == unit.ParentId;
            if (isRoot || underRoot || own.Contains(unit.Id)) Add(unit);
            else groupOf[unit.Id] = groupOf[unit.ParentId!.Value];
        }
    }

    /// <summary>The planner's units by index.</summary>
    public List<UnitRow> Units { get; } = [];

    /// <summary>The index of the planner's unit that a unit counts with.</summary>
    public int IndexOf(Guid unit) => groupOf[unit];

    /// <summary>The type of a planner's unit: its name and kind, 0 to 63; beyond 64 they share the last.</summary>
    public int TypeOf(int unit) => typeOf[unit];

    /// <summary>Whether one of the words is the unit's kind or stands in its name.</summary>
    public bool Is(int unit, IEnumerable<string> words) => words.Any(word =>
        string.Equals(Units[unit].Kind, word, StringComparison.OrdinalIgnoreCase)
        || Units[unit].Name.Contains(word, StringComparison.OrdinalIgnoreCase));

    private void Add(UnitRow unit)
    {
        groupOf[unit.Id] = Units.Count;
        Units.Add(unit);
        var type = types.IndexOf((unit.Name, unit.Kind));
        if (type < 0 && types.Count < MostTypes)
        {
            types.Add((unit.Name, unit.Kind));
            type = types.Count - 1;
        }

        typeOf.Add(type < 0 ? MostTypes - 1 : type);
    }
}
