using Microsoft.AspNetCore.Http;
using Pamong.Platform.Data;
using Pamong.Platform.Outcomes;
using Pamong.Platform.Rights;

namespace Pamong.Delivery.Running;

/// <summary>Takes a file as evidence: PDF, JPG or PNG by its content, at most 5 MB.</summary>
internal sealed class AddEvidenceHandler(PamongDb db, CurrentUser user, TimeProvider clock)
{
    private const long MostBytes = 5 * 1024 * 1024;

    /// <summary>Puts the file into the context; the caller saves.</summary>
    /// <param name="subjectId">The nomination or record that it proves; null for the whole batch.</param>
    public async Task<Result<Evidence>> AddAsync(IFormFile? file, Guid? batchId, Guid? employeeId, Guid? subjectId, CancellationToken ct)
    {
        if (file is null || file.Length is 0 or > MostBytes) return DeliveryRefusals.WrongFile;
        var bytes = new byte[file.Length];
        await using (var content = file.OpenReadStream()) await content.ReadExactlyAsync(bytes, ct);
        if (KindOf(bytes) is not { } kind) return DeliveryRefusals.WrongFile;
        var name = Path.GetFileName(file.FileName);
        if (name.Length is 0 or > 120) name = "bukti" + kind.Ending;

        var stored = new StoredFile { Name = name, ContentType = kind.MediaType, Content = bytes, StoredAt = clock.GetUtcNow() };
        var evidence = new Evidence
        {
            BatchId = batchId,
            EmployeeId = employeeId,
            SubjectId = subjectId,
            FileId = stored.Id,
            Name = name,
            AddedAt = clock.GetUtcNow(),
            AddedBy = user.Name,
        };
        db.Add(stored);
        db.Add(evidence);
        return evidence;
    }

    /// <summary>What the first bytes say; the name given is not believed.</summary>
    internal static (string MediaType, string Ending)? KindOf(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith("%PDF-"u8) ? ("application/pdf", ".pdf")
        : bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF]) ? ("image/jpeg", ".jpg")
        : bytes.StartsWith((ReadOnlySpan<byte>)[0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) ? ("image/png", ".png")
        : null;
}
