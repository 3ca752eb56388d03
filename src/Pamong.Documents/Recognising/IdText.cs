using System.Globalization;
using System.Text.RegularExpressions;
using Pamong.Documents.Reading;

namespace Pamong.Documents.Recognising;

/// <summary>Reads identifiers that people or programs stored as numbers, with spaces, or behind an apostrophe.</summary>
public static partial class IdText
{
    // A spreadsheet keeps 15 digits of a number and writes zeros for the rest.
    private const int DigitsKept = 15;
    private const double FirstInexact = 9_007_199_254_740_992;

    /// <summary>Reads an identifier of any letters; inner spaces stay.</summary>
    public static IdReading Read(SheetCell cell) =>
        cell.Kind switch
        {
            CellKind.Empty => new(null, Doubt.Missing),
            CellKind.Text => OfText(CellText.Clean(cell.Text)),
            CellKind.Number => OfNumber(cell.Number),
            CellKind.Date or CellKind.Boolean or CellKind.Error => new(null, Doubt.Unreadable),
        };

    /// <summary>Reads an identifier of digits only: spaces, dots and hyphens between them are taken out.</summary>
    /// <param name="cell">The cell.</param>
    /// <param name="length">How many digits it must have, or null for any number.</param>
    public static IdReading ReadDigits(SheetCell cell, int? length = null)
    {
        var read = Read(cell);
        if (read.Value is null)
            return read;
        var digits = Separators().Replace(read.Value, "");
        if (digits.Length == 0 || !digits.All(char.IsAsciiDigit) || length is { } needed && digits.Length != needed)
            return new(null, Doubt.Unreadable);
        return LostDigits(digits) ? new(null, Doubt.Damaged) : new(digits, Doubt.None);
    }

    private static IdReading OfText(string text)
    {
        if (CellText.IsNothing(text))
            return new(null, Doubt.Missing);
        return Scientific().IsMatch(text) ? new(null, Doubt.Damaged) : new(text, Doubt.None);
    }

    private static IdReading OfNumber(double number)
    {
        if (number < 0 || number != Math.Floor(number))
            return new(null, Doubt.Unreadable);
        return number >= FirstInexact
            ? new(null, Doubt.Damaged)
            : new(((long)number).ToString(CultureInfo.InvariantCulture), Doubt.None);
    }

    // At 16 digits one id in ten ends in zero by right, so that only longer ones tell.
    private static bool LostDigits(string digits) =>
        digits.Length > DigitsKept + 1 && digits.AsSpan(DigitsKept).IndexOfAnyExcept('0') < 0;

    [GeneratedRegex(@"[\s.\-]", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Separators();

    [GeneratedRegex(@"^\d([.,]\d+)?E\+?\d+$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Scientific();
}
