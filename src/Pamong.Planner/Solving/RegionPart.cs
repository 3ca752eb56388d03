namespace Pamong.Planner.Solving;

/// <summary>One region as an instance of its own, and the whole's indices of its people, units and batches.</summary>
internal sealed record RegionPart(
    int Region, int[] People, int[] Units, int[] Batches, Dictionary<int, int> PersonAt, Dictionary<int, int> BatchAt, Instance Instance)
{
    /// <summary>What a plan of the whole says of this part; what it names that isn't here is left out, prices too.</summary>
    public Plan Of(Plan whole) => new()
    {
        Assignments = [.. whole.Assignments.Where(a => PersonAt.ContainsKey(a.Person) && BatchAt.ContainsKey(a.Batch))
            .Select(a => a with { Person = PersonAt[a.Person], Batch = BatchAt[a.Batch] })],
        OpenBatches = [.. whole.OpenBatches.Where(b => BatchAt.ContainsKey(b.Batch)).Select(b => b with { Batch = BatchAt[b.Batch] })],
    };
}
