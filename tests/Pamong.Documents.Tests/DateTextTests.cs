using Pamong.Documents.Reading;
using Pamong.Documents.Recognising;

namespace Pamong.Documents.Tests;

public class DateTextTests
{
    [Theory]
    [InlineData("17 Agustus 1990")]
    [InlineData("17 AGUSTUS 1990")]
    [InlineData("17 Agt 1990")]
    [InlineData("17-Ags-1990")]
    [InlineData("17 Agust. 1990")]
    [InlineData("17 Aug 90")]
    [InlineData("17-08-1990")]
    [InlineData("17/08/1990")]
    [InlineData("17.8.1990")]
    [InlineData("17/8/90")]
    [InlineData("17 08 1990")]
    [InlineData("17-VIII-1990")]
    [InlineData("1990-08-17")]
    [InlineData("1990/08/17")]
    [InlineData("1990-08-17T00:00:00")]
    [InlineData("17/08/1990 00:00:00")]
    [InlineData("Jumat, 17 Agustus 1990")]
    [InlineData("Jum'at 17 Agustus 1990")]
    [InlineData("August 17, 1990")]
    [InlineData("'17-08-1990")]
    [InlineData("\u00A017\u00A0Agustus\u200B 1990 ")]
    [InlineData("19900817")]
    [InlineData("17081990")]
    [InlineData("33102")]
    [InlineData("08/17/1990")]
    public void Reads_17_August_1990_however_it_is_written(string text) =>
        DateText.Read(text).ShouldBe(new DateReading(new DateOnly(1990, 8, 17), Doubt.None));

    [Theory]
    [InlineData("1 Januari 2020", 1)]
    [InlineData("1 Pebruari 2020", 2)]
    [InlineData("1 Mrt 2020", 3)]
    [InlineData("1 Apr 2020", 4)]
    [InlineData("1 Mei 2020", 5)]
    [InlineData("1 Juni 2020", 6)]
    [InlineData("1 Jul 2020", 7)]
    [InlineData("1 Agu 2020", 8)]
    [InlineData("1 Sept 2020", 9)]
    [InlineData("1 Okt 2020", 10)]
    [InlineData("1 Nopember 2020", 11)]
    [InlineData("1 Des 2020", 12)]
    public void Knows_every_month(string text, int month) =>
        DateText.Read(text).Value.ShouldBe(new DateOnly(2020, month, 1));

    [Fact]
    public void Says_when_day_and_month_could_be_exchanged() =>
        DateText
            .Read("03/04/2020")
            .ShouldBe(new DateReading(new DateOnly(2020, 4, 3), Doubt.Ambiguous, new DateOnly(2020, 3, 4)));

    [Fact]
    public void Has_no_doubt_when_day_and_month_are_the_same() =>
        DateText.Read("04/04/2020").ShouldBe(new DateReading(new DateOnly(2020, 4, 4), Doubt.None));

    [Theory]
    [InlineData("17/8/49", 2049, 2049)]
    [InlineData("17/8/50", 2049, 1950)]
    [InlineData("17/8/26", 2026, 2026)]
    [InlineData("17/8/27", 2026, 1927)]
    public void Takes_years_of_two_digits_up_to_the_latest(string text, int latest, int year) =>
        DateText.Read(text, latest).Value!.Value.Year.ShouldBe(year);

    [Theory]
    [InlineData("31-02-2020")]
    [InlineData("30 Pebruari 2020")]
    [InlineData("29-02-2019")]
    [InlineData("17 Agustus")]
    [InlineData("Agustus 1990")]
    [InlineData("belum ada")]
    [InlineData("00-00-0000")]
    [InlineData("17-08-1890")]
    [InlineData("17-13-1990")]
    [InlineData("99")]
    public void Does_not_read_what_is_no_day(string text) => DateText.Read(text).Doubt.ShouldBe(Doubt.Unreadable);

    [Fact]
    public void Does_not_spend_time_on_a_long_text() =>
        DateText.Read(new string('1', 30_000) + " Agustus").Doubt.ShouldBe(Doubt.Unreadable);

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("-")]
    [InlineData(null)]
    public void Tells_nothing_from_nonsense(string? text) => DateText.Read(text).Doubt.ShouldBe(Doubt.Missing);

    [Fact]
    public void Reads_a_date_cell_without_its_time() =>
        DateText.Read(SheetCell.OfDate(new DateTime(2027, 5, 1, 13, 0, 0))).Value.ShouldBe(new DateOnly(2027, 5, 1));

    [Fact]
    public void Reads_a_serial_number() =>
        DateText.Read(SheetCell.OfNumber(46388)).Value.ShouldBe(new DateOnly(2027, 1, 1));

    [Theory]
    [InlineData("Surabaya, 17 Agustus 1990", "Surabaya")]
    [InlineData("Kuala Simpang / 17-08-1990", "Kuala Simpang")]
    [InlineData("Ambon 17-8-1990", "Ambon")]
    [InlineData("17-8-1990", "")]
    public void Takes_place_and_day_apart(string text, string place) =>
        PlaceAndDateText.Read(text).ShouldBe((place, new DateReading(new DateOnly(1990, 8, 17), Doubt.None)));
}
