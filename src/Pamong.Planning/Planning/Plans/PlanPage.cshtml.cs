using System.Text.Json;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Pamong.Platform;
using Pamong.Planning.Contract;
using Pamong.Planning.Funding;
using Pamong.Platform.Data;
using Pamong.Platform.Jobs;
using Pamong.Platform.Outcomes;
using Pamong.Platform.Rights;
using Pamong.Platform.Screens;
using Pamong.Platform.Texts;
using Pamong.Platform.Trail;
using static Pamong.Platform.Texts.Bilingual;

namespace Pamong.Planning.Plans;

/// <summary>One plan: what it achieves, how good it is, where it stands, what can be done with it.</summary>
[Needs(PlanningPermissions.ViewPlan)]
internal sealed class PlanPage(
    PamongDb db, CurrentUser user, MakePlanHandler making, PlanSteps steps, TrailNames names, Kept kept, TimeProvider clock) : PamongPage
{
    private const int MostHistory = 20;

    /// <summary>Counts and rupiah of the plan as it is now.</summary>
    public sealed record Totals(int People, int Assignments, int Batches, long Cost, long Ceiling);

    /// <summary>The plan.</summary>
    public Plan Plan { get; private set; } = null!;

    /// <summary>Its sums.</summary>
    public Totals Sums { get; private set; } = new(0, 0, 0, 0, 0);

    /// <summary>The job that computes it now, or null.</summary>
    public Job? Job { get; private set; }

    /// <summary>Whether the last computation failed.</summary>
    public bool JobFailed { get; private set; }

    /// <summary>What collides, by name.</summary>
    public IReadOnlyList<NamedBreach> Collisions { get; private set; } = [];

    /// <summary>A moment of the plan's history: a step, a computation, a change by hand.</summary>
    public sealed record Event(DateTimeOffset At, string What, string Author, string Text, string? Before, string? After);

    /// <summary>The latest of its history, the newest first.</summary>
    public IReadOnlyList<Event> History { get; private set; } = [];

    /// <summary>Whether the user may read the whole trail.</summary>
    public bool MayReadTrail => user.May(PlatformPermissions.ReadTrail);

    /// <summary>How much was laid down by hand and holds when computing again.</summary>
    public (int Pins, int Exclusions, int Wishes) Laid { get; private set; }

    /// <summary>Its way so far, the newest first.</summary>
    public IReadOnlyList<PlanRemark> Remarks { get; private set; } = [];

    /// <summary>The remark typed with a step.</summary>
    [BindProperty]
    public string? Remark { get; set; }

    /// <summary>Whether the user may compute and change it.</summary>
    public bool MayMake => user.May(PlanningPermissions.MakePlan);

    /// <summary>The agency's time zone.</summary>
    public TimeZoneInfo Zone => Shell.Zone;

    /// <summary>How far the plan can be from the best at the most, in percent of its value.</summary>
    public double DistancePercent => Plan.Objective > 0 ? 100.0 * Math.Max(0, Plan.Bound - Plan.Objective) / Plan.Objective : 0;

    /// <summary>The number of the year's plan in force that enacting this one would replace, or null.</summary>
    public string? Replaces { get; private set; }

    /// <summary>Whether the user submitted it, and so cannot approve it.</summary>
    public bool IsOwnSubmission { get; private set; }

    /// <summary>The step that this user can take now: submit, approve, enact, or none.</summary>
    public string Step => Plan.State switch
    {
        PlanState.Draft when MayMake && Plan.ComputedAt is not null && Job is null => "submit",
        PlanState.Submitted when user.May(PlanningPermissions.ApprovePlan) => "approve",
        PlanState.Approved when user.May(PlanningPermissions.EnactPlan) => "enact",
        PlanState.Draft or PlanState.Submitted or PlanState.Approved or PlanState.Enacted or PlanState.Superseded => "",
    };

    /// <summary>What comes next, in a sentence.</summary>
    public Text StepNote => Plan.State switch
    {
        PlanState.Draft when Collisions.Count > 0 => T("Rencana belum dapat diajukan selama ada yang bertabrakan. Longgarkan, lalu hitung lagi atau ubah manual.", "The plan can't be submitted while something collides. Let something give, then compute again or change it by hand."),
        PlanState.Draft => T("Periksa angkatan, pegawai, dan dana. Bila sudah sesuai, ajukan untuk disetujui.", "Look through batches, people and funds. When all is well, submit it for approval."),
        PlanState.Submitted => T("Menunggu persetujuan pejabat yang berwenang.", "It waits for the approving official."),
        PlanState.Approved => T("Disetujui; menunggu penetapan.", "Approved; it waits to be enacted."),
        PlanState.Enacted => T("Rencana berlaku sejak {0}.", "The plan is in force since {0}.").With(Figures.Moment(Plan.EnactedAt ?? clock.GetUtcNow(), Zone)),
        PlanState.Superseded => T("Versi lain untuk tahun ini sudah ditetapkan.", "Another version for this year is in force."),
    };

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken ct) => await LoadAsync(id, ct) ? Page() : NotFound();

    public Task<IActionResult> OnPostSubmitAsync(Guid id, CancellationToken ct) =>
        StepAsync(id, PlanningPermissions.MakePlan, () => steps.SubmitAsync(id, Remark ?? "", ct), ct);

    public Task<IActionResult> OnPostApproveAsync(Guid id, CancellationToken ct) =>
        StepAsync(id, PlanningPermissions.ApprovePlan, () => steps.ApproveAsync(id, Remark ?? "", ct), ct);

    public Task<IActionResult> OnPostReturnAsync(Guid id, CancellationToken ct) =>
        StepAsync(id, PlanningPermissions.ApprovePlan, () => steps.ReturnAsync(id, Remark ?? "", ct), ct);

    public Task<IActionResult> OnPostEnactAsync(Guid id, CancellationToken ct) =>
        StepAsync(id, PlanningPermissions.EnactPlan, () => steps.EnactAsync(id, Remark ?? "", ct), ct);

    public Task<IActionResult> OnPostComputeAsync(Guid id, CancellationToken ct) =>
        StepAsync(id, PlanningPermissions.MakePlan, () => making.ComputeAsync(id, ct), ct);

    public Task<IActionResult> OnPostStopAsync(Guid id, CancellationToken ct) =>
        StepAsync(id, PlanningPermissions.MakePlan, () => making.StopAsync(id, ct), ct);

    private async Task<IActionResult> StepAsync(Guid id, string permission, Func<Task<Result<Plan>>> step, CancellationToken ct)
    {
        if (!user.May(permission)) return Forbid();
        var result = await step();
        if (result.Ok(out _, out var refusal)) return LocalRedirect($"/rencana/{id}");
        if (!await LoadAsync(id, ct)) return NotFound();
        Show(refusal);
        return Page();
    }

    private async Task<bool> LoadAsync(Guid id, CancellationToken ct)
    {
        var plan = await kept.GetAsync(("plan", id), () => db.Set<Plan>().AsNoTracking().SingleOrDefaultAsync(p => p.Id == id, ct));
        if (plan is null) return false;
        Plan = plan;
        Describe(T("Rencana {0} versi {1}", "Plan {0} version {1}").With(plan.Year.ToString(Language.Current), plan.Version),
            new Crumb(T("Rencana", "Plans"), "/rencana"));
        if (plan is { State: PlanState.Draft, JobId: { } jobId } && await db.Set<Job>().AsNoTracking().SingleOrDefaultAsync(j => j.Id == jobId, ct) is { } job)
            (Job, JobFailed) = (job.State is JobState.Waiting or JobState.Running ? job : null, job.State == JobState.Failed);
        Remarks = await kept.GetAsync(
            ("remarks on a plan", id), () => db.Set<PlanRemark>().AsNoTracking().Where(r => r.PlanId == id).OrderByDescending(r => r.At).ToListAsync(ct));
        History = await kept.GetAsync(("history of a plan", id, Language.IsEnglish), () => HistoryAsync(id, ct));
        if (plan.State == PlanState.Draft)
            Laid = (await db.Set<PlanAssignment>().CountAsync(a => a.PlanId == id && a.Pinned, ct),
                await db.Set<Exclusion>().CountAsync(e => e.PlanId == id, ct), await db.Set<BatchWish>().CountAsync(w => w.PlanId == id, ct));
        IsOwnSubmission = plan.State == PlanState.Submitted && user.May(PlanningPermissions.ApprovePlan) && await Submitter.IsAsync(db, user, id, ct);
        if (plan.State == PlanState.Approved)
            Replaces = await db.Set<Plan>().Where(p => p.Year == plan.Year && p.State == PlanState.Enacted).Select(p => p.Number).FirstOrDefaultAsync(ct);
        if (plan.Collisions.Length > 0)
            Collisions = JsonSerializer.Deserialize<List<NamedBreach>>(plan.Collisions)!;
        if (plan.ComputedAt is not null) Sums = await kept.GetAsync(("plan", plan.Id), () => SumAsync(plan, ct));
        return true;
    }

    /// <summary>Steps with their remarks, and from the trail what steps do not tell: computations and changes by hand with before and after.</summary>
    private async Task<IReadOnlyList<Event>> HistoryAsync(Guid id, CancellationToken ct)
    {
        var said = await db.Set<TrailEntry>().AsNoTracking()
            .Where(e => e.ObjectId == id && e.ObjectKind == nameof(Planning.Plans.Plan) && e.Action != "changed" && e.Action != "enacted")
            .OrderByDescending(e => e.Sequence).Take(MostHistory).ToListAsync(ct);
        return [.. said.Select(e => new Event(e.At, names.Deed(e.Action), e.Actor, "", e.Action == "added" ? null : e.Before, e.Action == "added" ? null : e.After))
            .Concat(Remarks.Select(r => new Event(r.At, r.State == PlanState.Draft ? T("Dikembalikan untuk diperbaiki", "Sent back to be mended") : r.State.Name(), r.Author, r.Text, null, null)))
            .OrderByDescending(e => e.At).Take(MostHistory)];
    }

    private async Task<Totals> SumAsync(Plan plan, CancellationToken ct)
    {
        var assignments = db.Set<PlanAssignment>().Where(a => a.PlanId == plan.Id);
        var heads = await assignments.GroupBy(a => 1).Select(g => new { Count = g.Count(), Cost = g.Sum(a => a.Cost) }).SingleOrDefaultAsync(ct);
        var people = await assignments.Select(a => a.EmployeeId).Distinct().CountAsync(ct);
        var batches = await db.Set<PlanBatch>().Where(b => b.PlanId == plan.Id)
            .GroupBy(b => 1).Select(g => new { Count = g.Count(), Cost = g.Sum(b => b.FixedCost) }).SingleOrDefaultAsync(ct);
        var ceiling = await db.Set<Fund>().Where(f => f.Year == plan.Year).SumAsync(f => f.Ceiling, ct);
        return new Totals(people, heads?.Count ?? 0, batches?.Count ?? 0, (heads?.Cost ?? 0) + (batches?.Cost ?? 0), ceiling);
    }
}
