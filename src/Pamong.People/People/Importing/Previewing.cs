using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Pamong.Documents.Reading;
using Pamong.People.Contract.Importing;
using Pamong.Platform.Data;
using Pamong.Platform.Jobs;
using static Pamong.Platform.Texts.Bilingual;

namespace Pamong.People.Importing;

/// <summary>Reads a file and finds out what each row would do. Writes nothing but the preview.</summary>
internal sealed class Previewing(PamongDb db, ImportKinds kinds, HeaderMemory memory)
{
    private const int RowsDecidedAtOnce = 1000;
    private const int LinesWrittenAtOnce = 5000;

    /// <summary>Reads, maps and decides. Safe to repeat.</summary>
    public async Task RunAsync(Guid importId, IProgress<JobProgress> progress, CancellationToken ct)
    {
        var import = await db.Set<Import>().SingleAsync(i => i.Id == importId, ct);
        var kind = kinds[import.Kind];
        var stored = await db.Set<StoredFile>().AsNoTracking().SingleAsync(f => f.Id == import.FileId, ct);
        var file = new ImportFile(stored.Content, stored.Name);
        progress.Report(new JobProgress(2, T("Membaca judul kolom", "Reading the headers")));
        var mapping = import.MappingJson is { } json ? JsonSerializer.Deserialize<ImportMapping>(json)! : null;
        if (mapping is null)
        {
            (mapping, var problem) = file.FindTables(kind, await kind.FieldsAsync(ct), await memory.ReadAsync(import.Kind, ct));
            if (mapping.Tables.Count == 0) problem ??= new FileProblem(FileProblems.Empty, new Dictionary<string, string>());
            if (problem is not null)
            {
                await EndAsync(import, ImportState.Rejected, problem, ct);
                return;
            }
        }

        if (!mapping.Complete.Any())
        {
            import.MappingJson = JsonSerializer.Serialize(mapping);
            await EndAsync(import, ImportState.Mapping, null, ct);
            return;
        }

        import.MappingJson = JsonSerializer.Serialize(mapping);
        await DecideAsync(import, kind, file, mapping, progress, ct);
    }

    private async Task DecideAsync(
        Import import, IImportKind kind, ImportFile file, ImportMapping mapping, IProgress<JobProgress> progress, CancellationToken ct)
    {
        FileProblem? problem = null;
        var decider = await kind.BeginDecidingAsync(ct);
        var total = 0;
        foreach (var row in file.Rows(mapping, p => problem = p))
        {
            decider.Learn(row);
            if (++total % 5000 == 0)
                progress.Report(new JobProgress(5, T("Membaca berkas: {0:N0} baris", "Reading the file: {0:N0} rows").With(total)));
        }

        if (problem is not null)
        {
            await EndAsync(import, ImportState.Rejected, problem, ct);
            return;
        }

        await using (var write = await db.BeginWriteAsync(ct))
        {
            await db.Set<ImportLine>().Where(l => l.ImportId == import.Id).ExecuteDeleteAsync(ct);
            await write.CommitAsync(ct);
        }

        var lines = new PreviewLines(db, import.Id, LinesWrittenAtOnce);
        foreach (var rows in file.Rows(mapping, p => problem = p).Chunk(RowsDecidedAtOnce))
        {
            foreach (var decision in await decider.DecideAsync(rows, ct)) await lines.AddAsync(decision, ct);
            progress.Report(new JobProgress(
                10 + 85 * lines.Count / Math.Max(1, total), T("Memeriksa {0:N0} dari {1:N0} baris", "Checking {0:N0} of {1:N0} rows").With(lines.Count, total)));
        }

        await foreach (var left in decider.LeftAsync(ct)) await lines.AddAsync(left, ct);
        await lines.FlushAsync(ct);
        (import.NewRows, import.ChangedRows, import.UnchangedRows, import.LeftRows, import.RejectedRows) = lines.Counts;
        await EndAsync(import, ImportState.Previewed, null, ct);
    }

    private async Task EndAsync(Import import, ImportState state, FileProblem? problem, CancellationToken ct)
    {
        import.State = state;
        import.Say(problem is null ? null : FileProblemTexts.Of(problem));
        await db.SaveChangesAsync(ct);
    }
}

/// <summary>Keeps decisions as lines of the preview, a few thousand at a time.</summary>
internal sealed class PreviewLines(PamongDb db, Guid importId, int atOnce)
{
    private readonly List<ImportLine> waiting = new(atOnce);
    private readonly int[] counts = new int[6];

    /// <summary>How many were added.</summary>
    public int Count { get; private set; }

    /// <summary>New, changed, unchanged, left, rejected.</summary>
    public (int, int, int, int, int) Counts => (counts[1], counts[2], counts[3], counts[4], counts[5]);

    public async Task AddAsync(ImportDecision decision, CancellationToken ct)
    {
        var row = decision.Row;
        var outcome = row?.IsRefused == true ? ImportOutcome.Rejected : decision.Outcome;
        var writes = outcome is ImportOutcome.New or ImportOutcome.Changed or ImportOutcome.Left;
        Count++;
        counts[(int)outcome]++;
        waiting.Add(new ImportLine
        {
            ImportId = importId,
            Ordinal = Count,
            Sheet = row?.Sheet ?? "",
            Row = row?.Number ?? 0,
            Outcome = outcome,
            Key = decision.Key,
            Title = decision.Title,
            SubjectId = outcome == ImportOutcome.Rejected ? null : decision.SubjectId,
            Payload = writes && decision.Payload is { } payload ? ImportJson.Write(payload) : null,
            Changes = writes && decision.Changes.Count > 0 ? ImportJson.Write(decision.Changes) : null,
            Problems = row is { Problems.Count: > 0 } ? ImportJson.Write(row.Problems) : null,
        });
        if (waiting.Count >= atOnce) await FlushAsync(ct);
    }

    public async Task FlushAsync(CancellationToken ct)
    {
        if (waiting.Count == 0) return;
        await using var write = await db.BeginWriteAsync(ct);
        await db.BulkInsertAsync(waiting, ct);
        await write.CommitAsync(ct);
        waiting.Clear();
    }
}
