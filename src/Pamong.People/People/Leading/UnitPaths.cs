namespace Pamong.People.Leading;

/// <summary>Where each unit stands in the tree.</summary>
internal static class UnitPaths
{
    /// <summary>The path of each unit: the codes of all above and its own, each closed by "/". Units in a circle count as tops.</summary>
    /// <param name="units">Id, code, id of the unit above.</param>
    public static Dictionary<Guid, string> Of(IReadOnlyCollection<(Guid Id, string Code, Guid? ParentId)> units)
    {
        var byId = units.ToDictionary(u => u.Id);
        var paths = new Dictionary<Guid, string>(units.Count);
        foreach (var unit in units) Path(unit.Id, []);
        return paths;

        string Path(Guid id, HashSet<Guid> way)
        {
            if (paths.TryGetValue(id, out var known)) return known;
            var (_, code, parent) = byId[id];
            var above = parent is { } up && byId.ContainsKey(up) && way.Add(id) && !way.Contains(up) ? Path(up, way) : "";
            return paths[id] = above + code + "/";
        }
    }
}
