using Microsoft.EntityFrameworkCore;
using Pamong.Delivery.Crediting;
using Pamong.Delivery.Nominating;
using Pamong.Delivery.Running;
using Pamong.Delivery.Spending;
using Pamong.People.Contract;
using Pamong.Platform.Data;
using Pamong.Platform.Rights;

namespace Pamong.Delivery.Realising;

/// <summary>Plan against realisation of a programme or a unit.</summary>
/// <param name="Key">The programme or the unit.</param>
/// <param name="PlannedHundredths">JP by the plan, in hundredths.</param>
/// <param name="Hundredths">JP credited from batches, in hundredths.</param>
/// <param name="PlannedMoney">Rupiah; without fixed costs where the row is a unit, or the user sees some people only.</param>
/// <param name="Spent">Rupiah; likewise.</param>
/// <param name="PlannedGain">Points of gap that the plan expects.</param>
/// <param name="Gain">The same points of those who passed.</param>
/// <param name="LevelsClosed">Levels of gap closed.</param>
internal sealed record RealisationRow(
    Guid Key, string Name, int PlannedPeople, int People, long PlannedHundredths, long Hundredths, long PlannedMoney, long Spent,
    long PlannedGain, long Gain, int LevelsClosed);

/// <summary>Counts plan against realisation over the people whom the user may see.</summary>
/// <remarks>
/// A batch's fixed cost is nobody's in particular. So it counts for those who see everyone; who sees some people sees what was planned
/// and paid for them, person by person.
/// </remarks>
internal sealed class Realisation(PamongDb db, IPeople people, CurrentUser user)
{
    /// <summary>By programme, by name; for those who see some people only, the programmes of these people.</summary>
    public async Task<IReadOnlyList<RealisationRow>> ByProgrammeAsync(int year, string permission, CancellationToken ct)
    {
        var counted = await (
            from n in Nominations(year, permission)
            join r in db.Set<Run>() on n.BatchId equals r.Id
            group new { n, r } by r.ProgrammeId into g
            select new
            {
                g.Key,
                Planned = g.Sum(x => x.n.InPlan ? 1 : 0),
                People = g.Sum(x => x.n.State == NominationState.Attended ? 1 : 0),
                Jp = g.Sum(x => x.n.InPlan ? x.r.Jp : 0),
                Money = g.Sum(x => x.n.InPlan ? x.n.PlannedCost : 0),
                Gain = g.Sum(x => x.n.InPlan ? x.n.Gain : 0),
                Passed = g.Sum(x => x.n.Result == TrainingResult.Passed ? x.n.Gain : 0),
                Levels = g.Sum(x => x.n.LevelsClosed),
            }).ToDictionaryAsync(g => g.Key, ct);
        var everyone = user.ReachOf(permission).Everything;
        var runs = await db.Set<Run>().AsNoTracking().Where(r => r.Year == year && r.State != RunState.Dropped)
            .GroupBy(r => r.ProgrammeId)
            .Select(g => new { g.Key, Name = g.Min(r => r.Programme), Fixed = g.Sum(r => r.FixedCost) })
            .ToListAsync(ct);
        var jp = await (
            from e in Entries(year, permission)
            join n in db.Set<Run>() on e.BatchId equals n.Id
            group e by n.ProgrammeId into g
            select new { g.Key, Sum = g.Sum(e => (long)e.Hundredths) }).ToDictionaryAsync(g => g.Key, g => g.Sum, ct);
        var theirs = Nominations(year, permission).Select(n => (Guid?)n.Id);
        var spent = await (
            from m in db.Set<MoneyMovement>().AsNoTracking().Where(m => m.Year == year && (everyone || theirs.Contains(m.NominationId)))
            join r in db.Set<Run>() on m.BatchId equals r.Id
            group m by r.ProgrammeId into g
            select new { g.Key, Sum = g.Sum(m => m.Spent) }).ToDictionaryAsync(g => g.Key, g => g.Sum, ct);
        return [.. runs.Where(r => everyone || counted.ContainsKey(r.Key)).OrderBy(r => r.Name, StringComparer.CurrentCulture).Select(r =>
        {
            var c = counted.GetValueOrDefault(r.Key);
            return new RealisationRow(r.Key, r.Name ?? "", c?.Planned ?? 0, c?.People ?? 0, (c?.Jp ?? 0) * 100L, jp.GetValueOrDefault(r.Key),
                (c?.Money ?? 0) + (everyone ? r.Fixed : 0), spent.GetValueOrDefault(r.Key), c?.Gain ?? 0, c?.Passed ?? 0, c?.Levels ?? 0);
        })];
    }

