using Microsoft.EntityFrameworkCore;
using Pamong.People.Importing;
using Pamong.Platform.Data;
using Pamong.Platform.Jobs;
using Pamong.Platform.Outcomes;
using Pamong.Platform.Texts;
using static Pamong.Platform.Texts.Bilingual;

namespace Pamong.People.Contract.Importing;

/// <summary>Imports a file without a screen: for the command line and the demo data.</summary>
public sealed class ImportRunner
{
    private const int ProblemsReported = 200;

    private readonly PamongDb db;
    private readonly ImportDeeds deeds;
    private readonly Previewing previewing;
    private readonly Applying applying;

    internal ImportRunner(PamongDb db, ImportDeeds deeds, Previewing previewing, Applying applying) =>
        (this.db, this.deeds, this.previewing, this.applying) = (db, deeds, previewing, applying);

    /// <summary>Previews and applies a file in the agency that is worked in. Refused rows are left out; the rest is written, all or nothing.</summary>
    /// <param name="kind">The code of an <see cref="IImportKind"/>.</param>
    /// <param name="content">Read from where it stands.</param>
    /// <param name="fileName">With its ending.</param>
    /// <param name="ct">Stops; nothing is half written.</param>
    /// <param name="withLeft">Whether what is not in the file is to be marked as having left.</param>
    /// <param name="previewOnly">Whether to stop before writing.</param>
    /// <returns>What became of it, or a refusal when the kind is unknown or the file empty.</returns>
    public async Task<Result<ImportReport>> RunAsync(
        string kind, Stream content, string fileName, CancellationToken ct, bool withLeft = false, bool previewOnly = false)
    {
        var added = await deeds.AddAsync(kind, content, fileName, ct);
        if (!added.Ok(out var import, out var refusal)) return refusal;
        var id = import.Id;
        await db.SaveChangesAsync(ct);
        db.ChangeTracker.Clear();
        await previewing.RunAsync(id, Silence, ct);
        db.ChangeTracker.Clear();
        if (!previewOnly) await ConfirmAsync(id, withLeft, ct);
        return await ReportAsync(id, ct);
    }

    /// <summary>Takes an applied import back.</summary>
    /// <returns>What became of it; its failure says why when it could not be undone.</returns>
    public async Task<Result<ImportReport>> UndoAsync(Guid importId, CancellationToken ct)
    {
        if (await deeds.FindAsync(importId, ct) is not { } import) return ImportRefusals.NoSuchImport;
        if (import.State != ImportState.Applied) return ImportRefusals.NotApplied;
        db.ChangeTracker.Clear();
        await applying.UndoAsync(importId, Silence, ct);
        return await ReportAsync(importId, ct);
    }

    private static readonly Nobody Silence = new();

    private async Task ConfirmAsync(Guid id, bool withLeft, CancellationToken ct)
    {
        var import = await db.Set<Import>().SingleAsync(i => i.Id == id, ct);
        if (deeds.Confirm(import, withLeft) is not null) return;
        await db.SaveChangesAsync(ct);
        db.ChangeTracker.Clear();
        await applying.ApplyAsync(id, Silence, ct);
    }

    private async Task<ImportReport> ReportAsync(Guid id, CancellationToken ct)
    {
        db.ChangeTracker.Clear();
        var import = await db.Set<Import>().AsNoTracking().SingleAsync(i => i.Id == id, ct);
        var refused = await db.Set<ImportLine>().AsNoTracking()
            .Where(l => l.ImportId == id && l.Outcome == ImportOutcome.Rejected)
            .OrderBy(l => l.Ordinal)
            .Take(ProblemsReported)
            .ToListAsync(ct);
        var problems = refused.SelectMany(l => ImportJson.Read<List<ImportProblem>>(l.Problems ?? "[]")
            .Where(p => !p.IsWarning)
            .Select(p => new ImportRowProblem(l.Sheet, l.Row, p.Column, l.Key, p.Reason)));
        var failure = import.Failure ?? (import.State == ImportState.Mapping ? (Text?)NotUnderstood : null);
        return new ImportReport(id, import.State, import.Counts, [.. problems], failure);
    }

    private static Text NotUnderstood => T(
        "Judul kolom berkas ini belum dikenali. Unggah lewat layar impor dan atur kolomnya sekali; pilihan itu diingat.",
        "The headers of this file are not recognised. Upload it on the import screen and map its columns once; that is remembered.");

    private sealed class Nobody : IProgress<JobProgress>
    {
        public void Report(JobProgress value)
        {
            // Nobody watches.
        }
    }
}
