using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Pamong.Competencies;
using Pamong.Competencies.Contract;
using Pamong.Delivery.Crediting;
using Pamong.Delivery.Nominating;
using Pamong.Delivery.Running;
using Pamong.People;
using Pamong.People.Contract;
using Pamong.Planning.Contract;
using Pamong.Planning.Funding;
using Pamong.Planning.Needs;
using Pamong.Planning.Plans;
using Pamong.Planning.Programmes;
using Pamong.Platform.Data;

namespace Pamong.Tests.Delivery;

/// <summary>A small agency with an enacted plan: Ani and Budi report to Cici; a past batch with both, a coming one with Ani; Dewi waits.</summary>
internal sealed class DeliveryCity(TestTenant tenant)
{
    public const int Year = 2026;

    public static readonly DateOnly PastStart = new(2026, 5, 4), PastEnd = new(2026, 5, 8);

    public TestTenant Tenant => tenant;

    public Guid UnitId { get; } = Guid.CreateVersion7();

    public Guid OtherUnitId { get; } = Guid.CreateVersion7();

    public Guid Ani { get; } = Guid.CreateVersion7();

    public Guid Budi { get; } = Guid.CreateVersion7();

    public Guid Cici { get; } = Guid.CreateVersion7();

    public Guid Dewi { get; } = Guid.CreateVersion7();

    public Guid PositionId { get; } = Guid.CreateVersion7();

    public Guid ProgrammeId { get; } = Guid.CreateVersion7();

    public Guid FundId { get; } = Guid.CreateVersion7();

    public Guid Past { get; } = Guid.CreateVersion7();

    public Guid Coming { get; } = Guid.CreateVersion7();

    public Guid CompetencyId { get; } = Guid.CreateVersion7();

    public static async Task<DeliveryCity> FoundAsync(PamongApp app, long ceiling = 10_000_000)
    {
        var city = new DeliveryCity(await app.NewTenantAsync());
        await city.Tenant.InScopeAsync(services => city.FillAsync(services, ceiling));
        return city;
    }

    public Task<T> ReadAsync<T>(Func<PamongDb, Task<T>> read) => tenant.InScopeAsync(s => read(s.GetRequiredService<PamongDb>()));

    public Task<Nomination> NominationAsync(Guid employee, Guid batch) =>
        ReadAsync(db => db.Set<Nomination>().AsNoTracking().SingleAsync(n => n.EmployeeId == employee && n.BatchId == batch));

    public Task<int> JpAsync(Guid employee) =>
        ReadAsync(db => db.Set<JpYear>().Where(y => y.EmployeeId == employee && y.Year == Year).Select(y => y.Hundredths).SingleOrDefaultAsync());

    public Task<List<JpEntry>> LedgerAsync(Guid employee) =>
        ReadAsync(db => db.Set<JpEntry>().AsNoTracking().Where(e => e.EmployeeId == employee).OrderBy(e => e.Id).ToListAsync());

    public Task<T> DoAsync<THandler, T>(Func<THandler, Task<T>> deed) where THandler : notnull =>
        tenant.InScopeAsync(s => deed(s.GetRequiredService<THandler>()));

    /// <summary>Marks the past batch: Ani on all five days, Budi on two; Ani passed.</summary>
    public async Task HoldPastBatchAsync()
    {
        var (ani, budi) = (await NominationAsync(Ani, Past), await NominationAsync(Budi, Past));
        var marks = Enumerable.Range(0, 5).Select(i => new AttendanceMark(Guid.CreateVersion7(), ani.Id, PastStart.AddDays(i)))
            .Concat(Enumerable.Range(0, 2).Select(i => new AttendanceMark(Guid.CreateVersion7(), budi.Id, PastStart.AddDays(i)))).ToList();
        (await DoAsync((ConfirmBatchHandler h) => h.HandleAsync(Past, withoutAnyone: true, default))).Ok(out _, out var no).ShouldBeTrue(no?.Code);
        (await DoAsync((MarkAttendanceHandler h) => h.AddAsync(Past, marks, default))).Ok(out _, out no).ShouldBeTrue(no?.Code);
        (await DoAsync((RecordResultsHandler h) => h.HandleAsync(Past, new RecordResults { Lines =
            [new ResultLine { NominationId = ani.Id, Result = TrainingResult.Passed, Score = 87.5m, Certificate = "S-1" }, new ResultLine { NominationId = budi.Id, Result = TrainingResult.Failed }] }, default)))
            .Ok(out _, out no).ShouldBeTrue(no?.Code);
    }

