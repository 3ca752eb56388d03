using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Pamong.Delivery.Contract;
using Pamong.Delivery.Crediting;
using Pamong.Delivery.Nominating;
using Pamong.Platform.Data;
using Pamong.Platform.Outcomes;
using Pamong.Platform.Rights;
using Pamong.Platform.Screens;
using Pamong.Platform.Tenants;
using static Pamong.Platform.Texts.Bilingual;

namespace Pamong.Delivery.Running;

/// <summary>One batch: who takes part, what is to be done next, confirming, closing and undoing.</summary>
[Needs(DeliveryPermissions.ViewBatches)]
internal sealed class BatchPage(
    PamongDb db, BatchView view, ConfirmBatchHandler confirm, CloseBatchHandler close, UndoClosingHandler undo, FreeSeatHandler free,
    EvidenceReach evidence, JpKeeping jp, CurrentUser user, AgencyDay day) : PamongPage
{
    [FromRoute]
    public Guid BatchId { get; set; }

    /// <summary>Why contract civil servants go beyond 24 JP, when any do.</summary>
    [BindProperty, StringLength(500)]
    public string? OverReason { get; set; }

    /// <summary>Why the closing is undone, or a seat is freed.</summary>
    [BindProperty, StringLength(500)]
    public string? Reason { get; set; }

    /// <summary>Whether the batch is confirmed though nobody has accepted yet.</summary>
    [BindProperty]
    public bool WithoutAnyone { get; set; }

    public Run Run { get; private set; } = null!;

    public IReadOnlyList<Participant> People { get; private set; } = [];

    public IReadOnlyList<Proof> Proofs { get; private set; } = [];

    public HashSet<Guid> Replaced { get; private set; } = [];

    public Refusal? WhyNotClosable { get; private set; }

    public JpRule? Rule { get; private set; }

    public DateOnly Today { get; private set; }

    /// <summary>Which participants are shown: those behind a figure of the head, or all.</summary>
    [BindProperty(Name = "lihat", SupportsGet = true)]
    public string? Looked { get; set; }

    /// <summary>The page of participants, from 1.</summary>
    [BindProperty(Name = "h", SupportsGet = true)]
    public int Number { get; set; } = 1;

    /// <summary>The participants behind the figure looked at.</summary>
    public Page<Participant> Shown => Behind.Cut(Number);

    private IReadOnlyList<Participant> Behind => Looked switch
    {
        "kursi" => [.. People.Where(p => p.State.HoldsSeat())],
        "bersedia" => [.. People.Where(p => p.State is NominationState.Accepted or NominationState.Attended)],
        "lulus" => [.. People.Where(p => p.Result == TrainingResult.Passed)],
        "level" => [.. People.Where(p => p.LevelsClosed > 0)],
        _ => People,
    };

    /// <summary>Said yes or came.</summary>
    public int Accepted => People.Count(p => p.State is NominationState.Accepted or NominationState.Attended);

    /// <summary>Rupiah that confirming commits: the fixed cost, and the cost of all who hold a seat.</summary>
    public long Commits => Run.FixedCost + People.Where(p => p.State.HoldsSeat()).Sum(p => p.PlannedCost);

    public int Seated => People.Count(p => p.State.HoldsSeat());

    public bool MayRun => user.May(DeliveryPermissions.RunBatches);

    public bool MaySeeMoney => user.May(DeliveryPermissions.ViewMoney);

    public bool MayMark => user.May(DeliveryPermissions.RecordAttendance);

    public async Task<IActionResult> OnGetAsync(CancellationToken ct) => await LoadAsync(ct) ? Page() : NotFound();

    public async Task<IActionResult> OnPostConfirmAsync(CancellationToken ct) =>
        await DoAsync(() => confirm.HandleAsync(BatchId, WithoutAnyone, ct), T("Angkatan dipastikan dan dananya terikat.", "Batch confirmed; its money is committed."), ct);

    public async Task<IActionResult> OnPostCloseAsync(CancellationToken ct) =>
        await DoAsync(() => close.HandleAsync(BatchId, OverReason, ct), T("Angkatan ditutup. JP dan level peserta tercatat.", "Batch closed. JP and levels are recorded."), ct);

    public async Task<IActionResult> OnPostUndoAsync(CancellationToken ct) =>
        await DoAsync(() => undo.HandleAsync(BatchId, Reason ?? "", ct), T("Penutupan dibatalkan dengan catatan balik.", "The closing was undone by counter-entries."), ct);

    public async Task<IActionResult> OnPostFreeAsync(Guid nominationId, CancellationToken ct) =>
        await DoAsync(() => free.HandleAsync(BatchId, nominationId, Reason ?? "", ct), T("Kursi dibuka untuk pengganti.", "The seat is open for someone else."), ct);

    public async Task<IActionResult> OnPostLevelAsync(bool international, CancellationToken ct) =>
        await DoAsync(() => confirm.CountAsync(BatchId, international, ct), T("Tingkat kegiatan tersimpan.", "The level of the activity is saved."), ct);

    private async Task<IActionResult> DoAsync(Func<Task<Result<Done>>> deed, Platform.Texts.Text notice, CancellationToken ct)
    {
        if (!user.May(DeliveryPermissions.RunBatches)) return Forbid();
        var result = await deed();
        if (result.Ok(out _, out var refusal))
        {
            Flash(notice);
            return RedirectToPage(new { BatchId });
        }

        if (refusal.Kind == RefusalKind.NotFound) return Answer(refusal);
        db.ChangeTracker.Clear();
        if (!await LoadAsync(ct)) return NotFound();
        Show(refusal);
        return Page();
    }

    private async Task<bool> LoadAsync(CancellationToken ct)
    {
        if (await view.FindAsync(BatchId, ct) is not { } run) return false;
        Run = run;
        Describe(new(run.Title, run.Title), new Crumb(T("Pelaksanaan", "Delivery"), "/pelaksanaan"));
        Today = await day.TodayAsync(ct);
        People = await view.ParticipantsAsync(BatchId, BatchView.Permission, ct);
        Replaced = [.. People.Where(p => p.Replaces is not null).Select(p => p.Replaces!.Value)];
        Rule = (await jp.RulesAsync(ct)).Find(run.Form, run.EndsOn);
        WhyNotClosable = run.WhyNotClosable(People.Select(p => p.State), Today);
        Proofs = await evidence.Open().Where(e => e.BatchId == BatchId).OrderBy(e => e.AddedAt)
            .Select(e => new Proof(e.Id, e.Name, e.SubjectId)).ToListAsync(ct);
        return true;
    }

    /// <summary>A file of the batch.</summary>
    internal sealed record Proof(Guid Id, string Name, Guid? SubjectId);
}
