using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Pamong.Delivery.Contract;
using Pamong.Delivery.Nominating;
using Pamong.Delivery.Running;
using Pamong.People.Contract;
using Pamong.Platform.Data;
using Pamong.Platform.Rights;
using Pamong.Platform.Screens;
using static Pamong.Platform.Texts.Bilingual;

namespace Pamong.Delivery.Replacing;

/// <summary>The waiting list for one open seat.</summary>
[Needs(DeliveryPermissions.RunBatches)]
internal sealed class ReplacePage(PamongDb db, BatchView view, WaitingList list, ReplaceHandler handler, IPeople people) : PamongPage
{
    [FromRoute]
    public Guid BatchId { get; set; }

    [FromRoute]
    public Guid NominationId { get; set; }

    public Run Run { get; private set; } = null!;

    /// <summary>The name of the person whose seat is open.</summary>
    public string OpenedBy { get; private set; } = "";

    public IReadOnlyList<Candidate> Candidates { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken ct) => await LoadAsync(ct) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(Guid employeeId, CancellationToken ct)
    {
        var result = await handler.HandleAsync(BatchId, NominationId, employeeId, ct);
        if (result.Ok(out _, out var refusal))
        {
            Flash(T("Kursi diberikan. Atasan dan pegawai diberi tahu bila memiliki akun.", "The seat is given. Superior and person are told if they have accounts."));
            return Redirect($"/pelaksanaan/{BatchId}");
        }

        db.ChangeTracker.Clear();
        if (!await LoadAsync(ct)) return NotFound();
        Show(refusal);
        return Page();
    }

    private async Task<bool> LoadAsync(CancellationToken ct)
    {
        if (await view.FindAsync(BatchId, ct) is not { } run) return false;
        var opened = await db.Set<Nomination>().AsNoTracking().SingleOrDefaultAsync(n => n.Id == NominationId && n.BatchId == BatchId, ct);
        if (opened is null) return false;
        Run = run;
        Describe(T("Daftar tunggu", "Waiting list"), new Crumb(T("Pelaksanaan", "Delivery"), "/pelaksanaan"), new Crumb(run.Title, $"/pelaksanaan/{BatchId}"));
        OpenedBy = await people.All().Where(p => p.Id == opened.EmployeeId).Select(p => p.Name).SingleOrDefaultAsync(ct) ?? "";
        Candidates = opened.State.OpensSeat() ? await list.ForAsync(run, DeliveryPermissions.RunBatches, ReplaceHandler.Shown, ct) : [];
        return true;
    }
}
