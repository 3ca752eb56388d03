using Pamong.People.Contract;
using Pamong.Planner;
using Pamong.Planning.Programmes;

namespace Pamong.Planning.Plans;

/// <summary>Gives people, units, positions, programmes and batches their indices in the instance.</summary>
internal sealed class Places
{
    private readonly List<(PositionKind? Kind, string Rank)> positionKinds = [];

    public Places(
        List<PlanInputBuilding.Person> staff, PlanningUnits units, List<Programmes.Programme> programmes, List<Programmes.Batch> batches)
    {
        Programmes = Index(programmes.Select(p => p.Id));
        BatchList = [.. batches.Where(b => Programmes.ContainsKey(b.ProgrammeId))];
        Batches = Index(BatchList.Select(b => b.Id));
        People = Index(staff.Select(p => p.Id));
        UnitOfPerson = [.. staff.Select(p => units.IndexOf(p.UnitId))];
        PositionOfPerson = [.. staff.Select(PositionIndex)];
    }

    public Dictionary<Guid, int> People { get; }

    public Dictionary<Guid, int> Programmes { get; }

    public Dictionary<Guid, int> Batches { get; }

    /// <summary>Batches of programmes that are still offered, by index.</summary>
    public List<Programmes.Batch> BatchList { get; }

    /// <summary>Positions by index; whoever holds none has one of their own, the empty id.</summary>
    public Dictionary<Guid, int> Positions { get; } = [];

    public int[] UnitOfPerson { get; }

    public int[] PositionOfPerson { get; }

    /// <summary>The positions whose kind and rank a programme is for.</summary>
    public PositionSet Eligible(Programmes.Programme programme)
    {
        if (programme.EligibleKinds.Count == 0 && programme.EligibleRanks.Count == 0) return PositionSet.All(Positions.Count);
        var fitting = Enumerable.Range(0, positionKinds.Count).Where(i =>
            (programme.EligibleKinds.Count == 0 || positionKinds[i].Kind is { } kind && programme.EligibleKinds.Contains(kind))
            && (programme.EligibleRanks.Count == 0 || programme.EligibleRanks.Contains(positionKinds[i].Rank)));
        return PositionSet.Of([.. fitting]);
    }

    private int PositionIndex(PlanInputBuilding.Person person)
    {
        var id = person.PositionId ?? Guid.Empty;
        if (Positions.TryGetValue(id, out var index)) return index;
        positionKinds.Add((person.Kind, person.Rank ?? ""));
        return Positions[id] = positionKinds.Count - 1;
    }

    private static Dictionary<Guid, int> Index(IEnumerable<Guid> ids) =>
        ids.Select((id, i) => (id, i)).ToDictionary(pair => pair.id, pair => pair.i);
}
