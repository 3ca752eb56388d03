using Pamong.Planner.Bench;
using Shouldly;
using Xunit;

namespace Pamong.Planner.Tests;

public class RegionsApartTests
{
    private static readonly SolveOptions Quick = new() { Effort = SolveEffort.Quick };

    [Fact]
    public void Regions_that_share_nothing_make_one_plan_that_keeps_every_rule_on_any_number_of_threads()
    {
        var instance = new InstanceGenerator(4).Make(new GeneratedSize(1_500, 20, 4));

        var one = PlanSolver.Solve(instance, Quick with { Threads = 1 });
        var three = PlanSolver.Solve(instance, Quick with { Threads = 3 });

        three.ResultHash.ShouldBe(one.ResultHash);
        three.Bound.ShouldBe(one.Bound);
        three.Work.ShouldBe(one.Work);
        three.Prices!.Seats.ShouldBe(one.Prices!.Seats);
        var check = PlanChecker.Check(instance, one);
        check.Breaches.ShouldBeEmpty();
        check.Objective.ShouldBe(one.Objective);
        check.Spending.ShouldBe(one.Spending);
        one.Bound.ShouldBeGreaterThanOrEqualTo(one.Objective);
    }

    [Fact]
    public void Regions_joined_by_a_national_programme_are_planned_together()
    {
        var instance = new InstanceGenerator(5).Make(new GeneratedSize(900, 20, 3, 4));

        var plan = PlanSolver.Solve(instance, Quick);

        PlanChecker.Check(instance, plan).Breaches.ShouldBeEmpty();
        plan.Assignments.ShouldContain(a => instance.Programmes[instance.Batches[a.Batch].Programme].Region < 0);
    }

    [Fact]
    public void A_former_plan_is_taken_up_region_by_region()
    {
        var instance = new InstanceGenerator(4).Make(new GeneratedSize(1_500, 20, 4));
        var plan = PlanSolver.Solve(instance, Quick);

        var again = PlanSolver.Solve(instance, Quick with { Start = plan });

        PlanChecker.Check(instance, again).Breaches.ShouldBeEmpty();
        again.Objective.ShouldBeGreaterThan(plan.Objective * 99 / 100);
        var kept = plan.Assignments.ToHashSet();
        again.Assignments.Count(a => !kept.Contains(a)).ShouldBeLessThan(plan.Assignments.Count / 4);
    }
}
