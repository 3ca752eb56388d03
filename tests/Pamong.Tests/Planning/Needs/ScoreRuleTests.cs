using Pamong.Appraisal.Contract;
using Pamong.Planning.Needs.Scoring;

namespace Pamong.Tests.Planning.Needs;

public class ScoreRuleTests
{
    private static readonly DateOnly Today = new(2026, 11, 22);

    private readonly ScoreInputs inputs = new(
        Required: 3, Held: 1, Weight: 10, Critical: false, Predicate: null, StrategicPoints: 0, LastTrainedOn: Today, Today);

    [Fact]
    public void Counts_ten_for_each_level_missing() => Parts(inputs).Gap.ShouldBe(20);

    [Fact]
    public void Counts_nothing_for_a_level_above_what_is_needed() => Parts(inputs with { Held = 5 }).Gap.ShouldBe(0);

    [Theory]
    [InlineData(false, 0, 0)]
    [InlineData(false, 4, 0)]
    [InlineData(false, 5, 1)]
    [InlineData(false, 100, 20)]
    [InlineData(true, 0, 20)]
    public void Weighs_how_critical_the_competency_is(bool critical, int weight, int points) =>
        Parts(inputs with { Critical = critical, Weight = weight }).Criticality.ShouldBe(points);

    [Theory]
    [InlineData(null, 0)]
    [InlineData(Predicate.VeryGood, 0)]
    [InlineData(Predicate.Good, 0)]
    [InlineData(Predicate.NeedsImprovement, 10)]
    [InlineData(Predicate.Poor, 15)]
    [InlineData(Predicate.VeryPoor, 20)]
    public void Weighs_performance_below_expectation(Predicate? predicate, int points) =>
        Parts(inputs with { Predicate = predicate }).Performance.ShouldBe(points);

    [Theory]
    [InlineData(-1, 0)]
    [InlineData(20, 20)]
    [InlineData(21, 20)]
    public void Keeps_the_strategic_part_between_0_and_20(int points, int part) =>
        Parts(inputs with { StrategicPoints = points }).Strategic.ShouldBe(part);

    [Theory]
    [InlineData("2026-11-22", 0)]
    [InlineData("2025-11-23", 0)]
    [InlineData("2025-11-22", 1)]
    [InlineData("2016-11-22", 10)]
    [InlineData("2001-01-01", 10)]
    [InlineData("2027-05-01", 0)]
    public void Counts_full_years_since_the_last_training_up_to_ten(string last, int points) =>
        Parts(inputs with { LastTrainedOn = DateOnly.Parse(last, System.Globalization.CultureInfo.InvariantCulture) }).Waiting.ShouldBe(points);

    [Fact]
    public void Counts_ten_where_no_training_is_on_record() => Parts(inputs with { LastTrainedOn = null }).Waiting.ShouldBe(10);

    [Fact]
    public void Counts_no_waiting_where_no_competency_is_known() =>
        Parts(inputs with { LastTrainedOn = null, KnowsCompetency = false }).Waiting.ShouldBe(0);

    [Fact]
    public void Is_120_at_most()
    {
        var most = new ScoreInputs(5, 0, 100, true, Predicate.VeryPoor, 20, null, Today);
        Parts(most).ShouldBe(new ScoreParts(50, 20, 20, 20, 10));
        Parts(most).Total.ShouldBe(120);
    }

    [Fact]
    public void Never_leaves_the_bounds_whatever_the_agency_sets()
    {
        var wild = new ScoreRule(Critical: 99, WeightPerPoint: 0, VeryPoor: 99, PerYear: 99, NeverTrained: 99);
        var parts = wild.Parts(inputs with { Weight = 100, Predicate = Predicate.VeryPoor, LastTrainedOn = new DateOnly(2000, 1, 1) });
        (parts.Criticality, parts.Performance, parts.Waiting).ShouldBe((20, 20, 10));
    }

    private static ScoreParts Parts(ScoreInputs inputs) => ScoreRule.Usual.Parts(inputs);
}
