using System.ComponentModel.DataAnnotations;
using Microsoft.EntityFrameworkCore;
using Pamong.Delivery.Contract;
using Pamong.Delivery.Running;
using Pamong.People.Contract;
using Pamong.Platform.Data;
using Pamong.Platform.Outcomes;
using Pamong.Platform.Rights;
using Pamong.Platform.Tenants;

namespace Pamong.Delivery.Nominating;

/// <summary>What one may answer to a nomination.</summary>
internal enum NominationAnswer
{
    /// <summary>The superior lets the person go.</summary>
    Release,

    /// <summary>The superior does not.</summary>
    Withhold,

    /// <summary>The person says yes.</summary>
    Accept,

    /// <summary>The person says no.</summary>
    Decline,
}

/// <summary>The reason that goes with an answer.</summary>
internal sealed class AnswerReason
{
    /// <summary>Needed for a no.</summary>
    [StringLength(500)]
    public string? Reason { get; set; }
}

/// <summary>Takes the answers of superiors and of those nominated, one or many at once.</summary>
internal sealed class AnswerNominationHandler(
    PamongDb db, IPeople people, CurrentUser user, AgencyDay day, TimeProvider clock)
{
    /// <summary>Gives one answer to one nomination.</summary>
    public async Task<Result<NominationState>> HandleAsync(Guid id, NominationAnswer answer, string? reason, CancellationToken ct)
    {
        var nomination = await db.Set<Nomination>().SingleOrDefaultAsync(n => n.Id == id, ct);
        if (nomination is null || !await AskedOf(answer).AnyAsync(p => p.Id == nomination.EmployeeId, ct)) return DeliveryRefusals.NoSuchNomination;
        var startsOn = await db.Set<Run>().Where(r => r.Id == nomination.BatchId).Select(r => r.StartsOn).SingleAsync(ct);
        var started = await day.TodayAsync(ct) >= startsOn;

        if (!Decide(nomination, answer, started, reason ?? "").Ok(out var step, out var refusal)) return refusal;

        db.Add(step);
        await db.SaveChangesAsync(ct);
        return nomination.State;
    }

    /// <summary>Gives the same answer to many; what cannot take it is left and counted.</summary>
    /// <returns>How many took it, and the refusal of the last that did not.</returns>
    public async Task<(int Done, Refusal? Last)> HandleAllAsync(
        IReadOnlyCollection<Guid> ids, NominationAnswer answer, string? reason, CancellationToken ct)
    {
        var asked = db.Set<Nomination>().Where(n => ids.Contains(n.Id)).Select(n => n.EmployeeId);
        var right = await AskedOf(answer).Where(p => asked.Contains(p.Id)).Select(p => p.Id).ToListAsync(ct);
        var found = await db.Set<Nomination>().Where(n => ids.Contains(n.Id) && right.Contains(n.EmployeeId)).ToListAsync(ct);
        var batches = found.Select(n => n.BatchId).Distinct().ToList();
        var starts = await db.Set<Run>().Where(r => batches.Contains(r.Id)).ToDictionaryAsync(r => r.Id, r => r.StartsOn, ct);
        var today = await day.TodayAsync(ct);
        var (done, last) = (0, found.Count < ids.Count ? DeliveryRefusals.NoSuchNomination : null);
        foreach (var nomination in found)
        {
            if (Decide(nomination, answer, today >= starts[nomination.BatchId], reason ?? "").Ok(out var step, out var refusal))
            {
                db.Add(step);
                done++;
            }
            else last = refusal;
        }

        await db.SaveChangesAsync(ct);
        return (done, last);
    }

    /// <summary>For whom the user may give the answer; nobody releases themselves.</summary>
    private IQueryable<PersonRow> AskedOf(NominationAnswer answer) => answer is NominationAnswer.Release or NominationAnswer.Withhold
        ? people.Within(DeliveryPermissions.ReleaseNomination).Where(p => p.Id != user.PersonId)
        : people.Within(DeliveryPermissions.AnswerNomination);

    private Result<NominationStep> Decide(Nomination nomination, NominationAnswer answer, bool started, string reason)
    {
        var now = clock.GetUtcNow();
        return answer switch
        {
            NominationAnswer.Release => nomination.Release(started, user.Name, now),
            NominationAnswer.Withhold => nomination.Withhold(started, reason, user.Name, now),
            NominationAnswer.Accept => nomination.Accept(started, user.Name, now),
            NominationAnswer.Decline => nomination.Decline(started, reason, user.Name, now),
        };
    }
}
