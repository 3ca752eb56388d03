using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Pamong.Planning.Contract;
using Pamong.Planning.Programmes;
using Pamong.Platform.Data;
using Pamong.Platform.Rights;
using Pamong.Platform.Screens;
using static Pamong.Platform.Texts.Bilingual;

namespace Pamong.Planning.Plans;

/// <summary>The year's batches as the plan has them: which run, how full, what they bring and cost.</summary>
[Needs(PlanningPermissions.ViewPlan)]
internal sealed class PlanBatchesPage(PamongDb db) : PamongPage
{
    /// <summary>A batch in the list. Gain in points, cost in rupiah, wish by hand or null.</summary>
    public sealed record Row(
        Guid Id, string Code, string Programme, int Number, DateOnly StartsOn, DateOnly EndsOn, int MinSeats, int MaxSeats,
        bool Runs, bool? Wish, int Heads, long Gain, long Cost);

    private PlanMargins margins = PlanMargins.None;

    /// <summary>The plan.</summary>
    public Plan Plan { get; private set; } = null!;

    /// <summary>One page of batches.</summary>
    public Page<Row> Rows { get; private set; } = Page<Row>.Empty;

    /// <summary>Words of the programme's name or code.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Q { get; set; }

    /// <summary>"ya": only what runs; "tidak": only what doesn't.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Buka { get; set; }

    /// <summary>The page of the list, from 1.</summary>
    [BindProperty(SupportsGet = true)]
    public int H { get; set; } = 1;

    /// <summary>Points for one more seat, or null where seats are not scarce.</summary>
    public double? SeatWorth(Guid batch) => margins.PerSeat.TryGetValue(batch, out var worth) ? worth : null;

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken ct)
    {
        var plan = await db.Set<Plan>().AsNoTracking().SingleOrDefaultAsync(p => p.Id == id, ct);
        if (plan is null) return NotFound();
        Plan = plan;
        margins = PlanMargins.Read(plan.Margins);
        Describe(T("Angkatan", "Batches"), new Crumb(T("Rencana", "Plans"), "/rencana"), new Crumb($"{plan.Year} · {plan.Version}", $"/rencana/{id}"));
        Rows = await Query().PageAsync(H, Paging.ScreenSize, ct);
        return Page();
    }

    private IQueryable<Row> Query()
    {
        var (from, to, id) = (new DateOnly(Plan.Year, 1, 1), new DateOnly(Plan.Year, 12, 31), Plan.Id);
        var batches = from batch in db.Set<Batch>().AsNoTracking()
                      where batch.StartsOn >= @from && batch.StartsOn <= to
                      join programme in db.Set<Programme>() on batch.ProgrammeId equals programme.Id
                      select new { batch, programme };
        if (!string.IsNullOrWhiteSpace(Q))
        {
            var words = Q.Trim().ToLowerInvariant();
            batches = batches.Where(b => b.programme.Name.ToLower().Contains(words) || b.programme.Code.ToLower().Contains(words));
        }

        if (Buka is "ya") batches = batches.Where(b => db.Set<PlanBatch>().Any(p => p.PlanId == id && p.BatchId == b.batch.Id));
        if (Buka is "tidak") batches = batches.Where(b => !db.Set<PlanBatch>().Any(p => p.PlanId == id && p.BatchId == b.batch.Id));
        return batches.OrderBy(b => b.batch.StartsOn).ThenBy(b => b.batch.Id).Select(b => new Row(
            b.batch.Id, b.programme.Code, b.programme.Name, b.batch.Number, b.batch.StartsOn, b.batch.EndsOn,
            b.programme.MinSeats, b.programme.MaxSeats,
            db.Set<PlanBatch>().Any(p => p.PlanId == id && p.BatchId == b.batch.Id),
            db.Set<BatchWish>().Where(w => w.PlanId == id && w.BatchId == b.batch.Id).Select(w => (bool?)w.MustRun).FirstOrDefault(),
            db.Set<PlanAssignment>().Count(a => a.PlanId == id && a.BatchId == b.batch.Id),
            db.Set<PlanAssignment>().Where(a => a.PlanId == id && a.BatchId == b.batch.Id).Sum(a => (long)a.Gain),
            db.Set<PlanAssignment>().Where(a => a.PlanId == id && a.BatchId == b.batch.Id).Sum(a => a.Cost)
                + db.Set<PlanBatch>().Where(p => p.PlanId == id && p.BatchId == b.batch.Id).Sum(p => p.FixedCost)));
    }
}
