using Pamong.People.Contract;
using Pamong.People.Moving;
using Pamong.People.Positions;

namespace Pamong.People.Employees;

/// <summary>What an import says of an employee.</summary>
/// <param name="SuperiorNip">The superior that is set by name; empty when the tree tells.</param>
internal sealed record EmployeeState(
    string Nip, string Name, EmploymentKind Employment, string Grade, Sex Sex, DateOnly BornOn, Guid? PositionId, Guid UnitId,
    string SuperiorNip, string Education, string Email, string ExtraDuty, DateOnly? Since, DateOnly? LeftOn)
{
    public static EmployeeState Of(Employee e, string superiorNip) => new(
        e.Nip, e.Name, e.Employment, e.Grade, e.Sex, e.BornOn, e.PositionId, e.UnitId,
        e.SuperiorIsSet ? superiorNip : "", e.Education, e.Email, e.ExtraDuty, e.InPositionSince, e.LeftOn);

    /// <summary>Puts all into the employee but the superior, who may come later.</summary>
    public void Fill(Employee e)
    {
        (e.Name, e.SearchName, e.Employment, e.Grade, e.Sex, e.BornOn) = (Name, Naming.PersonName.ForSearch(Name), Employment, Grade, Sex, BornOn);
        (e.PositionId, e.UnitId, e.Education, e.Email, e.ExtraDuty) = (PositionId, UnitId, Education, Email, ExtraDuty);
        (e.InPositionSince, e.LeftOn) = (Since, LeftOn);
    }

    public Employee ToNew(Guid id)
    {
        var employee = new Employee
        {
            Id = id, Nip = Nip, Name = Name, SearchName = "", Employment = Employment, Sex = Sex, BornOn = BornOn, UnitId = UnitId,
        };
        Fill(employee);
        return employee;
    }
}

/// <summary>A term that an import opens.</summary>
internal sealed record TermToOpen(Guid Id, Guid UnitId, Guid? PositionId, AppointmentKind Kind, DateOnly From);

/// <summary>A position that an import adds because the file names it and the list of positions does not.</summary>
internal sealed record PositionToAdd(Guid Id, PositionState State);

/// <summary>The payload of an employee's row: state before and after, terms to open and to close, and when.</summary>
/// <param name="Coming">A move that takes effect on a later day, or null.</param>
/// <param name="Replaced">Moves recorded before that it replaces.</param>
internal sealed record EmployeeChange(
    EmployeeState? Before, EmployeeState? After, IReadOnlyList<TermToOpen>? Open, IReadOnlyList<Guid>? Close, DateOnly CloseOn, PositionToAdd? Position,
    MoveToCome? Coming = null, IReadOnlyList<MoveToCome>? Replaced = null);
