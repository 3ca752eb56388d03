using System.ComponentModel.DataAnnotations;
using Microsoft.EntityFrameworkCore;
using Pamong.People.Contract;
using Pamong.People.Leading;
using Pamong.People.Moving;
using Pamong.Platform.Data;
using Pamong.Platform.Outcomes;
using Pamong.Platform.Tenants;

namespace Pamong.People.Employees;

/// <summary>Records that an employee's service ends or ended.</summary>
internal sealed class LeaveAgency
{
    /// <summary>The last day of service, inclusive; today at the latest.</summary>
    [Required]
    public DateOnly? On { get; set; }
}

/// <summary>Ends the service and all its terms; reports get their superior from the tree.</summary>
internal sealed class LeaveAgencyHandler(PamongDb db, PeopleDirectory people, LeadershipUpdate leadership, AgencyDay day)
{
    public async Task<Result<Employee>> HandleAsync(Guid id, LeaveAgency asked, CancellationToken ct)
    {
        if (!await people.MayAsync(PeoplePermissions.Edit, id, ct)) return EmployeeRefusals.NotFound;
        var employee = await db.Set<Employee>().SingleAsync(e => e.Id == id, ct);
        if (employee.LeftOn is not null) return EmployeeRefusals.LeftAlready;
        var last = asked.On!.Value;
        if (last > await day.TodayAsync(ct)) return EmployeeRefusals.LeavesInFuture;
        foreach (var term in await db.Set<Term>().Where(t => t.EmployeeId == id && t.To == null).ToListAsync(ct))
            term.To = last < term.From ? term.From : last;
        db.RemoveRange(await db.Set<ComingMove>().Where(m => m.EmployeeId == id).ToListAsync(ct));
        employee.LeftOn = last;
        await using var write = await db.BeginWriteAsync(ct);
        await db.SaveChangesAsync(ct);
        await leadership.RunAsync(ct);
        await write.CommitAsync(ct);
        return employee;
    }
}
