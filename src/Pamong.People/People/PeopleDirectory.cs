using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Pamong.People.Contract;
using Pamong.Platform.Data;
using Pamong.Platform.Rights;

namespace Pamong.People;

/// <summary>The one place that turns the reach of a permission into a query over people and units.</summary>
internal sealed class PeopleDirectory(PamongDb db, CurrentUser user) : IPeople
{
    public IQueryable<PersonRow> All() => Rows(db.Set<Employee>());

    public IQueryable<PersonRow> Within(string permission) => Rows(Reachable(permission));

    public IQueryable<UnitRow> Units() => Rows(db.Set<Unit>());

    public IQueryable<PositionRow> Positions() =>
        db.Set<Position>().AsNoTracking().Select(p => new PositionRow { Id = p.Id, Code = p.Code, Name = p.Name, Kind = p.Kind, Rank = p.Rank });

    public IQueryable<UnitRow> UnitsWithin(string permission)
    {
        var reach = user.ReachOf(permission);
        var units = db.Set<Unit>().AsQueryable();
        if (!reach.Everything)
        {
            var ids = reach.UnitIds;
            units = units.Where(u => db.Set<Unit>().Any(top => ids.Contains(top.Id) && u.Path.StartsWith(top.Path)));
        }

        return Rows(units);
    }

    public Task<bool> MayAsync(string permission, Guid employeeId, CancellationToken ct) =>
        Reachable(permission).AnyAsync(e => e.Id == employeeId, ct);

    /// <summary>The employees, in service or not, on whom the current user holds the permission.</summary>
    internal IQueryable<Employee> Reachable(string permission)
    {
        var reach = user.ReachOf(permission);
        var employees = db.Set<Employee>().AsNoTracking();
        if (reach.Everything) return employees;
        var (ids, superior, self) = (reach.UnitIds, reach.Reports, reach.Self);
        Expression<Func<Employee, bool>> mine = ids.Count == 0
            ? e => e.Id == self || e.SuperiorId == superior
            : e => e.Id == self || e.SuperiorId == superior
                || db.Set<Unit>().Any(u => u.Id == e.UnitId
                    && db.Set<Unit>().Any(top => ids.Contains(top.Id) && u.Path.StartsWith(top.Path)));
        return superior is null && self is null && ids.Count == 0
            ? employees.Where(_ => false)
            : superior is null ? employees.Where(OnlySelfOrUnits(ids, self)) : employees.Where(mine);
    }

    // Without a superior, "SuperiorId == null" would match the head of the agency; so that part is left out.
    private Expression<Func<Employee, bool>> OnlySelfOrUnits(IReadOnlyList<Guid> ids, Guid? self) => ids.Count == 0
        ? e => e.Id == self
        : e => e.Id == self
            || db.Set<Unit>().Any(u => u.Id == e.UnitId
                && db.Set<Unit>().Any(top => ids.Contains(top.Id) && u.Path.StartsWith(top.Path)));

    private IQueryable<PersonRow> Rows(IQueryable<Employee> employees) =>
        from e in employees.AsNoTracking()
        where e.LeftOn == null
        join u in db.Set<Unit>() on e.UnitId equals u.Id
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
            UnitName = u.Name,
            UnitPath = u.Path,
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
