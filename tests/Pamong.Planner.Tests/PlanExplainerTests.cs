using Pamong.Planner.Bench;
using Shouldly;
using Xunit;

namespace Pamong.Planner.Tests;

public class PlanExplainerTests
{
    [Fact]
    public void Accounts_for_every_point_of_everyone()
    {
        var instance = new InstanceGenerator(8).Make(new GeneratedSize(250, 30));
        var plan = PlanSolver.Solve(instance, new SolveOptions { Effort = SolveEffort.Quick });
        var explainer = new PlanExplainer(instance, plan);
        var all = Enumerable.Range(0, instance.People.Count).Select(explainer.Explain).ToArray();

        all.Sum(e => e.Gain).ShouldBe(plan.Gain);
        all.Count(e => e.Entitled).ShouldBe(plan.Entitled);
        all.ShouldAllBe(e => e.Chosen.SelectMany(c => c.Points).Sum(p => p.Points) == e.Gain);
        all.ShouldAllBe(e => e.Entitled == (e.WhyNotEntitled == null));
    }

    [Fact]
    public void Says_who_may_not_attend_by_position()
    {
        var instance = new Small { Eligible = PositionSet.Of(0) }.Make();
        var plan = new Plan { Assignments = [], OpenBatches = [] };
        var person = new PlanExplainer(instance, plan).Explain(1);
        person.NotChosen.Single(o => o.Programme == 0).Reason.ShouldBe(WhyNot.PositionNotEligible);
        person.WhyNotEntitled.ShouldBe(WithoutEntitlement.Structural);
    }

    [Fact]
    public void Says_that_a_place_is_to_be_had_when_it_is()
    {
        var plan = new Plan { Assignments = [], OpenBatches = [new(1, FundSlot.Free)] };
        var person = new PlanExplainer(new Small().Make(), plan).Explain(0);
        person.NotChosen.Single(o => o.Programme == 1).Reason.ShouldBe(WhyNot.WouldFit);
        person.NotChosen.Single(o => o.Programme == 0).Reason.ShouldBe(WhyNot.NotOpen);
        person.WhyNotEntitled.ShouldBe(WithoutEntitlement.Resources);
    }

    [Fact]
    public void More_money_is_never_worth_less_than_nothing()
    {
        var instance = new InstanceGenerator(8).Make(new GeneratedSize(250, 30));
        var plan = PlanSolver.Solve(instance, new SolveOptions { Effort = SolveEffort.Quick });
        MarginalWorth.OfFunds(instance, plan, 1_000).ShouldAllBe(w => w.Points >= 0);
        MarginalWorth.OfSeats(instance, plan).ShouldAllBe(w => w.Points >= 0);
    }
}
