using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Pamong.Competencies;
using Pamong.Competencies.Contract;
using Pamong.People;
using Pamong.People.Contract;
using Pamong.Planning.Funding;
using Pamong.Planning.Needs;
using Pamong.Planning.Plans;
using Pamong.Planning.Programmes;
using Pamong.Platform.Data;
using Pamong.Platform.Jobs;
using Pamong.Platform.Outcomes;

namespace Pamong.Tests.Planning.Plans;

/// <summary>A small agency with needs, two programmes of two batches each, a central fund, and a draft that was computed.</summary>
internal sealed class PlanCity(TestTenant tenant)
{
    public const int Year = 2031;

    public TestTenant Tenant => tenant;

    public Guid UnitId { get; } = Guid.CreateVersion7();

    public Guid PositionId { get; } = Guid.CreateVersion7();

    /// <summary>Eight people; each needs the first competency, the first four also the second.</summary>
    public Guid[] People { get; } = [.. Enumerable.Range(0, 8).Select(_ => Guid.CreateVersion7())];

    public Guid[] Competencies { get; } = [Guid.CreateVersion7(), Guid.CreateVersion7()];

    public Guid[] Programmes { get; } = [Guid.CreateVersion7(), Guid.CreateVersion7()];

    /// <summary>Two batches of the first programme, then two of the second.</summary>
    public Guid[] Batches { get; } = [.. Enumerable.Range(0, 4).Select(_ => Guid.CreateVersion7())];

    public Guid FundId { get; } = Guid.CreateVersion7();

    public Guid PlanId { get; } = Guid.CreateVersion7();

    /// <param name="more">Changes what there is before the plan is computed.</param>
    public static async Task<PlanCity> FoundAsync(PamongApp app, Action<PlanCity, PamongDb>? more = null)
    {
        var city = new PlanCity(await app.NewTenantAsync());
        await city.Tenant.InScopeAsync(services => city.FillAsync(services.GetRequiredService<PamongDb>(), more));
        await city.ComputeAsync();
        return city;
    }

    public Task ComputeAsync() => tenant.InScopeAsync(services =>
        services.GetRequiredService<SolveWork>().RunAsync(PlanId, new Progress<JobProgress>(), default, default));

    public Task<T> ReadAsync<T>(Func<PamongDb, Task<T>> read) => tenant.InScopeAsync(s => read(s.GetRequiredService<PamongDb>()));

    public Task<T> DoAsync<THandler, T>(Func<THandler, Task<T>> deed) where THandler : notnull =>
        tenant.InScopeAsync(s => deed(s.GetRequiredService<THandler>()));

    public Task<Plan> PlanAsync() => ReadAsync(db => db.Set<Plan>().AsNoTracking().SingleAsync(p => p.Id == PlanId));

    public Task<List<PlanAssignment>> AssignmentsAsync() => ReadAsync(db => db.Set<PlanAssignment>().AsNoTracking()
        .Where(a => a.PlanId == PlanId).OrderBy(a => a.EmployeeId).ThenBy(a => a.BatchId).ToListAsync());

    public Task<List<Guid>> OpenAsync() => ReadAsync(db => db.Set<PlanBatch>().Where(b => b.PlanId == PlanId).Select(b => b.BatchId).ToListAsync());

    public async Task<ChangeEffect> ChangeAsync(ChangePlan asked) =>
        Good(await DoAsync((PlanChanging changing) => changing.ChangeAsync(PlanId, asked, default)));

    public async Task<Refusal> RefusedAsync(ChangePlan asked)
    {
        var result = await DoAsync((PlanChanging changing) => changing.ChangeAsync(PlanId, asked, default));
        result.Ok(out _, out var refusal).ShouldBeFalse();
        return refusal!;
    }

    public static T Good<T>(Result<T> result)
    {
        result.Ok(out var value, out var refusal).ShouldBeTrue(refusal?.Message.En);
        return value!;
    }

    private async Task FillAsync(PamongDb db, Action<PlanCity, PamongDb>? more)
    {
        foreach (var (id, code) in Competencies.Zip(["SATU", "DUA"]))
            db.Add(new Competency { Id = id, Code = code, NameId = "Kompetensi " + code, NameEn = "Competency " + code, Group = CompetencyGroup.Technical, Source = CompetencySource.Agency });
        db.Add(new Unit { Id = UnitId, Code = "A", Name = "Dinas A", Path = "A/" });
        db.Add(new Position { Id = PositionId, Code = "P", Name = "Analis", Kind = PositionKind.FunctionalExpertise, Rank = "JF_AHLI_MUDA" });
        await db.SaveChangesAsync();
        for (var i = 0; i < People.Length; i++)
            db.Add(new Employee
            {
                Id = People[i], Nip = "19900101201501100" + i, Name = "Orang " + i, SearchName = "orang " + i, Employment = EmploymentKind.Pns, Sex = Sex.Female,
                BornOn = new(1990, 1, 1), PositionId = PositionId, UnitId = UnitId,
            });
        db.Add(new Programme { Id = Programmes[0], Code = "PRG-1", Name = "Program Satu", Form = "KL03", Jp = 20, DaysAway = 3, CostPerHead = 1_000_000, FixedCost = 2_000_000, MinSeats = 2, MaxSeats = 5 });
        db.Add(new Programme { Id = Programmes[1], Code = "PRG-2", Name = "Program Dua", Form = "KL07", Jp = 10, DaysAway = 1, CostPerHead = 500_000, MinSeats = 1, MaxSeats = 4 });
        await db.SaveChangesAsync();
        for (var i = 0; i < 2; i++) db.Add(new ProgrammeRaise { ProgrammeId = Programmes[i], CompetencyId = Competencies[i], Level = 3 });
        for (var i = 0; i < 4; i++)
            db.Add(new Batch { Id = Batches[i], ProgrammeId = Programmes[i / 2], Number = 1 + i % 2, StartsOn = new(Year, 2 + 2 * i, 3), EndsOn = new(Year, 2 + 2 * i, 5) });
        db.Add(new Fund { Id = FundId, Code = "APBD", Year = Year, Name = "APBD BKPSDM", Kind = FundKind.CentralApbd, Ceiling = 30_000_000 });
        for (var i = 0; i < People.Length; i++)
            for (var c = 0; c < (i < 4 ? 2 : 1); c++)
                db.Add(new Need { Year = Year, EmployeeId = People[i], UnitId = UnitId, CompetencyId = Competencies[c], Origin = NeedOrigin.CompetencyGap, RequiredLevel = 3, HeldLevel = 1, State = NeedState.Validated, Score = 40 + i });
        db.Add(new Plan { Id = PlanId, Year = Year, Version = 1, Name = "Rencana uji" });
        more?.Invoke(this, db);
        await db.SaveChangesAsync();
    }
}
