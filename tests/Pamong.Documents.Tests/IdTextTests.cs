using Pamong.Documents.Reading;
using Pamong.Documents.Recognising;

namespace Pamong.Documents.Tests;

public class IdTextTests
{
    [Theory]
    [InlineData("199008172015031001")]
    [InlineData("'199008172015031001")]
    [InlineData("19900817 201503 1 001")]
    [InlineData("19900817\u00A0201503\u00A01\u00A0001 ")]
    [InlineData("19900817.201503.1.001")]
    [InlineData("\u200B199008172015031001\uFEFF")]
    public void Reads_the_digits_however_they_are_set(string text) =>
        IdText.ReadDigits(SheetCell.OfText(text), 18).ShouldBe(new IdReading("199008172015031001", Doubt.None));

    [Fact]
    public void Calls_a_long_number_damaged() =>
        IdText.ReadDigits(SheetCell.OfNumber(199008172015031001), 18).ShouldBe(new IdReading(null, Doubt.Damaged));

    [Theory]
    [InlineData("1,99008E+17")]
    [InlineData("1.99008172015031E+17")]
    [InlineData("199008172015031000")]
    public void Calls_the_text_of_a_rounded_number_damaged(string text) =>
        IdText.ReadDigits(SheetCell.OfText(text), 18).Doubt.ShouldBe(Doubt.Damaged);

    [Theory]
    [InlineData(9_007_199_254_740_991, Doubt.None)]
    [InlineData(9_007_199_254_740_992, Doubt.Damaged)]
    public void Trusts_numbers_up_to_the_last_exact_one(double number, Doubt doubt) =>
        IdText.Read(SheetCell.OfNumber(number)).Doubt.ShouldBe(doubt);

    [Theory]
    [InlineData("19900817201503100")]
    [InlineData("1990081720150310011")]
    [InlineData("19900817201503100A")]
    [InlineData("Ani")]
    public void Does_not_guess(string text) =>
        IdText.ReadDigits(SheetCell.OfText(text), 18).ShouldBe(new IdReading(null, Doubt.Unreadable));

    [Fact]
    public void Keeps_codes_with_dots_and_letters() =>
        IdText.Read(SheetCell.OfText(" 35.78.22.1001 ")).Value.ShouldBe("35.78.22.1001");

    [Fact]
    public void Reads_a_number_as_its_digits() => IdText.Read(SheetCell.OfNumber(1174)).Value.ShouldBe("1174");

    [Theory]
    [InlineData("  Dr.\u00A0Ani\u200B  Sari ", "Dr. Ani Sari")]
    [InlineData("'00123", "00123")]
    [InlineData("Jum'at", "Jum'at")]
    [InlineData("'", "'")]
    [InlineData("Ma\u0301", "Má")]
    [InlineData(null, "")]
    public void Cleans_what_people_do_not_see(string? text, string clean) => CellText.Clean(text).ShouldBe(clean);
}
