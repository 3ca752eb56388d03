using System.Text.RegularExpressions;

namespace Pamong.Documents.Recognising;

/// <summary>Reads one cell that holds a place and a day, as in "Surabaya, 17 Agustus 1990".</summary>
public static partial class PlaceAndDateText
{
    private const int MostLetters = 160;

    /// <summary>The place, empty when there is none, and the day.</summary>
    /// <param name="text">The text.</param>
    /// <param name="latestYear">The latest year, inclusive, that a year of two digits may mean.</param>
    public static (string Place, DateReading Date) Read(string? text, int latestYear = DateText.UsualLatestYear)
    {
        var clean = CellText.Clean(text);
        if (clean.Length > MostLetters)
            return ("", new DateReading(null, Doubt.Unreadable));
        var match = PlaceThenDate().Match(clean);
        return match.Success
            ? (match.Groups["place"].Value.Trim(), DateText.Read(match.Groups["date"].Value, latestYear))
            : ("", DateText.Read(clean, latestYear));
    }

    [GeneratedRegex(
        @"^(?<place>\D*?\p{L})\s*[,/.\-]?\s*(tgl\.?\s*)?(?<date>\d.*)$",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex PlaceThenDate();
}
