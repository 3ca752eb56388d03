using Microsoft.EntityFrameworkCore;
using Pamong.Planner;
using Pamong.Planning.Plans;
using Pamong.Platform.Trail;
using Exclusion = Pamong.Planning.Plans.Exclusion;
using Plan = Pamong.Planning.Plans.Plan;

namespace Pamong.Tests.Planning.Plans;

public class PlanChangingTests(PamongApp app)
{
    [Fact]
    public async Task Says_what_a_change_would_do_and_keeps_nothing()
    {
        var city = await PlanCity.FoundAsync(app);
        var (before, rows) = (await city.PlanAsync(), await city.AssignmentsAsync());
        var there = rows[0];
        var asked = new ChangePlan { Deed = HandDeed.Remove, Reason = "Bertugas di tempat lain", EmployeeId = there.EmployeeId, BatchId = there.BatchId };
        var shown = PlanCity.Good(await city.DoAsync((PlanChanging c) => c.PreviewAsync(city.PlanId, asked, default)));
        shown.Gain.ShouldBeLessThan(0);
        shown.Cost.ShouldBe(-there.Cost);
        shown.Money.ShouldHaveSingleItem().FundId.ShouldBe(city.FundId);
        (await city.AssignmentsAsync()).Count.ShouldBe(rows.Count);

        var done = await city.ChangeAsync(asked);
        (done.Gain, done.Objective, done.Entitled, done.Cost).ShouldBe((shown.Gain, shown.Objective, shown.Entitled, shown.Cost));
        var after = await city.PlanAsync();
        (after.Gain, after.Objective, after.ChangedByHand, after.Changes).ShouldBe((before.Gain + done.Gain, before.Objective + done.Objective, true, 1));
        (await city.AssignmentsAsync()).ShouldNotContain(a => a.EmployeeId == there.EmployeeId && a.BatchId == there.BatchId);
    }

    [Fact]
    public async Task Takes_changes_back_one_by_one_to_the_plan_as_computed()
    {
        var city = await PlanCity.FoundAsync(app);
        var (start, rows, open) = (await city.PlanAsync(), await city.AssignmentsAsync(), await city.OpenAsync());
        var there = rows.First(a => a.BatchId == city.Batches[0] || a.BatchId == city.Batches[1]);
        var other = there.BatchId == city.Batches[0] ? city.Batches[1] : city.Batches[0];
        await city.ChangeAsync(new() { Deed = HandDeed.Remove, Reason = "Bertugas di tempat lain", EmployeeId = there.EmployeeId, BatchId = there.BatchId });
        await city.ChangeAsync(new() { Deed = HandDeed.Add, EmployeeId = there.EmployeeId, BatchId = other });
        await city.ChangeAsync(new() { Deed = HandDeed.Move, EmployeeId = there.EmployeeId, BatchId = other, ToBatchId = there.BatchId });
        await city.ChangeAsync(new() { Deed = HandDeed.Close, BatchId = open[0] });
        await city.ChangeAsync(new() { Deed = HandDeed.Fill, BatchId = open[0] });
        for (var i = 0; i < 5; i++) PlanCity.Good(await city.DoAsync((PlanChanging c) => c.UndoAsync(city.PlanId, default)));
        var none = await city.DoAsync((PlanChanging c) => c.UndoAsync(city.PlanId, default));
        none.Ok(out _, out var refusal).ShouldBeFalse();
        refusal!.Code.ShouldBe(PlanRefusals.NothingToUndo.Code);

        var end = await city.PlanAsync();
        (end.Gain, end.Objective, end.Entitled, end.ChangedByHand).ShouldBe((start.Gain, start.Objective, start.Entitled, false));
        (await city.OpenAsync()).Order().ShouldBe(open.Order());
        (await city.AssignmentsAsync()).Select(a => (a.EmployeeId, a.BatchId, a.FundId, a.Cost, a.Gain, a.Pinned))
            .ShouldBe(rows.Select(a => (a.EmployeeId, a.BatchId, a.FundId, a.Cost, a.Gain, a.Pinned)));
        (await city.ReadAsync(db => db.Set<Exclusion>().CountAsync()) + await city.ReadAsync(db => db.Set<BatchWish>().CountAsync())).ShouldBe(0);
    }

