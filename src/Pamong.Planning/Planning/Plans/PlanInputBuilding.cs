using Microsoft.EntityFrameworkCore;
using Pamong.Competencies.Contract;
using Pamong.People.Contract;
using Pamong.Planner;
using Pamong.Planning.Contract;
using Pamong.Planning.Funding;
using Pamong.Planning.Needs;
using Pamong.Planning.Programmes;
using Pamong.Platform.Data;

namespace Pamong.Planning.Plans;

/// <summary>
/// Makes the planner's instance from validated needs, programmes, batches, funds and limits of a plan's year.
/// A need's score is spread over its missing levels, so that closing it whole is worth exactly its score (rounded to a level).
/// </summary>
internal sealed class PlanInputBuilding(
    PamongDb db, IPeople people, ICompetencies competencies, ILevels levels, IEnumerable<IProgrammeHistory> histories)
{
    private const int WeeksOfAYear = 53;

    /// <summary>The week of the year, from 0, that a day lies in; the year's first week begins on 1 January.</summary>
    public static int WeekOf(DateOnly day) => (day.DayOfYear - 1) / 7;

    /// <summary>Reads everything and builds, with what was laid down by hand. The same data give the same instance.</summary>
    public async Task<PlanInput> BuildAsync(Plan plan, CancellationToken ct) =>
        (await BuildBareAsync(plan, ct)).With(await PlanMarks.ReadAsync(db, plan.Id, ct));

    /// <summary>Builds without pins, exclusions and wishes.</summary>
    public async Task<PlanInput> BuildBareAsync(Plan plan, CancellationToken ct)
    {
        var staff = await people.All().OrderBy(p => p.UnitPath).ThenBy(p => p.Nip)
            .Select(p => new Person(p.Id, p.UnitId, p.PositionId, p.PositionKind, p.Rank, p.Employment)).ToListAsync(ct);
        var tree = await people.Units().OrderBy(u => u.Path).ToListAsync(ct);
        var programmes = await db.Set<Programmes.Programme>().AsNoTracking().Where(p => !p.Retired).OrderBy(p => p.Code).ToListAsync(ct);
        var raises = await db.Set<ProgrammeRaise>().AsNoTracking().ToListAsync(ct);
        var (from, to) = (new DateOnly(plan.Year, 1, 1), new DateOnly(plan.Year, 12, 31));
        var batches = await db.Set<Programmes.Batch>().AsNoTracking()
            .Where(b => b.StartsOn >= from && b.StartsOn <= to)
            .OrderBy(b => b.StartsOn).ThenBy(b => b.Id).ToListAsync(ct);
        var funds = await db.Set<Fund>().AsNoTracking().Where(f => f.Year == plan.Year).OrderBy(f => f.Code).ToListAsync(ct);
        var limits = await db.Set<UnitLimit>().AsNoTracking().Where(l => l.Year == plan.Year).ToDictionaryAsync(l => l.UnitId, ct);
        var needs = await db.Set<Need>().AsNoTracking()
            .Where(n => n.Year == plan.Year && n.State == NeedState.Validated && n.CompetencyId != null)
            .OrderBy(n => n.EmployeeId).ThenBy(n => n.CompetencyId).ThenByDescending(n => n.Score)
            .Select(n => new OpenNeed(n.EmployeeId, n.CompetencyId!.Value, n.RequiredLevel, n.HeldLevel, n.Score)).ToListAsync(ct);

        var groups = new PlanningUnits(tree, [.. limits.Keys, .. funds.Where(f => f.UnitId is not null).Select(f => f.UnitId!.Value)]);
        var places = new Places(staff, groups, programmes, batches);
        var money = new Money(funds, groups);
        var columns = raises.Select(r => r.CompetencyId).Concat(needs.Select(n => n.CompetencyId)).Distinct().Order().ToArray();
        var columnsOfNeed = new NeedColumns(columns, staff.Count);
        foreach (var need in needs) columnsOfNeed.Add(places.People.GetValueOrDefault(need.EmployeeId, -1), need);
        var excluded = (await UnpreparedAsync(programmes, places, staff, ct)).Distinct().ToList();
        return new PlanInput
        {
            Year = plan.Year,
            People = [.. staff.Select(p => p.Id)],
            Units = [.. groups.Units.Select(u => u.Id)],
            Programmes = [.. programmes.Select(p => p.Id)],
            Batches = [.. places.BatchList.Select(b => b.Id)],
            Competencies = columns,
            Purses = money.Purses,
            Uses = money.Uses(programmes),
            Instance = new Instance
            {
                Name = $"{plan.Year}-{plan.Version}",
                Weeks = WeeksOfAYear,
                Rules = new PlanningRules
                {
                    EntitlementJp = plan.EntitlementJp,
                    EntitlementBonus = plan.EntitlementBonus,
                    MaxTrainings = plan.MaxTrainings,
                    MaxDaysAway = plan.MaxDaysAway,
                },
                People = columnsOfNeed.People(places.UnitOfPerson, places.PositionOfPerson),
                Requirements = columnsOfNeed.Requirements(),
                Units = [.. groups.Units.Select((u, i) => money.Unit(i, limits.GetValueOrDefault(u.Id)))],
                Regions = [money.Region()],
                Positions = places.Positions.Count,
                Programmes = [.. programmes.Select(p => ToPlanner(p, raises, columns, places, money))],
                Batches = [.. places.BatchList.Select(b => ToPlanner(b, programmes[places.Programmes[b.ProgrammeId]], places))],
                Exclusions = excluded,
            },
        };
    }

    private static Planner.Programme ToPlanner(
        Programmes.Programme p, List<ProgrammeRaise> raises, Guid[] columns, Places places, Money money) => new()
    {
        Region = 0,
        Form = p.Form,
        NeedsOnline = false,
        Jp = p.Jp,
        DaysAway = p.DaysAway,
        CostPerHead = p.CostPerHead,
        FixedCost = p.FixedCost,
        Raises = [.. raises.Where(r => r.ProgrammeId == p.Id)
            .Select(r => new Raise(Array.BinarySearch(columns, r.CompetencyId), (byte)r.Level)).OrderBy(r => r.Competency)],
        Positions = places.Eligible(p),
        FundsAllowed = money.AllowedFor(p),
        FixedFundsAllowed = money.AllowedForFixed(p),
    };

    private static Planner.Batch ToPlanner(
        Programmes.Batch b, Programmes.Programme programme, Places places) => new()
    {
        Programme = places.Programmes[b.ProgrammeId],
        Weeks = programme.DaysAway == 0 ? 0 : WeeksBetween(b.StartsOn, b.EndsOn),
        MinSeats = programme.MinSeats,
        MaxSeats = programme.MaxSeats,
    };

    private static ulong WeeksBetween(DateOnly from, DateOnly to)
    {
        var last = to.Year > from.Year ? WeeksOfAYear - 1 : WeekOf(to);
        var weeks = 0UL;
        for (var week = WeekOf(from); week <= last; week++) weeks |= 1UL << week;
        return weeks;
    }

    /// <summary>Whoever lacks a prerequisite level, is employed otherwise, or has completed the programme does not attend it.</summary>
    private async Task<List<Planner.Exclusion>> UnpreparedAsync(
        List<Programmes.Programme> programmes, Places places, List<Person> staff, CancellationToken ct)
    {
        var found = new List<Planner.Exclusion>();
        foreach (var history in histories)
            foreach (var (employee, code) in await history.CompletedAsync(ct))
                if (places.People.TryGetValue(employee, out var person) && programmes.FindIndex(p => p.Code == code) is >= 0 and var done)
                    found.Add(new Planner.Exclusion(person, done));
        for (var j = 0; j < programmes.Count; j++)
        {
            var employments = programmes[j].EligibleEmployments;
            var barred = employments.Count == 0 ? [] : Enumerable.Range(0, staff.Count).Where(i => !employments.Contains(staff[i].Employment));
            found.AddRange(barred.Select(i => new Planner.Exclusion(i, j)));
            foreach (var prerequisite in programmes[j].Prerequisites)
            {
                var able = (await Prerequisites.Holders(prerequisite, levels, competencies).ToListAsync(ct)).ToHashSet();
                found.AddRange(Enumerable.Range(0, staff.Count).Where(i => !able.Contains(staff[i].Id)).Select(i => new Planner.Exclusion(i, j)));
            }
        }

        return found;
    }

    internal sealed record Person(Guid Id, Guid UnitId, Guid? PositionId, PositionKind? Kind, string? Rank, EmploymentKind Employment);

    internal readonly record struct OpenNeed(Guid EmployeeId, Guid CompetencyId, int Required, int Held, int Score);
}
