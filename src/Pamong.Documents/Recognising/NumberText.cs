using System.Globalization;
using System.Text.RegularExpressions;
using Pamong.Documents.Reading;

namespace Pamong.Documents.Recognising;

/// <summary>Reads numbers and money, stored as such or typed as text in Indonesian notation (1.250.000,50).</summary>
public static partial class NumberText
{
    private const int MostLetters = 60;

    /// <summary>Reads a cell as a number.</summary>
    public static NumberReading Read(SheetCell cell) =>
        cell.Kind switch
        {
            CellKind.Empty => new(null, Doubt.Missing),
            CellKind.Number when Math.Abs(cell.Number) < 1e28 => new((decimal)cell.Number, Doubt.None),
            CellKind.Text => Read(cell.Text),
            CellKind.Number or CellKind.Date or CellKind.Boolean or CellKind.Error => new(null, Doubt.Unreadable),
        };

    /// <summary>Reads a text as a number: "Rp 1.250.000,-", "(1.000)", "1,5 juta", "85%", "1,250,000.50".</summary>
    public static NumberReading Read(string? text)
    {
        var clean = CellText.Clean(text);
        if (CellText.IsNothing(clean))
            return new(null, Doubt.Missing);
        if (clean.Length > MostLetters)
            return new(null, Doubt.Unreadable);
        var match = Amount().Match(clean);
        if (!match.Success)
            return new(null, Doubt.Unreadable);

        var opened = match.Groups["open"].Success;
        if (opened != match.Groups["close"].Success)
            return new(null, Doubt.Unreadable);
        var factor = Factor(match.Groups["scale"].Value);
        if (opened || match.Groups["sign"].ValueSpan is "-" or "−")
            factor = -factor;
        return Scaled(Digits(match.Groups["digits"].Value.Replace(" ", "", StringComparison.Ordinal)), factor);
    }

    private static NumberReading Digits(string digits)
    {
        var (dot, comma) = (digits.LastIndexOf('.'), digits.LastIndexOf(','));
        if (dot >= 0 && comma >= 0)
            return dot < comma ? Parse(digits, '.', ',') : Parse(digits, ',', '.');
        if (dot < 0 && comma < 0)
            return Parse(digits, '.', ',');
        return OneSeparator(digits, dot >= 0 ? '.' : ',', dot >= 0 ? ',' : '.');
    }

    // "1.250" is 1250 by our notation and by common sense; "1,250" is 1.25 by our notation, but may be English for 1250.
    private static NumberReading OneSeparator(string digits, char separator, char other)
    {
        if (digits.StartsWith('0') || !Grouped(separator).IsMatch(digits))
            return Parse(digits, thousands: other, fraction: separator);
        var grouped = Parse(digits, thousands: separator, fraction: other);
        return separator == '.' || digits.AsSpan().Count(separator) > 1
            ? grouped
            : new(Parse(digits, thousands: other, fraction: separator).Value, Doubt.Ambiguous, grouped.Value);
    }

    private static NumberReading Parse(string digits, char thousands, char fraction)
    {
        var parts = digits.Split(fraction);
        if (
            parts.Length > 2
            || parts[0].Contains(thousands) && !Grouped(thousands).IsMatch(parts[0])
            || parts.Length == 2 && parts[1].Contains(thousands)
        )
            return new(null, Doubt.Unreadable);
        var plain =
            parts[0].Replace(thousands.ToString(), "", StringComparison.Ordinal)
            + (parts.Length == 2 ? "." + parts[1] : "");
        return decimal.TryParse(plain, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value)
            ? new(value, Doubt.None)
            : new(null, Doubt.Unreadable);
    }

    private static NumberReading Scaled(NumberReading read, decimal factor)
    {
        const decimal most = 1e15m;
        if (read.Value is not { } value || Math.Abs(value) > most)
            return read.Value is null ? read : new(null, Doubt.Unreadable);
        return read with { Value = value * factor, Other = read.Other * factor };
    }

    private static decimal Factor(string scale) =>
        scale.ToUpperInvariant() switch
        {
            "RIBU" or "RB" => 1_000m,
            "JUTA" or "JT" => 1_000_000m,
            "MILIAR" or "MILYAR" or "M" => 1_000_000_000m,
            "TRILIUN" or "TRILYUN" or "T" => 1_000_000_000_000m,
            _ => 1m,
        };

    private static Regex Grouped(char separator) => separator == '.' ? GroupedByDots() : GroupedByCommas();

    [GeneratedRegex(@"^\d{1,3}(\.\d{3})+$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex GroupedByDots();

    [GeneratedRegex(@"^\d{1,3}(,\d{3})+$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex GroupedByCommas();

    [GeneratedRegex(
        @"^(?<open>\()?(?<sign>[-−+])?\s?((Rp|IDR)\.?\s?)?(?<sign>[-−+])?(?<digits>\d[\d., ]*?)(,-+|,=)?\s?"
            + @"(?<scale>ribu|rb|juta|jt|miliar|milyar|triliun|trilyun|M|T)?\s?(rupiah)?\s?%?\s?(?<close>\))?$",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Amount();
}
