using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Pamong.People.Contract;
using Pamong.Planning.Contract;
using Pamong.Platform.Data;
using Pamong.Platform.Rights;
using Pamong.Platform.Screens;
using static Pamong.Platform.Texts.Bilingual;

namespace Pamong.Planning.Plans;

/// <summary>What was changed by hand and what was laid down by hand: each change with its effect, pins, exclusions, wishes.</summary>
[Needs(PlanningPermissions.ViewPlan)]
internal sealed class PlanChangesPage(PamongDb db, IPeople people, CurrentUser user, PlanChanging changing) : PamongPage
{
    private const int MostLaid = 200;

    /// <summary>A change with names.</summary>
    public sealed record Row(HandChange Change, string Person, string Batch, string ToBatch);

    /// <summary>A pin, exclusion or wish; the deed that lifts it.</summary>
    public sealed record Laid(HandDeed? Lift, Guid? EmployeeId, string Person, Guid BatchId, string Batch, bool MustRun);

    /// <summary>The plan.</summary>
    public Plan Plan { get; private set; } = null!;

    /// <summary>One page of changes, the newest first.</summary>
    public Page<Row> Rows { get; private set; } = Page<Row>.Empty;

    /// <summary>The change that can be taken back now.</summary>
    public Guid? LastId { get; private set; }

    /// <summary>Places that stay when computing again.</summary>
    public IReadOnlyList<Laid> Pins { get; private set; } = [];

    /// <summary>Programmes that people stay out of.</summary>
    public IReadOnlyList<Laid> Exclusions { get; private set; } = [];

    /// <summary>Batches that must or must not run.</summary>
    public IReadOnlyList<Laid> Wishes { get; private set; } = [];

    /// <summary>The page of the list, from 1.</summary>
    [BindProperty(SupportsGet = true)]
    public int H { get; set; } = 1;

    /// <summary>The agency's time zone.</summary>
    public TimeZoneInfo Zone => Shell.Zone;

    /// <summary>Whether the user may change this plan now.</summary>
    public bool MayChange => Plan.State == PlanState.Draft && Plan.JobId is null && user.May(PlanningPermissions.MakePlan);

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken ct) => await LoadAsync(id, ct) ? Page() : NotFound();

    public async Task<IActionResult> OnPostUndoAsync(Guid id, CancellationToken ct)
    {
        if (!user.May(PlanningPermissions.MakePlan)) return Forbid();
        var result = await changing.UndoAsync(id, ct);
        if (result.Ok(out var undone, out var refusal))
        {
            Flash(T("Dibatalkan: {0}.", "Taken back: {0}.").With(undone.Deed.Done()));
            return LocalRedirect($"/rencana/{id}/perubahan");
        }

        if (!await LoadAsync(id, ct)) return NotFound();
        Show(refusal);
        return Page();
    }

    private async Task<bool> LoadAsync(Guid id, CancellationToken ct)
    {
        var plan = await db.Set<Plan>().AsNoTracking().SingleOrDefaultAsync(p => p.Id == id, ct);
        if (plan is null) return false;
        Plan = plan;
        Describe(T("Perubahan manual", "Changes by hand"), new Crumb(T("Rencana", "Plans"), "/rencana"), new Crumb($"{plan.Year} · {plan.Version}", $"/rencana/{id}"));
        var changes = await db.Set<HandChange>().AsNoTracking().Where(c => c.PlanId == id)
            .OrderByDescending(c => c.At).ThenByDescending(c => c.Id).PageAsync(H, Paging.ScreenSize, ct);
        var marks = await PlanMarks.ReadAsync(db, id, ct);
        var reach = people.Within(PlanningPermissions.ViewPlan);
        var persons = changes.Rows.Select(c => c.EmployeeId).OfType<Guid>()
            .Concat(marks.Pins.Take(MostLaid).Select(p => p.EmployeeId)).Concat(marks.Exclusions.Take(MostLaid).Select(e => e.EmployeeId)).Distinct().ToList();
        var names = await reach.Where(p => persons.Contains(p.Id)).Select(p => new { p.Id, p.Name }).ToDictionaryAsync(p => p.Id, p => p.Name, ct);
        var (from, to) = (new DateOnly(plan.Year, 1, 1), new DateOnly(plan.Year, 12, 31));
        var batches = await (
            from batch in db.Set<Programmes.Batch>().AsNoTracking()
            where batch.StartsOn >= @from && batch.StartsOn <= to
            join programme in db.Set<Programmes.Programme>() on batch.ProgrammeId equals programme.Id
            select new { batch.Id, batch.ProgrammeId, Name = programme.Name + " (" + batch.Number + ")", Programme = programme.Name }).ToListAsync(ct);
        var batchNames = batches.ToDictionary(b => b.Id, b => b.Name);
        string NameOf(Guid? person) => person is { } p ? names.GetValueOrDefault(p, T("pegawai di luar jangkauan Anda", "someone beyond your reach")) : "";
        string BatchOf(Guid? batch) => batch is { } b ? batchNames.GetValueOrDefault(b, "?") : "";
        Rows = new Page<Row>([.. changes.Rows.Select(c => new Row(c, NameOf(c.EmployeeId), BatchOf(c.BatchId), BatchOf(c.ToBatchId)))], changes.Number, changes.Size, changes.Total);
        if (MayChange) LastId = (await changing.LastAsync(plan, ct))?.Id;
        Pins = [.. marks.Pins.Where(p => names.ContainsKey(p.EmployeeId)).Take(MostLaid)
            .Select(p => new Laid(HandDeed.Unpin, p.EmployeeId, NameOf(p.EmployeeId), p.BatchId, BatchOf(p.BatchId), true)).OrderBy(p => p.Person, StringComparer.Ordinal)];
        var anyBatch = batches.GroupBy(b => b.ProgrammeId).ToDictionary(g => g.Key, g => g.First());
        Exclusions = [.. marks.Exclusions.Where(e => names.ContainsKey(e.EmployeeId) && anyBatch.ContainsKey(e.ProgrammeId)).Take(MostLaid)
            .Select(e => new Laid(HandDeed.Allow, e.EmployeeId, NameOf(e.EmployeeId), anyBatch[e.ProgrammeId].Id, anyBatch[e.ProgrammeId].Programme, false)).OrderBy(p => p.Person, StringComparer.Ordinal)];
        Wishes = [.. marks.Wishes.Select(w => new Laid(null, null, "", w.Key, BatchOf(w.Key), w.Value)).OrderBy(w => w.Batch, StringComparer.Ordinal)];
        return true;
    }
}