    public async Task EnactAsync() => await tenant.InScopeAsync(async services =>
    {
        var db = services.GetRequiredService<PamongDb>();
        var planId = await db.Set<Plan>().Where(p => p.State == PlanState.Enacted).Select(p => p.Id).SingleAsync();
        await using var write = await db.BeginWriteAsync();
        foreach (var listener in services.GetServices<IPlanEnacted>()) await listener.OnEnactedAsync(planId, Year, default);
        await write.CommitAsync();
    });

    private async Task FillAsync(IServiceProvider services, long ceiling)
    {
        var db = services.GetRequiredService<PamongDb>();
        db.Add(new Competency { Id = CompetencyId, Code = "UJI", NameId = "Pengujian", NameEn = "Testing", Group = CompetencyGroup.Technical, Source = CompetencySource.Agency });
        db.Add(new Unit { Id = UnitId, Code = "A", Name = "Dinas A", Path = "A/" });
        db.Add(new Unit { Id = OtherUnitId, Code = "B", Name = "Dinas B", Path = "B/" });
        db.Add(new Position { Id = PositionId, Code = "P", Name = "Analis", Kind = PositionKind.FunctionalExpertise, Rank = "JF_AHLI_MUDA" });
        await db.SaveChangesAsync();
        db.Add(Person(Cici, "Cici", "1", UnitId, null, EmploymentKind.Pns));
        await db.SaveChangesAsync();
        db.AddRange(Person(Ani, "Ani", "2", UnitId, Cici, EmploymentKind.Pns), Person(Budi, "Budi", "3", UnitId, Cici, EmploymentKind.Pppk), Person(Dewi, "Dewi", "4", OtherUnitId, null, EmploymentKind.Pns));
        db.Add(new Requirement { PositionId = PositionId, CompetencyId = CompetencyId, Level = 3, FromRank = false, Critical = true });
        db.Add(new Programme { Id = ProgrammeId, Code = "PT", Name = "Pelatihan Teknis", Form = "KL03", Jp = 40, MaxSeats = 30 });
        db.Add(new Fund { Id = FundId, Code = "APBD", Year = Year, Name = "APBD BKPSDM", Kind = FundKind.CentralApbd, Ceiling = ceiling });
        await db.SaveChangesAsync();
        db.Add(new ProgrammeRaise { ProgrammeId = ProgrammeId, CompetencyId = CompetencyId, Level = 3 });
        db.Add(new Batch { Id = Past, ProgrammeId = ProgrammeId, Number = 1, StartsOn = PastStart, EndsOn = PastEnd });
        db.Add(new Batch { Id = Coming, ProgrammeId = ProgrammeId, Number = 2, StartsOn = new(2099, 6, 1), EndsOn = new(2099, 6, 5) });
        foreach (var (employee, score) in new[] { (Dewi, 40), (Cici, 60), (Budi, 90) })
            db.Add(new Need { Year = Year, EmployeeId = employee, CompetencyId = CompetencyId, Origin = NeedOrigin.CompetencyGap, RequiredLevel = 3, State = NeedState.Validated, Score = score });
        var plan = new Plan { Year = Year, Version = 1, Name = "Rencana", State = PlanState.Enacted };
        db.Add(plan);
        await db.SaveChangesAsync();
        foreach (var (batch, employee) in new[] { (Past, Ani), (Past, Budi), (Coming, Ani) })
            db.Add(new PlanAssignment { PlanId = plan.Id, EmployeeId = employee, BatchId = batch, FundId = FundId, Cost = 1_000_000, Gain = 20 });
        foreach (var batch in new[] { Past, Coming }) db.Add(new PlanBatch { PlanId = plan.Id, BatchId = batch, FundId = FundId, FixedCost = 500_000 });
        await db.SaveChangesAsync();
        await EnactAsync();
    }

    private Employee Person(Guid id, string name, string number, Guid unit, Guid? superior, EmploymentKind employment) => new()
    {
        Id = id,
        Nip = "19900101201501100" + number,
        Name = name,
        SearchName = name.ToLowerInvariant(),
        Employment = employment,
        Sex = Sex.Female,
        BornOn = new(1990, 1, 1),
        PositionId = PositionId,
        UnitId = unit,
        SuperiorId = superior,
    };
}
