namespace Pamong.Planner.Solving;

/// <summary>What holds for single people: hours held, programmes forbidden, assignments pinned. Places in unit order.</summary>
internal sealed class PersonMarks
{
    private readonly Dictionary<int, int[]> forbidden = [];
    private readonly Dictionary<int, Pinned[]> pins = [];
    private readonly int[]? held;

    public PersonMarks(Instance instance, int[] personAt, int[] groupOf, Func<int, FundSlot, int> fundOf)
    {
        var placeOf = new int[personAt.Length];
        for (var place = 0; place < personAt.Length; place++) placeOf[personAt[place]] = place;

        if (instance.People.HeldJp is { } jp) held = Array.ConvertAll(personAt, person => jp[person]);
        foreach (var own in instance.Exclusions.GroupBy(e => placeOf[e.Person]))
            forbidden[own.Key] = [.. own.Select(e => e.Programme)];
        foreach (var own in instance.Pins.GroupBy(p => placeOf[p.Person]))
            pins[own.Key] = [.. own.Select(p => new Pinned(groupOf[p.Batch], p.Batch, p.Fund, fundOf(p.Person, p.Fund)))];
    }

    public int HeldJp(int place) => held is null ? 0 : held[place];

    public ReadOnlySpan<int> Forbidden(int place) =>
        forbidden.Count != 0 && forbidden.TryGetValue(place, out var list) ? list : [];

    public ReadOnlySpan<Pinned> Pins(int place) => pins.Count != 0 && pins.TryGetValue(place, out var list) ? list : [];

    public bool HasPins(int place) => pins.Count != 0 && pins.ContainsKey(place);
}

/// <summary>A pinned assignment: its group, batch, slot and fund index.</summary>
internal readonly record struct Pinned(int Group, int Batch, FundSlot Slot, int Fund);
