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

/// <summary>An employee rates themselves in what their position requires. It is a declaration and meets no target.</summary>
[Needs(CompetenciesPermissions.RateSelf)]
internal sealed class SelfRatingPage(
    PamongDb db, IPeople people, IGaps gaps, WordingsInForce wordings, RecordResultHandler handler, AgencyDay day, CurrentUser user) : PamongPage
{
    /// <summary>The rating of each competency: its id and the level; 0 for none.</summary>
    [BindProperty]
    public Dictionary<Guid, int> Ratings { get; set; } = [];

    /// <summary>What the position requires.</summary>
    public IReadOnlyList<Row> Rows { get; private set; } = [];

    /// <summary>A competency to rate oneself in.</summary>
    /// <param name="Last">The last self-rating, or null.</param>
    public sealed record Row(CompetencyRow Competency, int Required, IReadOnlyList<LevelWording> Levels, int? Last, DateOnly? LastOn);

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (user.PersonId is not { } me) return NotFound();
        await ReadAsync(me, ct);
        Ratings = Rows.Where(r => r.Last is not null).ToDictionary(r => r.Competency.Id, r => r.Last!.Value);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (user.PersonId is not { } me) return NotFound();
        await ReadAsync(me, ct);
        var today = await day.TodayAsync(ct);
        var saved = 0;
        foreach (var row in Rows)
        {
            if (!Ratings.TryGetValue(row.Competency.Id, out var level) || level == 0 || (level == row.Last && row.LastOn == today)) continue;
            var result = await handler.RecordAsync(
                new AssessmentToRecord(me, row.Competency.Id, level, AssessmentSource.Self, today, user.Name), ct);
            if (!result.Ok(out _, out var refusal))
            {
                Show(refusal with { Field = null });
                return Page();
            }

            saved++;
        }

        Flash(saved == 0 ? T("Tidak ada yang berubah.", "Nothing changed.") : T("{0} penilaian diri tersimpan.", "{0} self-ratings were saved.").With(saved));
        return Redirect("/penilaian-saya");
    }

    private async Task ReadAsync(Guid me, CancellationToken ct)
    {
        Describe(T("Penilaian diri", "Self-rating"));
        var required = await gaps.Of(people.All().Where(p => p.Id == me)).ToDictionaryAsync(g => g.CompetencyId, g => g.Required, ct);
        var ids = required.Keys.ToList();
        var competencies = await new DictionaryRows(db).All().Where(c => ids.Contains(c.Id)).OrderBy(c => c.Group).ThenBy(c => c.Code).ToListAsync(ct);
        var inForce = await wordings.IdsOfAsync(await day.TodayAsync(ct), ct);
        var wordingIds = ids.Where(inForce.ContainsKey).Select(id => inForce[id]).ToList();
        var texts = await db.Set<Wording>().AsNoTracking().Where(w => wordingIds.Contains(w.Id)).ToDictionaryAsync(w => w.CompetencyId, ct);
        var own = await db.Set<Assessment>().AsNoTracking()
            .Where(a => a.EmployeeId == me && a.Source == AssessmentSource.Self && !db.Set<Withdrawal>().Any(w => w.AssessmentId == a.Id))
            .OrderBy(a => a.AssessedOn).ThenBy(a => a.Id)
            .Select(a => new { a.CompetencyId, a.Level, a.AssessedOn })
            .ToListAsync(ct);
        var last = own.GroupBy(a => a.CompetencyId).ToDictionary(g => g.Key, g => g.Last());
        Rows =
        [
            .. competencies.Select(c => new Row(
                c, required[c.Id],
                texts.TryGetValue(c.Id, out var text) ? WordingContent.Of(text).Filled().Levels : [.. GenericScale.Fill([])],
                last.GetValueOrDefault(c.Id)?.Level, last.GetValueOrDefault(c.Id)?.AssessedOn)),
        ];
    }
}
