using Pamong.Appraisal;
using Pamong.Appraisal.Contract;
using Pamong.Appraisal.Importing;

namespace Pamong.Tests.Appraisal;

public class PerformanceMatrixTests
{
    [Theory]
    [InlineData(Rating.Above, Rating.Above, Predicate.VeryGood)]
    [InlineData(Rating.Above, Rating.Meets, Predicate.Good)]
    [InlineData(Rating.Above, Rating.Below, Predicate.Poor)]
    [InlineData(Rating.Meets, Rating.Above, Predicate.Good)]
    [InlineData(Rating.Meets, Rating.Meets, Predicate.Good)]
    [InlineData(Rating.Meets, Rating.Below, Predicate.Poor)]
    [InlineData(Rating.Below, Rating.Above, Predicate.NeedsImprovement)]
    [InlineData(Rating.Below, Rating.Meets, Predicate.NeedsImprovement)]
    [InlineData(Rating.Below, Rating.Below, Predicate.VeryPoor)]
    public void Has_the_nine_cells_of_the_rule(Rating result, Rating behaviour, Predicate predicate) =>
        PerformanceMatrix.Predicate(result, behaviour).ShouldBe(predicate);

    [Theory]
    [InlineData("Di atas ekspektasi", Rating.Above)]
    [InlineData("DIBAWAH EKSPEKTASI", Rating.Below)]
    [InlineData("Sesuai Ekspektasi", Rating.Meets)]
    public void Reads_ratings_as_agencies_write_them(string text, Rating rating) => FileWords.Rating(text).ShouldBe(rating);

    [Theory]
    [InlineData("SANGAT BAIK", Predicate.VeryGood)]
    [InlineData("Baik", Predicate.Good)]
    [InlineData("Butuh Perbaikan", Predicate.NeedsImprovement)]
    [InlineData("Kurang", Predicate.Poor)]
    [InlineData("Sangat kurang", Predicate.VeryPoor)]
    public void Reads_predicates_as_agencies_write_them(string text, Predicate predicate) => FileWords.Predicate(text).ShouldBe(predicate);
}
