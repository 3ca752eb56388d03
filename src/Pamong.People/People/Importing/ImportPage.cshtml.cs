using System.Globalization;
using System.Text.Json;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Pamong.Documents.Writing;
using Pamong.People.Contract;
using Pamong.People.Contract.Importing;
using Pamong.Platform.Data;
using Pamong.Platform.Jobs;
using Pamong.Platform.Outcomes;
using Pamong.Platform.Rights;
using Pamong.Platform.Screens;
using Pamong.Platform.Texts;
using static Pamong.Platform.Texts.Bilingual;

namespace Pamong.People.Importing;

/// <summary>One import: its progress, its columns, its preview, its result.</summary>
[Needs(PeoplePermissions.Import)]
internal sealed class ImportPage(PamongDb db, ImportKinds kinds, ImportDeeds deeds, ImportWorkbooks workbooks) : PamongPage
{
    /// <summary>One row of the preview.</summary>
    public sealed record Line(
        string Sheet, int Row, string Key, string Title, IReadOnlyList<ImportChange> Changes, IReadOnlyList<ImportProblem> Problems);

    /// <summary>The import.</summary>
    public Import Import { get; private set; } = null!;

    /// <summary>What it holds.</summary>
    public string Kind => kinds.LabelOf(Import.Kind);

    /// <summary>The fields of its kind.</summary>
    public IReadOnlyList<ImportField> Fields { get; private set; } = [];

    /// <summary>The table whose columns are to be set, or null.</summary>
    public TableMapping? Table { get; private set; }

    /// <summary>The tables that were read.</summary>
    public IReadOnlyList<TableMapping> Tables { get; private set; } = [];

    /// <summary>The job that runs, or null.</summary>
    public Job? Job { get; private set; }

    /// <summary>Whether the last job broke off.</summary>
    public bool JobFailed { get; private set; }

    /// <summary>Which outcome is shown.</summary>
    public ImportOutcome Shown { get; private set; }

    /// <summary>The rows shown.</summary>
    public Page<Line> Lines { get; private set; } = new([], 1, Paging.ScreenSize, 0);

    /// <summary>Whether the columns are shown to be set anew.</summary>
    public bool SetsColumns { get; private set; }

    /// <summary>The agency's zone.</summary>
    public TimeZoneInfo Zone => Shell.Zone;

    /// <summary>A field's name.</summary>
    public string LabelOf(string field) => Fields.Where(f => f.Key == field).Select(f => f.Label.ToString()).FirstOrDefault() ?? "";

    public int CountOf(ImportOutcome outcome) => outcome switch
    {
        ImportOutcome.New => Import.NewRows,
        ImportOutcome.Changed => Import.ChangedRows,
        ImportOutcome.Unchanged => Import.UnchangedRows,
        ImportOutcome.Left => Import.LeftRows,
        ImportOutcome.Rejected => Import.RejectedRows,
    };

    public async Task<IActionResult> OnGetAsync(Guid id, string? bagian, int? h, bool? kolom, CancellationToken ct) =>
        await PrepareAsync(id, bagian, h ?? 1, kolom == true, ct) ? Page() : NotFound();

    /// <summary>The refused rows as a workbook.</summary>
    public async Task<IActionResult> OnGetDitolakAsync(Guid id, CancellationToken ct)
    {
        if (await deeds.FindAsync(id, ct) is not { RejectedRows: > 0, MappingJson: not null } import) return NotFound();
        var content = TemporaryFile.Create();
        await workbooks.WriteRefusedAsync(import, content, ct);
        content.Position = 0;
        return File(content, WorkbookWriter.MediaType, $"ditolak-{Path.GetFileNameWithoutExtension(import.FileName)}.xlsx");
    }

    public async Task<IActionResult> OnPostAsync(Guid id, string deed, bool left, CancellationToken ct)
    {
        var result = deed switch
        {
            "confirm" => await deeds.ConfirmAsync(id, left, ct),
            "discard" => await deeds.DiscardAsync(id, ct),
            "undo" => await deeds.UndoAsync(id, ct),
            _ => await deeds.RecheckAsync(id, ct),
        };
        return await AnswerAsync(id, result, ct);
    }