    [Fact]
    public async Task A_move_is_pinned_and_stays_when_computed_again()
    {
        var city = await PlanCity.FoundAsync(app);
        var there = (await city.AssignmentsAsync()).First(a => a.BatchId == city.Batches[0] || a.BatchId == city.Batches[1]);
        var other = there.BatchId == city.Batches[0] ? city.Batches[1] : city.Batches[0];
        await city.ChangeAsync(new() { Deed = HandDeed.Move, EmployeeId = there.EmployeeId, BatchId = there.BatchId, ToBatchId = other });
        await city.ComputeAsync();
        (await city.AssignmentsAsync()).Single(a => a.EmployeeId == there.EmployeeId && a.BatchId == other).Pinned.ShouldBeTrue();
        (await city.PlanAsync()).ChangedByHand.ShouldBeFalse();

        await city.ChangeAsync(new() { Deed = HandDeed.Unpin, EmployeeId = there.EmployeeId, BatchId = other });
        (await city.AssignmentsAsync()).Single(a => a.EmployeeId == there.EmployeeId && a.BatchId == other).Pinned.ShouldBeFalse();
    }

    [Fact]
    public async Task Who_is_taken_out_does_not_come_back_until_allowed()
    {
        var city = await PlanCity.FoundAsync(app);
        var there = (await city.AssignmentsAsync()).First(a => a.BatchId == city.Batches[0] || a.BatchId == city.Batches[1]);
        var effect = await city.ChangeAsync(new() { Deed = HandDeed.Remove, Reason = "Bertugas di tempat lain", EmployeeId = there.EmployeeId, BatchId = there.BatchId });
        effect.Breaks.ShouldNotContain(b => b.Rule == PlanRule.PinMissing);
        await city.ComputeAsync();
        (await city.AssignmentsAsync()).ShouldNotContain(a => a.EmployeeId == there.EmployeeId && (a.BatchId == city.Batches[0] || a.BatchId == city.Batches[1]));
        await city.ChangeAsync(new() { Deed = HandDeed.Allow, EmployeeId = there.EmployeeId, BatchId = there.BatchId });
        await city.ComputeAsync();
        (await city.AssignmentsAsync()).ShouldContain(a => a.EmployeeId == there.EmployeeId && (a.BatchId == city.Batches[0] || a.BatchId == city.Batches[1]));
    }

    [Fact]
    public async Task A_closed_batch_is_opened_with_those_who_gain_and_a_batch_moves_with_its_people()
    {
        var city = await PlanCity.FoundAsync(app);
        var open = (await city.OpenAsync()).First(b => b == city.Batches[2] || b == city.Batches[3]);
        var other = open == city.Batches[2] ? city.Batches[3] : city.Batches[2];
        var heads = (await city.AssignmentsAsync()).Count(a => a.BatchId == open);
        heads.ShouldBe(4);
        var moved = await city.ChangeAsync(new() { Deed = HandDeed.MoveBatch, BatchId = open, ToBatchId = other });
        (moved.Gain, moved.Cost, moved.Come, moved.Gone, moved.KeepsRules).ShouldBe((0, 0, heads, heads, true));
        (await city.OpenAsync()).ShouldNotContain(open);

        await city.ChangeAsync(new() { Deed = HandDeed.Close, BatchId = other });
        (await city.AssignmentsAsync()).ShouldNotContain(a => a.BatchId == other);
        var filled = await city.ChangeAsync(new() { Deed = HandDeed.Fill, BatchId = open });
        (filled.Come, filled.KeepsRules).ShouldBe((4, true));
        filled.Gain.ShouldBeGreaterThan(0);
        await city.ComputeAsync();
        (await city.OpenAsync()).ShouldContain(open);
        (await city.OpenAsync()).ShouldNotContain(other);
    }

