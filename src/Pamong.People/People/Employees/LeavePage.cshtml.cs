using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Pamong.People.Contract;
using Pamong.Platform.Outcomes;
using Pamong.Platform.Rights;
using Pamong.Platform.Screens;
using Pamong.Platform.Tenants;
using static Pamong.Platform.Texts.Bilingual;

namespace Pamong.People.Employees;

/// <summary>Records that an employee leaves.</summary>
[Needs(PeoplePermissions.Edit)]
internal sealed class LeavePage(PeopleDirectory people, LeaveAgencyHandler handler, AgencyDay day) : PamongPage
{
    /// <summary>What is asked.</summary>
    [BindProperty]
    public LeaveAgency Asked { get; set; } = new();

    /// <summary>The employee.</summary>
    public Employee Employee { get; private set; } = null!;

    /// <summary>How many report to them.</summary>
    public int Reports { get; private set; }

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken ct)
    {
        if (!await PrepareAsync(id, ct)) return NotFound();
        Asked.On = await day.TodayAsync(ct);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken ct)
    {
        if (!await PrepareAsync(id, ct)) return NotFound();
        if (!ModelState.IsValid) return Page();
        var result = await handler.HandleAsync(id, Asked, ct);
        if (result.Ok(out var employee, out var refusal))
        {
            Flash(T("Pegawai ini dicatat keluar.", "The employee is recorded as having left."));
            return LocalRedirect($"/pegawai/{employee.Nip}");
        }

        if (refusal.Kind == RefusalKind.NotFound) return NotFound();
        Show(refusal);
        return Page();
    }

    private async Task<bool> PrepareAsync(Guid id, CancellationToken ct)
    {
        var found = await people.Reachable(PeoplePermissions.Edit).SingleOrDefaultAsync(e => e.Id == id && e.LeftOn == null, ct);
        if (found is null) return false;
        Employee = found;
        Reports = await people.All().CountAsync(p => p.SuperiorId == id, ct);
        Describe(T("Keluar dari instansi", "Leave the agency"), new Crumb(T("Pegawai", "Employees"), "/pegawai"), new Crumb(found.Name, $"/pegawai/{found.Nip}"));
        return true;
    }
}
