using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Pamong.Delivery.Contract;
using Pamong.Delivery.Running;
using Pamong.People.Contract;
using Pamong.Platform.Data;
using Pamong.Platform.Rights;
using Pamong.Platform.Screens;
using static Pamong.Platform.Texts.Bilingual;

namespace Pamong.Delivery.Crediting;

/// <summary>Enters an activity from outside the plan, with its evidence.</summary>
[Needs(DeliveryPermissions.RecordJp)]
internal sealed class EnterActivityPage(PamongDb db, EnterActivityHandler handler, AddEvidenceHandler evidence, IPeople people) : PamongPage
{
    [BindProperty]
    public EnterActivity Asked { get; set; } = new();

    /// <summary>The evidence as a file, or null.</summary>
    [BindProperty]
    public IFormFile? Proof { get; set; }

    /// <summary>The record of the same activity that stands in the way, or null.</summary>
    public JpRecord? Twin { get; private set; }

    public async Task<IActionResult> OnGetAsync(Guid? pegawai, Guid? koreksi, CancellationToken ct)
    {
        Describe(T("Catat kegiatan", "Record an activity"), new Crumb("JP", "/jp"));
        Asked.Id = Guid.CreateVersion7();
        var wrong = koreksi is null ? null : await db.Set<JpRecord>().AsNoTracking().SingleOrDefaultAsync(r => r.Id == koreksi && r.WithdrawnAt == null, ct);
        var owner = wrong?.EmployeeId ?? pegawai;
        if (owner is not null)
            Asked.Nip = await people.Within(DeliveryPermissions.RecordJp).Where(p => p.Id == owner).Select(p => p.Nip).SingleOrDefaultAsync(ct) ?? "";
        if (wrong is not null)
        {
            if (Asked.Nip.Length == 0) return NotFound();
            (Asked.Title, Asked.Form, Asked.International, Asked.Evidence, Asked.Corrects) = (wrong.Title, wrong.Form, wrong.International, wrong.Evidence, wrong.Id);
            (Asked.StartedOn, Asked.EndedOn, Asked.Units) = (wrong.StartedOn, wrong.EndedOn, wrong.Claim().Pieces.Sum(p => p.Units));
        }

        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        Describe(T("Catat kegiatan", "Record an activity"), new Crumb("JP", "/jp"));
        if (!ModelState.IsValid) return Page();
        if (Proof is not null && (Proof.Length is 0 or > 5 * 1024 * 1024))
        {
            Show(DeliveryRefusals.WrongFile with { Field = nameof(Proof) });
            return Page();
        }

        var result = await handler.HandleAsync(Asked, DeliveryPermissions.RecordJp, ct);
        if (!result.Ok(out var record, out var refusal))
        {
            db.ChangeTracker.Clear();
            if (refusal.Code == DeliveryRefusals.AlreadyRecorded.Code) Twin = await TwinAsync(ct);
            Show(refusal with { Field = refusal.Field is { } field ? "Asked." + field : null });
            return Page();
        }

        if (Proof is not null)
        {
            var kept = await evidence.AddAsync(Proof, null, record.EmployeeId, record.Id, ct);
            if (kept.Ok(out _, out var wrongFile)) await db.SaveChangesAsync(ct);
            else
            {
                Flash(T("Kegiatan tercatat, tetapi berkasnya ditolak: {0}", "The activity is recorded, but its file was refused: {0}").With(wrongFile.Message));
                return Redirect($"/jp/{record.EmployeeId}?tahun={record.EndedOn.Year}");
            }
        }

        Flash(T("Kegiatan tercatat.", "Activity recorded."));
        return Redirect($"/jp/{record.EmployeeId}?tahun={record.EndedOn.Year}");
    }

    private async Task<JpRecord?> TwinAsync(CancellationToken ct)
    {
        var owner = await people.Within(DeliveryPermissions.RecordJp).Where(p => p.Nip == Asked.Nip).Select(p => p.Id).SingleAsync(ct);
        return await handler.TwinAsync(Asked, owner, ct);
    }
}
