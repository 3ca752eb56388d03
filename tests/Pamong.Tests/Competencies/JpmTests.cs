using Pamong.Competencies.Matching;

namespace Pamong.Tests.Competencies;

public class JpmTests
{
    [Fact]
    public void Agrees_with_the_published_vectors()
    {
        int[] required = [3, 3, 3, 3, 3, 3, 3, 3, 3];

        Match(MatchFormula.MeanOfShares, [3, 3, 2, 3, 3, 2, 3, 3, 3], required).ShouldBe(92.5926, 0.0001);
        Match(MatchFormula.MeanOfShares, [4, 3, 2, 2, 3, 2, 3, 2, 3], required).ShouldBe(85.1852, 0.0001);
        Match(MatchFormula.ShareOfSums, [4, 3, 2, 2, 3, 2, 3, 2, 3], required).ShouldBe(88.8889, 0.0001);
    }

    [Theory]
    [InlineData(90, "Optimal")]
    [InlineData(89.99, "Cukup Optimal")]
    [InlineData(78, "Cukup Optimal")]
    [InlineData(77.99, "Kurang Optimal")]
    public void Gives_each_threshold_to_the_better_category(double percent, string category) => Jpm.Category(percent).Id.ShouldBe(category);

    [Fact]
    public void Is_none_when_nothing_is_required() => Jpm.Match(MatchFormula.MeanOfShares, []).ShouldBeNull();

    [Fact]
    public void Counts_what_was_never_assessed_as_nothing() =>
        Match(MatchFormula.MeanOfShares, [0, 3], [3, 3]).ShouldBe(50);

    private static double Match(MatchFormula formula, int[] held, int[] required) =>
        Jpm.Match(formula, held.Zip(required, (h, r) => (Guid.CreateVersion7(), r, h)))!.Percent;
}
