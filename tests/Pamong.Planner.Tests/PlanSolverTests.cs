using FsCheck;
using FsCheck.Fluent;
using Pamong.Planner.Bench;
using Shouldly;
using Xunit;

namespace Pamong.Planner.Tests;

public class PlanSolverTests
{
    private static readonly SolveOptions Quick = new() { Effort = SolveEffort.Quick, Threads = 2 };

    [Fact]
    public void Keeps_every_rule_and_its_bound_on_any_tiny_instance() =>
        Check.QuickThrowOnFailure(Prop.ForAll(ArbMap.Default.ArbFor<int>(), seed =>
        {
            var instance = Tiny.Make(seed, 12, 6);
            var plan = PlanSolver.Solve(instance, Quick);
            var check = PlanChecker.Check(instance, plan);
            return check.Ok && check.Objective == plan.Objective && check.Gain == plan.Gain
                && check.Entitled == plan.Entitled && plan.Bound >= plan.Objective && check.Spending.SequenceEqual(plan.Spending);
        }));

    [Theory]
    [InlineData(1), InlineData(2), InlineData(3), InlineData(4), InlineData(5), InlineData(6), InlineData(7), InlineData(8)]
    public void Finds_the_best_plan_of_a_tiny_instance_within_one_part_in_twenty(int seed)
    {
        var instance = Tiny.Make(seed, 3, 3);
        var best = BruteForce.Best(instance);

        var plan = PlanSolver.Solve(instance);

        plan.Bound.ShouldBeGreaterThanOrEqualTo(best);
        plan.Objective.ShouldBeGreaterThanOrEqualTo(best - best / 20);
        plan.Objective.ShouldBeLessThanOrEqualTo(best);
    }

    /// <summary>
    /// One fund of 45: a batch for all that costs 10 + 1.5 a head and closes no gap, one of 10 seats that costs 5 + 1 and closes much. Filling
    /// the first uses up the money; both together, the first with 13 people, are worth a quarter more.
    /// </summary>
    [Theory]
    [InlineData(0), InlineData(6)]
    public void Opens_two_batches_that_only_together_use_the_money_best(int others)
    {
        const int People = 30;
        var programmes = new[] { (Fixed: 100, Head: 15, Least: 5, Most: 20, Raises: false), (Fixed: 50, Head: 10, Least: 2, Most: 10, Raises: true) }
            .Concat(Enumerable.Repeat((Fixed: 400, Head: 10, Least: 5, Most: 20, Raises: true), others)).ToArray();
        var instance = new Instance
        {
            Name = "two batches", Weeks = 2,
            Rules = new PlanningRules { EntitlementJp = 20, EntitlementBonus = 200, MaxTrainings = 3, MaxDaysAway = 25 },
            Requirements = new Requirements { Competencies = 1, Levels = [2], Weights = [53] },
            People = new People { Units = new int[People], Positions = new int[People], Levels = [.. Enumerable.Repeat((byte)1, People)] },
            Units = [new Unit { Region = 0, Online = true, MaxAwayPerWeek = 100, CentralCap = 1_000 }],
            Regions = [new Region { CentralFund = 450, Donors = [] }],
            Positions = 1,
            Programmes = [.. programmes.Select(p => new Programme
            {
                Region = 0, Jp = 24, DaysAway = 2, CostPerHead = p.Head, FixedCost = p.Fixed, Raises = p.Raises ? [new Raise(0, 2)] : [],
                Positions = PositionSet.All(1), FundsAllowed = 1,
            })],
            Batches = [.. programmes.Select((p, j) => new Batch { Programme = j, Weeks = 1, MinSeats = p.Least, MaxSeats = p.Most })],
        };

        var plan = PlanSolver.Solve(instance);

        plan.Gain.ShouldBe(10 * 53);
        plan.Entitled.ShouldBe(10 + 13);
    }

