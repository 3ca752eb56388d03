using Microsoft.EntityFrameworkCore;
using Pamong.Platform.Data;

namespace Pamong.Delivery.Crediting;

/// <summary>Finds the same activity on record twice: same person and dates, and the same title or the same proof.</summary>
internal static class Twins
{
    /// <summary>Records of those people over the same dates that still count.</summary>
    public static Task<List<JpRecord>> CandidatesAsync(
        PamongDb db, IReadOnlyCollection<Guid> employeeIds, DateOnly first, DateOnly last, CancellationToken ct) =>
        db.Set<JpRecord>().AsNoTracking()
            .Where(r => employeeIds.Contains(r.EmployeeId) && r.WithdrawnAt == null && r.StartedOn == first && r.EndedOn == last)
            .OrderBy(r => r.RecordedAt).ThenBy(r => r.Id)
            .ToListAsync(ct);

    /// <summary>Whether a record is of that activity; case, spaces and signs make no difference, nor does the number that follows a batch's programme.</summary>
    public static bool IsOf(JpRecord record, string title, string evidence) =>
        Plain(record.Title) == Plain(title)
        || (record.Origin == RecordOrigin.Batch && record.Title.LastIndexOf(" · ", StringComparison.Ordinal) is > 0 and var end && Plain(record.Title[..end]) == Plain(title))
        || (Plain(evidence) is { Length: > 0 } proof && Plain(record.Evidence) == proof);

    private static string Plain(string text) => string.Concat(text.Where(char.IsLetterOrDigit)).ToUpperInvariant();
}
