using Pamong.Planner.Bench;
using Shouldly;
using Xunit;

namespace Pamong.Planner.Tests;

public class PlanningAgainTests
{
    [Fact]
    public void Leaves_most_people_alone_when_a_few_batches_fall_out()
    {
        var before = new InstanceGenerator(6).Make(new GeneratedSize(1_200, 40));
        var plan = PlanSolver.Solve(before, new SolveOptions { Effort = SolveEffort.Quick });
        var gone = plan.OpenBatches.Where((_, i) => i % 20 == 0).Select(b => b.Batch).ToHashSet();
        var after = new Instance
        {
            Name = before.Name, Weeks = before.Weeks, Rules = before.Rules, People = before.People, Requirements = before.Requirements,
            Units = before.Units, Regions = before.Regions, NationalFund = before.NationalFund, Programmes = before.Programmes,
            Positions = before.Positions,
            Batches = [.. before.Batches.Select((b, i) => gone.Contains(i) ? b with { State = BatchState.ForcedClosed } : b)],
        };

        var again = PlanSolver.Solve(after, new SolveOptions { Effort = SolveEffort.Quick, Start = plan });

        PlanChecker.Check(after, again).Breaches.ShouldBeEmpty();
        again.OpenBatches.ShouldAllBe(b => !gone.Contains(b.Batch));
        var kept = plan.Assignments.ToHashSet();
        var hit = plan.Assignments.Where(a => gone.Contains(a.Batch)).Select(a => a.Person).Distinct().Count();
        var changed = again.Assignments.Where(a => !kept.Contains(a)).Select(a => a.Person).Distinct().Count();
        changed.ShouldBeLessThan(hit + before.People.Count / 3);
    }
}
