using Microsoft.EntityFrameworkCore;
using Pamong.People.Contract;
using Pamong.Platform.Data;
using Pamong.Platform.Rights;

namespace Pamong.People;

/// <summary>The one place that turns the reach of a permission into a query over people and units.</summary>
internal sealed class PeopleDirectory(PamongDb db, CurrentUser user) : IPeople
{
    private readonly Dictionary<(Guid Employee, bool Everything, string Units, Guid? Reports, Guid? Self), bool> answered = [];

    public IQueryable<PersonRow> All() => Rows(db.Set<Employee>());

    public IQueryable<PersonRow> Within(string permission) => Rows(Reachable(permission));

    public IQueryable<BesideRow> Beside() =>
        from t in db.Set<Term>().AsNoTracking()
        where t.To == null && t.Kind != AppointmentKind.Definitive
        join p in db.Set<Position>() on t.PositionId equals (Guid?)p.Id
        select new BesideRow { EmployeeId = t.EmployeeId, PositionId = p.Id, Position = p.Name, Kind = t.Kind };

    public IQueryable<UnitRow> Units() => Rows(db.Set<Unit>());

    public IQueryable<PositionRow> Positions() =>
        db.Set<Position>().AsNoTracking().Select(p => new PositionRow { Id = p.Id, Code = p.Code, Name = p.Name, Kind = p.Kind, Rank = p.Rank });

    public IQueryable<UnitRow> UnitsWithin(string permission)
    {
        var reach = user.ReachOf(permission);
        return Rows(reach.Everything ? db.Set<Unit>() : UnitsBelow(reach.UnitIds));
    }

    public async Task<bool> MayAsync(string permission, Guid employeeId, CancellationToken ct)
    {
        // A page asks for many permissions that reach equally far; while nothing changes, one answer serves them all.
        var reach = user.ReachOf(permission);
        var key = (employeeId, reach.Everything, string.Join(';', reach.UnitIds), reach.Reports, reach.Self);
        if (user.AgencyChanges is not null && answered.TryGetValue(key, out var known)) return known;
        return answered[key] = await Reachable(permission).AnyAsync(e => e.Id == employeeId, ct);
    }

    /// <summary>The employees, in service or not, on whom the current user holds the permission.</summary>
    internal IQueryable<Employee> Reachable(string permission)
    {
        var reach = user.ReachOf(permission);
        var employees = db.Set<Employee>().AsNoTracking();
        if (reach.Everything) return employees;
        var (superior, self) = (reach.Reports, reach.Self);
        var below = UnitsBelow(reach.UnitIds).Select(u => u.Id);

        // Each part only where it is held: "SuperiorId == null" would match the head of the agency.
        return (superior, self, reach.UnitIds.Count) switch
        {
            (null, null, 0) => employees.Where(_ => false),
            (null, null, _) => employees.Where(e => below.Contains(e.UnitId)),
            (null, _, 0) => employees.Where(e => e.Id == self),
            (null, _, _) => employees.Where(e => e.Id == self || below.Contains(e.UnitId)),
            (_, _, 0) => employees.Where(e => e.Id == self || e.SuperiorId == superior),
            _ => employees.Where(e => e.Id == self || e.SuperiorId == superior || below.Contains(e.UnitId)),
        };
    }

    private IQueryable<Unit> UnitsBelow(IReadOnlyList<Guid> tops) =>
        db.Set<Unit>().Where(u => db.Set<Unit>().Any(top => tops.Contains(top.Id) && u.Path.StartsWith(top.Path)));

    private IQueryable<PersonRow> Rows(IQueryable<Employee> employees) =>
        from e in employees.AsNoTracking()
        where e.LeftOn == null
        // Everyone has a unit; as an outer join it costs nothing where its name is not asked for.
        join u in db.Set<Unit>() on e.UnitId equals u.Id into units
        from u in units.DefaultIfEmpty()
        join p in db.Set<Position>() on e.PositionId equals p.Id into positions
        from p in positions.DefaultIfEmpty()
        select new PersonRow
        {
            Id = e.Id,
            Nip = e.Nip,
            Name = e.Name,
            SearchName = e.SearchName,
            Employment = e.Employment,
            Grade = e.Grade,
            UnitId = e.UnitId,
            UnitName = u!.Name,
            UnitPath = u!.Path,
            PositionId = e.PositionId,
            PositionName = p != null ? p.Name : null,
            PositionKind = p != null ? p.Kind : null,
            Rank = p != null ? p.Rank : null,
            SuperiorId = e.SuperiorId,
            Email = e.Email,
        };

    private static IQueryable<UnitRow> Rows(IQueryable<Unit> units) => units
        .AsNoTracking()
        .Where(u => u.EndedOn == null)
        .Select(u => new UnitRow
        {
            Id = u.Id,
            Code = u.Code,
            Name = u.Name,
            Kind = u.Kind,
            ParentId = u.ParentId,
            Path = u.Path,
            HeadId = u.HeadId,
        });
}
