using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Pamong.People.Contract;
using Pamong.Planner;
using Pamong.Planning.Contract;
using Pamong.Platform.Data;
using Pamong.Platform.Outcomes;
using Pamong.Platform.Rights;
using Pamong.Platform.Screens;
using Pamong.Platform.Texts;
using static Pamong.Platform.Texts.Bilingual;

namespace Pamong.Planning.Plans;

/// <summary>What a change by hand would do, before it is done; for moves, what each possible target would do.</summary>
[Needs(PlanningPermissions.MakePlan)]
internal sealed class PlanChangePage(PamongDb db, IPeople people, PlanWorkbench workbench, PlanChanging changing) : PamongPage
{
    private const int MostChoices = 25;

    /// <summary>A batch that one can move to, and what that would do.</summary>
    public sealed record Choice(
        Guid BatchId, string Programme, int Number, DateOnly StartsOn, DateOnly EndsOn, int Heads, int MaxSeats, bool Runs, ChangeEffect Effect);

    /// <summary>The plan.</summary>
    public Plan Plan { get; private set; } = null!;

    /// <summary>The change, from the address or the form.</summary>
    [BindProperty(SupportsGet = true)]
    public ChangePlan Asked { get; set; } = new();

    /// <summary>Where the user came from: "pegawai", or else the batch.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Dari { get; set; }

    /// <summary>What would be done.</summary>
    public HandDeed Deed => Asked.Deed!.Value;

    /// <summary>Who and which batch, in names.</summary>
    public string Subject { get; private set; } = "";

    /// <summary>What it would do; null while a target is still to be chosen.</summary>
    public ChangeEffect? Effect { get; private set; }

    /// <summary>Targets to choose from.</summary>
    public IReadOnlyList<Choice> Choices { get; private set; } = [];

    /// <summary>What to know beside the effect.</summary>
    public Text? Note => Deed switch
    {
        HandDeed.Add or HandDeed.Move => T("Tempat ini dikunci: tetap ada saat rencana dihitung lagi.", "The place is pinned: it stays when the plan is computed again."),
        HandDeed.Remove => T("Saat dihitung lagi, pegawai ini tidak dimasukkan kembali ke program ini.", "When computed again, this person is not put back into this programme."),
        HandDeed.Open or HandDeed.Fill or HandDeed.MoveBatch => T("Saat dihitung lagi, angkatan ini tetap dibuka; pesertanya dipilih lagi, kecuali yang dikunci.", "When computed again, this batch still runs; its people are chosen anew, except those pinned."),
        HandDeed.Close => T("Saat dihitung lagi, angkatan ini tetap tertutup.", "When computed again, this batch stays closed."),
        HandDeed.Pin or HandDeed.Unpin or HandDeed.Allow => null,
    };

    /// <summary>Whether it is still to be said where to.</summary>
    public bool ChoosesTarget => Deed is HandDeed.Move or HandDeed.MoveBatch && Asked.ToBatchId is null;

    /// <summary>Back to where the user came from.</summary>
    public string Back => Dari == "pegawai" && Asked.EmployeeId is { } person
        ? $"/rencana/{Plan.Id}/pegawai/{person}" : $"/rencana/{Plan.Id}/angkatan/{Asked.BatchId}";

