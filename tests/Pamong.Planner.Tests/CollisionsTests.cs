using Shouldly;
using Xunit;

namespace Pamong.Planner.Tests;

public class CollisionsTests
{
    [Fact]
    public void Pins_that_fit_are_kept_in_the_plan()
    {
        var instance = new Small { Pins = [new(0, 0, FundSlot.Central)] }.Make();
        var plan = PlanSolver.Solve(instance);
        plan.Status.ShouldBe(PlanStatus.Feasible);
        plan.Assignments.ShouldContain(new Assignment(0, 0, FundSlot.Central));
        PlanChecker.Check(instance, plan).Breaches.ShouldBeEmpty();
    }

    [Fact]
    public void A_forced_batch_is_filled_even_when_it_brings_nothing()
    {
        var instance = new Small { First = BatchState.ForcedOpen }.Make();
        var plan = PlanSolver.Solve(instance);
        plan.Status.ShouldBe(PlanStatus.Feasible);
        plan.OpenBatches.Select(b => b.Batch).ShouldContain(0);
        PlanChecker.Check(instance, plan).Breaches.ShouldBeEmpty();
    }

    [Fact]
    public void Names_the_fund_that_is_short_and_by_how_much()
    {
        var collision = Collisions.Find(new Small { Money = 25, First = BatchState.ForcedOpen,
            Pins = [new(0, 0, FundSlot.Central), new(1, 0, FundSlot.Central)] }.Make()).ShouldHaveSingleItem();
        collision.Rule.ShouldBe(PlanRule.FixedCostUnpaid);
        collision.Amount.ShouldBe(5);
    }

    [Fact]
    public void Names_the_batch_that_is_over_its_seats()
    {
        var collision = Collisions.Find(new Small { Most = 1, Least = 0,
            Pins = [new(0, 0, FundSlot.Central), new(1, 0, FundSlot.Central)] }.Make()).ShouldHaveSingleItem();
        collision.Rule.ShouldBe(PlanRule.TooManyHeads);
        collision.Amount.ShouldBe(1);
    }

    [Fact]
    public void Names_a_forced_batch_that_nobody_can_fill()
    {
        var instance = new Small { First = BatchState.ForcedOpen, Away = 1 }.Make();
        var plan = PlanSolver.Solve(instance);
        plan.Status.ShouldBe(PlanStatus.Infeasible);
        plan.Collisions.ShouldHaveSingleItem().Rule.ShouldBe(PlanRule.TooFewHeads);
    }
}
