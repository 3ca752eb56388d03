namespace Pamong.Planner.Solving;

/// <summary>
/// An instance cut by region where regions share nothing: no national programme may run, so that money, batches and units all
/// belong to one region. Parts are solved apart, in little memory at a time, and their plans and bounds add up.
/// </summary>
internal sealed class RegionParts
{
    private readonly Instance instance;
    private readonly ILookup<int, int> people;
    private readonly ILookup<int, int> units;
    private readonly ILookup<int, int> programmes;
    private readonly ILookup<int, int> batches;
    private readonly ILookup<int, Exclusion> exclusions;
    private readonly ILookup<int, Assignment> pins;
    private readonly int[] unitAt;
    private readonly int[] programmeAt;

    private RegionParts(Instance instance)
    {
        this.instance = instance;
        int RegionOf(int person) => instance.Units[instance.People.Units[person]].Region;
        people = Enumerable.Range(0, instance.People.Count).ToLookup(RegionOf);
        units = Enumerable.Range(0, instance.Units.Count).ToLookup(u => instance.Units[u].Region);
        programmes = Enumerable.Range(0, instance.Programmes.Count).ToLookup(j => instance.Programmes[j].Region);
        batches = Enumerable.Range(0, instance.Batches.Count).ToLookup(b => instance.Programmes[instance.Batches[b].Programme].Region);
        exclusions = instance.Exclusions.ToLookup(e => RegionOf(e.Person));
        pins = instance.Pins.ToLookup(p => RegionOf(p.Person));
        unitAt = Positions(units, instance.Units.Count);
        programmeAt = Positions(programmes, instance.Programmes.Count);
    }

    /// <summary>The parts, or null when regions share something or there is only one.</summary>
    public static RegionParts? Of(Instance instance)
    {
        var national = instance.Batches.Any(b => b.State != BatchState.ForcedClosed && instance.Programmes[b.Programme].Region < 0);
        return national || instance.Regions.Count < 2 ? null : new RegionParts(instance);
    }

    /// <summary>One region as an instance of its own.</summary>
    public RegionPart Take(int region)
    {
        int[] own = [.. people[region]], ownBatches = [.. batches[region]], ownUnits = [.. units[region]];
        var (personAt, batchAt) = (IndexOf(own), IndexOf(ownBatches));
        return new RegionPart(region, own, ownUnits, ownBatches, personAt, batchAt, new Instance
        {
            Name = instance.Name, MoneyUnit = instance.MoneyUnit, Weeks = instance.Weeks, Rules = instance.Rules,
            Requirements = instance.Requirements, Positions = instance.Positions,
            People = Slice(own),
            Units = [.. ownUnits.Select(u => instance.Units[u] with { Region = 0 })],
            Regions = [instance.Regions[region]],
            Programmes = [.. programmes[region].Select(j => instance.Programmes[j] with { Region = 0 })],
            Batches = [.. ownBatches.Select(b => instance.Batches[b] with { Programme = programmeAt[instance.Batches[b].Programme] })],
            Exclusions = [.. exclusions[region].Where(e => instance.Programmes[e.Programme].Region == region)
                .Select(e => new Exclusion(personAt[e.Person], programmeAt[e.Programme]))],
            Pins = [.. pins[region].Select(p => p with { Person = personAt[p.Person], Batch = batchAt[p.Batch] })],
        });
    }

    private People Slice(int[] own)
    {
        var all = instance.People;
        var n = instance.Competencies;
        var levels = new byte[(long)own.Length * n];
        for (var i = 0; i < own.Length; i++) Array.Copy(all.Levels, (long)own[i] * n, levels, (long)i * n, n);
        return new People
        {
            Units = Array.ConvertAll(own, i => unitAt[all.Units[i]]),
            Positions = Array.ConvertAll(own, i => all.Positions[i]),
            RequirementRows = all.RequirementRows is { } rows ? Array.ConvertAll(own, i => rows[i]) : null,
            HeldJp = all.HeldJp is { } held ? Array.ConvertAll(own, i => held[i]) : null,
            Levels = levels,
        };
    }

    private static int[] Positions(ILookup<int, int> byRegion, int count)
    {
        var at = new int[count];
        foreach (var group in byRegion)
        {
            var next = 0;
            foreach (var index in group) at[index] = next++;
        }

        return at;
    }

    private static Dictionary<int, int> IndexOf(int[] own) => own.Select((index, at) => (index, at)).ToDictionary(p => p.index, p => p.at);
}