    /// <summary>The same change to a target.</summary>
    public string LinkTo(Guid batch) =>
        $"/rencana/{Plan.Id}/ubah?Deed={Deed}&EmployeeId={Asked.EmployeeId}&BatchId={Asked.BatchId}&ToBatchId={batch}&dari={Dari}";

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken ct)
    {
        if (Asked.Deed is null || Asked.BatchId is null) return NotFound();
        ModelState.Clear();
        return await LoadAsync(id, ct) ? Page() : NotFound();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken ct)
    {
        if (Asked.Deed is null || Asked.BatchId is null || !await ReachesAsync(ct)) return NotFound();
        var result = await changing.ChangeAsync(id, Asked, ct);
        if (result.Ok(out var effect, out var refusal))
        {
            ShownEffect.Leave(TempData, effect);
            Plan = await db.Set<Plan>().AsNoTracking().SingleAsync(p => p.Id == id, ct);
            if (Deed == HandDeed.MoveBatch) Asked.BatchId = Asked.ToBatchId;
            return LocalRedirect(Back);
        }

        ModelState.Clear();
        if (!await LoadAsync(id, ct)) return NotFound();
        Show(refusal);
        return Page();
    }

    private async Task<bool> ReachesAsync(CancellationToken ct) => Asked.EmployeeId is not { } person
        || await people.Within(PlanningPermissions.MakePlan).AnyAsync(p => p.Id == person, ct);

    private async Task<bool> LoadAsync(Guid id, CancellationToken ct)
    {
        var plan = await db.Set<Plan>().AsNoTracking().SingleOrDefaultAsync(p => p.Id == id, ct);
        if (plan is null || !await ReachesAsync(ct)) return false;
        Plan = plan;
        var ids = new[] { Asked.BatchId, Asked.ToBatchId }.OfType<Guid>().ToList();
        var names = await BatchesAsync(ids, ct);
        if (names.Count < ids.Count) return false;
        var person = Asked.EmployeeId is { } employee ? await people.All().Where(p => p.Id == employee).Select(p => p.Name).SingleOrDefaultAsync(ct) : null;
        Subject = string.Join(" · ", new[] { person }.Concat([string.Join(" → ", ids.Select(b => $"{names[b].Programme} ({names[b].Number})"))]).OfType<string>());
        Describe(Deed.Verb(), new Crumb(T("Rencana", "Plans"), "/rencana"), new Crumb($"{plan.Year} · {plan.Version}", $"/rencana/{id}"));
        if (ChoosesTarget)
        {
            await LoadChoicesAsync(ct);
            return true;
        }

        var result = await changing.PreviewAsync(id, Asked, ct);
        if (result.Ok(out var effect, out var refusal)) Effect = effect;
        else Show(refusal);
        return true;
    }

    private async Task LoadChoicesAsync(CancellationToken ct)
    {
        var bench = await workbench.OpenAsync(Plan, ct);
        var targets = Targets(bench);
        var asked = targets.Select(b => new ChangePlan { Deed = Asked.Deed, EmployeeId = Asked.EmployeeId, BatchId = Asked.BatchId, ToBatchId = bench.Input.Batches[b] }).ToList();
        if (!(await changing.PreviewAsync(Plan.Id, asked, ct)).Ok(out var effects, out _)) return;
        var names = await BatchesAsync([.. asked.Select(a => a.ToBatchId!.Value)], ct);
        var heads = bench.Plan.Assignments.CountBy(a => a.Batch).ToDictionary();
        var open = bench.Plan.OpenBatches.Select(b => b.Batch).ToHashSet();
        Choices = [.. effects
            .OrderBy(e => e.Effect.KeepsRules ? 0 : 1).ThenByDescending(e => e.Effect.Objective).ThenBy(e => names[e.Asked.ToBatchId!.Value].StartsOn)
            .Take(MostChoices)
            .Select(e =>
            {
                var (b, n) = (bench.Input.Batch(e.Asked.ToBatchId!.Value), names[e.Asked.ToBatchId!.Value]);
                return new Choice(n.Id, n.Programme, n.Number, n.StartsOn, n.EndsOn, heads.GetValueOrDefault(b), bench.Input.Instance.Batches[b].MaxSeats, open.Contains(b), e.Effect);
            })];
    }

    /// <summary>Other batches of the programme; for a person also batches that run of programmes that would close a gap of theirs.</summary>
    private IEnumerable<int> Targets(Bench bench)
    {
        var (input, batches) = (bench.Input, bench.Input.Instance.Batches);
        var from = input.Batch(Asked.BatchId!.Value);
        if (from < 0) return [];
        var same = Enumerable.Range(0, batches.Count).Where(b => b != from && batches[b].Programme == batches[from].Programme);
        var person = Asked.EmployeeId is { } id ? input.Person(id) : -1;
        if (person < 0) return same;
        var others = bench.Plan.OpenBatches.Select(o => o.Batch)
            .Where(b => batches[b].Programme != batches[from].Programme && input.GainAlone(person, batches[b].Programme) > 0)
            .OrderByDescending(b => input.GainAlone(person, batches[b].Programme)).ThenBy(b => b).Take(2 * MostChoices);
        return same.Concat(others).ToList();
    }

    private sealed record Named(Guid Id, string Programme, int Number, DateOnly StartsOn, DateOnly EndsOn);

    private Task<Dictionary<Guid, Named>> BatchesAsync(List<Guid> ids, CancellationToken ct) => (
        from batch in db.Set<Programmes.Batch>().AsNoTracking()
        where ids.Contains(batch.Id)
        join programme in db.Set<Programmes.Programme>() on batch.ProgrammeId equals programme.Id
        select new Named(batch.Id, programme.Name, batch.Number, batch.StartsOn, batch.EndsOn)).ToDictionaryAsync(b => b.Id, ct);
}
