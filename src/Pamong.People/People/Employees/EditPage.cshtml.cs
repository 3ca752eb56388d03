using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Pamong.People.Contract;
using Pamong.Platform.Outcomes;
using Pamong.Platform.Rights;
using Pamong.Platform.Screens;
using static Pamong.Platform.Texts.Bilingual;

namespace Pamong.People.Employees;

/// <summary>Changes an employee's facts and superior.</summary>
[Needs(PeoplePermissions.Edit)]
internal sealed class EditPage(PeopleDirectory people, EditEmployeeHandler handler) : PamongPage
{
    /// <summary>What is asked.</summary>
    [BindProperty]
    public EditEmployee Asked { get; set; } = new();

    /// <summary>The employee as it is.</summary>
    public Employee Employee { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken ct)
    {
        if (!await PrepareAsync(id, ct)) return NotFound();
        var superior = Employee is { SuperiorIsSet: true, SuperiorId: { } above }
            ? await people.All().Where(p => p.Id == above).Select(p => p.Nip).SingleOrDefaultAsync(ct)
            : null;
        Asked = new EditEmployee
        {
            Name = Employee.Name, Employment = Employee.Employment, Grade = Employee.Grade, Sex = Employee.Sex, BornOn = Employee.BornOn,
            Education = Employee.Education, Email = Employee.Email, ExtraDuty = Employee.ExtraDuty, SuperiorNip = superior,
        };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken ct)
    {
        if (!await PrepareAsync(id, ct)) return NotFound();
        if (!ModelState.IsValid) return Page();
        var result = await handler.HandleAsync(id, Asked, ct);
        if (result.Ok(out var employee, out var refusal))
        {
            Flash(T("Data pegawai tersimpan.", "The employee's data are saved."));
            return LocalRedirect($"/pegawai/{employee.Nip}");
        }

        if (refusal.Kind == RefusalKind.NotFound) return NotFound();
        Show(refusal);
        return Page();
    }

    private async Task<bool> PrepareAsync(Guid id, CancellationToken ct)
    {
        var found = await people.Reachable(PeoplePermissions.Edit).SingleOrDefaultAsync(e => e.Id == id, ct);
        if (found is null) return false;
        Employee = found;
        Describe(T("Ubah data pegawai", "Edit the employee"), new Crumb(T("Pegawai", "Employees"), "/pegawai"), new Crumb(found.Name, $"/pegawai/{found.Nip}"));
        return true;
    }
}
