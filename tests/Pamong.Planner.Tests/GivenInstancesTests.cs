using Shouldly;
using Xunit;

namespace Pamong.Planner.Tests;

public class GivenInstancesTests
{
    [Theory]
    [InlineData("city200-11", 19665, 96), InlineData("city200-12", 32212, 156), InlineData("city1000-11", 208255, 1000)]
    [InlineData("city1000-12", 210640, 1000), InlineData("city4000-11", 851356, 4000), InlineData("city20000-11", 4388968, 20000)]
    public void The_checker_accepts_the_plan_enclosed_at_its_stated_worth(string name, long objective, int entitled)
    {
        var directory = TestData.Find(name);
        var instance = InstanceFiles.Read(directory);

        var check = PlanChecker.Check(instance, PlanFiles.Read(directory, instance));

        check.Breaches.ShouldBeEmpty();
        check.Objective.ShouldBe(objective);
        check.Entitled.ShouldBe(entitled);
    }

    /// <summary>Optima as proven: the first by a generic solver, the second by our own bound.</summary>
    [Theory]
    [InlineData("city200-11", 20679), InlineData("city200-12", 32621)]
    public void Two_hundred_people_are_planned_within_half_a_percent_of_the_best(string name, long best)
    {
        var plan = SolveAndCheck(name);
        plan.Objective.ShouldBeGreaterThanOrEqualTo(best - best / 200);
        plan.Bound.ShouldBeGreaterThanOrEqualTo(plan.Objective);
    }

    [Theory]
    [InlineData("city1000-11"), InlineData("city1000-12")]
    public void A_thousand_people_are_planned_with_two_percent_of_the_objective_unproven_at_the_most(string name) =>
        SolveAndCheck(name).GapOfObjective.ShouldBeLessThanOrEqualTo(0.02);

    [Fact]
    public void Four_thousand_people_are_planned_with_two_percent_of_the_gain_unproven_at_the_most() =>
        SolveAndCheck("city4000-11").GapOfGain.ShouldBeLessThanOrEqualTo(0.02);

    [Fact]
    public void Twenty_thousand_people_are_planned_with_one_and_a_half_percent_of_the_gain_unproven_at_the_most() =>
        SolveAndCheck("city20000-11").GapOfGain.ShouldBeLessThanOrEqualTo(0.015);

    private static Plan SolveAndCheck(string name)
    {
        var instance = InstanceFiles.Read(TestData.Find(name));
        var plan = PlanSolver.Solve(instance);
        var check = PlanChecker.Check(instance, plan);
        check.Breaches.ShouldBeEmpty();
        check.Objective.ShouldBe(plan.Objective);
        return plan;
    }
}
