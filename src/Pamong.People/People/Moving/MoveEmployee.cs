using System.ComponentModel.DataAnnotations;
using Microsoft.EntityFrameworkCore;
using Pamong.Documents.Recognising;
using Pamong.People.Contract;
using Pamong.People.Employees;
using Pamong.People.Leading;
using Pamong.People.Positions;
using Pamong.Platform.Data;
using Pamong.Platform.Outcomes;
using Pamong.Platform.Tenants;

namespace Pamong.People.Moving;

/// <summary>Gives an employee another unit or position for good, or a term beside it.</summary>
internal sealed class MoveEmployee
{
    /// <summary>For good, acting, or seconded.</summary>
    [Required]
    public AppointmentKind? Kind { get; set; } = AppointmentKind.Definitive;

    /// <summary>The unit's code or whole name.</summary>
    [Required, StringLength(200)]
    public string Unit { get; set; } = "";

    /// <summary>The position's code or whole name; empty for none.</summary>
    [StringLength(200)]
    public string? Position { get; set; }

    /// <summary>The first day; a later one than today makes it a coming move.</summary>
    [Required]
    public DateOnly? From { get; set; }

    /// <summary>The last day, inclusive, of a term beside; empty while it runs.</summary>
    public DateOnly? To { get; set; }
}

/// <summary>Keeps moves and terms with their effective dates.</summary>
internal sealed class MoveEmployeeHandler(PamongDb db, PeopleDirectory people, LeadershipUpdate leadership, AgencyDay day)
{
    public async Task<Result<Employee>> HandleAsync(Guid id, MoveEmployee asked, CancellationToken ct)
    {
        if (!await people.MayAsync(PeoplePermissions.Edit, id, ct)) return EmployeeRefusals.NotFound;
        var employee = await db.Set<Employee>().SingleAsync(e => e.Id == id, ct);
        if (employee.LeftOn is not null) return EmployeeRefusals.LeftAlready;
        if (await UnitAsync(asked.Unit, ct) is not { } unit) return EmployeeRefusals.NoSuchUnit.With(asked.Unit);
        Guid? position = null;
        if (!string.IsNullOrWhiteSpace(asked.Position))
        {
            position = await PositionAsync(asked.Position, ct);
            if (position is null) return EmployeeRefusals.NoSuchPosition.With(asked.Position);
        }

        var (kind, from, today) = (asked.Kind!.Value, asked.From!.Value, await day.TodayAsync(ct));
        var until = kind == AppointmentKind.Definitive ? null : asked.To;
        if (until < from) return EmployeeRefusals.EndsBeforeItBegins;
        if (from > today) return await PlanAsync(employee, new() { EmployeeId = id, UnitId = unit, PositionId = position, Kind = kind, From = from, Until = until }, ct);
        if (kind == AppointmentKind.Definitive && await DefinitiveMove.MakeAsync(db, employee, unit, position, from, ct) is { } refusal) return refusal;
        db.Add(new Term
        {
            EmployeeId = id, UnitId = unit, PositionId = position, Kind = kind, From = from, To = until < today ? until : null, Until = until,
        });
        await KeepAsync(ct);
        return employee;
    }

    /// <summary>Takes back a move that has not come yet.</summary>
    public async Task<Result<Employee>> CancelAsync(Guid id, Guid moveId, CancellationToken ct)
    {
        if (!await people.MayAsync(PeoplePermissions.Edit, id, ct)) return EmployeeRefusals.NotFound;
        var move = await db.Set<ComingMove>().SingleOrDefaultAsync(m => m.Id == moveId && m.EmployeeId == id, ct);
        if (move is null) return EmployeeRefusals.NoSuchMove;
        db.Remove(move);
        await db.SaveChangesAsync(ct);
        return await db.Set<Employee>().SingleAsync(e => e.Id == id, ct);
    }

    /// <summary>Ends a term beside the definitive one today.</summary>
    public async Task<Result<Employee>> EndTermAsync(Guid id, Guid termId, CancellationToken ct)
    {
        if (!await people.MayAsync(PeoplePermissions.Edit, id, ct)) return EmployeeRefusals.NotFound;
        var term = await db.Set<Term>().SingleOrDefaultAsync(
            t => t.Id == termId && t.EmployeeId == id && t.To == null && t.Kind != AppointmentKind.Definitive, ct);
        if (term is null) return EmployeeRefusals.NoSuchTerm;
        var today = await day.TodayAsync(ct);
        term.To = today < term.From ? term.From : today;
        var employee = await db.Set<Employee>().SingleAsync(e => e.Id == id, ct);
        if (TermPlan.ActingTitle(employee.ExtraDuty) is not null) employee.ExtraDuty = "";
        await KeepAsync(ct);
        return employee;
    }

    // Nothing counts differently until its day; so neither the row nor the leaders change.
    private async Task<Result<Employee>> PlanAsync(Employee employee, ComingMove move, CancellationToken ct)
    {
        if (move.Kind == AppointmentKind.Definitive)
        {
            var coming = await db.Set<ComingMove>().AsNoTracking()
                .Where(m => m.EmployeeId == employee.Id && m.Kind == AppointmentKind.Definitive && m.From <= move.From)
                .OrderByDescending(m => m.From).FirstOrDefaultAsync(ct);
            if (coming?.From == move.From) return EmployeeRefusals.MovesThatDay.With(move.From);
            var (unit, position) = coming is null ? (employee.UnitId, employee.PositionId) : (coming.UnitId, coming.PositionId);
            if (unit == move.UnitId && position == move.PositionId) return EmployeeRefusals.SameUnitAndPosition;
        }

        db.Add(move);
        await db.SaveChangesAsync(ct);
        return employee;
    }

    private async Task KeepAsync(CancellationToken ct)
    {
        await using var write = await db.BeginWriteAsync(ct);
        await db.SaveChangesAsync(ct);
        await leadership.RunAsync(ct);
        await write.CommitAsync(ct);
    }

    private async Task<Guid?> UnitAsync(string typed, CancellationToken ct)
    {
        var code = typed.Trim();
        var units = await people.Units().Select(u => new { u.Id, u.Code, u.Name }).ToListAsync(ct);
        if (units.Find(u => u.Code == code) is { } exact) return exact.Id;
        var named = units.FindAll(u => HeaderText.Normalise(u.Name) == HeaderText.Normalise(code));
        return named.Count == 1 ? named[0].Id : null;
    }

    private async Task<Guid?> PositionAsync(string typed, CancellationToken ct)
    {
        var code = typed.Trim();
        var positions = await people.Positions().Select(p => new { p.Id, p.Code, p.Name }).ToListAsync(ct);
        if (positions.Find(p => p.Code == code) is { } exact) return exact.Id;
        var named = positions.FindAll(p => PositionCodes.Key(p.Name) == PositionCodes.Key(code));
        return named.Count == 1 ? named[0].Id : null;
    }
}
