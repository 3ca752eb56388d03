using Microsoft.EntityFrameworkCore;
using Pamong.People.Contract;
using Pamong.People.Contract.Importing;
using Pamong.People.Employees;
using Pamong.People.Importing;
using Pamong.Platform.Data;
using Pamong.Platform.Outcomes;

namespace Pamong.People.Moving;

/// <summary>A move that a file dates in the future, as an import keeps it.</summary>
internal sealed record MoveToCome(Guid Id, Guid UnitId, Guid? PositionId, DateOnly From, string SuperiorNip)
{
    public static MoveToCome Of(ComingMove move) => new(move.Id, move.UnitId, move.PositionId, move.From, move.SuperiorNip);

    public ComingMove ToNew(Guid employeeId) => new()
    {
        Id = Id, EmployeeId = employeeId, UnitId = UnitId, PositionId = PositionId, Kind = AppointmentKind.Definitive, From = From, SuperiorNip = SuperiorNip,
    };
}

/// <summary>What a row says of now and of a later day.</summary>
/// <param name="Now">The state that counts at once.</param>
/// <param name="Coming">The move that comes; null when the row names none, or the one that is recorded already.</param>
/// <param name="Replaced">Moves recorded for the same day, which it replaces.</param>
internal sealed record RowInTime(EmployeeState Now, MoveToCome? Coming, IReadOnlyList<MoveToCome> Replaced)
{
    /// <summary>Takes apart what counts now and what comes, when the row moves someone in service on a later day.</summary>
    /// <param name="superior">The superior's NIP; null when the row says nothing.</param>
    public static RowInTime Of(EmployeeState? before, EmployeeState after, string? superior, IReadOnlyList<MoveToCome> recorded, DateOnly today)
    {
        if (before is null or { LeftOn: not null } || after.Since is not { } since || since <= today || since == before.Since
            || (after.UnitId == before.UnitId && after.PositionId == before.PositionId)) return new(after, null, []);
        var now = after with { UnitId = before.UnitId, PositionId = before.PositionId, Since = before.Since, SuperiorNip = before.SuperiorNip };
        var coming = new MoveToCome(Guid.CreateVersion7(), after.UnitId, after.PositionId, since, superior ?? "");
        var sameDay = recorded.Where(m => m.From == since).ToList();
        return sameDay.Exists(m => m with { Id = coming.Id } == coming) ? new(now, null, []) : new(now, coming, sameDay);
    }
}

/// <summary>Writes the coming moves of an import, and takes them back.</summary>
internal static class ImportedMoves
{
    public static async Task<Refusal?> ApplyAsync(PamongDb db, IReadOnlyList<(Guid EmployeeId, EmployeeChange Change)> changes, CancellationToken ct)
    {
        var replacing = changes.Where(c => c.Change.Replaced is { Count: > 0 }).ToList();
        if (!await RemoveAsync(db, [.. replacing.SelectMany(c => c.Change.Replaced!).Select(m => m.Id)], ct))
            return ImportRefusals.Stale.With(replacing[0].Change.After!.Name);
        foreach (var (employee, change) in changes)
            if (change.Coming is { } move) db.Add(move.ToNew(employee));
        return null;
    }

    public static async Task<Refusal?> TakeBackAsync(PamongDb db, IReadOnlyList<(Guid EmployeeId, EmployeeChange Change)> changes, CancellationToken ct)
    {
        if (!await RemoveAsync(db, [.. changes.Select(c => c.Change.Coming?.Id).OfType<Guid>()], ct)) return EmployeeRefusals.TermsMoved;
        foreach (var (employee, change) in changes)
            foreach (var move in change.Replaced ?? []) db.Add(move.ToNew(employee));
        return null;
    }

    private static async Task<bool> RemoveAsync(PamongDb db, List<Guid> ids, CancellationToken ct)
    {
        if (ids.Count == 0) return true;
        var there = await db.Set<ComingMove>().Where(m => ids.Contains(m.Id)).ToListAsync(ct);
        db.RemoveRange(there);
        return there.Count == ids.Count;
    }
}
