using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Pamong.People.Contract;
using Pamong.Planning.Contract;
using Pamong.Planning.Funding;
using Pamong.Platform.Data;
using Pamong.Platform.Rights;
using Pamong.Platform.Screens;
using static Pamong.Platform.Texts.Bilingual;

namespace Pamong.Planning.Plans;

/// <summary>What the plan takes from each fund, against its ceiling, and what a little more would bring.</summary>
[Needs(PlanningPermissions.ViewBudget)]
internal sealed class PlanFundsPage(PamongDb db, IPeople people) : PamongPage
{
    /// <summary>A fund; all in rupiah.</summary>
    public sealed record Row(Guid Id, string Code, string Name, long Ceiling, long Used)
    {
        /// <summary>What is left; below 0 when a hand-made plan spends too much.</summary>
        public long Left => Ceiling - Used;
    }

    private PlanMargins margins = PlanMargins.None;

    /// <summary>The plan.</summary>
    public Plan Plan { get; private set; } = null!;

    /// <summary>The funds of its year.</summary>
    public IReadOnlyList<Row> Rows { get; private set; } = [];

    /// <summary>Points per million rupiah more, or null when unknown.</summary>
    public double? Worth(Guid fund) => margins.PerMillion.TryGetValue(fund, out var worth) ? worth : null;

    /// <summary>A unit whose limits hold the plan back; points for a little more of each, null where it is not scarce.</summary>
    public sealed record Limit(Guid UnitId, string Code, string Unit, double? PerShare, double? PerAway);

    /// <summary>Units whose limits hold the plan back, those that matter most first.</summary>
    public IReadOnlyList<Limit> Limits { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken ct)
    {
        var plan = await db.Set<Plan>().AsNoTracking().SingleOrDefaultAsync(p => p.Id == id, ct);
        if (plan is null) return NotFound();
        Plan = plan;
        margins = PlanMargins.Read(plan.Margins);
        Describe(T("Dana rencana", "Money of the plan"),
            new Crumb(T("Rencana", "Plans"), "/rencana"), new Crumb($"{plan.Year} · {plan.Version}", $"/rencana/{id}"));
        Rows = await db.Set<Fund>().AsNoTracking().Where(f => f.Year == plan.Year).OrderBy(f => f.Kind).ThenBy(f => f.Code)
            .Select(f => new Row(f.Id, f.Code, f.Name, f.Ceiling,
                db.Set<PlanAssignment>().Where(a => a.PlanId == id && a.FundId == f.Id).Sum(a => a.Cost)
                    + db.Set<PlanBatch>().Where(b => b.PlanId == id && b.FundId == f.Id).Sum(b => b.FixedCost)))
            .ToListAsync(ct);
        var units = margins.PerShare.Keys.Union(margins.PerAway.Keys).ToList();
        var names = await people.Units().Where(u => units.Contains(u.Id)).ToDictionaryAsync(u => u.Id, ct);
        Limits = [.. units.Where(names.ContainsKey)
            .Select(u => new Limit(u, names[u].Code, names[u].Name,
                margins.PerShare.TryGetValue(u, out var share) ? share : null, margins.PerAway.TryGetValue(u, out var away) ? away : null))
            .OrderByDescending(l => (l.PerShare ?? 0) + (l.PerAway ?? 0)).Take(Paging.ScreenSize)];
        return Page();
    }
}