    [Fact]
    public async Task An_empty_batch_breaks_its_minimum_by_name_and_the_plan_is_not_handed_in()
    {
        var city = await PlanCity.FoundAsync(app, (c, db) => db.Add(new BatchWish { PlanId = c.PlanId, BatchId = c.Batches[0], MustRun = false }));
        var effect = await city.ChangeAsync(new() { Deed = HandDeed.Open, BatchId = city.Batches[0] });
        var breach = effect.Breaks.ShouldHaveSingleItem();
        (breach.Rule, breach.Amount, breach.Limit, breach.BatchId).ShouldBe((PlanRule.TooFewHeads, 2, 2, city.Batches[0]));
        breach.What().En.ShouldContain("Program Satu (1)");
        breach.Least().En.ShouldBe("2 people");
        var submitted = await city.DoAsync((PlanSteps steps) => steps.SubmitAsync(city.PlanId, "", default));
        submitted.Ok(out _, out var refusal).ShouldBeFalse();
        refusal!.Message.Id.ShouldContain("Program Satu (1)");
    }

    [Fact]
    public async Task Refuses_what_does_not_fit_the_plan_as_it_is()
    {
        var city = await PlanCity.FoundAsync(app);
        var there = (await city.AssignmentsAsync())[0];
        var stranger = city.People.First(p => p != there.EmployeeId);
        (await city.RefusedAsync(new() { Deed = HandDeed.Add, EmployeeId = there.EmployeeId, BatchId = there.BatchId })).ShouldBe(PlanRefusals.AlreadyThere);
        (await city.RefusedAsync(new() { Deed = HandDeed.Remove, Reason = "Bertugas di tempat lain", EmployeeId = Guid.CreateVersion7(), BatchId = there.BatchId })).ShouldBe(PlanRefusals.NotInService);
        (await city.RefusedAsync(new() { Deed = HandDeed.Close, BatchId = Guid.CreateVersion7() })).ShouldBe(PlanRefusals.NoSuchBatch);
        (await city.RefusedAsync(new() { Deed = HandDeed.Open, BatchId = there.BatchId })).ShouldBe(PlanRefusals.AlreadyOpen);
        (await city.RefusedAsync(new() { Deed = HandDeed.Allow, EmployeeId = stranger, BatchId = there.BatchId })).ShouldBe(PlanRefusals.NotExcluded);
        var elsewhere = city.Batches.First(b => Array.IndexOf(city.Batches, b) / 2 != Array.IndexOf(city.Batches, there.BatchId) / 2);
        (await city.RefusedAsync(new() { Deed = HandDeed.MoveBatch, BatchId = there.BatchId, ToBatchId = elsewhere })).ShouldBe(PlanRefusals.OtherProgramme);
        (await city.RefusedAsync(new() { Deed = HandDeed.Remove, Reason = "Bertugas di tempat lain", EmployeeId = there.EmployeeId, BatchId = there.BatchId, Seen = 7 })).ShouldBe(PlanRefusals.ChangedMeanwhile);
        await city.ReadAsync(async db =>
        {
            (await db.Set<Plan>().SingleAsync()).State = PlanState.Submitted;
            return await db.SaveChangesAsync();
        });
        (await city.RefusedAsync(new() { Deed = HandDeed.Close, BatchId = there.BatchId })).ShouldBe(PlanRefusals.NotDraft);
    }

    [Fact]
    public async Task The_trail_tells_what_was_before_and_after()
    {
        var city = await PlanCity.FoundAsync(app);
        var there = (await city.AssignmentsAsync())[0];
        await city.ChangeAsync(new() { Deed = HandDeed.Remove, Reason = "Bertugas di tempat lain", EmployeeId = there.EmployeeId, BatchId = there.BatchId });
        await city.DoAsync((PlanChanging c) => c.UndoAsync(city.PlanId, default));
        var entries = await city.ReadAsync(db => db.Set<TrailEntry>().AsNoTracking().Where(e => e.ObjectId == city.PlanId).OrderBy(e => e.Sequence).ToListAsync());
        var removed = entries.Single(e => e.Action == "Remove");
        removed.Before!.ShouldContain(there.EmployeeId.ToString());
        removed.After!.ShouldNotContain(there.BatchId.ToString());
        var undone = entries.Single(e => e.Action == "Remove undone");
        undone.After!.ShouldContain(there.BatchId.ToString());
    }

