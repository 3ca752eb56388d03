using Pamong.Platform.Trail;

namespace Pamong.Tests.House;

public class TrailDifferencesTests
{
    [Fact]
    public void Are_one_line_for_each_field_by_its_plain_name()
    {
        var lines = TrailDifferences.Of("""{"State":"Draft","Ceiling":10}""", """{"State":"Submitted","Ceiling":20,"Critical":true}""");

        lines.Select(l => (l.Name.Id, l.Name.En, l.Before, l.After)).ShouldBe(
            [("Keadaan", "State", "Draft", "Submitted"), ("Pagu", "Ceiling", "10", "20"), ("Kritis", "Critical", "", lines[2].After)]);
        lines[2].After.ShouldBeOneOf("Ya", "Yes");
    }

    [Fact]
    public void Leave_a_field_that_nobody_named_as_it_is() =>
        TrailDifferences.Of(null, """{"Entah":"x"}""").ShouldHaveSingleItem().Name.Id.ShouldBe("Entah");

    [Theory]
    [InlineData("tidak terbaca")]
    [InlineData("[1,2]")]
    public void Show_what_is_no_object_whole(string kept) => TrailDifferences.Of(null, kept).ShouldHaveSingleItem().After.ShouldBe(kept);

    [Fact]
    public void Are_none_where_nothing_was_kept() => TrailDifferences.Of(null, null).ShouldBeEmpty();
}
