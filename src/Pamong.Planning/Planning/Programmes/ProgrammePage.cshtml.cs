using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Pamong.Competencies.Contract;
using Pamong.Planning.Contract;
using Pamong.Planning.Importing;
using Pamong.Planning.Plans;
using Pamong.Platform.Data;
using Pamong.Platform.Rights;
using Pamong.Platform.Screens;
using static Pamong.Platform.Texts.Bilingual;

namespace Pamong.Planning.Programmes;

/// <summary>Everything known of one programme, and its batches.</summary>
[Needs(PlanningPermissions.ViewPlan)]
internal sealed class ProgrammePage(
    PamongDb db, ProgrammeKeeping programmes, ICompetencies competencies, SaveBatchHandler batches, CurrentUser user) : PamongPage
{
    /// <summary>A batch in the list.</summary>
    /// <param name="Planned">Whether the plan in force runs it.</param>
    public sealed record BatchLine(Guid Id, int Number, DateOnly StartsOn, DateOnly EndsOn, string Place, bool Planned);

    /// <summary>The programme.</summary>
    public ProgrammeContent Programme { get; private set; } = null!;

    /// <summary>Competencies by code, for names.</summary>
    public IReadOnlyDictionary<string, CompetencyRow> Names { get; private set; } = null!;

    /// <summary>All batches, the newest year first.</summary>
    public IReadOnlyList<BatchLine> Batches { get; private set; } = [];

    /// <summary>Whether the user may change it.</summary>
    public bool MayManage => user.May(PlanningPermissions.ManageProgrammes);

    public Task<IActionResult> OnGetAsync(string code, CancellationToken ct) => ShowAsync(code, ct);

    /// <summary>Removes a batch.</summary>
    public async Task<IActionResult> OnPostRemoveAsync(string code, Guid batch, CancellationToken ct)
    {
        if (!MayManage) return Forbid();
        var result = await batches.RemoveAsync(batch, ct);
        if (!result.Ok(out _, out var refusal))
        {
            Show(refusal with { Field = null });
            return await ShowAsync(code, ct);
        }

        Flash(T("Angkatan dihapus.", "The batch was removed."));
        return Redirect("/program/" + Uri.EscapeDataString(code));
    }

    /// <summary>The levels in a list such as "INT:4; MPR:4".</summary>
    public static IEnumerable<CompetencyLevel> Levels(string text) =>
        RowReading.Parts(text).Select(p => p.Split(':')).Select(p => new CompetencyLevel(p[0], p[1][0] - '0'));

    private async Task<IActionResult> ShowAsync(string code, CancellationToken ct)
    {
        if (await programmes.FindAsync(code, ct) is not { } found) return NotFound();
        Programme = found.Content;
        Describe(T("{0}", "{0}").With(Programme.Name), new Crumb(T("Program", "Programmes"), "/program"));
        var codes = Levels(Programme.Raises).Concat(Levels(Programme.Prerequisites)).Select(l => l.Code).ToList();
        Names = await competencies.All().Where(c => codes.Contains(c.Code)).ToDictionaryAsync(c => c.Code, ct);
        Batches = await db.Set<Batch>().AsNoTracking().Where(b => b.ProgrammeId == found.Id)
            .OrderByDescending(b => b.StartsOn.Year).ThenBy(b => b.StartsOn).ThenBy(b => b.Number)
            .Select(b => new BatchLine(b.Id, b.Number, b.StartsOn, b.EndsOn, b.Place,
                db.Set<PlanBatch>().Any(p => p.BatchId == b.Id && db.Set<Plan>().Any(plan => plan.Id == p.PlanId && plan.State == PlanState.Enacted))))
            .Take(500).ToListAsync(ct);
        return Page();
    }
}
