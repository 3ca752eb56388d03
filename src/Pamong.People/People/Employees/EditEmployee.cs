using System.ComponentModel.DataAnnotations;
using Microsoft.EntityFrameworkCore;
using Pamong.People.Contract;
using Pamong.People.Leading;
using Pamong.People.Naming;
using Pamong.Platform.Data;
using Pamong.Platform.Outcomes;
using Pamong.Platform.Tenants;

namespace Pamong.People.Employees;

/// <summary>Changes the facts of an employee's record and, when wished, sets the superior by name.</summary>
internal sealed class EditEmployee
{
    /// <summary>With titles, as it is to be written.</summary>
    [Required, StringLength(200)]
    public string Name { get; set; } = "";

    /// <summary>PNS, CPNS, PPPK …</summary>
    [Required]
    public EmploymentKind? Employment { get; set; }

    /// <summary>III/c or IX; empty when unknown.</summary>
    [StringLength(40)]
    public string? Grade { get; set; }

    /// <summary>As in the record.</summary>
    [Required]
    public Sex? Sex { get; set; }

    /// <summary>As in the record.</summary>
    [Required]
    public DateOnly? BornOn { get; set; }

    /// <summary>In the agency's words.</summary>
    [StringLength(200)]
    public string? Education { get; set; }

    /// <summary>For letters.</summary>
    [EmailAddress, StringLength(200)]
    public string? Email { get; set; }

    /// <summary>What they do besides.</summary>
    [StringLength(200)]
    public string? ExtraDuty { get; set; }

    /// <summary>The superior set by name; empty for the one that the tree tells.</summary>
    [StringLength(30)]
    public string? SuperiorNip { get; set; }
}

/// <summary>Keeps a changed record and brings superiors in line.</summary>
internal sealed class EditEmployeeHandler(PamongDb db, PeopleDirectory people, LeadershipUpdate leadership, AgencyDay day)
{
    private const int LongestChain = 30;

    public async Task<Result<Employee>> HandleAsync(Guid id, EditEmployee asked, CancellationToken ct)
    {
        if (!await people.MayAsync(PeoplePermissions.Edit, id, ct)) return EmployeeRefusals.NotFound;
        var employee = await db.Set<Employee>().SingleAsync(e => e.Id == id, ct);
        var grade = string.IsNullOrWhiteSpace(asked.Grade) ? "" : GradeText.Read(asked.Grade);
        if (grade is null) return EmployeeRefusals.BadGrade;
        var today = await day.TodayAsync(ct);
        if (asked.BornOn!.Value > today.AddYears(-16) || asked.BornOn.Value.Year < 1930) return EmployeeRefusals.BornTooLate;
        var superior = await SuperiorAsync(employee, asked.SuperiorNip, ct);
        if (!superior.Ok(out var set, out var refusal)) return refusal;

        employee.Name = PersonName.Tidy(asked.Name);
        employee.SearchName = PersonName.ForSearch(employee.Name);
        (employee.Employment, employee.Grade, employee.Sex, employee.BornOn) = (asked.Employment!.Value, grade, asked.Sex!.Value, asked.BornOn.Value);
        (employee.Education, employee.Email, employee.ExtraDuty) = (asked.Education?.Trim() ?? "", asked.Email?.Trim() ?? "", asked.ExtraDuty?.Trim() ?? "");
        if (set.Length > 0) (employee.SuperiorId, employee.SuperiorIsSet) = (set[0], true);
        else employee.SuperiorIsSet = false;

        await using var write = await db.BeginWriteAsync(ct);
        await db.SaveChangesAsync(ct);
        await leadership.RunAsync(ct);
        await write.CommitAsync(ct);
        return employee;
    }

    // Empty: the tree tells.
    private async Task<Result<Guid[]>> SuperiorAsync(Employee employee, string? typed, CancellationToken ct)
    {
        var nip = new string([.. (typed ?? "").Where(char.IsAsciiDigit)]);
        if (nip.Length == 0) return Array.Empty<Guid>();
        if (nip == employee.Nip) return EmployeeRefusals.OwnSuperior;
        var found = await people.All().Where(p => p.Nip == nip).Select(p => new { p.Id, p.SuperiorId }).SingleOrDefaultAsync(ct);
        if (found is null) return EmployeeRefusals.NoSuchSuperior;
        if (employee.SuperiorIsSet && employee.SuperiorId == found.Id) return new[] { found.Id };
        var above = found.SuperiorId;
        for (var steps = 0; steps < LongestChain && above is { } at; steps++)
        {
            if (at == employee.Id) return EmployeeRefusals.OwnSuperior;
            above = await people.All().Where(p => p.Id == at).Select(p => p.SuperiorId).SingleOrDefaultAsync(ct);
        }

        return new[] { found.Id };
    }
}
