using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Pamong.People.Contract;
using Pamong.Planning.Contract;
using Pamong.Planning.Funding;
using Pamong.Planning.Programmes;
using Pamong.Platform.Data;
using Pamong.Platform.Outcomes;
using Pamong.Platform.Rights;
using Pamong.Platform.Screens;
using static Pamong.Platform.Texts.Bilingual;

namespace Pamong.Planning.Plans;

/// <summary>One batch in a plan: who attends and why it is worth it; people in and out by hand.</summary>
[Needs(PlanningPermissions.ViewPlan)]
internal sealed class PlanBatchPage(PamongDb db, IPeople people, CurrentUser user, PlanChanging changing) : PamongPage
{
    private const int MostFound = 8;

    /// <summary>The batch and its programme; money in rupiah.</summary>
    public sealed record Facts(
        string Programme, int Number, DateOnly StartsOn, DateOnly EndsOn, string Place, int Jp, int DaysAway, long CostPerHead, long FixedCost,
        int MinSeats, int MaxSeats, bool Runs);

    /// <summary>A participant.</summary>
    public sealed record Row(Guid EmployeeId, string Name, string Nip, string Unit, int Gain, bool Pinned, string? Fund);

    /// <summary>The plan.</summary>
    public Plan Plan { get; private set; } = null!;

    /// <summary>The batch.</summary>
    public Facts Batch { get; private set; } = null!;

    /// <summary>One page of participants within the user's reach.</summary>
    public Page<Row> Rows { get; private set; } = Page<Row>.Empty;

    /// <summary>People found to be added.</summary>
    public IReadOnlyList<PersonRow> Found { get; private set; } = [];

    /// <summary>The wish by hand, or null.</summary>
    public bool? Wish { get; private set; }

    /// <summary>What the last change did, or null.</summary>
    public ShownEffect? Effect { get; private set; }

    /// <summary>Points for one more seat at the margin, or null where seats are not scarce.</summary>
    public double? SeatWorth { get; private set; }

    /// <summary>What adding each of the people found would do.</summary>
    public IReadOnlyDictionary<Guid, ChangeEffect> Effects { get; private set; } = new Dictionary<Guid, ChangeEffect>();

    /// <summary>Part of a name or NIP of someone to add.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Cari { get; set; }

    /// <summary>The page of the list, from 1.</summary>
    [BindProperty(SupportsGet = true)]
    public int H { get; set; } = 1;

    /// <summary>Whether the user may change this plan now.</summary>
    public bool MayChange => Plan.State == PlanState.Draft && Plan.JobId is null && user.May(PlanningPermissions.MakePlan);

    /// <summary>The page that shows what a change would do.</summary>
    public string Change(HandDeed deed, Guid? person = null) =>
        $"/rencana/{Plan.Id}/ubah?Deed={deed}&BatchId={BatchId}{(person is { } id ? $"&EmployeeId={id}" : "")}";

    /// <summary>The batch's id.</summary>
    public Guid BatchId { get; private set; }

    public async Task<IActionResult> OnGetAsync(Guid id, Guid batchId, CancellationToken ct) =>
        await LoadAsync(id, batchId, ct) ? Page() : NotFound();

    public async Task<IActionResult> OnPostWishAsync(Guid id, Guid batchId, bool? wish, CancellationToken ct)
    {
        if (!user.May(PlanningPermissions.MakePlan)) return Forbid();
        var result = await changing.WishAsync(id, batchId, wish, ct);
        if (result.Ok(out _, out var refusal))
        {
            Flash(T("Keinginan tersimpan dan berlaku saat rencana dihitung lagi.", "The wish is saved and counts when the plan is computed again."));
            return LocalRedirect($"/rencana/{id}/angkatan/{batchId}");
        }

        if (!await LoadAsync(id, batchId, ct)) return NotFound();
        Show(refusal);
        return Page();
    }

    private async Task<bool> LoadAsync(Guid id, Guid batchId, CancellationToken ct)
    {
        var plan = await db.Set<Plan>().AsNoTracking().SingleOrDefaultAsync(p => p.Id == id, ct);
        var facts = await (
            from batch in db.Set<Batch>()
            where batch.Id == batchId
            join p in db.Set<Programme>() on batch.ProgrammeId equals p.Id
            select new Facts(p.Name, batch.Number, batch.StartsOn, batch.EndsOn, batch.Place, p.Jp, p.DaysAway, p.CostPerHead, p.FixedCost,
                p.MinSeats, p.MaxSeats, db.Set<PlanBatch>().Any(b => b.PlanId == id && b.BatchId == batchId))).SingleOrDefaultAsync(ct);
        if (plan is null || facts is null) return false;
        (Plan, Batch, BatchId) = (plan, facts, batchId);
        Describe(T("Angkatan {0}", "Batch {0}").With(facts.Number), new Crumb(T("Rencana", "Plans"), "/rencana"),
            new Crumb($"{plan.Year} · {plan.Version}", $"/rencana/{id}"), new Crumb(T("Angkatan", "Batches"), $"/rencana/{id}/angkatan"));
        Wish = await db.Set<BatchWish>().Where(w => w.PlanId == id && w.BatchId == batchId).Select(w => (bool?)w.MustRun).SingleOrDefaultAsync(ct);
        Effect = ShownEffect.Take(TempData, id);
        var margins = PlanMargins.Read(plan.Margins);
        SeatWorth = margins.PerSeat.TryGetValue(batchId, out var worth) ? worth : null;
        var participants =
            from assignment in db.Set<PlanAssignment>().AsNoTracking()
            where assignment.PlanId == id && assignment.BatchId == batchId
            join person in people.Within(PlanningPermissions.ViewPlan) on assignment.EmployeeId equals person.Id
            orderby person.SearchName, person.Id
            select new Row(person.Id, person.Name, person.Nip, person.UnitName, assignment.Gain, assignment.Pinned,
                db.Set<Fund>().Where(f => f.Id == assignment.FundId).Select(f => f.Name).FirstOrDefault());
        Rows = await participants.PageAsync(H, Paging.ScreenSize, ct);
        if (MayChange && !string.IsNullOrWhiteSpace(Cari))
        {
            Found = await FindAsync(Cari.Trim().ToLowerInvariant(), id, batchId, ct);
            var asked = Found.Select(p => new ChangePlan { Deed = HandDeed.Add, EmployeeId = p.Id, BatchId = batchId }).ToList();
            if ((await changing.PreviewAsync(id, asked, ct)).Ok(out var effects, out _))
                Effects = effects.ToDictionary(e => e.Asked.EmployeeId!.Value, e => e.Effect);
        }

        return true;
    }

    private Task<List<PersonRow>> FindAsync(string words, Guid planId, Guid batchId, CancellationToken ct) =>
        people.Within(PlanningPermissions.ViewPlan)
            .Where(p => p.SearchName.Contains(words) || p.Nip.Contains(words))
            .Where(p => !db.Set<PlanAssignment>().Any(a => a.PlanId == planId && a.BatchId == batchId && a.EmployeeId == p.Id))
            .OrderBy(p => p.SearchName).Take(MostFound).ToListAsync(ct);
}
