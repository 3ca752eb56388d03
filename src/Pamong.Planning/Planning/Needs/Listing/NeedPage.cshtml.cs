using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Pamong.Appraisal.Contract;
using Pamong.Competencies.Contract;
using Pamong.Planning.Contract;
using Pamong.Planning.Needs.Cycles;
using Pamong.Planning.Needs.Deciding;
using Pamong.Planning.Needs.Issues;
using Pamong.Platform.Rights;
using Pamong.Platform.Screens;
using static Pamong.Platform.Texts.Bilingual;

namespace Pamong.Planning.Needs.Listing;

/// <summary>One need: where it comes from, down to the records, what was decided, and the decision.</summary>
[Needs(PlanningPermissions.ViewNeeds)]
internal sealed class NeedPage(
    NeedReach reach, NeedSources sources, NeedRecords records, DecideNeedHandler handler, UndoStepHandler undo) : PamongPage
{
    /// <summary>The need with its names.</summary>
    public NeedLine Line { get; private set; } = null!;

    /// <summary>The need.</summary>
    public Need Need => Line.Need;

    /// <summary>The year's cycle.</summary>
    public Cycle? Cycle { get; private set; }

    /// <summary>Today in the agency.</summary>
    public DateOnly Today { get; private set; }

    /// <summary>What was done with it, the latest first.</summary>
    public IReadOnlyList<NeedStep> History { get; private set; } = [];

    /// <summary>The level that it rests on, or null when none is on record.</summary>
    public LevelRow? Level { get; private set; }

    /// <summary>The performance that it rests on, or null.</summary>
    public PerformanceRow? Performance { get; private set; }

    /// <summary>The issue or duty that it serves, or null.</summary>
    public StrategicIssue? Issue { get; private set; }

    /// <summary>Whether the user may verify it now.</summary>
    public bool MayVerify { get; private set; }

    /// <summary>Whether the user may validate it now.</summary>
    public bool MayValidate { get; private set; }

    /// <summary>Whether the user may take the last step back now.</summary>
    public bool MayUndo { get; private set; }

    /// <summary>Competencies to choose from; only for a need that names none.</summary>
    public IReadOnlyList<CompetencyRow> Competencies { get; private set; } = [];

    /// <summary>The decision as typed.</summary>
    [BindProperty]
    public DecideNeed Asked { get; set; } = new();

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken ct) =>
        await ReadAsync(id, ct) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken ct)
    {
        if (Asked.Deed == NeedDeed.Verify && Asked.Cause is not (NeedCause.Unasked or NeedCause.Skill)) Asked.Deed = NeedDeed.NotTraining;
        if (ModelState.IsValid)
        {
            var decided = await handler.HandleAsync(id, Asked, ct);
            if (decided.Ok(out _, out var refusal))
            {
                Flash(T("Keputusan tersimpan.", "The decision is kept."));
                return LocalRedirect("/kebutuhan/" + id);
            }

            if (refusal.Status is 404) return NotFound();
            Show(refusal);
        }

        return await ReadAsync(id, ct) ? Page() : NotFound();
    }

    public async Task<IActionResult> OnPostBatalAsync(Guid id, CancellationToken ct)
    {
        if (!await ReadAsync(id, ct) || Need.LastStepId is not { } step) return NotFound();
        var undone = await undo.HandleAsync(step, ct);
        Flash(undone.Ok(out _, out var refusal) ? T("Langkah terakhir dibatalkan.", "The last step was taken back.") : refusal.Message);
        return LocalRedirect("/kebutuhan/" + id);
    }

    private async Task<bool> ReadAsync(Guid id, CancellationToken ct)
    {
        var need = await reach.Visible().SingleOrDefaultAsync(n => n.Id == id, ct);
        if (need is null) return false;
        Line = (await sources.Lines.OfAsync([need], ct))[0];
        Today = await sources.TodayAsync(ct);
        (Cycle, Level, Performance, Issue) = await records.OfAsync(need, ct);
        History = await records.HistoryAsync(id, ct);
        var open = Cycle is { Closed: false };
        MayVerify = open && await reach.ToDecide(NeedState.Listed).AnyAsync(n => n.Id == id, ct);
        MayValidate = open && await reach.ToDecide(NeedState.Verified).AnyAsync(n => n.Id == id, ct);
        MayUndo = open && History.FirstOrDefault(s => s.Id == need.LastStepId) is { Count: 1 } last && undo.MayUndo(last);
        if (MayVerify && need.CompetencyId is null) Competencies = await sources.CompetenciesToChooseAsync(ct);
        Describe(
            Line.Competency is { } known ? new(known.NameId, known.NameEn) : T("Kebutuhan tanpa kompetensi", "Need without a competency"),
            new Crumb(T("Kebutuhan", "Needs"), $"/kebutuhan?tahun={need.Year}"));
        return true;
    }
}
