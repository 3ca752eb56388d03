using Pamong.Competencies.Assessing;
using Pamong.Competencies.Contract;

namespace Pamong.Tests.Competencies;

public class EffectiveLevelTests
{
    private static readonly DateOnly Today = new(2026, 11, 22);
    private static readonly EffectiveRule Weighted = EffectiveRule.Usual with { Kind = RuleKind.Weighted };

    [Fact]
    public void Is_none_without_results() => Decide(EffectiveRule.Usual).Level.ShouldBe(0);

    [Fact]
    public void Takes_the_source_that_stands_highest_even_when_a_lower_one_is_newer()
    {
        var outcome = Decide(EffectiveRule.Usual, Of(AssessmentSource.Superior, 5, Today), Of(AssessmentSource.AssessmentCentre, 2, Today.AddYears(-2)));

        outcome.Level.ShouldBe(2);
        outcome.AsOf.ShouldBe(Today.AddYears(-2));
        outcome.Records[0].Verdict.ShouldBe(Verdict.LowerSource);
    }

    [Fact]
    public void Takes_the_newest_of_one_source()
    {
        var outcome = Decide(EffectiveRule.Usual, Of(AssessmentSource.Test, 2, Today.AddMonths(-9)), Of(AssessmentSource.Test, 4, Today.AddMonths(-1)));

        outcome.Level.ShouldBe(4);
        outcome.Records[1].Verdict.ShouldBe(Verdict.Superseded);
    }

    [Fact]
    public void Holds_a_result_on_its_last_day_and_not_on_the_next()
    {
        var result = Of(AssessmentSource.Test, 3, new DateOnly(2023, 11, 23));

        EffectiveLevel.Decide(EffectiveRule.Usual, [result], Today).HoldsUntil.ShouldBe(Today);
        EffectiveLevel.Decide(EffectiveRule.Usual, [result], Today).Level.ShouldBe(3);
        var after = EffectiveLevel.Decide(EffectiveRule.Usual, [result], Today.AddDays(1));
        after.Level.ShouldBe(0);
        after.Records[0].Verdict.ShouldBe(Verdict.Expired);
    }

    [Fact]
    public void Falls_back_to_the_next_source_when_the_highest_has_run_out() => Decide(
        EffectiveRule.Usual, Of(AssessmentSource.AssessmentCentre, 5, Today.AddYears(-4)), Of(AssessmentSource.Superior, 2, Today.AddMonths(-2)))
        .Level.ShouldBe(2);

    [Theory]
    [InlineData(RuleKind.Precedence)]
    [InlineData(RuleKind.Weighted)]
    public void Never_lets_a_self_rating_alone_make_a_level_however_the_rule_is_declared(object kind)
    {
        var rule = EffectiveRule.Usual with
        {
            Kind = (RuleKind)kind,
            Sources = [.. EffectiveRule.Usual.Sources.Select(s => s with { Counts = true, Order = s.Source == AssessmentSource.Self ? 1 : 9 })],
        };

        var outcome = Decide(rule, Of(AssessmentSource.Self, 5, Today));

        outcome.Level.ShouldBe(0);
        outcome.Records[0].Verdict.ShouldBe(Verdict.SelfAlone);
    }

    [Fact]
    public void Rounds_a_weighted_mean_down_so_that_half_a_level_meets_nothing()
    {
        var rule = Weighted with { Sources = [.. Weighted.Sources.Select(s => s with { Weight = 50 })] };

        Decide(rule, Of(AssessmentSource.Test, 3, Today), Of(AssessmentSource.Superior, 4, Today)).Level.ShouldBe(3);
        Decide(rule, Of(AssessmentSource.Test, 4, Today), Of(AssessmentSource.Superior, 4, Today)).Level.ShouldBe(4);
    }

    [Fact]
    public void Counts_all_peers_for_they_are_several_people() => Decide(
        EffectiveRule.Usual, Of(AssessmentSource.Peers, 2, Today), Of(AssessmentSource.Peers, 4, Today.AddDays(-1)))
        .Used.Count().ShouldBe(2);