    public async Task<IActionResult> OnPostMapAsync(Guid id, string sheet, int headerRow, CancellationToken ct)
    {
        var fields = new Dictionary<int, string>();
        foreach (var (name, values) in Request.Form)
            if (name.StartsWith('c') && int.TryParse(name.AsSpan(1), CultureInfo.InvariantCulture, out var column)) fields[column] = values.ToString();
        return await AnswerAsync(id, await deeds.MapAsync(id, sheet, headerRow, fields, ct), ct, columns: true);
    }

    private async Task<IActionResult> AnswerAsync(Guid id, Result<Import> result, CancellationToken ct, bool columns = false)
    {
        if (result.Ok(out _, out var refusal)) return LocalRedirect($"/impor/{id}");
        if (refusal.Kind == RefusalKind.NotFound || !await PrepareAsync(id, null, 1, columns, ct)) return NotFound();
        Show(refusal);
        return Page();
    }

    private async Task<bool> PrepareAsync(Guid id, string? part, int number, bool columns, CancellationToken ct)
    {
        if (await deeds.FindAsync(id, ct) is not { } import) return false;
        Import = import;
        Describe(T("Impor {0}", "Import {0}").With(import.FileName), new Crumb(T("Impor data", "Import"), "/impor"));
        await LoadJobAsync(ct);
        Fields = await kinds[import.Kind].FieldsAsync(ct);
        if (import.MappingJson is not null)
        {
            var mapping = JsonSerializer.Deserialize<ImportMapping>(import.MappingJson)!;
            Tables = [.. mapping.Complete];
            SetsColumns = import.State == ImportState.Mapping || (columns && import.State == ImportState.Previewed);
            if (SetsColumns) Table = mapping.Tables.OrderBy(t => t.Missing.Count).ThenByDescending(t => t.Columns.Count).FirstOrDefault();
        }

        Shown = ImportNames.OfSlug(part) ?? Enum.GetValues<ImportOutcome>()
            .OrderBy(o => o switch { ImportOutcome.Rejected => 0, ImportOutcome.Changed => 1, ImportOutcome.New => 2, ImportOutcome.Unchanged => 3, ImportOutcome.Left => 4 })
            .FirstOrDefault(o => CountOf(o) > 0, ImportOutcome.New);
        if (import.State is ImportState.Previewed or ImportState.Applied or ImportState.Undone) await LoadLinesAsync(number, ct);
        return true;
    }

    private async Task LoadJobAsync(CancellationToken ct)
    {
        if (Import.JobId is not { } jobId) return;
        var job = await db.Set<Job>().AsNoTracking().SingleOrDefaultAsync(j => j.Id == jobId && j.TenantId == db.TenantId, ct);
        if (job is { State: JobState.Waiting or JobState.Running }) Job = job;
        JobFailed = job is { State: JobState.Failed };
    }

    private async Task LoadLinesAsync(int number, CancellationToken ct)
    {
        var (id, shown) = (Import.Id, Shown);
        var page = await db.Set<ImportLine>().AsNoTracking()
            .Where(l => l.ImportId == id && l.Outcome == shown)
            .OrderBy(l => l.Ordinal)
            .Select(l => new { l.Sheet, l.Row, l.Key, l.Title, l.Changes, l.Problems })
            .PageAsync(number, Paging.ScreenSize, ct);
        Lines = new Page<Line>(
            [.. page.Rows.Select(l => new Line(l.Sheet, l.Row, l.Key, l.Title, Read<ImportChange>(l.Changes), Read<ImportProblem>(l.Problems)))],
            page.Number, page.Size, page.Total);
    }

    private static List<T> Read<T>(string? json) => json is null ? [] : ImportJson.Read<List<T>>(json);
}
