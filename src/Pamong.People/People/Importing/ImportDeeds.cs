using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Pamong.Documents.Reading;
using Pamong.Documents.Writing;
using Pamong.People.Contract.Importing;
using Pamong.Platform.Data;
using Pamong.Platform.Jobs;
using Pamong.Platform.Outcomes;
using Pamong.Platform.Rights;

namespace Pamong.People.Importing;

/// <summary>What people do with imports; pages, API and command line call the same.</summary>
internal sealed class ImportDeeds(PamongDb db, ImportKinds kinds, HeaderMemory memory, JobQueue jobs, CurrentUser user, TimeProvider clock)
{
    /// <summary>Takes a file and lets it be read.</summary>
    public async Task<Result<Import>> UploadAsync(string kind, Stream? content, string fileName, CancellationToken ct)
    {
        var added = await AddAsync(kind, content, fileName, ct);
        if (!added.Ok(out var import, out _)) return added;
        import.JobId = jobs.Add(PreviewWork.JobKind, import.Id).Id;
        await jobs.SaveAndStartAsync(ct);
        return import;
    }

    /// <summary>Takes a file without starting any work; saved with the next save.</summary>
    internal async Task<Result<Import>> AddAsync(string kind, Stream? content, string fileName, CancellationToken ct)
    {
        if (kinds.Find(kind) is null) return ImportRefusals.NoSuchKind;
        if (content is null) return ImportRefusals.NoFile;
        var bytes = await BytesAsync(content, ct);
        if (FileProblemOf(bytes, fileName) is { } problem) return ImportRefusals.Unreadable(problem);
        var file = new StoredFile
        {
            Name = Path.GetFileName(fileName),
            ContentType = "application/octet-stream",
            Content = bytes,
            StoredAt = clock.GetUtcNow(),
        };
        var import = new Import
        {
            Kind = kind,
            FileName = file.Name,
            FileId = file.Id,
            ContentHash = Convert.ToHexStringLower(SHA256.HashData(bytes)),
            CreatedBy = user.AccountId,
            CreatedByName = user.Name,
            CreatedAt = clock.GetUtcNow(),
        };
        db.Add(file);
        db.Add(import);
        return import;
    }

    // By its first bytes: what is no table at all is refused while the form is at hand.
    private static FileProblem? FileProblemOf(byte[] bytes, string fileName)
    {
        using var content = new MemoryStream(bytes, writable: false);
        return SheetReader.ProblemAtFirstSight(content, fileName);
    }

    /// <summary>Says which column of the first readable sheet holds what, and lets the file be read again.</summary>
    /// <param name="fields">From a column, counted from 0, to a field's key or "".</param>
    public async Task<Result<Import>> MapAsync(Guid id, string sheet, int headerRow, IReadOnlyDictionary<int, string> fields, CancellationToken ct)
    {
        if (await FindAsync(id, ct) is not { } import) return ImportRefusals.NoSuchImport;
        if (import.State is not (ImportState.Mapping or ImportState.Previewed) || import.MappingJson is null) return ImportRefusals.NotMapping;
        var known = await kinds[import.Kind].FieldsAsync(ct);
        var mapping = JsonSerializer.Deserialize<ImportMapping>(import.MappingJson)!;
        var table = mapping.Tables.FirstOrDefault(t => t.Sheet == sheet) ?? mapping.Tables[0];
        var columns = table.Columns
            .Select(c => c with { Field = fields.TryGetValue(c.Column, out var f) && f.Length > 0 ? f : null, Sure = true })
            .ToList();
        var missing = known.Where(f => f.Required && columns.TrueForAll(c => c.Field != f.Key)).ToList();
        if (missing.Count > 0) return ImportRefusals.Unmapped.With(string.Join(", ", missing.Select(f => f.Label.ToString())));
        var first = headerRow > 0 && headerRow != table.HeaderRow ? headerRow + 1 : table.FirstDataRow;
        var mapped = table with { Columns = columns, Missing = [], FirstDataRow = first };
        import.MappingJson = JsonSerializer.Serialize(new ImportMapping([mapped, .. mapping.Tables.Where(t => t != table && t.Missing.Count == 0)]));
        await memory.KeepAsync(import.Kind, columns, ct);
        return await AgainAsync(import, ct);
    }

