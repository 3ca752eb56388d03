using Microsoft.EntityFrameworkCore;
using Pamong.People.Contract;
using Pamong.People.Employees;
using Pamong.People.Leading;
using Pamong.Platform.Data;
using Pamong.Platform.Jobs;
using Pamong.Platform.Tenants;
using Pamong.Platform.Trail;

namespace Pamong.People.Moving;

/// <summary>On its day a coming move takes effect, and the day after its last a term beside ends; heads and superiors follow.</summary>
internal sealed class MoveClock(PamongDb db, LeadershipUpdate leadership, AgencyDay day) : IHourlyWork
{
    private const int LongestChain = 30;

    public async Task RunAsync(Tenant agency, CancellationToken ct)
    {
        var today = await day.TodayAsync(ct);
        var due = db.Set<ComingMove>().Where(m => m.From <= today).OrderBy(m => m.From).ThenBy(m => m.Id);
        var over = db.Set<Term>().Where(t => t.To == null && t.Until < today);
        if (!await due.AnyAsync(ct) && !await over.AnyAsync(ct)) return;
        await using var write = await db.BeginWriteAsync(ct);
        foreach (var move in await due.ToListAsync(ct))
        {
            await BeginAsync(move, ct);
            await db.SaveChangesAsync(ct); // the next may be of the same person
        }

        foreach (var term in await over.ToListAsync(ct)) await EndAsync(term, ct);
        await db.SaveChangesAsync(ct);
        await leadership.RunAsync(ct);
        await write.CommitAsync(ct);
    }

    private async Task BeginAsync(ComingMove move, CancellationToken ct)
    {
        db.Remove(move);
        var employee = await db.Set<Employee>().SingleAsync(e => e.Id == move.EmployeeId, ct);
        var refusal = employee.LeftOn is not null ? EmployeeRefusals.LeftAlready
            : move.Kind == AppointmentKind.Definitive ? await DefinitiveMove.MakeAsync(db, employee, move.UnitId, move.PositionId, move.From, ct)
            : null;
        if (refusal is not null)
        {
            db.Say("lapsed", nameof(ComingMove), move.Id, new { move.EmployeeId, move.From, because = refusal.Code });
            return;
        }

        if (move.Kind == AppointmentKind.Definitive) await SetSuperiorAsync(employee, move.SuperiorNip, ct);
        db.Add(new Term
        {
            EmployeeId = move.EmployeeId, UnitId = move.UnitId, PositionId = move.PositionId, Kind = move.Kind, From = move.From, Until = move.Until,
        });
        db.Say("took-effect", nameof(ComingMove), move.Id, new { move.EmployeeId, move.From });
    }

    private async Task EndAsync(Term term, CancellationToken ct)
    {
        term.To = term.Until;
        var employee = await db.Set<Employee>().SingleAsync(e => e.Id == term.EmployeeId, ct);
        if (TermPlan.ActingTitle(employee.ExtraDuty) is not null) employee.ExtraDuty = "";
    }

    // The superior may have left since, or work below them by now: then the tree tells.
    private async Task SetSuperiorAsync(Employee employee, string nip, CancellationToken ct)
    {
        if (nip.Length == 0) return;
        var superior = await db.Set<Employee>().Where(e => e.Nip == nip && e.LeftOn == null).Select(e => new { e.Id, e.SuperiorId }).SingleOrDefaultAsync(ct);
        if (superior is null || superior.Id == employee.Id) return;
        var above = superior.SuperiorId;
        for (var steps = 0; steps < LongestChain && above is { } at; steps++)
        {
            if (at == employee.Id) return;
            above = await db.Set<Employee>().Where(e => e.Id == at).Select(e => e.SuperiorId).SingleOrDefaultAsync(ct);
        }

        (employee.SuperiorId, employee.SuperiorIsSet) = (superior.Id, true);
    }
}