    [Fact]
    public async Task What_cannot_all_be_is_said_by_name_with_the_least_that_must_give()
    {
        var city = await PlanCity.FoundAsync(app);
        foreach (var person in city.People)
            if ((await city.AssignmentsAsync()).All(a => a.EmployeeId != person || a.BatchId != city.Batches[0]))
                await city.ChangeAsync(new() { Deed = HandDeed.Add, EmployeeId = person, BatchId = city.Batches[0] });
            else
                await city.ChangeAsync(new() { Deed = HandDeed.Pin, EmployeeId = person, BatchId = city.Batches[0] });
        await city.ComputeAsync();
        var plan = await city.PlanAsync();
        var collisions = System.Text.Json.JsonSerializer.Deserialize<List<NamedBreach>>(plan.Collisions)!;
        var seats = collisions.Single(c => c.Rule == PlanRule.TooManyHeads);
        (seats.Amount, seats.Limit, seats.Batch).ShouldBe((3, 5, "Program Satu (1)"));
        var client = await city.Tenant.SignInAsync(Pamong.Platform.Rights.Role.TrainingManager);
        (await client.GetStringAsync($"/rencana/{city.PlanId}")).ShouldContain("Program Satu (1)");
    }

    [Fact]
    public async Task A_wish_that_cannot_be_leaves_the_plan_as_it_stood()
    {
        var city = await PlanCity.FoundAsync(app);
        var before = await city.AssignmentsAsync();
        await city.ReadAsync(async db =>
        {
            (await db.Set<Pamong.Planning.Programmes.Programme>().SingleAsync(p => p.Code == "PRG-1")).FixedCost = 90_000_000;
            return await db.SaveChangesAsync();
        });
        await city.DoAsync((PlanChanging c) => c.WishAsync(city.PlanId, city.Batches[0], true, default));
        await city.ComputeAsync();
        (await city.AssignmentsAsync()).Select(a => (a.EmployeeId, a.BatchId)).ShouldBe(before.Select(a => (a.EmployeeId, a.BatchId)));
        var plan = await city.PlanAsync();
        (plan.JobId, plan.Collisions.Contains("Program Satu (1)", StringComparison.Ordinal)).ShouldBe((null, true));
        (await city.ReadAsync(db => db.Set<TrailEntry>().CountAsync(e => e.ObjectId == city.PlanId && e.Action == "collided"))).ShouldBe(1);
    }

    [Fact]
    public async Task The_plans_page_says_which_rules_it_breaks_until_they_are_kept_again()
    {
        var city = await PlanCity.FoundAsync(app, (c, db) => db.Add(new BatchWish { PlanId = c.PlanId, BatchId = c.Batches[0], MustRun = false }));
        var client = await city.Tenant.SignInAsync(Pamong.Platform.Rights.Role.TrainingManager);
        (await client.GetStringAsync($"/rencana/{city.PlanId}")).ShouldContain("Ajukan untuk disetujui");
        await city.ChangeAsync(new() { Deed = HandDeed.Open, BatchId = city.Batches[0] });
        var broken = await client.GetStringAsync($"/rencana/{city.PlanId}");
        broken.ShouldContain("Program Satu (1)");
        broken.ShouldNotContain("Ajukan untuk disetujui");
        await city.DoAsync((PlanChanging c) => c.UndoAsync(city.PlanId, default));
        (await client.GetStringAsync($"/rencana/{city.PlanId}")).ShouldContain("Ajukan untuk disetujui");
    }

    [Fact]
    public async Task A_plan_sent_back_is_a_task_of_those_who_make_plans()
    {
        var city = await PlanCity.FoundAsync(app);
        var client = await city.Tenant.SignInAsync(Pamong.Platform.Rights.Role.TrainingManager);
        await city.DoAsync((PlanSteps steps) => steps.SubmitAsync(city.PlanId, "", default));
        (await client.GetStringAsync("/")).ShouldNotContain($"/rencana/{city.PlanId}");
        await city.DoAsync((PlanSteps steps) => steps.ReturnAsync(city.PlanId, "Dana donor belum dipakai", default));
        (await client.GetStringAsync("/")).ShouldContain($"/rencana/{city.PlanId}");
        (await client.GetStringAsync($"/rencana/{city.PlanId}")).ShouldContain("Dikembalikan untuk diperbaiki");
    }
}
