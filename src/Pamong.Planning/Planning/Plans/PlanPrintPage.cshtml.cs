using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Pamong.Planning.Contract;
using Pamong.Platform.Data;
using Pamong.Platform.Rights;
using Pamong.Platform.Screens;
using static Pamong.Platform.Texts.Bilingual;

namespace Pamong.Planning.Plans;

/// <summary>The plan on paper: its batches, sums, number and fingerprint.</summary>
[Needs(PlanningPermissions.ViewPlan)]
internal sealed class PlanPrintPage(PamongDb db, PlanLines lines) : PamongPage
{
    /// <summary>The plan.</summary>
    public Plan Plan { get; private set; } = null!;

    /// <summary>All batches that run.</summary>
    public IReadOnlyList<PlanBatchLine> Batches { get; private set; } = [];

    /// <summary>The agency.</summary>
    public string TenantName => Shell.TenantName;

    /// <summary>The agency's time zone.</summary>
    public TimeZoneInfo Zone => Shell.Zone;

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken ct)
    {
        var plan = await db.Set<Plan>().AsNoTracking().SingleOrDefaultAsync(p => p.Id == id, ct);
        if (plan is null) return NotFound();
        Plan = plan;
        Describe(T("Rencana untuk dicetak", "Plan for printing"), new Crumb(T("Rencana", "Plans"), "/rencana"), new Crumb($"{plan.Year} · {plan.Version}", $"/rencana/{id}"));
        Batches = await lines.BatchesOf(id).ToListAsync(ct);
        return Page();
    }
}
