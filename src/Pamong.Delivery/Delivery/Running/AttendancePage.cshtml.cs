using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Pamong.Delivery.Contract;
using Pamong.Delivery.Nominating;
using Pamong.Platform.Data;
using Pamong.Platform.Outcomes;
using Pamong.Platform.Rights;
using Pamong.Platform.Screens;
using Pamong.Platform.Tenants;
using static Pamong.Platform.Texts.Bilingual;

namespace Pamong.Delivery.Running;

/// <summary>Attendance by day, one by one or for many at once.</summary>
[Needs(DeliveryPermissions.RecordAttendance)]
internal sealed class AttendancePage(PamongDb db, BatchView view, MarkAttendanceHandler handler, CurrentUser user, AgencyDay day) : PamongPage
{
    [FromRoute]
    public Guid BatchId { get; set; }

    /// <summary>The day shown; the batch's latest that has come when none is asked for.</summary>
    [BindProperty(Name = "hari", SupportsGet = true)]
    public DateOnly? Asked { get; set; }

    [BindProperty(Name = "id")]
    public List<Guid> Selected { get; set; } = [];

    public Run Run { get; private set; } = null!;

    public IReadOnlyList<DateOnly> Days { get; private set; } = [];

    public DateOnly Shown { get; private set; }

    public DateOnly Today { get; private set; }

    public IReadOnlyList<Participant> People { get; private set; } = [];

    public HashSet<Guid> Present { get; private set; } = [];

    public IReadOnlyDictionary<Guid, int> Counts { get; private set; } = new Dictionary<Guid, int>();

    public bool MaySeeMoney => user.May(DeliveryPermissions.ViewMoney);

    public bool MayRun => user.May(DeliveryPermissions.RunBatches);

    public async Task<IActionResult> OnGetAsync(CancellationToken ct) => await LoadAsync(ct) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(string deed, CancellationToken ct)
    {
        if (!await LoadAsync(ct)) return NotFound();
        var seen = People.Select(p => p.Id).ToHashSet();
        var ids = Selected.Where(seen.Contains).ToList();
        if (ids.Count == 0)
        {
            ModelState.AddModelError("", T("Pilih paling sedikit satu peserta.", "Select at least one participant."));
            return Page();
        }

        var result = deed switch
        {
            "present" => await handler.AddAsync(BatchId, Marks(ids, [Shown]), ct),
            "every" => await handler.AddAsync(BatchId, Marks(ids, [.. Days.Where(d => d <= Today)]), ct),
            "remove" => await handler.RemoveAsync(BatchId, Shown, ids, ct),
            _ => await handler.AbsentAsync(BatchId, ids, ct),
        };
        if (result.Ok(out _, out var refusal))
        {
            Flash(T("Kehadiran tersimpan.", "Attendance saved."));
            return RedirectToPage(new { BatchId, hari = Shown.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) });
        }

        db.ChangeTracker.Clear();
        await LoadAsync(ct);
        Show(refusal);
        return Page();
    }

    private static List<AttendanceMark> Marks(IEnumerable<Guid> ids, IReadOnlyList<DateOnly> days) =>
        [.. ids.SelectMany(id => days.Select(d => new AttendanceMark(Guid.CreateVersion7(), id, d)))];

    private async Task<bool> LoadAsync(CancellationToken ct)
    {
        if (await view.FindAsync(BatchId, ct) is not { } run) return false;
        Run = run;
        Describe(T("Kehadiran", "Attendance"), new Crumb(T("Pelaksanaan", "Delivery"), "/pelaksanaan"), new Crumb(run.Title, $"/pelaksanaan/{BatchId}"));
        Today = await day.TodayAsync(ct);
        Days = TrainingDays.Of(run.StartsOn, run.EndsOn);
        Shown = Asked is { } asked && Days.Contains(asked) ? asked : Days.LastOrDefault(d => d <= Today, Days[0]);
        People = [.. (await view.ParticipantsAsync(BatchId, DeliveryPermissions.RecordAttendance, ct)).Where(p => p.State.HoldsSeat())];
        var marks = await db.Set<Attendance>().AsNoTracking().Where(a => a.BatchId == BatchId)
            .Select(a => new { a.NominationId, a.Day }).ToListAsync(ct);
        Present = [.. marks.Where(m => m.Day == Shown).Select(m => m.NominationId)];
        Counts = marks.GroupBy(m => m.NominationId).ToDictionary(g => g.Key, g => g.Count());
        return true;
    }
}
