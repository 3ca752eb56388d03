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

    private static Fund FundOf(DbContext db) => db.ChangeTracker.Entries<Fund>().Single(f => f.Entity.Code == "APBD").Entity;
}
