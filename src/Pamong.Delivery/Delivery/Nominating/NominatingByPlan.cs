using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Pamong.Delivery.Running;
using Pamong.People.Contract;
using Pamong.Planning.Contract;
using Pamong.Platform.Data;
using Pamong.Platform.Rights;
using Pamong.Platform.Tenants;
using Pamong.Platform.Trail;

namespace Pamong.Delivery.Nominating;

/// <summary>Turns a plan that came into force into batches and nominations, inside the transaction that enacts it.</summary>
internal sealed class NominatingByPlan(
    PamongDb db, IPlans plans, IPeople people, NominationLetters letters, CurrentUser user, AgencyDay day, TimeProvider clock) : IPlanEnacted
{
    private const int AtOnce = 500;

    public async Task OnEnactedAsync(Guid planId, int year, CancellationToken ct)
    {
        var today = await day.TodayAsync(ct);
        await TakeBatchesAsync(year, today, ct);

        var assigned = await plans.InForce(year).AsNoTracking().ToListAsync(ct);
        var known = await db.Set<Nomination>().AsNoTracking().Where(n => n.Year == year).ToListAsync(ct);
        var steps = new List<NominationStep>();
        var places = assigned.Select(a => (a.BatchId, a.EmployeeId)).ToHashSet();
        await WithdrawAsync(planId, known.FindAll(n => n.InPlan && !places.Contains((n.BatchId, n.EmployeeId))), steps, ct);
        var byPlace = known.ToDictionary(n => (n.BatchId, n.EmployeeId));
        var superiors = await people.All().Select(p => new { p.Id, p.SuperiorId }).ToDictionaryAsync(p => p.Id, p => p.SuperiorId, ct);
        var (fresh, kept) = (new List<Nomination>(), new List<(Nomination, AssignmentRow)>());
        foreach (var place in assigned.OrderBy(a => a.BatchId).ThenBy(a => a.EmployeeId))
        {
            if (byPlace.TryGetValue((place.BatchId, place.EmployeeId), out var nomination)) kept.Add((nomination, place));
            else fresh.Add(New(place, year, IsHighest(place.EmployeeId)));
        }

        await RenewAsync(planId, kept, IsHighest, steps, ct);
        await db.BulkInsertAsync(fresh, ct);
        await db.BulkInsertAsync(steps, ct);
        db.Say("nominated", "Plan", planId, new { year, people = fresh.Select(n => n.EmployeeId).Distinct().Count(), nominations = fresh.Count, sha256 = Hash(fresh) });
        await letters.TellAsync(fresh, superiors, ct);
        await db.SaveChangesAsync(ct);

        bool IsHighest(Guid employee) => superiors.GetValueOrDefault(employee) is null;
    }

    private async Task TakeBatchesAsync(int year, DateOnly today, CancellationToken ct)
    {
        var planned = await plans.BatchesInForce(year).AsNoTracking().ToListAsync(ct);
        var known = await db.Set<Run>().Where(r => r.Year == year).ToDictionaryAsync(r => r.Id, ct);
        var ids = planned.Select(b => b.Id).ToHashSet();
        foreach (var gone in known.Values.Where(r => !ids.Contains(r.Id) && r.State == RunState.Planned)) gone.State = RunState.Dropped;
        foreach (var batch in planned)
        {
            if (!known.TryGetValue(batch.Id, out var run)) db.Add(NewRun(batch, year, today));
            else if (run.State is RunState.Planned or RunState.Dropped) Renew(run, batch, today);
        }

        await db.SaveChangesAsync(ct);
    }

    // Thousands at once when a plan replaces another: in bulk, each with its step, and the trail says which by their hash.
    private async Task WithdrawAsync(Guid planId, List<Nomination> gone, List<NominationStep> steps, CancellationToken ct)
    {
        if (gone.Count == 0) return;
        var cancelled = new HashSet<Guid>();
        foreach (var nomination in gone)
        {
            if (!nomination.Cancel(StepReasons.NoLongerInPlan, user.Name, clock.GetUtcNow()).Ok(out var step, out _)) continue;
            cancelled.Add(nomination.Id);
            steps.Add(step);
        }

        foreach (var part in gone.Select(n => n.Id).Chunk(AtOnce))
            await db.Set<Nomination>().Where(n => part.Contains(n.Id)).ExecuteUpdateAsync(set => set.SetProperty(n => n.InPlan, false), ct);
        await MoveAsync(cancelled, NominationState.Cancelled, ct);
        db.Say("withdrawn", "Plan", planId, new { nominations = gone.Count, cancelled = cancelled.Count, sha256 = Hash(gone) });
    }

    // Rows that become alike are written together.
    private async Task RenewAsync(
        Guid planId, List<(Nomination Nomination, AssignmentRow Place)> kept, Func<Guid, bool> isHighest, List<NominationStep> steps, CancellationToken ct)
    {
        var changed = kept.FindAll(k => k.Nomination.State == NominationState.Cancelled || !k.Nomination.InPlan
            || (k.Nomination.FundId, k.Nomination.PlannedCost, k.Nomination.Gain) != (k.Place.FundId, k.Place.Cost, k.Place.Gain));
        if (changed.Count == 0) return;
        foreach (var alike in changed.GroupBy(k => (k.Place.FundId, k.Place.Cost, k.Place.Gain), k => k.Nomination.Id))
            foreach (var part in alike.Chunk(AtOnce))
                await db.Set<Nomination>().Where(n => part.Contains(n.Id)).ExecuteUpdateAsync(set => set
                    .SetProperty(n => n.FundId, alike.Key.FundId).SetProperty(n => n.PlannedCost, alike.Key.Cost)
                    .SetProperty(n => n.Gain, alike.Key.Gain).SetProperty(n => n.InPlan, true), ct);

        var again = changed.Select(k => k.Nomination).Where(n => n.State == NominationState.Cancelled).ToList();
        steps.AddRange(again.Select(n => n.Propose(isHighest(n.EmployeeId), StepReasons.InPlanAgain, user.Name, clock.GetUtcNow())));
        foreach (var alike in again.GroupBy(n => n.State, n => n.Id)) await MoveAsync(alike, alike.Key, ct);
        db.Say("renewed", "Plan", planId, new { nominations = changed.Count, again = again.Count, sha256 = Hash(changed.Select(k => k.Nomination)) });
    }

    private async Task MoveAsync(IEnumerable<Guid> ids, NominationState state, CancellationToken ct)
    {
        foreach (var part in ids.Chunk(AtOnce))
            await db.Set<Nomination>().Where(n => part.Contains(n.Id)).ExecuteUpdateAsync(set => set.SetProperty(n => n.State, state), ct);
    }

    private static Nomination New(AssignmentRow place, int year, bool withoutSuperior) => new()
    {
        Year = year,
        EmployeeId = place.EmployeeId,
        BatchId = place.BatchId,
        FundId = place.FundId,
        PlannedCost = place.Cost,
        Gain = place.Gain,
        InPlan = true,
        State = Nomination.First(withoutSuperior),
    };

    private static Run NewRun(BatchRow batch, int year, DateOnly today)
    {
        var (releaseBy, answerBy) = Deadlines.For(batch.StartsOn, today);
        return new Run
        {
            Id = batch.Id,
            Year = year,
            ProgrammeId = batch.ProgrammeId,
            ProgrammeCode = batch.ProgrammeCode,
            Programme = batch.ProgrammeName,
            Form = batch.Form,
            Jp = batch.Jp,
            Number = batch.Number,
            StartsOn = batch.StartsOn,
            EndsOn = batch.EndsOn,
            Place = batch.Place,
            MaxSeats = batch.MaxSeats,
            FixedCost = batch.FixedCost,
            FixedFundId = batch.FixedFundId,
            ReleaseBy = releaseBy,
            AnswerBy = answerBy,
        };
    }

    private static void Renew(Run run, BatchRow batch, DateOnly today)
    {
        run.State = RunState.Planned;
        (run.ProgrammeCode, run.Programme, run.Form, run.Jp) = (batch.ProgrammeCode, batch.ProgrammeName, batch.Form, batch.Jp);
        (run.Number, run.StartsOn, run.EndsOn, run.Place) = (batch.Number, batch.StartsOn, batch.EndsOn, batch.Place);
        (run.MaxSeats, run.FixedCost, run.FixedFundId) = (batch.MaxSeats, batch.FixedCost, batch.FixedFundId);
        (run.ReleaseBy, run.AnswerBy) = Deadlines.For(batch.StartsOn, today);
    }

    private static string Hash(IEnumerable<Nomination> fresh) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(
        string.Join('\n', fresh.Select(n => $"{n.BatchId} {n.EmployeeId} {n.FundId} {n.PlannedCost}")))));
}