    [Fact]
    public void Leaves_out_a_result_dated_after_the_day() =>
        Decide(EffectiveRule.Usual, Of(AssessmentSource.Test, 3, Today.AddDays(1))).Level.ShouldBe(0);

    [Fact]
    public void Never_lets_a_self_rating_lift_the_level_above_what_the_others_found()
    {
        var rule = WeightsOf((AssessmentSource.Superior, 1), (AssessmentSource.Self, 100));

        var outcome = Decide(rule, Of(AssessmentSource.Superior, 1, Today), Of(AssessmentSource.Self, 5, Today));

        outcome.Level.ShouldBe(1);
        outcome.Reckoning!.Rounded.ShouldBe(4);
        outcome.Reckoning.Cap.ShouldBe(1);
    }

    [Fact]
    public void Takes_the_highest_of_the_others_as_the_bound_and_a_mean_of_peers_rounded_down()
    {
        var rule = WeightsOf((AssessmentSource.Superior, 1), (AssessmentSource.Peers, 1), (AssessmentSource.Self, 100));

        var outcome = Decide(rule, Of(AssessmentSource.Superior, 2, Today), Of(AssessmentSource.Peers, 3, Today), Of(AssessmentSource.Peers, 4, Today), Of(AssessmentSource.Self, 5, Today));

        outcome.Level.ShouldBe(3);
    }

    [Fact]
    public void Lets_a_self_rating_pull_the_level_down_and_speak_below_the_bound()
    {
        var rule = WeightsOf((AssessmentSource.Superior, 30), (AssessmentSource.Peers, 20), (AssessmentSource.Self, 10));

        Decide(rule, Of(AssessmentSource.Superior, 4, Today), Of(AssessmentSource.Self, 1, Today)).Level.ShouldBe(3);
        var beside = Decide(rule, Of(AssessmentSource.Superior, 1, Today), Of(AssessmentSource.Peers, 3, Today), Of(AssessmentSource.Self, 5, Today));
        beside.Level.ShouldBe(2, "not above the 3 of the peers");
        beside.Reckoning!.Cap.ShouldBeNull();
    }

    [Fact]
    public void Shows_the_sum_that_it_came_out_of()
    {
        var rule = WeightsOf((AssessmentSource.Superior, 30), (AssessmentSource.Peers, 20));

        var sum = Decide(rule, Of(AssessmentSource.Peers, 2, Today), Of(AssessmentSource.Superior, 1, Today), Of(AssessmentSource.Peers, 5, Today)).Reckoning!;

        sum.Parts.Select(p => (p.Source, p.Level, p.Weight, p.Results)).ShouldBe(
            [(AssessmentSource.Superior, 1m, 30, 1), (AssessmentSource.Peers, 3.5m, 20, 2)]);
        (sum.Sum, sum.Weights, sum.Mean, sum.Rounded).ShouldBe((100m, 50, 2m, 2));
    }

    [Fact]
    public void Is_not_declared_with_two_sources_in_the_same_place()
    {
        var asked = DeclareRule.Of(EffectiveRule.Usual);
        asked.WhyNot().ShouldBeNull();
        asked.Sources[3].Order = asked.Sources[1].Order;

        var refusal = asked.WhyNot()!;

        refusal.Code.ShouldBe("competencies.rule-same-place");
        refusal.Field.ShouldBe("Sources[3].Order");
        asked.Sources[3].Counts = false;
        asked.WhyNot().ShouldBeNull("a source that does not count has no place");
    }

    private static EffectiveRule WeightsOf(params (AssessmentSource Source, int Weight)[] weights) => Weighted with
    {
        Sources = [.. Weighted.Sources.Select(s => s with { Counts = weights.Any(w => w.Source == s.Source), Weight = weights.FirstOrDefault(w => w.Source == s.Source).Weight })],
    };

    private static Outcome Decide(EffectiveRule rule, params ResultRead[] results) => EffectiveLevel.Decide(rule, results, Today);

    private static ResultRead Of(AssessmentSource source, int level, DateOnly on) => new(Guid.CreateVersion7(), level, source, on);
}
