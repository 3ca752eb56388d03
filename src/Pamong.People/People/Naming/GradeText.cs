using System.Text.RegularExpressions;

namespace Pamong.People.Naming;

/// <summary>Reads golongan in the ways offices write it.</summary>
internal static partial class GradeText
{
    private static readonly string[] Roman =
        ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV", "XVI", "XVII"];

    /// <summary>"III/c" for PNS, "IX" for PPPK; null when it is neither.</summary>
    /// <param name="typed">"IIIc", "III.C", "Penata (III/c)", "3c", "IX", "9".</param>
    public static string? Read(string typed)
    {
        var text = typed.Trim();
        if (WithRoom().Match(text) is { Success: true } match)
        {
            var number = match.Groups["g"].Value.ToUpperInvariant();
            if (number.Length == 1 && char.IsAsciiDigit(number[0])) number = Roman[number[0] - '1'];
            var room = match.Groups["r"].Value.ToLowerInvariant();
            return room == "e" && number != "IV" ? null : $"{number}/{room}";
        }

        if (Alone().Match(text) is not { Success: true } alone) return null;
        var plain = alone.Groups["g"].Value.ToUpperInvariant();
        if (int.TryParse(plain, out var arabic)) return arabic is >= 1 and <= 17 ? Roman[arabic - 1] : null;
        return Roman.Contains(plain) ? plain : null;
    }

    /// <summary>Sorts grades from the lowest to the highest: PPPK before PNS of the same text.</summary>
    public static readonly IReadOnlyList<string> All =
    [
        .. from number in Roman.Take(4) from room in "abcde" where room != 'e' || number == "IV" select $"{number}/{room}",
        .. Roman,
    ];

    [GeneratedRegex(@"(?<![A-Za-z0-9])(?<g>IV|I{1,3}|[1-4])\s*[/.\- ]?\s*(?<r>[a-e])(?![A-Za-z])", RegexOptions.IgnoreCase)]
    private static partial Regex WithRoom();

    [GeneratedRegex(@"^(gol(ongan)?\.?\s*)?(?<g>[IVX]+|\d{1,2})$", RegexOptions.IgnoreCase)]
    private static partial Regex Alone();
}
