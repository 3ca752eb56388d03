using Pamong.Planner.Bench;
using Shouldly;
using Xunit;

namespace Pamong.Planner.Tests;

public class PlanEditTests
{
    [Fact]
    public void Foretells_what_the_checker_finds_after_any_change()
    {
        var instance = new InstanceGenerator(5).Make(new GeneratedSize(300, 30));
        var plan = PlanSolver.Solve(instance, new SolveOptions { Effort = SolveEffort.Quick });
        var edit = new PlanEdit(instance, plan);
        var random = new Random(5);
        for (var k = 0; k < 60; k++)
        {
            var before = edit.Finish();
            var person = random.Next(instance.People.Count);
            var batch = random.Next(instance.Batches.Count);
            var held = edit.Of(person).Select(a => a.Batch).FirstOrDefault(-1);
            var effect = (k % 5) switch
            {
                0 => edit.Add(person, batch),
                1 => edit.Remove(person, held),
                2 => edit.Move(person, held, batch),
                3 => edit.Open(batch),
                _ => edit.Close(batch),
            };
            edit.Apply(effect);
            var after = edit.Finish();

            (after.Plan.Objective - before.Plan.Objective).ShouldBe(effect.Objective);
            (after.Plan.Gain - before.Plan.Gain).ShouldBe(effect.Gain);
            (after.Plan.Entitled - before.Plan.Entitled).ShouldBe(effect.Entitled);
            (after.Plan.Spending.Sum(s => s.Spent) - before.Plan.Spending.Sum(s => s.Spent)).ShouldBe(effect.Money.Sum(m => m.More));
            effect.Caused.Where(b => !after.Breaches.Contains(b)).ShouldBeEmpty();
            effect.KeepsRules.ShouldBe(after.Breaches.All(b => before.Breaches.Any(
                was => (was with { Amount = 0 }) == (b with { Amount = 0 }) && was.Amount >= b.Amount)));
        }
    }

    [Fact]
    public void Changes_nothing_before_it_is_applied()
    {
        var instance = new Small().Make();
        var edit = new PlanEdit(instance, new Plan { Assignments = [], OpenBatches = [new(1, FundSlot.Free)] });
        edit.Add(0, 1).Gain.ShouldBe(3);
        edit.Of(0).ShouldBeEmpty();
    }

    [Fact]
    public void Lists_the_rule_that_a_change_would_break()
    {
        var edit = new PlanEdit(new Small().Make(), new Plan { Assignments = [], OpenBatches = [] });
        edit.Add(0, 0).Caused.Select(b => b.Rule).ShouldBe([PlanRule.BatchNotOpen]);
        edit.Open(0).Caused.Select(b => b.Rule).ShouldBe([PlanRule.TooFewHeads]);
    }
}
