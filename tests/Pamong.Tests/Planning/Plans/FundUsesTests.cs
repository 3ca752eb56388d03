using Microsoft.EntityFrameworkCore;
using Pamong.Planning.Funding;
using Pamong.Planning.Plans;
using Pamong.Planning.Programmes;

namespace Pamong.Tests.Planning.Plans;

/// <summary>What funds' givers allow is obeyed by the plan.</summary>
public class FundUsesTests(PamongApp app)
{
    [Fact]
    public async Task A_fund_for_people_only_pays_no_batch()
    {
        var city = await PlanCity.FoundAsync(app, (_, db) => FundOf(db).Use = FundUse.PerHead);
        // Nobody else can pay the fixed cost of the first programme: it does not run; the second costs nothing but heads.
        (await city.OpenAsync()).ShouldNotContain(b => b == city.Batches[0] || b == city.Batches[1]);
        (await city.AssignmentsAsync()).ShouldNotBeEmpty();
    }

    [Fact]
    public async Task A_fund_for_people_only_goes_with_one_for_batches_only()
    {
        var batches = Guid.CreateVersion7();
        var city = await PlanCity.FoundAsync(app, (_, db) =>
        {
            FundOf(db).Use = FundUse.PerHead;
            db.Add(new Fund { Id = batches, Code = "BATCH", Year = PlanCity.Year, Name = "Untuk angkatan", Kind = FundKind.Private, Ceiling = 10_000_000, Use = FundUse.Fixed });
        });
        (await city.AssignmentsAsync()).Where(a => a.Cost > 0).ShouldAllBe(a => a.FundId == city.FundId);
        var open = await city.ReadAsync(db => db.Set<PlanBatch>().Where(b => b.FixedCost > 0).ToListAsync());
        open.ShouldNotBeEmpty();
        open.ShouldAllBe(b => b.FundId == batches);
    }

    [Fact]
    public async Task A_fund_for_named_programmes_pays_no_others()
    {
        var city = await PlanCity.FoundAsync(app, (_, db) => FundOf(db).AllowedProgrammes = ["PRG-2"]);
        (await city.OpenAsync()).ShouldAllBe(b => b == city.Batches[2] || b == city.Batches[3]);
        (await city.AssignmentsAsync()).ShouldNotBeEmpty();
    }

    [Fact]
    public async Task A_units_own_fund_obeys_its_uses_too()
    {
        var own = Guid.CreateVersion7();
        var city = await PlanCity.FoundAsync(app, (c, db) =>
        {
            FundOf(db).Ceiling = 4_000_000;
            db.Add(new Fund { Id = own, Code = "OWN", Year = PlanCity.Year, Name = "APBD Dinas A", Kind = FundKind.UnitApbd, UnitId = c.UnitId, Ceiling = 20_000_000, AllowedForms = ["KL07"] });
        });
        var paid = (await city.AssignmentsAsync()).Where(a => a.FundId == own).ToList();
        paid.ShouldNotBeEmpty();
        paid.ShouldAllBe(a => a.BatchId == city.Batches[2] || a.BatchId == city.Batches[3]);
    }

    [Fact]
    public async Task A_units_share_of_central_money_counts_over_all_central_funds()
    {
        var city = await PlanCity.FoundAsync(app, (c, db) =>
        {
            db.Add(new Fund { Code = "APBD-2", Year = PlanCity.Year, Name = "APBD kedua", Kind = FundKind.CentralApbd, Ceiling = 20_000_000 });
            db.Add(new UnitLimit { UnitId = c.UnitId, Year = PlanCity.Year, CentralCap = 3_000_000 });
        });
        var heads = await city.AssignmentsAsync();
        heads.ShouldNotBeEmpty();
        heads.Sum(a => a.Cost).ShouldBeLessThanOrEqualTo(3_000_000);
    }

    [Fact]
    public async Task A_share_that_is_used_up_in_one_unit_leaves_a_second_central_fund_to_others_like_it()
    {
        var second = Guid.CreateVersion7();
        var others = Enumerable.Range(0, 8).Select(_ => Guid.CreateVersion7()).ToList();
        var city = await PlanCity.FoundAsync(app, (c, db) =>
        {
            FundOf(db).Ceiling = 6_000_000;
            db.Add(new Fund { Id = second, Code = "APBD-2", Year = PlanCity.Year, Name = "APBD kedua", Kind = FundKind.CentralApbd, Ceiling = 5_900_000, Use = FundUse.PerHead });
            db.Add(new UnitLimit { UnitId = c.UnitId, Year = PlanCity.Year, CentralCap = 3_000_000 });
            AddUnitLike(c, db, others);
        });
        var heads = await city.AssignmentsAsync();
        heads.Where(a => city.People.Contains(a.EmployeeId)).Sum(a => a.Cost).ShouldBeLessThanOrEqualTo(3_000_000);
        heads.ShouldContain(a => a.FundId == second && others.Contains(a.EmployeeId));
    }

    [Fact]
    public async Task A_change_by_hand_takes_no_money_that_may_not_pay_for_it()
    {
        var own = Guid.CreateVersion7();
        var city = await PlanCity.FoundAsync(app, (c, db) => db.Add(new Fund
        {
            Id = own, Code = "OWN", Year = PlanCity.Year, Name = "APBD Dinas A", Kind = FundKind.UnitApbd, UnitId = c.UnitId, Ceiling = 90_000_000, AllowedForms = ["KL07"],
        }));
        var there = (await city.AssignmentsAsync()).First(a => a.BatchId == city.Batches[0] || a.BatchId == city.Batches[1]);
        await city.ChangeAsync(new() { Deed = HandDeed.Remove, Reason = "Uji", EmployeeId = there.EmployeeId, BatchId = there.BatchId });

        var back = await city.ChangeAsync(new() { Deed = HandDeed.Add, EmployeeId = there.EmployeeId, BatchId = there.BatchId });

        back.Breaks.ShouldBeEmpty();
        (await city.AssignmentsAsync()).Single(a => a.EmployeeId == there.EmployeeId && a.BatchId == there.BatchId).FundId.ShouldBe(city.FundId);
    }

    private static void AddUnitLike(PlanCity city, Pamong.Platform.Data.PamongDb db, IReadOnlyList<Guid> people)
    {
        var unit = Guid.CreateVersion7();
        db.Add(new Pamong.People.Unit { Id = unit, Code = "B", Name = "Dinas B", Path = "B/" });
        for (var i = 0; i < people.Count; i++)
        {
            db.Add(new Pamong.People.Employee
            {
                Id = people[i], Nip = "19910101201501100" + i, Name = "Lain " + i, SearchName = "lain " + i, Employment = Pamong.People.Contract.EmploymentKind.Pns,
                Sex = Pamong.People.Contract.Sex.Female, BornOn = new(1991, 1, 1), PositionId = city.PositionId, UnitId = unit,
            });
            db.Add(new Pamong.Planning.Needs.Need { Year = PlanCity.Year, EmployeeId = people[i], UnitId = unit, CompetencyId = city.Competencies[i % 2], Origin = Pamong.Planning.Needs.NeedOrigin.CompetencyGap, RequiredLevel = 3, HeldLevel = 1, State = Pamong.Planning.Needs.NeedState.Validated, Score = 20 });
        }
    }

    private static Fund FundOf(DbContext db) => db.ChangeTracker.Entries<Fund>().Single(f => f.Entity.Code == "APBD").Entity;
}
