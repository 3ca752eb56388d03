using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Pamong.Competencies.Contract;
using Pamong.People.Contract;
using Pamong.Platform.Data;
using Pamong.Platform.Rights;
using Pamong.Platform.Screens;
using static Pamong.Platform.Texts.Bilingual;

namespace Pamong.Competencies.Assessing;

/// <summary>Asks for the reason before a result is withdrawn.</summary>
[Needs(CompetenciesPermissions.Record)]
internal sealed class WithdrawPage(PamongDb db, IPeople people, WithdrawResultHandler handler) : PamongPage
{
    /// <summary>Why.</summary>
    [BindProperty, Required, StringLength(300)]
    public string Reason { get; set; } = "";

    /// <summary>The result.</summary>
    public Assessment Result { get; private set; } = null!;

    /// <summary>Whose it is.</summary>
    public string PersonName { get; private set; } = "";

    /// <summary>In which competency.</summary>
    public string CompetencyName { get; private set; } = "";

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken ct) => await ReadAsync(id, ct) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken ct)
    {
        if (!await ReadAsync(id, ct)) return NotFound();
        if (!ModelState.IsValid) return Page();
        var result = await handler.HandleAsync(id, Reason, ct);
        if (!result.Ok(out var withdrawn, out var refusal))
        {
            Show(refusal with { Field = null });
            return Page();
        }

        Flash(T("Hasil dibatalkan; level efektif sudah dihitung ulang.", "The result was withdrawn and the effective level recomputed."));
        return Redirect($"/pegawai/{withdrawn.EmployeeId}");
    }

    private async Task<bool> ReadAsync(Guid id, CancellationToken ct)
    {
        if (await db.Set<Assessment>().AsNoTracking().SingleOrDefaultAsync(a => a.Id == id, ct) is not { } result) return false;
        var name = await people.Within(CompetenciesPermissions.Record).Where(p => p.Id == result.EmployeeId).Select(p => p.Name).SingleOrDefaultAsync(ct);
        if (name is null) return false;
        (Result, PersonName) = (result, name);
        CompetencyName = (await db.Set<Competency>().AsNoTracking().SingleAsync(c => c.Id == result.CompetencyId, ct)).Name;
        Describe(T("Batalkan hasil penilaian", "Withdraw a result"), new Crumb(name, $"/pegawai/{result.EmployeeId}"));
        return true;
    }
}
