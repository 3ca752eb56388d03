using Microsoft.EntityFrameworkCore;
using Pamong.People.Contract;
using Pamong.People.Naming;
using Pamong.Platform.Accounts;
using Pamong.Platform.Data;

namespace Pamong.People.Leading;

/// <summary>Brings heads, superiors and the role of superior in line with the tree after anything in it changed.</summary>
internal sealed class LeadershipUpdate(PamongDb db)
{
    private const int AtOnce = 500;

    /// <summary>Runs inside the current write transaction. What was set by name stays.</summary>
    public async Task RunAsync(CancellationToken ct)
    {
        await LetGoAsync(ct);
        var people = await PeopleAsync(ct);
        var units = await UnitsAsync(people.ToDictionary(p => p.Led.Nip, p => p.Led.Id), ct);
        var leadership = new Leadership([.. units.Select(u => u.Led)], [.. people.Select(p => p.Led)], await ActingAsync(ct));
        foreach (var unit in units)
        {
            Guid? head = leadership.Heads.TryGetValue(unit.Led.Id, out var found) ? found : null;
            if (head == unit.HeadId) continue;
            var id = unit.Led.Id;
            await db.Set<Unit>().Where(u => u.Id == id).ExecuteUpdateAsync(set => set.SetProperty(u => u.HeadId, head), ct);
        }

        var wrong = people
            .Select(p => (p.Led.Id, p.SuperiorId, Right: leadership.SuperiorOf(p.Led)))
            .Where(p => p.SuperiorId != p.Right)
            .ToLookup(p => p.Right, p => p.Id);
        foreach (var group in wrong)
            foreach (var ids in group.Chunk(AtOnce))
                await db.Set<Employee>().Where(e => ids.Contains(e.Id))
                    .ExecuteUpdateAsync(set => set.SetProperty(e => e.SuperiorId, group.Key), ct);
        await MembershipsAsync(ct);
    }

    // Who was set as a superior and left is one no longer: the tree tells again.
    private Task LetGoAsync(CancellationToken ct) => db.Set<Employee>()
        .Where(e => e.SuperiorIsSet && !db.Set<Employee>().Any(s => s.Id == e.SuperiorId && s.LeftOn == null))
        .ExecuteUpdateAsync(set => set.SetProperty(e => e.SuperiorIsSet, false), ct);

    // The role of superior is held by whoever has reports.
    private Task MembershipsAsync(CancellationToken ct)
    {
        var tenant = db.TenantId;
        return db.Set<Membership>()
            .Where(m => m.TenantId == tenant && m.PersonId != null)
            .Where(m => m.LeadsOthers != db.Set<Employee>().Any(e => e.SuperiorId == m.PersonId && e.LeftOn == null))
            .ExecuteUpdateAsync(set => set.SetProperty(m => m.LeadsOthers, m => !m.LeadsOthers), ct);
    }

    private async Task<List<(LedUnit Led, Guid? HeadId)>> UnitsAsync(Dictionary<string, Guid> byNip, CancellationToken ct)
    {
        var positions = await db.Set<Position>().Select(p => new { p.Code, p.Id }).ToDictionaryAsync(p => p.Code, p => p.Id, ct);
        var rows = await db.Set<Unit>().AsNoTracking()
            .Where(u => u.EndedOn == null)
            .Select(u => new { u.Id, u.ParentId, u.Name, u.HeadPositionCode, u.HeadNip, u.HeadIsSet, u.HeadId })
            .ToListAsync(ct);
        return
        [
            .. rows.Select(u => (
                new LedUnit(u.Id, u.ParentId, u.Name, positions.TryGetValue(u.HeadPositionCode, out var p) ? p : null, 
                    u.HeadIsSet ? u.HeadId : byNip.TryGetValue(u.HeadNip, out var head) ? head : null),
                u.HeadId)),
        ];
    }

    private async Task<List<(LedPerson Led, Guid? SuperiorId)>> PeopleAsync(CancellationToken ct)
    {
        var positions = await db.Set<Position>().AsNoTracking().ToDictionaryAsync(p => p.Id, ct);
        var people = new List<(LedPerson, Guid?)>();
        var rows = db.Set<Employee>().AsNoTracking()
            .Where(e => e.LeftOn == null)
            .Select(e => new { e.Id, e.UnitId, e.PositionId, e.ExtraDuty, e.Nip, e.SuperiorIsSet, e.SuperiorId });
        await foreach (var e in rows.AsAsyncEnumerable().WithCancellation(ct))
        {
            var position = e.PositionId is { } id ? positions.GetValueOrDefault(id) : null;
            var led = new LedPerson(
                e.Id, e.UnitId, e.PositionId, position?.Name ?? "", position?.Kind == PositionKind.Managerial,
                PositionRecognition.PlaceOf(position?.Rank ?? ""), position?.Class ?? 0, e.ExtraDuty, e.Nip,
                e.SuperiorIsSet ? e.SuperiorId : null);
            people.Add((led, e.SuperiorId));
        }

        return people;
    }

    private Task<List<ActingHead>> ActingAsync(CancellationToken ct) => db.Set<Term>().AsNoTracking()
        .Where(t => t.To == null && (t.Kind == AppointmentKind.ActingVacancy || t.Kind == AppointmentKind.ActingOfficial))
        .OrderBy(t => t.From)
        .Select(t => new ActingHead(t.UnitId, t.EmployeeId))
        .ToListAsync(ct);
}
