namespace Pamong.Planning.Needs.Collecting;

/// <summary>What has to change so that the list says what the inventory says. What was decided stays as it is.</summary>
/// <param name="Added">New needs.</param>
/// <param name="Changed">Listed needs as they should stand now, with their ids.</param>
/// <param name="Dropped">Listed needs whose cause vanished and that nobody ever decided on.</param>
/// <param name="Moved">Decided needs whose employee now sits in another unit or rank; only that follows.</param>
internal sealed record InventoryDifference(
    IReadOnlyList<Need> Added, IReadOnlyList<Need> Changed, IReadOnlyList<Need> Dropped, IReadOnlyList<Need> Moved)
{
    /// <summary>Compares the inventory with the needs that stand.</summary>
    public static InventoryDifference Between(IEnumerable<Need> standing, Inventory inventory, NeedMaking making)
    {
        List<Need> added = [], changed = [], dropped = [], moved = [];
        var served = new HashSet<(Guid, Guid?)>();
        foreach (var need in standing)
        {
            // A performance need that was decided may have gained a competency; it still answers for the performance.
            if (need.Origin == NeedOrigin.Performance) served.Add((need.EmployeeId, null));
            if (need.CompetencyId is not null) served.Add((need.EmployeeId, need.CompetencyId));
            var person = inventory.Person(need.EmployeeId);
            if (need.State != NeedState.Listed)
            {
                if (person is not null && (person.UnitId != need.UnitId || person.Rank != need.Rank)) moved.Add(need);
                continue;
            }

            if (person is null)
            {
                if (!need.Touched) dropped.Add(need);
                continue;
            }

            var now = Now(need, person, inventory, making);
            if (now is null)
            {
                if (!need.Touched) dropped.Add(need);
            }
            else if (Differs(need, now))
            {
                changed.Add(now);
            }
        }

        foreach (var (key, wanted) in inventory.Wanted)
            if (!served.Contains(key) && inventory.Person(wanted.EmployeeId) is { } person)
                added.Add(making.Make(wanted, person, null));
        return new InventoryDifference(added, changed, dropped, moved);
    }

    private static Need? Now(Need need, InventoryPerson person, Inventory inventory, NeedMaking making)
    {
        var key = (need.EmployeeId, need.CompetencyId);
        if (inventory.Wanted.TryGetValue(key, out var wanted) && (need.CompetencyId is not null || need.Origin == NeedOrigin.Performance))
            return making.Make(wanted, person, need);
        if (need.Origin != NeedOrigin.OwnProposal) return null;

        // Only the employee's own word speaks for it.
        var alone = new Wanted(
            need.EmployeeId, need.CompetencyId, NeedOrigin.OwnProposal, need.ProposedLevel, need.HeldLevel, 0, false, null, 0);
        return making.Make(alone, person, need);
    }

    private static bool Differs(Need a, Need b) =>
        (a.UnitId, a.Rank, a.Origin, a.RequiredLevel, a.HeldLevel, a.Weight, a.Critical) !=
            (b.UnitId, b.Rank, b.Origin, b.RequiredLevel, b.HeldLevel, b.Weight, b.Critical)
        || (a.IssueId, a.PerformanceYear, a.Predicate, a.LastTrainedOn) != (b.IssueId, b.PerformanceYear, b.Predicate, b.LastTrainedOn)
        || (a.GapPart, a.CriticalityPart, a.PerformancePart, a.StrategicPart, a.WaitingPart) !=
            (b.GapPart, b.CriticalityPart, b.PerformancePart, b.StrategicPart, b.WaitingPart);
}
