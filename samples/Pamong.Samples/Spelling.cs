using System.Globalization;
using Pamong.Documents.Writing;

namespace Pamong.Samples;

/// <summary>How each city types numbers of people, days, money and names.</summary>
internal static class Spelling
{
    private static readonly CultureInfo Indonesian = CultureInfo.GetCultureInfo("id-ID");

    private static readonly string[] Months =
    [
        "Januari",
        "Februari",
        "Maret",
        "April",
        "Mei",
        "Juni",
        "Juli",
        "Agustus",
        "September",
        "Oktober",
        "November",
        "Desember",
    ];

    private static readonly string[] Short =
    [
        "Jan",
        "Feb",
        "Mar",
        "Apr",
        "Mei",
        "Jun",
        "Jul",
        "Agt",
        "Sep",
        "Okt",
        "Nov",
        "Des",
    ];

    internal static string Nip(City city, string nip) =>
        city.Slug switch
        {
            "surakarta" => "'" + nip,
            "ambon" or "padang" => $"{nip[..8]} {nip[8..14]} {nip[14]} {nip[15..]}",
            _ => nip,
        };

    internal static CellValue Day(City city, DateOnly day) =>
        city.Slug switch
        {
            "surabaya" => day,
            "surakarta" => day.ToString("dd-MM-yyyy", CultureInfo.InvariantCulture),
            "ambon" => string.Create(CultureInfo.InvariantCulture, $"{day.Day:00}-{Short[day.Month - 1]}-{day.Year}"),
            _ => string.Create(CultureInfo.InvariantCulture, $"{day.Day} {Months[day.Month - 1]} {day.Year}"),
        };

    internal static CellValue Rupiah(City city, long rupiah) =>
        city.Slug switch
        {
            "surakarta" => "Rp " + Thousands(rupiah),
            "ambon" => Thousands(rupiah) + ",00",
            _ => rupiah,
        };

    internal static string Name(City city, string name) => city.Slug == "padang" ? Upper(name) : name;

    internal static string Sex(City city, bool woman) =>
        city.Slug switch
        {
            "langsa" or "padang" => woman ? "Perempuan" : "Laki-laki",
            "surabaya" => woman ? "Wanita" : "Pria",
            _ => woman ? "P" : "L",
        };

    internal static string YesNo(City city, bool yes) =>
        city.Slug == "padang"
            ? yes
                ? "YA"
                : "TIDAK"
            : yes
                ? "Ya"
                : "Tidak";

    // Titles after the comma keep their letters even where names are written large.
    private static string Upper(string name)
    {
        var comma = name.IndexOf(',');
        return comma < 0 ? name.ToUpperInvariant() : name[..comma].ToUpperInvariant() + name[comma..];
    }

    private static string Thousands(long rupiah) => rupiah.ToString("#,0", Indonesian).Replace(',', '.');
}
