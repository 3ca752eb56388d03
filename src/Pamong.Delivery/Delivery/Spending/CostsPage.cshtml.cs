using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Pamong.Delivery.Contract;
using Pamong.Delivery.Running;
using Pamong.Platform.Data;
using Pamong.Platform.Outcomes;
using Pamong.Platform.Rights;
using Pamong.Platform.Screens;
using Pamong.Platform.Tenants;
using static Pamong.Platform.Texts.Bilingual;

namespace Pamong.Delivery.Spending;

/// <summary>What a batch costs: promised and paid, per fund and participant.</summary>
[Needs(DeliveryPermissions.ViewMoney)]
internal sealed class CostsPage(PamongDb db, BatchView view, FundBook funds, PayHandler handler, CurrentUser user, AgencyDay day) : PamongPage
{
    [FromRoute]
    public Guid BatchId { get; set; }

    [BindProperty]
    public Pay Pay { get; set; } = new();

    public Run Run { get; private set; } = null!;

    public IReadOnlyList<FundStanding> Funds { get; private set; } = [];

    public IReadOnlyList<Participant> People { get; private set; } = [];

    public IReadOnlyList<Line> Lines { get; private set; } = [];

    /// <summary>Which movements are shown: those behind a figure of the head, or all.</summary>
    [BindProperty(Name = "lihat", SupportsGet = true)]
    public string? Looked { get; set; }

    /// <summary>The movements behind the figure looked at.</summary>
    public IReadOnlyList<Line> Shown => Looked switch
    {
        "terikat" => [.. Lines.Where(l => l.Committed != 0)],
        "terpakai" => [.. Lines.Where(l => l.Spent != 0)],
        _ => Lines,
    };

    public bool MaySpend => user.May(DeliveryPermissions.Spend);

    public bool MayRun => user.May(DeliveryPermissions.RunBatches);

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await LoadAsync(ct)) return NotFound();
        Pay.Day = await day.TodayAsync(ct);
        Pay.FundId = Run.FixedFundId;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!MaySpend) return Forbid();
        if (!await LoadAsync(ct)) return NotFound();
        if (!ModelState.IsValid) return Page();
        return await AfterAsync(await handler.HandleAsync(BatchId, Pay, ct), T("Pembayaran tercatat.", "Payment recorded."), ct);
    }

    public async Task<IActionResult> OnPostFreeAsync(CancellationToken ct)
    {
        if (!MaySpend) return Forbid();
        ModelState.Clear();
        return await AfterAsync(await handler.FreeAsync(BatchId, ct), T("Sisa komitmen dibebaskan.", "The rest of the commitment is free."), ct);
    }

    private async Task<IActionResult> AfterAsync(Result<Done> result, Platform.Texts.Text notice, CancellationToken ct)
    {
        if (result.Ok(out _, out var refusal))
        {
            Flash(notice);
            return RedirectToPage(new { BatchId });
        }

        if (refusal.Kind == RefusalKind.NotFound && refusal.Field is null && Run is null) return Answer(refusal);
        db.ChangeTracker.Clear();
        if (!await LoadAsync(ct)) return NotFound();
        Show(refusal with { Field = refusal.Field is { } field ? "Pay." + field : null });
        return Page();
    }

    private async Task<bool> LoadAsync(CancellationToken ct)
    {
        if (await view.FindAsync(BatchId, ct) is not { } run) return false;
        Run = run;
        Describe(T("Biaya", "Costs"), new Crumb(T("Pelaksanaan", "Delivery"), "/pelaksanaan"), new Crumb(run.Title, $"/pelaksanaan/{BatchId}"));
        Funds = await funds.StandingAsync(run.Year, ct);
        People = await view.ParticipantsAsync(BatchId, DeliveryPermissions.ViewMoney, ct);
        var names = People.ToDictionary(p => p.Id, p => p.Name);
        var codes = Funds.ToDictionary(f => f.Id, f => f.Code);
        Lines = [.. (await db.Set<MoneyMovement>().AsNoTracking().Where(m => m.BatchId == BatchId)
            .OrderByDescending(m => m.At).ThenByDescending(m => m.Id).Take(500).ToListAsync(ct))
            .Select(m => new Line(m.Day, codes.GetValueOrDefault(m.FundId, ""), m.NominationId is { } id ? names.GetValueOrDefault(id, "–") : null, m.Committed, m.Spent, m.Note, m.By))];
        return true;
    }

    /// <summary>A movement as it is shown.</summary>
    /// <param name="Person">Null for the fixed cost and for promises.</param>
    internal sealed record Line(DateOnly Day, string Fund, string? Person, long Committed, long Spent, string Note, string By);
}