    /// <summary>By the people's present unit, by name.</summary>
    public async Task<IReadOnlyList<RealisationRow>> ByUnitAsync(int year, string permission, CancellationToken ct)
    {
        var counted = await (
            from n in db.Set<Nomination>().AsNoTracking()
            join p in people.Within(permission) on n.EmployeeId equals p.Id
            join r in db.Set<Run>() on n.BatchId equals r.Id
            where n.Year == year
            group new { n, r } by new { p.UnitId, p.UnitName } into g
            select new
            {
                g.Key,
                Planned = g.Sum(x => x.n.InPlan ? 1 : 0),
                People = g.Sum(x => x.n.State == NominationState.Attended ? 1 : 0),
                Jp = g.Sum(x => x.n.InPlan ? x.r.Jp : 0),
                Money = g.Sum(x => x.n.InPlan ? x.n.PlannedCost : 0),
                Gain = g.Sum(x => x.n.InPlan ? x.n.Gain : 0),
                Passed = g.Sum(x => x.n.Result == TrainingResult.Passed ? x.n.Gain : 0),
                Levels = g.Sum(x => x.n.LevelsClosed),
            }).ToListAsync(ct);
        var jp = await (
            from e in Entries(year, permission)
            join p in people.All() on e.EmployeeId equals p.Id
            group e by p.UnitId into g
            select new { g.Key, Sum = g.Sum(e => (long)e.Hundredths) }).ToDictionaryAsync(g => g.Key, g => g.Sum, ct);
        var spent = await (
            from m in db.Set<MoneyMovement>().AsNoTracking()
            join n in db.Set<Nomination>() on m.NominationId equals (Guid?)n.Id
            join p in people.Within(permission) on n.EmployeeId equals p.Id
            where m.Year == year
            group m by p.UnitId into g
            select new { g.Key, Sum = g.Sum(m => m.Spent) }).ToDictionaryAsync(g => g.Key, g => g.Sum, ct);
        return [.. counted.OrderBy(c => c.Key.UnitName, StringComparer.CurrentCulture).Select(c => new RealisationRow(
            c.Key.UnitId, c.Key.UnitName, c.Planned, c.People, c.Jp * 100L, jp.GetValueOrDefault(c.Key.UnitId),
            c.Money, spent.GetValueOrDefault(c.Key.UnitId), c.Gain, c.Passed, c.Levels))];
    }

    private IQueryable<Nomination> Nominations(int year, string permission) =>
        from n in db.Set<Nomination>().AsNoTracking()
        join p in people.Within(permission) on n.EmployeeId equals p.Id
        where n.Year == year
        select n;

    private IQueryable<BatchEntry> Entries(int year, string permission) =>
        from e in db.Set<JpEntry>().AsNoTracking()
        join r in db.Set<JpRecord>() on e.RecordId equals r.Id
        join p in people.Within(permission) on e.EmployeeId equals p.Id
        where r.BatchId != null && db.Set<Run>().Any(b => b.Id == r.BatchId && b.Year == year)
        select new BatchEntry { EmployeeId = e.EmployeeId, BatchId = r.BatchId!.Value, Hundredths = e.Hundredths };

    private sealed class BatchEntry
    {
        public required Guid EmployeeId { get; init; }

        public required Guid BatchId { get; init; }

        public required int Hundredths { get; init; }
    }
}
