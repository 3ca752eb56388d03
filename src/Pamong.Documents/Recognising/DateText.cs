using System.Globalization;
using System.Text.RegularExpressions;
using Pamong.Documents.Reading;

namespace Pamong.Documents.Recognising;

/// <summary>Reads days, stored as such or typed as text in the ways of Indonesian offices.</summary>
public static partial class DateText
{
    /// <summary>The latest year that a year of two digits may mean unless told otherwise.</summary>
    public const int UsualLatestYear = 2049;

    private const int MostLetters = 60;
    private const int EarliestYear = 1900;
    private const int LastYear = 2199;

    // The serial numbers of 1900-03-01 (before it spreadsheets count a day that never was) and of the last day of 2199.
    private const int FirstSerial = 61;
    private const int LastSerial = 109_573;

    /// <summary>Reads a cell as a day; a time of day is left out. Days before 1900 and after 2199 are not read.</summary>
    /// <param name="cell">The cell.</param>
    /// <param name="latestYear">The latest year, inclusive, that a year of two digits may mean.</param>
    public static DateReading Read(SheetCell cell, int latestYear = UsualLatestYear) =>
        cell.Kind switch
        {
            CellKind.Empty => new(null, Doubt.Missing),
            CellKind.Date => OfMoment(cell.Date),
            CellKind.Number => OfNumber(cell.Number),
            CellKind.Text => Read(cell.Text, latestYear),
            CellKind.Boolean or CellKind.Error => new(null, Doubt.Unreadable),
        };

    /// <summary>Reads a text as a day; day before month, unless that is impossible; ambiguous only with slashes.</summary>
    /// <param name="text">The text.</param>
    /// <param name="latestYear">The latest year, inclusive, that a year of two digits may mean.</param>
    public static DateReading Read(string? text, int latestYear = UsualLatestYear)
    {
        var whole = CellText.Clean(text);
        if (CellText.IsNothing(whole))
            return new(null, Doubt.Missing);
        if (whole.Length > MostLetters)
            return new(null, Doubt.Unreadable);
        var clean = WeekdayBefore().Replace(TimeAfter().Replace(whole, ""), "");
        if (DigitsOnly().IsMatch(clean))
            return OfNumber(double.Parse(clean, CultureInfo.InvariantCulture));
        if (YearFirst().Match(clean) is { Success: true } iso)
            return Single(Number(iso, "y"), Number(iso, "m"), Number(iso, "d"));
        if (Worded().Match(clean) is { Success: true } worded)
            return Single(Year(worded, latestYear), MonthNames.NumberOf(worded.Groups["m"].Value), Number(worded, "d"));
        if (EnglishWorded().Match(clean) is { Success: true } english)
            return Single(
                Year(english, latestYear),
                MonthNames.NumberOf(english.Groups["m"].Value),
                Number(english, "d")
            );
        return Numeric().Match(clean) is { Success: true } numeric
            ? DayFirst(
                Year(numeric, latestYear),
                Number(numeric, "a"),
                Number(numeric, "b"),
                numeric.Groups["by"].ValueSpan is "/"
            )
            : new(null, Doubt.Unreadable);
    }

    // Only with slashes do other countries write the month first; a hyphen or a dot is ours.
    private static DateReading DayFirst(int year, int first, int second, bool slashes)
    {
        var dayFirst = Single(year, second, first);
        if (dayFirst.Value is null)
            return Single(year, first, second);
        var monthFirst = Single(year, first, second).Value;
        return !slashes || monthFirst is null || monthFirst == dayFirst.Value
            ? dayFirst
            : new(dayFirst.Value, Doubt.Ambiguous, monthFirst);
    }

    private static DateReading OfNumber(double number)
    {
        var whole = (long)Math.Floor(number);
        if (whole is >= FirstSerial and <= LastSerial)
            return OfMoment(DateTime.FromOADate(whole));
        if (whole is < 1_01_1900 or > 9999_12_31)
            return new(null, Doubt.Unreadable);
        var yearFirst = Single((int)(whole / 10_000), (int)(whole / 100 % 100), (int)(whole % 100));
        return yearFirst.Value is not null
            ? yearFirst
            : Single((int)(whole % 10_000), (int)(whole / 10_000 % 100), (int)(whole / 1_000_000));
    }

    private static DateReading OfMoment(DateTime moment) => Single(moment.Year, moment.Month, moment.Day);

    private static DateReading Single(int year, int month, int day) =>
        year is >= EarliestYear and <= LastYear
        && month is >= 1 and <= 12
        && day >= 1
        && day <= DateTime.DaysInMonth(year, month)
            ? new(new DateOnly(year, month, day), Doubt.None)
            : new(null, Doubt.Unreadable);

    private static int Number(Match match, string group) =>
        int.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture);

    private static int Year(Match match, int latestYear)
    {
        var year = Number(match, "y");
        if (match.Groups["y"].Length == 4)
            return year;
        var inLatestCentury = latestYear - latestYear % 100 + year;
        return inLatestCentury <= latestYear ? inLatestCentury : inLatestCentury - 100;
    }

    [GeneratedRegex(@"^\d{4,8}$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex DigitsOnly();

    [GeneratedRegex(@"^(?<y>\d{4})[-/. ](?<m>\d{1,2})[-/. ](?<d>\d{1,2})$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex YearFirst();

    [GeneratedRegex(
        @"^(?<a>\d{1,2})\s?(?<by>[-/., ])\s?(?<b>\d{1,2})\s?[-/., ]\s?(?<y>\d{4}|\d{2})$",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Numeric();

    [GeneratedRegex(
        @"^(?<d>\d{1,2})\s?[-/., ]?\s?(?<m>\p{L}+)\s?[-/., ]{0,2}\s?(?<y>\d{4}|\d{2})$",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Worded();

    [GeneratedRegex(@"^(?<m>\p{L}+)\.? (?<d>\d{1,2}),? (?<y>\d{4})$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex EnglishWorded();

    [GeneratedRegex(
        @"[T ]\d{1,2}[:.]\d{2}([:.]\d{2}(\.\d+)?)?( ?(Z|WIB|WITA|WIT|AM|PM|[+-]\d{2}:?\d{2}))?$",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex TimeAfter();

    [GeneratedRegex(
        @"^(senin|selasa|rabu|kamis|jum.?at|sabtu|minggu|ahad),? ",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex WeekdayBefore();
}
