using System.ComponentModel.DataAnnotations;
using Microsoft.EntityFrameworkCore;
using Pamong.Delivery.Nominating;
using Pamong.Platform.Data;
using Pamong.Platform.Outcomes;
using Pamong.Platform.Rights;
using Pamong.Platform.Tenants;
using Pamong.Platform.Texts;
using Pamong.Platform.Trail;

namespace Pamong.Delivery.Running;

/// <summary>Marks who was there. Marks have ids made by whoever notes them, so that a phone may repeat itself.</summary>
internal sealed class AttendanceMarks
{
    /// <summary>At most 2,000 marks.</summary>
    [Required, MaxLength(2000)]
    public List<AttendanceMark>? Marks { get; set; }
}

/// <summary>That a participant was there on a day.</summary>
/// <param name="Id">Made by the client (UUID v7); the same id again changes nothing.</param>
internal sealed record AttendanceMark(Guid Id, Guid NominationId, DateOnly Day);

/// <summary>Keeps attendance by day, and takes it back.</summary>
internal sealed class MarkAttendanceHandler(PamongDb db, CurrentUser user, AgencyDay day, TimeProvider clock)
{
    /// <summary>Adds marks; those known already are passed over.</summary>
    /// <returns>How many marks are new.</returns>
    public async Task<Result<int>> AddAsync(Guid batchId, IReadOnlyCollection<AttendanceMark> marks, CancellationToken ct)
    {
        await using var write = await db.BeginWriteAsync(ct);
        if (await GatherAsync(batchId, marks.Select(m => m.NominationId), ct) is not { } found) return DeliveryRefusals.NoSuchBatch;
        if (found.Run.State == RunState.Closed) return DeliveryRefusals.IsClosed;
        var today = await day.TodayAsync(ct);
        var days = TrainingDays.Of(found.Run.StartsOn, found.Run.EndsOn);
        var ids = marks.Select(m => m.Id).ToList();
        var nominations = found.Nominations.Keys.ToList();
        var known = await db.Set<Attendance>().AsNoTracking()
            .Where(a => ids.Contains(a.Id) || nominations.Contains(a.NominationId))
            .Select(a => new { a.Id, a.NominationId, a.Day })
            .ToListAsync(ct);
        var taken = known.Select(a => a.Id).ToHashSet();
        var places = known.Select(a => (a.NominationId, a.Day)).ToHashSet();
        var added = 0;
        foreach (var mark in marks)
        {
            if (!taken.Add(mark.Id) || places.Contains((mark.NominationId, mark.Day))) continue;
            if (!found.Nominations.TryGetValue(mark.NominationId, out var nomination)) return DeliveryRefusals.NoSuchNomination;
            if (mark.Day > today || !days.Contains(mark.Day)) return DeliveryRefusals.NotADay.With(Figures.Day(mark.Day));
            if (nomination.State != NominationState.Attended)
            {
                if (!nomination.Mark(true, user.Name, clock.GetUtcNow()).Ok(out var step, out var refusal)) return refusal;
                db.Add(step);
            }

            places.Add((mark.NominationId, mark.Day));
            db.Add(new Attendance { Id = mark.Id, BatchId = batchId, NominationId = mark.NominationId, Day = mark.Day, NotedAt = clock.GetUtcNow(), NotedBy = user.Name });
            added++;
        }

        if (added > 0) db.Say("attendance noted", "Batch", batchId, new { marks = added });
        await db.SaveChangesAsync(ct);
        await write.CommitAsync(ct);
        return added;
    }

    /// <summary>Marks people as not there at all, and takes back what was noted of them.</summary>
    public async Task<Result<int>> AbsentAsync(Guid batchId, IReadOnlyCollection<Guid> nominationIds, CancellationToken ct)
    {
        await using var write = await db.BeginWriteAsync(ct);
        if (await GatherAsync(batchId, nominationIds, ct) is not { } found) return DeliveryRefusals.NoSuchBatch;
        if (found.Run.State == RunState.Closed) return DeliveryRefusals.IsClosed;
        foreach (var nomination in found.Nominations.Values)
        {
            if (!nomination.Mark(false, user.Name, clock.GetUtcNow()).Ok(out var step, out var refusal)) return refusal;
            db.Add(step);
        }

        var ids = found.Nominations.Keys.ToList();
        db.RemoveRange(await db.Set<Attendance>().Where(a => ids.Contains(a.NominationId)).ToListAsync(ct));
        db.Say("absence noted", "Batch", batchId, new { people = ids.Count });
        await db.SaveChangesAsync(ct);
        await write.CommitAsync(ct);
        return ids.Count;
    }

    /// <summary>Takes back marks of one day; who has none left is again only expected.</summary>
    public async Task<Result<int>> RemoveAsync(Guid batchId, DateOnly on, IReadOnlyCollection<Guid> nominationIds, CancellationToken ct)
    {
        await using var write = await db.BeginWriteAsync(ct);
        if (await GatherAsync(batchId, nominationIds, ct) is not { } found) return DeliveryRefusals.NoSuchBatch;
        if (found.Run.State == RunState.Closed) return DeliveryRefusals.IsClosed;
        var ids = found.Nominations.Keys.ToList();
        var marks = await db.Set<Attendance>().Where(a => ids.Contains(a.NominationId)).ToListAsync(ct);
        var gone = marks.Where(a => a.Day == on).ToList();
        db.RemoveRange(gone);
        foreach (var id in ids.Where(id => !marks.Any(a => a.NominationId == id && a.Day != on)))
            if (found.Nominations[id].State == NominationState.Attended) found.Nominations[id].State = NominationState.Accepted;
        db.Say("attendance taken back", "Batch", batchId, new { on, marks = gone.Count });
        await db.SaveChangesAsync(ct);
        await write.CommitAsync(ct);
        return gone.Count;
    }

    private async Task<(Run Run, Dictionary<Guid, Nomination> Nominations)?> GatherAsync(Guid batchId, IEnumerable<Guid> asked, CancellationToken ct)
    {
        var run = await db.Set<Run>().AsNoTracking().SingleOrDefaultAsync(r => r.Id == batchId, ct);
        if (run is null) return null;
        var ids = asked.Distinct().ToList();
        return (run, await db.Set<Nomination>().Where(n => n.BatchId == batchId && ids.Contains(n.Id)).ToDictionaryAsync(n => n.Id, ct));
    }
}
