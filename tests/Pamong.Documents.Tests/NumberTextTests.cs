using System.Globalization;
using Pamong.Documents.Reading;
using Pamong.Documents.Recognising;

namespace Pamong.Documents.Tests;

public class NumberTextTests
{
    [Theory]
    [InlineData("1.250.000,50", "1250000.50")]
    [InlineData("1,250,000.50", "1250000.50")]
    [InlineData("Rp 1.250.000", "1250000")]
    [InlineData("Rp. 1.250.000,-", "1250000")]
    [InlineData("Rp1.250.000,00", "1250000.00")]
    [InlineData("IDR 1250000", "1250000")]
    [InlineData("(1.000)", "-1000")]
    [InlineData("-Rp 1.000", "-1000")]
    [InlineData("- 5", "-5")]
    [InlineData("1.250", "1250")]
    [InlineData("12,5", "12.5")]
    [InlineData("12.5", "12.5")]
    [InlineData("0,125", "0.125")]
    [InlineData("0.125", "0.125")]
    [InlineData("85%", "85")]
    [InlineData("1,5 juta", "1500000")]
    [InlineData("2 M", "2000000000")]
    [InlineData("1 250 000", "1250000")]
    [InlineData("'20", "20")]
    [InlineData("1.250.000 rupiah", "1250000")]
    [InlineData("1,250,000", "1250000")]
    public void Reads_numbers_however_they_are_written(string text, string expected) =>
        NumberText
            .Read(text)
            .ShouldBe(new NumberReading(decimal.Parse(expected, CultureInfo.InvariantCulture), Doubt.None));

    [Fact]
    public void Says_when_a_comma_could_part_thousands() =>
        NumberText.Read("1,250").ShouldBe(new NumberReading(1.250m, Doubt.Ambiguous, 1250m));

    [Theory]
    [InlineData("dua puluh")]
    [InlineData("1.25.000")]
    [InlineData("12 JP")]
    [InlineData("(5")]
    [InlineData("1,2,3")]
    [InlineData("1.000,5,5")]
    public void Does_not_guess(string text) => NumberText.Read(text).Doubt.ShouldBe(Doubt.Unreadable);

    [Theory]
    [InlineData("-")]
    [InlineData("")]
    public void Tells_nothing_from_nonsense(string text) => NumberText.Read(text).Doubt.ShouldBe(Doubt.Missing);

    [Fact]
    public void Takes_a_number_cell_as_it_is() =>
        NumberText.Read(SheetCell.OfNumber(1.25)).ShouldBe(new NumberReading(1.25m, Doubt.None));
}
