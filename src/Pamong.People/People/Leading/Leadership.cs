namespace Pamong.People.Leading;

/// <summary>A unit as the question who leads it needs it.</summary>
/// <param name="HeadPositionId">The position that leads the unit, or null when the agency did not say.</param>
/// <param name="SetHeadId">The head that was set by name, or null.</param>
internal sealed record LedUnit(Guid Id, Guid? ParentId, string Name, Guid? HeadPositionId, Guid? SetHeadId);

/// <summary>An employee in service as the question who leads whom needs them.</summary>
/// <param name="Place">The rank's place from the top; 0 is the highest.</param>
/// <param name="Class">The pay class, or 0.</param>
/// <param name="SetSuperiorId">The superior that was set by name, or null.</param>
internal sealed record LedPerson(
    Guid Id, Guid UnitId, Guid? PositionId, string PositionName, bool IsManagerial, int Place, int Class, string ExtraDuty,
    string Nip, Guid? SetSuperiorId);

/// <summary>Someone who acts for the head of a unit.</summary>
internal sealed record ActingHead(Guid UnitId, Guid EmployeeId);

/// <summary>Finds who heads each unit and, from the tree, everyone's direct superior.</summary>
internal sealed class Leadership
{
    private const int DeepestTree = 50;

    private static readonly string[] HeadWords =
        ["kepala ", "camat", "lurah", "direktur", "inspektur", "sekretaris daerah", "koordinator", "pimpinan", "ketua", "sekretaris", "asisten", "staf ahli"];

    private static readonly string[] LeadingDuties = ["kepala sekolah", "kepala uptd", "kepala puskesmas", "kepala uptb", "koordinator "];

    private readonly Dictionary<Guid, LedUnit> units;
    private readonly Dictionary<Guid, Guid> heads = [];

    /// <summary>Finds the heads.</summary>
    public Leadership(IReadOnlyCollection<LedUnit> all, IReadOnlyCollection<LedPerson> people, IReadOnlyCollection<ActingHead> acting)
    {
        units = all.ToDictionary(u => u.Id);
        var known = people.Select(p => p.Id).ToHashSet();
        var byUnit = people.ToLookup(p => p.UnitId);
        var actingIn = acting.Where(a => known.Contains(a.EmployeeId)).ToLookup(a => a.UnitId, a => a.EmployeeId);
        foreach (var unit in all)
        {
            var head = unit.SetHeadId is { } set && known.Contains(set) ? set : Head(unit, byUnit[unit.Id]) ?? First(actingIn[unit.Id]);
            if (head is { } id) heads[unit.Id] = id;
        }

        foreach (var root in all.Where(u => u.ParentId is null && !heads.ContainsKey(u.Id)))
            if (Secretary(root.Id, all, people) is { } secretary) heads[root.Id] = secretary;
    }

    /// <summary>The head of each unit that has one.</summary>
    public IReadOnlyDictionary<Guid, Guid> Heads => heads;

    /// <summary>The direct superior: the one set by name; else the head of the unit; for the head, that of the nearest unit above with another head.</summary>
    /// <returns>Null for whoever nobody stands above.</returns>
    public Guid? SuperiorOf(LedPerson person)
    {
        if (person.SetSuperiorId is { } set && set != person.Id) return set;
        Guid? at = person.UnitId;
        for (var depth = 0; at is { } id && depth < DeepestTree && units.TryGetValue(id, out var unit); depth++)
        {
            if (heads.TryGetValue(id, out var head) && head != person.Id) return head;
            at = unit.ParentId;
        }

        return null;
    }

    private static Guid? Head(LedUnit unit, IEnumerable<LedPerson> staff)
    {
        var members = staff.ToList();
        if (unit.HeadPositionId is { } position)
            return Best(members.Where(p => p.PositionId == position)) ?? ByDuty(unit, members);
        return ByDuty(unit, members) ?? Best(members.Where(p => p.IsManagerial));
    }

    private static Guid? Best(IEnumerable<LedPerson> candidates) => candidates
        .OrderBy(p => p.Place)
        .ThenByDescending(p => p.Class)
        .ThenBy(p => HeadWord(p.PositionName))
        .ThenBy(p => p.Nip, StringComparer.Ordinal)
        .Select(p => (Guid?)p.Id)
        .FirstOrDefault();

    // A teacher who is "Kepala Sekolah SD Negeri 4" as an extra duty heads that school.
    private static Guid? ByDuty(LedUnit unit, List<LedPerson> members) => Best(members.Where(p =>
        LeadingDuties.Any(word => p.ExtraDuty.StartsWith(word, StringComparison.OrdinalIgnoreCase))
        || p.ExtraDuty.Equals("Kepala " + unit.Name, StringComparison.OrdinalIgnoreCase)));

    // The regional secretary is the highest civil servant of a government whose own unit has no head: the mayor is none.
    private static Guid? Secretary(Guid root, IReadOnlyCollection<LedUnit> all, IReadOnlyCollection<LedPerson> people)
    {
        var below = all.Where(u => u.ParentId == root).Select(u => u.Id).ToHashSet();
        return Best(people.Where(p => below.Contains(p.UnitId)
            && p.PositionName.StartsWith("Sekretaris Daerah", StringComparison.OrdinalIgnoreCase)));
    }

    private static int HeadWord(string position)
    {
        var at = Array.FindIndex(HeadWords, word => position.StartsWith(word, StringComparison.OrdinalIgnoreCase));
        return at < 0 ? HeadWords.Length : at;
    }

    private static Guid? First(IEnumerable<Guid> ids) => ids.Order().Select(id => (Guid?)id).FirstOrDefault();
}
