using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Pamong.Competencies.Contract;
using Pamong.Platform.Outcomes;
using Pamong.Platform.Screens;

namespace Pamong.Planning.Programmes;

/// <summary>What the pages that add and change a programme share: the form with rows that can be added without a script.</summary>
internal abstract class SaveProgrammePage(ICompetencies competencies) : PamongPage
{
    private const int BlankRows = 2;

    /// <summary>What is asked for.</summary>
    [BindProperty]
    public SaveProgramme Asked { get; set; } = new();

    /// <summary>Whether only more rows are asked for.</summary>
    [BindProperty]
    public bool MoreRows { get; set; }

    /// <summary>The dictionary, to choose from.</summary>
    public IReadOnlyList<CompetencyRow> Competencies { get; private set; } = [];

    /// <summary>The form, with blank rows at the end of each list.</summary>
    protected async Task<IActionResult> FormAsync(CancellationToken ct)
    {
        Competencies = await competencies.All().OrderBy(c => c.Group).ThenBy(c => c.Code).ToListAsync(ct);
        foreach (var rows in new[] { Asked.Raises, Asked.Prerequisites })
        {
            var blank = rows.Count - 1 - rows.FindLastIndex(r => !string.IsNullOrWhiteSpace(r.Competency) || r.Level is not null);
            for (; blank < BlankRows; blank++) rows.Add(new LevelAsked());
        }

        return Page();
    }

    /// <summary>The form again with more rows and nothing said against it.</summary>
    protected Task<IActionResult> MoreAsync(CancellationToken ct)
    {
        ModelState.Clear();
        for (var i = 0; i < BlankRows; i++) Asked.Raises.Add(new LevelAsked());
        for (var i = 0; i < BlankRows; i++) Asked.Prerequisites.Add(new LevelAsked());
        return FormAsync(ct);
    }

    /// <summary>The form again with the reason why not.</summary>
    protected Task<IActionResult> RefuseAsync(Refusal refusal, CancellationToken ct)
    {
        Show(refusal with { Field = refusal.Field is null ? null : "Asked." + refusal.Field });
        return FormAsync(ct);
    }
}
