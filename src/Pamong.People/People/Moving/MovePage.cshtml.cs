using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Pamong.People.Contract;
using Pamong.People.Employees;
using Pamong.Platform.Outcomes;
using Pamong.Platform.Rights;
using Pamong.Platform.Screens;
using Pamong.Platform.Tenants;
using static Pamong.Platform.Texts.Bilingual;

namespace Pamong.People.Moving;

/// <summary>Records a move, or a term beside the present position.</summary>
[Needs(PeoplePermissions.Edit)]
internal sealed class MovePage(PeopleDirectory people, MoveEmployeeHandler handler, AgencyDay day) : PamongPage
{
    /// <summary>What is asked.</summary>
    [BindProperty]
    public MoveEmployee Asked { get; set; } = new();

    /// <summary>"tambahan" for a term beside the present position.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Bentuk { get; set; }

    /// <summary>The employee.</summary>
    public Employee Employee { get; private set; } = null!;

    /// <summary>Whether it is a term beside the present position.</summary>
    public bool IsBeside => Bentuk == "tambahan";

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken ct)
    {
        if (!await PrepareAsync(id, ct)) return NotFound();
        ModelState.Clear();
        Asked.From = await day.TodayAsync(ct);
        Asked.Kind = IsBeside ? AppointmentKind.ActingVacancy : AppointmentKind.Definitive;
        if (IsBeside) return Page();
        Asked.Unit = await people.Units().Where(u => u.Id == Employee.UnitId).Select(u => u.Code).SingleOrDefaultAsync(ct) ?? "";
        Asked.Position = await people.Positions().Where(p => p.Id == Employee.PositionId).Select(p => p.Code).SingleOrDefaultAsync(ct);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken ct)
    {
        if (!await PrepareAsync(id, ct)) return NotFound();
        if (!ModelState.IsValid) return Page();
        var done = Asked.From > await day.TodayAsync(ct)
            ? T("Tercatat. Mulai {0:d MMMM yyyy} perubahan ini berlaku dengan sendirinya; sampai saat itu tidak ada yang berubah.", "Recorded. It takes effect by itself on {0:d MMMM yyyy}; nothing changes until then.").With(Asked.From)
            : T("Perubahan jabatan tersimpan.", "The change of position is saved.");
        return Answer(await handler.HandleAsync(id, Asked, ct), done);
    }

    public async Task<IActionResult> OnPostAkhiriAsync(Guid id, Guid term, CancellationToken ct)
    {
        if (!await PrepareAsync(id, ct)) return NotFound();
        return Answer(await handler.EndTermAsync(id, term, ct), T("Penugasan berakhir hari ini.", "The term ends today."));
    }

    public async Task<IActionResult> OnPostBatalAsync(Guid id, Guid move, CancellationToken ct)
    {
        if (!await PrepareAsync(id, ct)) return NotFound();
        return Answer(await handler.CancelAsync(id, move, ct), T("Perpindahan yang akan datang dibatalkan.", "The coming move is cancelled."));
    }

    private IActionResult Answer(Result<Employee> result, Platform.Texts.Text done)
    {
        if (result.Ok(out var employee, out var refusal))
        {
            Flash(done);
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
        Describe(
            IsBeside ? T("Plt., plh., pj., atau penugasan", "Acting or secondment") : T("Pindah unit atau jabatan", "Move to another unit or position"),
            new Crumb(T("Pegawai", "Employees"), "/pegawai"), new Crumb(found.Name, $"/pegawai/{found.Nip}"));
        return true;
    }
}