    [Fact]
    public void Gives_the_same_plan_for_the_same_input_and_any_number_of_threads()
    {
        var instance = new InstanceGenerator(3).Make(new GeneratedSize(2_500, 40));

        var one = PlanSolver.Solve(instance, Quick with { Threads = 1 });
        var again = PlanSolver.Solve(instance, Quick with { Threads = 1 });
        var many = PlanSolver.Solve(instance, Quick with { Threads = 5 });

        again.ResultHash.ShouldBe(one.ResultHash);
        many.ResultHash.ShouldBe(one.ResultHash);
        many.Bound.ShouldBe(one.Bound);
        many.Work.ShouldBe(one.Work);
        many.InputHash.ShouldBe(one.InputHash);
    }

    [Theory]
    [InlineData(11, 900), InlineData(12, 900), InlineData(13, 2_300), InlineData(14, 10_400)]
    public void Keeps_every_rule_and_its_bound_and_the_same_plan_on_one_thread_and_two(int seed, int people)
    {
        var instance = new InstanceGenerator(seed).Make(new GeneratedSize(people, 30));

        var one = PlanSolver.Solve(instance, Quick with { Threads = 1 });
        var two = PlanSolver.Solve(instance, Quick with { Threads = 2 });

        two.ResultHash.ShouldBe(one.ResultHash);
        two.Bound.ShouldBe(one.Bound);
        var check = PlanChecker.Check(instance, one);
        check.Breaches.ShouldBeEmpty();
        check.Objective.ShouldBe(one.Objective);
        one.Bound.ShouldBeGreaterThanOrEqualTo(one.Objective);
    }

    [Fact]
    public void Another_input_has_another_hash()
    {
        var one = PlanSolver.Solve(Tiny.Make(1), Quick);
        var other = PlanSolver.Solve(Tiny.Make(2), Quick);
        other.InputHash.ShouldNotBe(one.InputHash);
    }

    [Fact]
    public void A_plan_stopped_before_it_began_is_still_a_good_one()
    {
        var instance = new InstanceGenerator(1).Make(new GeneratedSize(1_000, 40));
        using var stop = new CancellationTokenSource();
        stop.Cancel();

        var plan = PlanSolver.Solve(instance, Quick, null, stop.Token);

        plan.Cancelled.ShouldBeTrue();
        plan.Gain.ShouldBeGreaterThan(0);
        PlanChecker.Check(instance, plan).Breaches.ShouldBeEmpty();
        plan.Bound.ShouldBeGreaterThanOrEqualTo(plan.Objective);
    }

    [Theory]
    [InlineData(SolvePhase.Pricing), InlineData(SolvePhase.Placing), InlineData(SolvePhase.Bettering)]
    public void A_plan_stopped_in_any_phase_keeps_every_rule(SolvePhase phase)
    {
        var instance = new InstanceGenerator(2).Make(new GeneratedSize(2_200, 40));
        using var stop = new CancellationTokenSource();
        var progress = new CancelIn(phase, stop);

        var plan = PlanSolver.Solve(instance, new SolveOptions { Threads = 2 }, progress, stop.Token);

        plan.Cancelled.ShouldBeTrue();
        plan.Gain.ShouldBeGreaterThan(0);
        PlanChecker.Check(instance, plan).Breaches.ShouldBeEmpty();
        plan.Bound.ShouldBeGreaterThanOrEqualTo(plan.Objective);
    }

    [Fact]
    public void Nobody_to_plan_for_makes_an_empty_plan()
    {
        var instance = Tiny.Make(4, 0, 3);
        var plan = PlanSolver.Solve(instance, Quick);
        plan.Assignments.ShouldBeEmpty();
        plan.Objective.ShouldBe(0);
    }

    [Fact]
    public void No_programmes_leave_everyone_without()
    {
        var plan = PlanSolver.Solve(Tiny.Make(4, 3, 0), Quick);
        plan.Assignments.ShouldBeEmpty();
    }

    private sealed class CancelIn(SolvePhase phase, CancellationTokenSource stop) : IProgress<SolveProgress>
    {
        public void Report(SolveProgress value)
        {
            if (value.Phase == phase) stop.Cancel();
        }
    }
}
