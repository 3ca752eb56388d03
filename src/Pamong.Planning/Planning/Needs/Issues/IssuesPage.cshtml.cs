using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Pamong.Competencies.Contract;
using Pamong.People.Contract;
using Pamong.Planning.Contract;
using Pamong.Planning.Needs.Cycles;
using Pamong.Planning.Needs.Listing;
using Pamong.Platform.Data;
using Pamong.Platform.Rights;
using Pamong.Platform.Screens;
using static Pamong.Platform.Texts.Bilingual;

namespace Pamong.Planning.Needs.Issues;

/// <summary>The strategic issues and new duties of a year.</summary>
[Needs(PlanningPermissions.ViewNeeds)]
internal sealed class IssuesPage(KeepIssueHandler handler, NeedSources sources, CycleBook cycles, PamongDb db, CurrentUser user) : PamongPage
{
    /// <summary>The year shown.</summary>
    public int Year { get; private set; }

    /// <summary>The issues, with how many needs each has.</summary>
    public IReadOnlyList<IssueLine> Lines { get; private set; } = [];

    /// <summary>Competencies to choose from.</summary>
    public IReadOnlyList<CompetencyRow> Competencies { get; private set; } = [];

    /// <summary>Units to choose from: the upper two floors, and those already chosen.</summary>
    public IReadOnlyList<UnitRow> Units { get; private set; } = [];

    /// <summary>The one that is being changed, or null.</summary>
    public Guid? EditId { get; private set; }

    /// <summary>The issue as typed.</summary>
    [BindProperty]
    public KeepIssue Asked { get; set; } = new();

    /// <summary>Whether the user keeps issues.</summary>
    public bool Keeps => user.May(PlanningPermissions.ValidateNeeds);

    public async Task<IActionResult> OnGetAsync(Guid? ubah, CancellationToken ct)
    {
        await ReadAsync(ct);
        Asked = new KeepIssue { Year = Year };
        if (Keeps && ubah is { } id)
        {
            var line = Lines.FirstOrDefault(l => l.Issue.Id == id);
            if (line is null) return NotFound();
            (EditId, var issue) = (id, line.Issue);
            Asked = new KeepIssue
            {
                Year = issue.Year,
                Name = issue.Name,
                Basis = issue.Basis,
                IsNewDuty = issue.IsNewDuty,
                Points = issue.Points,
                UnitIds = issue.UnitIds,
                Kinds = issue.Kinds,
                CompetencyIds = [.. line.Parts.Select(p => (Guid?)p.CompetencyId)],
                Levels = [.. line.Parts.Select(p => p.Level)],
            };
            await AddUnitsAsync(issue.UnitIds, ct);
        }

        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid? ubah, CancellationToken ct)
    {
        if (!Keeps) return Forbid();
        if (ModelState.IsValid)
        {
            var kept = await handler.KeepAsync(ubah, Asked, ct);
            if (kept.Ok(out var issue, out var refusal))
            {
                Flash(T("Tersimpan. Kebutuhannya muncul setelah pengumpulan berikutnya.", "Kept. Its needs appear after the next collection."));
                return LocalRedirect("/kebutuhan/isu?tahun=" + issue.Year);
            }

            if (refusal.Status == 404) return NotFound();
            Show(refusal);
        }

        await ReadAsync(ct);
        EditId = ubah;
        await AddUnitsAsync(Asked.UnitIds, ct);
        return Page();
    }

    public async Task<IActionResult> OnPostHapusAsync(Guid id, CancellationToken ct)
    {
        if (!Keeps) return Forbid();
        var removed = await handler.RemoveAsync(id, ct);
        if (!removed.Ok(out _, out var refusal)) return Answer(refusal);
        Flash(T("Dihapus. Kebutuhan yang sudah diputuskan tetap ada.", "Removed. Needs that were decided stay."));
        return LocalRedirect("/kebutuhan/isu");
    }

    private async Task ReadAsync(CancellationToken ct)
    {
        Describe(T("Isu strategis dan tugas baru", "Strategic issues and new duties"), new Crumb(T("Kebutuhan", "Needs"), "/kebutuhan"));
        var latest = await cycles.LatestAsync(ct);
        Year = int.TryParse(Request.Query["tahun"], out var year) ? year : Asked.Year ?? latest?.Year ?? (await sources.TodayAsync(ct)).Year + 1;
        Competencies = await sources.CompetenciesAsync(ct);
        Units = (await UnitSteps.ReadAsync(sources.UnitsToChoose(), null, ct)).Below;
        var issues = await db.Set<StrategicIssue>().AsNoTracking().Where(i => i.Year == Year).OrderBy(i => i.IsNewDuty).ThenBy(i => i.Name).ToListAsync(ct);
        var ids = issues.Select(i => i.Id).ToList();
        var parts = await db.Set<IssueCompetency>().AsNoTracking().Where(p => ids.Contains(p.IssueId)).OrderBy(p => p.Id).ToListAsync(ct);
        Lines = [.. issues.Select(i => new IssueLine(i, [.. parts.Where(p => p.IssueId == i.Id)]))];
    }

    private async Task AddUnitsAsync(IReadOnlyCollection<Guid> chosen, CancellationToken ct)
    {
        var missing = chosen.Except(Units.Select(u => u.Id)).ToList();
        if (missing.Count > 0) Units = [.. Units, .. await sources.UnitsToChoose().Where(u => missing.Contains(u.Id)).ToListAsync(ct)];
    }
}

/// <summary>An issue with what it asks for.</summary>
internal sealed record IssueLine(StrategicIssue Issue, IReadOnlyList<IssueCompetency> Parts);
