using Microsoft.EntityFrameworkCore;
using Pamong.People.Importing;
using Pamong.People.Moving;
using Pamong.Platform.Data;

namespace Pamong.People;

/// <summary>How people, units and positions are stored.</summary>
internal static class PeopleTables
{
    public static void Add(ModelBuilder model)
    {
        model.Entity<Unit>(unit =>
        {
            unit.ToTable("people_unit");
            unit.HasIndex(u => new { u.TenantId, u.Code }).IsUnique();
            unit.HasIndex(u => new { u.TenantId, u.Path });
            unit.RefersTo<Unit>(nameof(Unit.ParentId));
        });
        model.Entity<Position>(position =>
        {
            position.ToTable("people_position");
            position.HasIndex(p => new { p.TenantId, p.Code }).IsUnique();
        });
        model.Entity<Employee>(employee =>
        {
            employee.ToTable("people_employee");
            employee.HasIndex(e => new { e.TenantId, e.Nip }).IsUnique();
            // The list by name is read from here alone, so that its far pages cost little more than the first.
            employee.HasIndex(e => new { e.TenantId, e.SearchName, e.Id }).HasFilter("left_on IS NULL");
            employee.HasIndex(e => new { e.TenantId, e.UnitId });
            employee.HasIndex(e => new { e.TenantId, e.SuperiorId });
            employee.RefersTo<Unit>(nameof(Employee.UnitId));
            employee.RefersTo<Position>(nameof(Employee.PositionId));
            employee.RefersTo<Employee>(nameof(Employee.SuperiorId));
        });
        model.Entity<Term>(term =>
        {
            term.ToTable("people_term");
            term.HasIndex(t => new { t.TenantId, t.EmployeeId });
            term.RefersTo<Employee>(nameof(Term.EmployeeId));
            term.RefersTo<Unit>(nameof(Term.UnitId));
            term.RefersTo<Position>(nameof(Term.PositionId));
        });
        model.Entity<ComingMove>(move =>
        {
            move.ToTable("people_coming_move");
            move.HasIndex(m => new { m.TenantId, m.EmployeeId });
            move.HasIndex(m => new { m.TenantId, m.From });
            move.RefersTo<Employee>(nameof(ComingMove.EmployeeId));
            move.RefersTo<Unit>(nameof(ComingMove.UnitId));
            move.RefersTo<Position>(nameof(ComingMove.PositionId));
        });
        model.Entity<Import>(import =>
        {
            import.ToTable("people_import");
            import.HasIndex(i => new { i.TenantId, i.CreatedAt });
            import.Ignore(i => i.Failure);
            import.Ignore(i => i.Counts);
        });
        model.Entity<ImportLine>(line =>
        {
            line.ToTable("people_import_line");
            line.HasIndex(l => new { l.TenantId, l.ImportId, l.Outcome, l.Ordinal });
            line.HasIndex(l => new { l.TenantId, l.SubjectId });
            line.RefersTo<Import>(nameof(ImportLine.ImportId));
        });
    }
}
