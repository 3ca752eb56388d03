using Microsoft.EntityFrameworkCore;
using Pamong.People.Contract;
using Pamong.People.Employees;
using Pamong.Platform.Data;
using Pamong.Platform.Outcomes;

namespace Pamong.People.Moving;

/// <summary>Gives an employee another unit or position for good; today by hand, or on its day by the clock.</summary>
internal static class DefinitiveMove
{
    /// <summary>Moves the employee and closes the term before; the new term is the caller's to add. Who led in the old unit leads here no longer.</summary>
    public static async Task<Refusal?> MakeAsync(PamongDb db, Employee employee, Guid unit, Guid? position, DateOnly from, CancellationToken ct)
    {
        if (employee.UnitId == unit && employee.PositionId == position) return EmployeeRefusals.SameUnitAndPosition;
        var open = await db.Set<Term>()
            .Where(t => t.EmployeeId == employee.Id && t.Kind == AppointmentKind.Definitive && t.To == null)
            .ToListAsync(ct);
        if (open.Exists(t => t.From >= from)) return EmployeeRefusals.BeforePresent.With(open.Max(t => t.From));
        foreach (var term in open) term.To = from.AddDays(-1);
        if (employee.UnitId != unit) employee.SuperiorIsSet = false;
        (employee.UnitId, employee.PositionId, employee.InPositionSince) = (unit, position, from);
        return null;
    }
}
