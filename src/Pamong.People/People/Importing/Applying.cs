using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Pamong.People.Contract.Importing;
using Pamong.Platform.Data;
using Pamong.Platform.Jobs;
using Pamong.Platform.Outcomes;
using Pamong.Platform.Rights;
using Pamong.Platform.Texts;
using Pamong.Platform.Trail;
using static Pamong.Platform.Texts.Bilingual;

namespace Pamong.People.Importing;

/// <summary>Writes a confirmed preview, or takes an applied import back: everything or nothing, in one transaction.</summary>
internal sealed class Applying(PamongDb db, ImportKinds kinds, IEnumerable<IImportHold> holds, CurrentUser user, TimeProvider clock)
{
    private const int RowsAtOnce = 2000;

    /// <summary>Writes what was previewed.</summary>
    public async Task ApplyAsync(Guid importId, IProgress<JobProgress> progress, CancellationToken ct)
    {
        var import = await db.Set<Import>().AsNoTracking().SingleAsync(i => i.Id == importId, ct);
        if (import.State != ImportState.Applying) return;
        var refusal = await WriteAsync(import, progress, ct);
        if (refusal is not null) await FailAsync(importId, ImportState.Previewed, refusal, ct);
    }

    /// <summary>Takes back what was written; the import stays applied, with the reason, when that can't be.</summary>
    public async Task UndoAsync(Guid importId, IProgress<JobProgress> progress, CancellationToken ct)
    {
        var import = await db.Set<Import>().AsNoTracking().SingleAsync(i => i.Id == importId, ct);
        if (import.State != ImportState.Applied) return;
        var refusal = await TakeBackAsync(import, progress, ct);
        if (refusal is not null) await FailAsync(importId, ImportState.Applied, refusal, ct);
    }

    private async Task<Refusal?> WriteAsync(Import import, IProgress<JobProgress> progress, CancellationToken ct)
    {
        await using var write = await db.BeginWriteAsync(ct);
        var writer = await kinds[import.Kind].BeginWritingAsync(ct);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var (last, done, total) = (0, 0, import.NewRows + import.ChangedRows + (import.WithLeft ? import.LeftRows : 0));
        while (await LinesAsync(import, l => l.Ordinal > last, descending: false, ct) is { Count: > 0 } lines)
        {
            foreach (var line in lines) hash.AppendData(Encoding.UTF8.GetBytes(line.Payload!));
            if (!(await writer.ApplyAsync(Rows(lines), ct)).Ok(out _, out var refusal)) return refusal;
            db.ChangeTracker.Clear();
            (last, done) = (lines[^1].Ordinal, done + lines.Count);
            Report(progress, done, total, T("Menulis {0:N0} dari {1:N0} baris", "Writing {0:N0} of {1:N0} rows"));
        }

        if (!(await writer.FinishAsync(ct)).Ok(out _, out var unfinished)) return unfinished;
        db.ChangeTracker.Clear();
        await db.Set<ImportLine>().Where(l => l.ImportId == import.Id && l.Outcome == ImportOutcome.Unchanged).ExecuteDeleteAsync(ct);
        db.Attach(import);
        (import.State, import.AppliedAt) = (ImportState.Applied, clock.GetUtcNow());
        import.Say(null);
        db.Say("imported", "Import", import.Id, new
        {
            import.Kind, import.FileName, File = import.ContentHash, Added = import.NewRows, Changed = import.ChangedRows,
            Left = import.WithLeft ? import.LeftRows : 0, Content = Convert.ToHexStringLower(hash.GetHashAndReset()),
        });
        await db.SaveChangesAsync(ct);
        await write.CommitAsync(ct);
        return null;
    }

    private async Task<Refusal?> TakeBackAsync(Import import, IProgress<JobProgress> progress, CancellationToken ct)
    {
        await using var write = await db.BeginWriteAsync(ct);
        var writer = await kinds[import.Kind].BeginWritingAsync(ct);
        var (last, done, total) = (int.MaxValue, 0, import.NewRows + import.ChangedRows + (import.WithLeft ? import.LeftRows : 0));
        while (await LinesAsync(import, l => l.Ordinal < last, descending: true, ct) is { Count: > 0 } lines)
        {
            if (await HeldAsync(import.Kind, lines, ct) is { } reason) return ImportRefusals.Held.With(reason);
            if (!(await writer.UndoAsync(Rows(lines), ct)).Ok(out _, out var refusal)) return refusal;
            db.ChangeTracker.Clear();
            (last, done) = (lines[^1].Ordinal, done + lines.Count);
            Report(progress, done, total, T("Membatalkan {0:N0} dari {1:N0} baris", "Undoing {0:N0} of {1:N0} rows"));
        }

        if (!(await writer.FinishAsync(ct)).Ok(out _, out var unfinished)) return unfinished;
        db.ChangeTracker.Clear();
        db.Attach(import);
        (import.State, import.UndoneAt) = (ImportState.Undone, clock.GetUtcNow());
        import.Say(null);
        db.Say("undone", "Import", import.Id, new { import.Kind, import.FileName, By = user.Name });
        await db.SaveChangesAsync(ct);
        await write.CommitAsync(ct);
        return null;
    }

    private async Task<Text?> HeldAsync(string kind, List<ImportLine> lines, CancellationToken ct)
    {
        var added = lines.Where(l => l.Outcome == ImportOutcome.New).Select(l => l.SubjectId!.Value).ToList();
        if (added.Count == 0) return null;
        foreach (var hold in holds)
            if (await hold.ReasonAsync(kind, added, ct) is { } reason) return reason;
        return null;
    }

    private Task<List<ImportLine>> LinesAsync(
        Import import, System.Linq.Expressions.Expression<Func<ImportLine, bool>> from, bool descending, CancellationToken ct)
    {
        var (id, left) = (import.Id, import.WithLeft);
        var lines = db.Set<ImportLine>().AsNoTracking()
            .Where(l => l.ImportId == id && l.Payload != null && (left || l.Outcome != ImportOutcome.Left))
            .Where(from);
        return (descending ? lines.OrderByDescending(l => l.Ordinal) : lines.OrderBy(l => l.Ordinal)).Take(RowsAtOnce).ToListAsync(ct);
    }

    private static List<DecidedRow> Rows(List<ImportLine> lines) =>
        lines.ConvertAll(l => new DecidedRow(l.Outcome, l.SubjectId!.Value, l.Key, l.Payload!));

    private static void Report(IProgress<JobProgress> progress, int done, int total, Text note) =>
        progress.Report(new JobProgress(Math.Min(95, 95 * done / Math.Max(1, total)), note.With(done, total)));

    private async Task FailAsync(Guid importId, ImportState state, Refusal refusal, CancellationToken ct)
    {
        db.ChangeTracker.Clear();
        var import = await db.Set<Import>().SingleAsync(i => i.Id == importId, ct);
        import.State = state;
        import.Say(refusal.Message);
        await db.SaveChangesAsync(ct);
    }
}
