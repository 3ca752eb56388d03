using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Pamong.Delivery.Contract;
using Pamong.Delivery.Nominating;
using Pamong.Platform.Data;
using Pamong.Platform.Outcomes;
using Pamong.Platform.Rights;
using Pamong.Platform.Screens;
using static Pamong.Platform.Texts.Bilingual;

namespace Pamong.Delivery.Running;

/// <summary>Results of those who attended, and the files that prove them.</summary>
[Needs(DeliveryPermissions.RunBatches)]
internal sealed class ResultsPage(PamongDb db, BatchView view, RecordResultsHandler handler, AddEvidenceHandler evidence, CurrentUser user) : PamongPage
{
    [FromRoute]
    public Guid BatchId { get; set; }

    /// <summary>One line per participant.</summary>
    [BindProperty]
    public List<ResultLine> Lines { get; set; } = [];

    /// <summary>Whether saved results are meant to change.</summary>
    [BindProperty]
    public bool Confirmed { get; set; }

    /// <summary>Saved results that would change, when that is still to be confirmed.</summary>
    public IReadOnlyList<(Participant Person, ResultLine Line)> Replaced { get; private set; } = [];

    /// <summary>A file to be added.</summary>
    [BindProperty]
    public IFormFile? File1 { get; set; }

    /// <summary>Whose file it is; null for the whole batch.</summary>
    [BindProperty]
    public Guid? FileOf { get; set; }

    public Run Run { get; private set; } = null!;

    public IReadOnlyList<Participant> People { get; private set; } = [];

    public bool MaySeeMoney => user.May(DeliveryPermissions.ViewMoney);

    public async Task<IActionResult> OnGetAsync(CancellationToken ct) => await LoadAsync(ct) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(string? everyone, CancellationToken ct)
    {
        if (!await LoadAsync(ct)) return NotFound();
        if (!ModelState.IsValid) return Page();
        var others = everyone == "passed";
        var result = await handler.HandleAsync(BatchId, new RecordResults { Lines = Lines, OthersPassed = others, Confirmed = Confirmed }, ct);
        if (result.Ok(out var kept, out var refusal))
            return After(null, others
                ? T("Hasil tersimpan; {0} peserta yang sudah punya hasil dibiarkan.", "Results saved; {0} participants who had a result were left as they are.").With(kept.Left)
                : T("Hasil tersimpan.", "Results saved."));
        if (refusal.Code == DeliveryRefusals.ResultsWouldChange.Code)
            Replaced = [.. People.Join(Lines, p => p.Id, l => l.NominationId, (p, l) => (p, l)).Where(r => r.l.Replaces(r.p.Result, r.p.Score, r.p.Certificate))];
        return After(refusal, default);
    }

    public async Task<IActionResult> OnPostFileAsync(CancellationToken ct)
    {
        if (!await LoadAsync(ct)) return NotFound();
        var of = People.FirstOrDefault(p => p.Id == FileOf);
        var result = await evidence.AddAsync(File1, BatchId, of?.EmployeeId, of?.Id, ct);
        if (!result.Ok(out _, out var refusal)) return After(refusal with { Field = nameof(File1) }, default);
        await db.SaveChangesAsync(ct);
        return After(null, T("Berkas tersimpan.", "File saved."));
    }

    private IActionResult After(Refusal? refusal, Platform.Texts.Text notice)
    {
        if (refusal is not null)
        {
            Show(refusal);
            return Page();
        }

        Flash(notice);
        return RedirectToPage(new { BatchId });
    }

    private async Task<bool> LoadAsync(CancellationToken ct)
    {
        if (await view.FindAsync(BatchId, ct) is not { } run) return false;
        Run = run;
        Describe(T("Hasil dan bukti", "Results and evidence"), new Crumb(T("Pelaksanaan", "Delivery"), "/pelaksanaan"), new Crumb(run.Title, $"/pelaksanaan/{BatchId}"));
        People = [.. (await view.ParticipantsAsync(BatchId, DeliveryPermissions.RunBatches, ct)).Where(p => p.State == NominationState.Attended)];
        return true;
    }
}
