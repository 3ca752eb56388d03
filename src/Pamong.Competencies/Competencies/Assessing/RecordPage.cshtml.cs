using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Pamong.Competencies.Contract;
using Pamong.Competencies.Dictionary;
using Pamong.People.Contract;
using Pamong.Platform.Data;
using Pamong.Platform.Rights;
using Pamong.Platform.Screens;
using Pamong.Platform.Tenants;
using static Pamong.Platform.Texts.Bilingual;

namespace Pamong.Competencies.Assessing;

/// <summary>Adds a result for one person: their superior, an assessor, or the training manager.</summary>
[Needs(CompetenciesPermissions.Record)]
internal sealed class RecordPage(PamongDb db, IPeople people, IGaps gaps, RecordResultHandler handler, AgencyDay day, CurrentUser user) : PamongPage
{
    /// <summary>Whose.</summary>
    [BindProperty(SupportsGet = true, Name = "pegawai")]
    public Guid EmployeeId { get; set; }

    /// <summary>In which competency.</summary>
    [BindProperty(SupportsGet = true, Name = "kompetensi"), Required]
    public Guid? CompetencyId { get; set; }

    /// <summary>The level shown.</summary>
    [BindProperty, Range(1, 5)]
    public int Level { get; set; }

    /// <summary>Where it was found out.</summary>
    [BindProperty]
    public AssessmentSource Source { get; set; }

    /// <summary>The day of the assessment.</summary>
    [BindProperty, Required]
    public DateOnly? AssessedOn { get; set; }

    /// <summary>Who assessed.</summary>
    [BindProperty, StringLength(200)]
    public string? Assessor { get; set; }

    /// <summary>With what.</summary>
    [BindProperty, StringLength(200)]
    public string? Instrument { get; set; }

    /// <summary>Number of a certificate or report.</summary>
    [BindProperty, StringLength(300)]
    public string? Evidence { get; set; }

    /// <summary>The person.</summary>
    public PersonRow Person { get; private set; } = null!;

    /// <summary>The competencies that their position requires, then the others.</summary>
    public IReadOnlyList<(CompetencyRow Competency, int? Required)> Competencies { get; private set; } = [];

    /// <summary>What the user may record.</summary>
    public IReadOnlyList<AssessmentSource> Sources => RecordableSources.For(user);

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await ReadAsync(ct)) return NotFound();
        ModelState.Clear();
        AssessedOn = await day.TodayAsync(ct);
        Assessor = user.Name;
        Source = Sources[0];
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await ReadAsync(ct)) return NotFound();
        if (!ModelState.IsValid) return Page();
        if (!Sources.Contains(Source))
        {
            Show(CompetenciesRefusals.SourceNotYours);
            return Page();
        }

        var result = await handler.RecordAsync(new AssessmentToRecord(
            EmployeeId, CompetencyId!.Value, Level, Source, AssessedOn!.Value, Assessor ?? "", Instrument ?? "", Evidence ?? ""), ct);
        if (!result.Ok(out _, out var refusal))
        {
            Show(refusal);
            return Page();
        }

        Flash(T("Hasil penilaian tersimpan; level efektif sudah dihitung ulang.", "The result was saved and the effective level recomputed."));
        return Redirect($"/pegawai/{EmployeeId}");
    }

    private async Task<bool> ReadAsync(CancellationToken ct)
    {
        var found = await people.Within(CompetenciesPermissions.Record).SingleOrDefaultAsync(p => p.Id == EmployeeId, ct);
        if (found is null || Sources.Count == 0) return false;
        Person = found;
        var required = await gaps.Of(people.All().Where(p => p.Id == EmployeeId)).ToDictionaryAsync(g => g.CompetencyId, g => g.Required, ct);
        var all = await new DictionaryRows(db).On(await day.TodayAsync(ct)).OrderBy(c => c.Group).ThenBy(c => c.Code).ToListAsync(ct);
        Competencies = [.. all.OrderByDescending(c => required.ContainsKey(c.Id)).Select(c => (c, required.TryGetValue(c.Id, out var level) ? level : (int?)null))];
        Describe(T("Catat hasil penilaian", "Record a result"),
            new Crumb(T("Pegawai", "People"), "/pegawai"), new Crumb(found.Name, $"/pegawai/{EmployeeId}"));
        return true;
    }
}
