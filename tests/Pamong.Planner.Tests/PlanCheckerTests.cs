using Shouldly;
using Xunit;

namespace Pamong.Planner.Tests;

public class PlanCheckerTests
{
    private static readonly FundSlot Central = FundSlot.Central;

    [Fact] public void Accepts_a_plan_that_uses_all_there_is() => Breaches(new Small(), [new(0, 0, Central), new(1, 0, Central)]).ShouldBeEmpty();

    [Fact]
    public void Counts_the_highest_level_and_not_the_sum()
    {
        var plan = new Plan
        {
            Assignments = [new(0, 0, Central), new(0, 1, FundSlot.Free)],
            OpenBatches = [new(0, Central), new(1, FundSlot.Free)],
        };
        var check = PlanChecker.Check(new Small { Least = 0 }.Make(), plan);
        check.Gain.ShouldBe(2 * 3);
        check.Entitled.ShouldBe(1);
        check.Objective.ShouldBe(6 + 100);
    }

    [Fact] public void Sees_a_batch_with_one_too_few() => One(PlanRule.TooFewHeads, 1, new Small(), [new(0, 0, Central)]);

    [Fact]
    public void Sees_a_batch_with_one_too_many() =>
        One(PlanRule.TooManyHeads, 1, new Small { Most = 1, Least = 0 }, [new(0, 0, Central), new(1, 0, Central)]);

    [Fact]
    public void Sees_money_overspent_by_one() =>
        One(PlanRule.FundOverspent, 1, new Small { Money = 29 }, [new(0, 0, Central), new(1, 0, Central)]);

    [Fact]
    public void Sees_the_cap_on_central_money_overspent() =>
        One(PlanRule.CentralCapOverspent, 1, new Small { Cap = 19 }, [new(0, 0, Central), new(1, 0, Central)]);

    [Fact]
    public void Sees_one_too_many_away_in_a_week() =>
        One(PlanRule.TooManyAway, 1, new Small { Away = 1 }, [new(0, 0, Central), new(1, 0, Central)]);

    [Fact]
    public void Sees_a_blackout_week() =>
        Rules(new Small { Blackout = 2 }, [new(0, 0, Central), new(1, 0, Central)]).ShouldBe([PlanRule.Blackout, PlanRule.Blackout]);

    [Fact]
    public void Sees_one_who_may_not_attend() =>
        One(PlanRule.PositionNotEligible, 1, new Small { Eligible = PositionSet.Of(0) }, [new(0, 0, Central), new(1, 0, Central)]);

    [Fact]
    public void Sees_who_is_excluded() =>
        One(PlanRule.Excluded, 1, new Small { Exclusions = [new(1, 0)] }, [new(0, 0, Central), new(1, 0, Central)]);

    [Fact]
    public void Sees_a_pin_left_out() =>
        One(PlanRule.PinMissing, 1, new Small { Least = 0, Pins = [new(1, 0, Central)] }, [new(0, 0, Central)]);

    [Fact]
    public void Sees_a_fund_that_may_not_pay() =>
        One(PlanRule.FundNotAllowed, 10, new Small(), [new(0, 0, Central), new(1, 0, FundSlot.Donor(0))]);

    [Fact]
    public void Sees_that_another_central_fund_counts_against_the_cap_too()
    {
        var instance = new Small { Cap = 10, Money = 40, SecondIsCentral = true, Funds = 5 }.Make();
        Assignment[] assignments = [new(0, 0, Central), new(1, 0, FundSlot.Donor(0))];
        var breach = PlanChecker.Check(instance, new Plan { Assignments = assignments, OpenBatches = [new(0, Central)] }).Breaches.ShouldHaveSingleItem();
        breach.Rule.ShouldBe(PlanRule.CentralCapOverspent);
        breach.Amount.ShouldBe(10);
    }

    [Fact]
    public void Sees_that_nobody_pays() =>
        One(PlanRule.FundMissing, 10, new Small(), [new(0, 0, Central), new(1, 0, FundSlot.Free)]);

    [Fact]
    public void Sees_a_batch_attended_that_does_not_run()
    {
        var plan = new Plan { Assignments = [new(0, 1, FundSlot.Free)], OpenBatches = [] };
        PlanChecker.Check(new Small().Make(), plan).Breaches.Single().Rule.ShouldBe(PlanRule.BatchNotOpen);
    }

    [Fact]
    public void Sees_a_fixed_cost_that_nobody_pays()
    {
        var plan = new Plan { Assignments = [], OpenBatches = [new(0, FundSlot.Unit)] };
        PlanChecker.Check(new Small { Least = 0 }.Make(), plan).Breaches.Single().Rule.ShouldBe(PlanRule.FixedCostUnpaid);
    }

    [Fact]
    public void Sees_the_same_programme_and_the_same_week_twice()
    {
        var plan = new Plan
        {
            Assignments = [new(0, 0, Central), new(0, 2, Central)], OpenBatches = [new(0, Central), new(2, Central)],
        };
        var rules = PlanChecker.Check(new Small { Least = 0, Money = 99 }.Make(), plan).Breaches.Select(b => b.Rule);
        rules.ShouldContain(PlanRule.AttendsTwice);
        rules.ShouldContain(PlanRule.WeeksClash);
    }

    [Fact]
    public void Sees_a_training_and_a_day_too_many()
    {
        var plan = new Plan
        {
            Assignments = [new(0, 0, Central), new(0, 1, FundSlot.Free)], OpenBatches = [new(0, Central), new(1, FundSlot.Free)],
        };
        var rules = PlanChecker.Check(new Small { Least = 0, Trainings = 1, Days = 2 }.Make(), plan).Breaches.Select(b => b.Rule);
        rules.ShouldBe([PlanRule.TooManyTrainings, PlanRule.TooManyDaysAway], ignoreOrder: true);
    }

    private static void One(PlanRule rule, long amount, Small small, Assignment[] assignments)
    {
        var breach = Breaches(small, assignments).ShouldHaveSingleItem();
        breach.Rule.ShouldBe(rule);
        breach.Amount.ShouldBe(amount);
    }

    private static IEnumerable<PlanRule> Rules(Small small, Assignment[] assignments) => Breaches(small, assignments).Select(b => b.Rule);

    private static IReadOnlyList<Breach> Breaches(Small small, Assignment[] assignments) => PlanChecker.Check(
        small.Make(), new Plan { Assignments = assignments, OpenBatches = [new(0, Central)] }).Breaches;
}
