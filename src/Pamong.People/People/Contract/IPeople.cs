namespace Pamong.People.Contract;

/// <summary>What People lends to the floors above: employees in service, units, positions, and whom the user may see.</summary>
public interface IPeople
{
    /// <summary>Employees in service on whom the current user holds the permission: all, of their units, their reports, themselves.</summary>
    /// <param name="permission">A permission's code.</param>
    IQueryable<PersonRow> Within(string permission);

    /// <summary>All employees in service, for rules that do not depend on who looks.</summary>
    IQueryable<PersonRow> All();

    /// <summary>Positions that employees hold besides their own, as acting or by assignment, today.</summary>
    IQueryable<BesideRow> Beside();

    /// <summary>Units in existence.</summary>
    IQueryable<UnitRow> Units();

    /// <summary>Positions.</summary>
    IQueryable<PositionRow> Positions();

    /// <summary>Units in existence on which the current user holds the permission, with all below them. Own and reports' units do not count.</summary>
    IQueryable<UnitRow> UnitsWithin(string permission);

    /// <summary>Whether the current user holds the permission on that employee.</summary>
    Task<bool> MayAsync(string permission, Guid employeeId, CancellationToken ct);
}
