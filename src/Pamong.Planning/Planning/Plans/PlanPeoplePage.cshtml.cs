using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Pamong.People.Contract;
using Pamong.Planning.Contract;
using Pamong.Planning.Funding;
using Pamong.Planning.Programmes;
using Pamong.Platform.Data;
using Pamong.Platform.Rights;
using Pamong.Platform.Screens;
using static Pamong.Platform.Texts.Bilingual;

namespace Pamong.Planning.Plans;

/// <summary>The people of a plan within the user's reach: what each gets, and who stays without their JP.</summary>
[Needs(PlanningPermissions.ViewPlan)]
internal sealed class PlanPeoplePage(PamongDb db, IPeople people, CurrentUser user, Kept kept) : PamongPage
{
    /// <summary>A person in the list; JP whole, cost in rupiah.</summary>
    public sealed record Row(Guid Id, string Name, string Nip, string Unit, int Programmes, int Jp, long Cost);

    /// <summary>The plan.</summary>
    public Plan Plan { get; private set; } = null!;

    /// <summary>One page of people.</summary>
    public Page<Row> Rows { get; private set; } = Page<Row>.Empty;

    /// <summary>Part of a name or NIP.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Q { get; set; }

    /// <summary>"cukup": who reaches the entitlement; "kurang": who does not.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Jp { get; set; }

    /// <summary>Only people whom this fund pays for.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid? Dana { get; set; }

    /// <summary>The name of that fund.</summary>
    public string FundName { get; private set; } = "";

    /// <summary>What that fund pays for batches as such, in rupiah.</summary>
    public long FundFixed { get; private set; }

    /// <summary>The page of the list, from 1.</summary>
    [BindProperty(SupportsGet = true)]
    public int H { get; set; } = 1;

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken ct)
    {
        var plan = await kept.GetAsync(("plan", id), () => db.Set<Plan>().AsNoTracking().SingleOrDefaultAsync(p => p.Id == id, ct));
        if (plan is null) return NotFound();
        Plan = plan;
        Describe(T("Pegawai dalam rencana", "People in the plan"),
            new Crumb(T("Rencana", "Plans"), "/rencana"), new Crumb($"{plan.Year} · {plan.Version}", $"/rencana/{id}"));
        if (Dana is { } fund && user.May(PlanningPermissions.ViewBudget))
        {
            FundName = await db.Set<Fund>().Where(f => f.Id == fund).Select(f => f.Name).SingleOrDefaultAsync(ct) ?? "";
            FundFixed = await db.Set<PlanBatch>().Where(b => b.PlanId == id && b.FundId == fund).SumAsync(b => b.FixedCost, ct);
        }

        Rows = await kept.PageAsync(
            ("people of a plan", id, Q, Jp, Dana), H, () => Query(plan).OrderBy(p => p.SearchName).ThenBy(p => p.Id).Select(p => p.Id),
            ids => Read(id, ids).ToListAsync(ct), row => row.Id, ct);
        return Page();
    }

    private IQueryable<PersonRow> Query(Plan plan)
    {
        var reachable = people.Within(PlanningPermissions.ViewPlan);
        if (!string.IsNullOrWhiteSpace(Q))
        {
            var words = Q.Trim().ToLowerInvariant();
            reachable = reachable.Where(p => p.SearchName.Contains(words) || p.Nip.Contains(words));
        }

        var attended = Attended(plan.Id);
        if (Dana is { } payer) reachable = reachable.Where(p => db.Set<PlanAssignment>().Any(a => a.PlanId == plan.Id && a.EmployeeId == p.Id && a.FundId == payer));
        var entitlement = plan.EntitlementJp;
        if (Jp is "cukup") reachable = reachable.Where(p => attended.Where(a => a.EmployeeId == p.Id).Sum(a => a.Jp) >= entitlement);
        if (Jp is "kurang") reachable = reachable.Where(p => attended.Where(a => a.EmployeeId == p.Id).Sum(a => a.Jp) < entitlement);
        return reachable;
    }

    private IQueryable<Row> Read(Guid planId, IReadOnlyList<Guid> ids)
    {
        var attended = Attended(planId);
        return people.All().Where(p => ids.Contains(p.Id)).Select(p => new Row(
            p.Id, p.Name, p.Nip, p.UnitName,
            attended.Count(a => a.EmployeeId == p.Id),
            attended.Where(a => a.EmployeeId == p.Id).Sum(a => a.Jp),
            attended.Where(a => a.EmployeeId == p.Id).Sum(a => a.Cost)));
    }

    private IQueryable<Attendance> Attended(Guid planId) =>
        from assignment in db.Set<PlanAssignment>()
        where assignment.PlanId == planId
        join batch in db.Set<Batch>() on assignment.BatchId equals batch.Id
        join programme in db.Set<Programme>() on batch.ProgrammeId equals programme.Id
        select new Attendance { EmployeeId = assignment.EmployeeId, Jp = programme.Jp, Cost = assignment.Cost };

    // An initialised class, because a query may go on from it.
    private sealed class Attendance
    {
        public required Guid EmployeeId { get; init; }

        public required int Jp { get; init; }

        public required long Cost { get; init; }
    }
}