    /// <summary>Reads the file again against what is there now.</summary>
    public async Task<Result<Import>> RecheckAsync(Guid id, CancellationToken ct)
    {
        if (await FindAsync(id, ct) is not { } import) return ImportRefusals.NoSuchImport;
        return import.State is ImportState.Previewed or ImportState.Uploaded ? await AgainAsync(import, ct) : ImportRefusals.NotPreviewed;
    }

    /// <summary>Lets the preview be written.</summary>
    /// <param name="withLeft">Whether what is not in the file is to be marked as having left.</param>
    public async Task<Result<Import>> ConfirmAsync(Guid id, bool withLeft, CancellationToken ct)
    {
        if (await FindAsync(id, ct) is not { } import) return ImportRefusals.NoSuchImport;
        if (Confirm(import, withLeft) is { } refusal) return refusal;
        import.JobId = jobs.Add(ApplyWork.JobKind, import.Id).Id;
        await jobs.SaveAndStartAsync(ct);
        return import;
    }

    /// <summary>Marks a preview as confirmed; saved with the next save.</summary>
    internal Refusal? Confirm(Import import, bool withLeft)
    {
        if (import.State != ImportState.Previewed) return ImportRefusals.NotPreviewed;
        if (!import.Counts.WouldWrite && !(withLeft && import.LeftRows > 0)) return ImportRefusals.NothingToWrite;
        (import.State, import.WithLeft, import.ConfirmedByName) = (ImportState.Applying, withLeft, user.Name);
        import.Say(null);
        return null;
    }

    /// <summary>Puts a preview aside.</summary>
    public async Task<Result<Import>> DiscardAsync(Guid id, CancellationToken ct)
    {
        if (await FindAsync(id, ct) is not { } import) return ImportRefusals.NoSuchImport;
        if (import.State is not (ImportState.Previewed or ImportState.Mapping)) return ImportRefusals.NotPreviewed;
        import.State = ImportState.Rejected;
        await db.SaveChangesAsync(ct);
        return import;
    }

    /// <summary>Lets an applied import be taken back.</summary>
    public async Task<Result<Import>> UndoAsync(Guid id, CancellationToken ct)
    {
        if (await FindAsync(id, ct) is not { } import) return ImportRefusals.NoSuchImport;
        if (import.State != ImportState.Applied) return ImportRefusals.NotApplied;
        import.JobId = jobs.Add(UndoWork.JobKind, import.Id).Id;
        await jobs.SaveAndStartAsync(ct);
        return import;
    }

    /// <summary>An import that the user may see, tracked, or null.</summary>
    public async Task<Import?> FindAsync(Guid id, CancellationToken ct)
    {
        var import = await db.Set<Import>().SingleOrDefaultAsync(i => i.Id == id, ct);
        return import is not null && kinds.Find(import.Kind) is not null ? import : null;
    }

    // Once and no more: a file may have a hundred megabytes. What comes without a length is put on disk first.
    private static async Task<byte[]> BytesAsync(Stream content, CancellationToken ct)
    {
        if (!content.CanSeek)
        {
            await using var waiting = TemporaryFile.Create();
            await content.CopyToAsync(waiting, ct);
            waiting.Position = 0;
            return await BytesAsync(waiting, ct);
        }

        var bytes = new byte[content.Length - content.Position];
        await content.ReadExactlyAsync(bytes, ct);
        return bytes;
    }

    private async Task<Result<Import>> AgainAsync(Import import, CancellationToken ct)
    {
        import.State = ImportState.Uploaded;
        import.Say(null);
        import.JobId = jobs.Add(PreviewWork.JobKind, import.Id).Id;
        await jobs.SaveAndStartAsync(ct);
        return import;
    }
}
