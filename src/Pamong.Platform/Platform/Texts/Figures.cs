namespace Pamong.Platform.Texts;

/// <summary>Numbers, money and dates as Indonesians write them, in the language of the request.</summary>
public static class Figures
{
    /// <summary>A whole number with separators: 12.345 (id), 12,345 (en).</summary>
    public static string Whole(long value) => value.ToString("N0", Language.Current);

    /// <summary>A number with at most two decimals and no needless zeros.</summary>
    public static string Number(decimal value) => value.ToString("#,##0.##", Language.Current);

    /// <summary>A share of 100 with one decimal: 87,5 %.</summary>
    public static string Percent(double percent) => percent.ToString("0.#", Language.Current) + " %";

    /// <summary>Whole rupiah: Rp1.250.000.</summary>
    public static string Rupiah(long amount) =>
        (amount < 0 ? "−Rp" : "Rp") + Math.Abs(amount).ToString("N0", Language.Current);

    /// <summary>Rupiah more or less, with its sign: +Rp1.250.000.</summary>
    public static string Signed(long amount) => (amount > 0 ? "+" : "") + Rupiah(amount);

    /// <summary>Rupiah in few signs, rounded to three figures: Rp7,85 miliar; below a million whole.</summary>
    public static string ShortRupiah(long amount)
    {
        var (divisor, word) = Math.Abs(amount) switch
        {
            >= 1_000_000_000_000 => (1_000_000_000_000m, Language.IsEnglish ? "trillion" : "triliun"),
            >= 1_000_000_000 => (1_000_000_000m, Language.IsEnglish ? "billion" : "miliar"),
            >= 1_000_000 => (1_000_000m, Language.IsEnglish ? "million" : "juta"),
            _ => (1m, ""),
        };
        if (word.Length == 0) return Rupiah(amount);
        var figure = Math.Abs(amount) / divisor;
        var shown = figure.ToString(figure >= 100 ? "#,##0" : figure >= 10 ? "0.#" : "0.##", Language.Current);
        return (amount < 0 ? "−Rp" : "Rp") + shown + " " + word;
    }

    /// <summary>A day in words: 17 Agustus 2026.</summary>
    public static string Day(DateOnly day) => day.ToString("d MMMM yyyy", Language.Current);

    /// <summary>A day in short: 17 Agu 2026.</summary>
    public static string ShortDay(DateOnly day) => day.ToString("d MMM yyyy", Language.Current);

    /// <summary>A moment in the agency's own time, with the zone's name: 17 Agu 2026 09.05 WIT.</summary>
    public static string Moment(DateTimeOffset moment, TimeZoneInfo zone)
    {
        var local = TimeZoneInfo.ConvertTime(moment, zone);
        var name = local.Offset.Hours switch { 7 => "WIB", 8 => "WITA", 9 => "WIT", _ => "UTC" };
        return local.ToString(Language.IsEnglish ? "d MMM yyyy HH:mm" : "d MMM yyyy HH.mm", Language.Current) + " " + name;
    }
}
