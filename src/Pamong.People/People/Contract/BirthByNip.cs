using System.Globalization;

namespace Pamong.People.Contract;

/// <summary>The birth date that stands in a NIP or NI PPPK.</summary>
public static class BirthByNip
{
    private const int DigitsOfDate = 8;

    /// <summary>The first eight digits as a day; null when they are none.</summary>
    public static DateOnly? Of(string nip) =>
        nip.Length >= DigitsOfDate && DateOnly.TryParseExact(nip[..DigitsOfDate], "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var born)
            ? born
            : null;
}
