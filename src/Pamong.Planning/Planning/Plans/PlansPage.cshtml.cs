using Microsoft.EntityFrameworkCore;
using Pamong.Planning.Contract;
using Pamong.Platform.Data;
using Pamong.Platform.Rights;
using Pamong.Platform.Screens;
using static Pamong.Platform.Texts.Bilingual;

namespace Pamong.Planning.Plans;

/// <summary>All plans, the newest year and version first.</summary>
[Needs(PlanningPermissions.ViewPlan)]
internal sealed class PlansPage(PamongDb db, CurrentUser user) : PamongPage
{
    /// <summary>A plan in the list; cost in rupiah.</summary>
    public sealed record Row(Guid Id, int Year, int Version, string Name, PlanState State, int Entitled, long Gain, long Cost);

    /// <summary>The plans.</summary>
    public IReadOnlyList<Row> Plans { get; private set; } = [];

    /// <summary>Whether the user may make one.</summary>
    public bool MayMake => user.May(PlanningPermissions.MakePlan);

    public async Task OnGetAsync(CancellationToken ct)
    {
        Describe(T("Rencana", "Plans"));
        Plans = await db.Set<Plan>().AsNoTracking()
            .OrderByDescending(p => p.Year).ThenByDescending(p => p.Version)
            .Select(p => new Row(
                p.Id, p.Year, p.Version, p.Name, p.State, p.Entitled, p.Gain,
                db.Set<PlanAssignment>().Where(a => a.PlanId == p.Id).Sum(a => a.Cost)
                    + db.Set<PlanBatch>().Where(b => b.PlanId == p.Id).Sum(b => b.FixedCost)))
            .Take(100).ToListAsync(ct);
    }
}
