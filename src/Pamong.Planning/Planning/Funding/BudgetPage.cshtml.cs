using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Pamong.Planning.Contract;
using Pamong.Planning.Plans;
using Pamong.Platform.Data;
using Pamong.Platform.Rights;
using Pamong.Platform.Screens;
using static Pamong.Platform.Texts.Bilingual;

namespace Pamong.Planning.Funding;

/// <summary>The funds of a year: ceiling, what the plan in force takes, what for and for whom.</summary>
[Needs(PlanningPermissions.ViewBudget)]
internal sealed class BudgetPage(PamongDb db, PlanningYear years, CurrentUser user) : PamongPage
{
    /// <summary>A fund; money in rupiah.</summary>
    /// <param name="Planned">What the plan in force takes.</param>
    public sealed record Row(Fund Fund, long Planned);

    /// <summary>The year.</summary>
    [BindProperty(SupportsGet = true, Name = "tahun")]
    public int? Year { get; set; }

    /// <summary>Years with funds, and the one shown.</summary>
    public IReadOnlyList<int> Years { get; private set; } = [];

    /// <summary>The funds.</summary>
    public IReadOnlyList<Row> Rows { get; private set; } = [];

    /// <summary>Names of the units whose own budget a fund is.</summary>
    public IReadOnlyDictionary<Guid, string> Units { get; private set; } = null!;

    /// <summary>The plan in force, or null.</summary>
    public Guid? PlanId { get; private set; }

    /// <summary>Whether the user may change funds.</summary>
    public bool MayManage => user.May(PlanningPermissions.ManageBudget);

    public async Task OnGetAsync([FromServices] People.Contract.IPeople people, CancellationToken ct)
    {
        var year = Year ??= await years.DefaultAsync(ct);
        Describe(T("Anggaran {0}", "Budget {0}").With(year.ToString(System.Globalization.CultureInfo.InvariantCulture)));
        var known = await db.Set<Fund>().Select(f => f.Year).Distinct().ToListAsync(ct);
        Years = [.. known.Append(year).Distinct().Order()];
        PlanId = await db.Set<Plan>().Where(p => p.Year == year && p.State == PlanState.Enacted).Select(p => (Guid?)p.Id).FirstOrDefaultAsync(ct);
        var planned = await PlannedAsync(ct);
        Rows = [.. (await db.Set<Fund>().AsNoTracking().Where(f => f.Year == year).OrderBy(f => f.Kind).ThenBy(f => f.Code).ToListAsync(ct))
            .Select(f => new Row(f, planned.GetValueOrDefault(f.Id)))];
        var ids = Rows.Select(r => r.Fund.UnitId).OfType<Guid>().ToList();
        Units = await people.Units().Where(u => ids.Contains(u.Id)).ToDictionaryAsync(u => u.Id, u => u.Name, ct);
    }

    private async Task<Dictionary<Guid, long>> PlannedAsync(CancellationToken ct)
    {
        if (PlanId is not { } plan) return [];
        var heads = await db.Set<PlanAssignment>().Where(a => a.PlanId == plan && a.FundId != null)
            .GroupBy(a => a.FundId!.Value).Select(g => new { g.Key, Sum = g.Sum(a => a.Cost) }).ToListAsync(ct);
        var batches = await db.Set<PlanBatch>().Where(b => b.PlanId == plan && b.FundId != null)
            .GroupBy(b => b.FundId!.Value).Select(g => new { g.Key, Sum = g.Sum(b => b.FixedCost) }).ToListAsync(ct);
        return heads.Concat(batches).GroupBy(s => s.Key).ToDictionary(g => g.Key, g => g.Sum(s => s.Sum));
    }
}
