using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Pamong.Delivery.Contract;
using Pamong.Delivery.Running;
using Pamong.People.Contract;
using Pamong.Platform.Data;
using Pamong.Platform.Rights;
using Pamong.Platform.Screens;
using Pamong.Platform.Tenants;
using static Pamong.Platform.Texts.Bilingual;

namespace Pamong.Delivery.Crediting;

/// <summary>One person's JP of a year, entry by entry, each with its rule.</summary>
[Needs(DeliveryPermissions.ViewJp)]
internal sealed class JpSheetPage(PamongDb db, JpList list, IPeople people, EnterActivityHandler handler, CurrentUser user, AgencyDay day, Kept kept)
    : PamongPage
{
    [FromRoute]
    public Guid EmployeeId { get; set; }

    [BindProperty(Name = "tahun", SupportsGet = true)]
    public int? AskedYear { get; set; }

    /// <summary>Why a record is withdrawn.</summary>
    [BindProperty, StringLength(500)]
    public string? Reason { get; set; }

    public int Year { get; private set; }

    public int ThisYear { get; private set; }

    public Sheet Shown { get; private set; } = null!;

    public bool IsMe => user.PersonId == EmployeeId;

    public async Task<IActionResult> OnGetAsync(CancellationToken ct) => await LoadAsync(ct) ? Page() : NotFound();

    public async Task<IActionResult> OnPostWithdrawAsync(Guid recordId, CancellationToken ct)
    {
        if (!user.May(DeliveryPermissions.RecordJp)) return Forbid();
        var result = await handler.WithdrawAsync(recordId, DeliveryPermissions.RecordJp, Reason, ct);
        if (result.Ok(out _, out var refusal))
        {
            Flash(T("Catatan ditarik dengan catatan balik.", "The record was withdrawn by a counter-entry."));
            return RedirectToPage(new { EmployeeId, tahun = AskedYear });
        }

        db.ChangeTracker.Clear();
        if (!await LoadAsync(ct)) return NotFound();
        Show(refusal);
        return Page();
    }

    private async Task<bool> LoadAsync(CancellationToken ct)
    {
        ThisYear = (await day.TodayAsync(ct)).Year;
        Year = AskedYear is > 1990 and < 2200 and { } asked ? asked : ThisYear;
        var shown = await kept.GetAsync(("JP sheet", EmployeeId, Year), () => ReadAsync(ct), weight: 5);
        if (shown is null) return false;
        Shown = shown;
        Describe(new($"JP {shown.Person.Name}", $"JP of {shown.Person.Name}"), IsMe ? [] : [new Crumb(T("JP pegawai", "People's JP"), "/jp")]);
        return true;
    }

    private async Task<Sheet?> ReadAsync(CancellationToken ct)
    {
        var person = await list.Of(people.Within(DeliveryPermissions.ViewJp).Where(p => p.Id == EmployeeId), Year).SingleOrDefaultAsync(ct);
        if (person is null) return null;
        var lines = await (
            from e in db.Set<JpEntry>().AsNoTracking()
            join r in db.Set<JpRecord>() on e.RecordId equals r.Id
            where e.EmployeeId == EmployeeId && e.Year == Year
            orderby e.EndedOn descending, e.CreatedAt descending, e.Id descending
            select new Line(e.Id, e.Hundredths, e.Form, e.Period, e.Basis, e.Reason, e.CreatedAt, e.CreatedBy, r.Id, r.Title, r.StartedOn, r.EndedOn,
                r.Evidence, r.International, r.OverReason, r.Origin, r.BatchId, r.WithdrawnAt != null)).ToListAsync(ct);
        var records = lines.Select(l => l.RecordId).Distinct().ToList();
        var nominations = await db.Set<JpRecord>().AsNoTracking().Where(r => records.Contains(r.Id) && r.NominationId != null)
            .Select(r => new { r.Id, r.NominationId }).ToDictionaryAsync(r => r.NominationId!.Value, r => r.Id, ct);
        var proofs = await db.Set<Evidence>().AsNoTracking().Where(e => e.EmployeeId == EmployeeId && e.SubjectId != null)
            .OrderBy(e => e.AddedAt).Select(e => new { e.Id, e.Name, e.SubjectId }).ToListAsync(ct);
        return new Sheet(
            person, lines, proofs.ToLookup(e => nominations.GetValueOrDefault(e.SubjectId!.Value, e.SubjectId!.Value), e => (e.Id, e.Name)),
            await people.MayAsync(DeliveryPermissions.RecordJp, EmployeeId, ct));
    }

    /// <summary>All that the page shows of one person's year.</summary>
    /// <param name="Proofs">The evidence of each record.</param>
    /// <param name="MayRecord">Whether the user may record JP of that person.</param>
    internal sealed record Sheet(JpListRow Person, IReadOnlyList<Line> Lines, ILookup<Guid, (Guid Id, string Name)> Proofs, bool MayRecord);

    /// <summary>An entry with its record.</summary>
    internal sealed record Line(
        Guid Id, int Hundredths, string Form, DateOnly Period, string Basis, string Reason, DateTimeOffset At, string By, Guid RecordId, string Title,
        DateOnly StartedOn, DateOnly EndedOn, string Evidence, bool International, string OverReason, RecordOrigin Origin, Guid? BatchId, bool Withdrawn);

    public TimeZoneInfo Zone => Shell.Zone;
}
