using Pamong.Platform.Texts;
using static Pamong.Platform.Texts.Bilingual;

namespace Pamong.Planning.Needs.Listing;

/// <summary>Ranks by the codes of the reference data, from the highest down.</summary>
internal static class RankNames
{
    private static readonly (string Code, Text Name)[] All =
    [
        ("JPT_UTAMA", T("JPT Utama", "Top senior executive")),
        ("JPT_MADYA", T("JPT Madya", "Senior executive")),
        ("JPT_PRATAMA", T("JPT Pratama", "Senior executive, entry")),
        ("ADMINISTRATOR", T("Administrator", "Administrator")),
        ("PENGAWAS", T("Pengawas", "Supervisor")),
        ("PELAKSANA", T("Pelaksana", "Implementing staff")),
        ("JF_AHLI_UTAMA", T("JF Ahli Utama", "Functional, principal expert")),
        ("JF_AHLI_MADYA", T("JF Ahli Madya", "Functional, senior expert")),
        ("JF_AHLI_MUDA", T("JF Ahli Muda", "Functional, junior expert")),
        ("JF_AHLI_PERTAMA", T("JF Ahli Pertama", "Functional, first expert")),
        ("JF_PENYELIA", T("JF Penyelia", "Functional, supervisor technician")),
        ("JF_MAHIR", T("JF Mahir", "Functional, skilled technician")),
        ("JF_TERAMPIL", T("JF Terampil", "Functional, technician")),
        ("JF_PEMULA", T("JF Pemula", "Functional, entry technician")),
    ];

    /// <summary>The rank's name; the code itself when it is not in the reference.</summary>
    public static string Of(string code) =>
        code.Length == 0 ? T("Jenjang belum diketahui", "Rank unknown") : Array.Find(All, r => r.Code == code) is { Code: not null } rank ? rank.Name : code;

    /// <summary>Its place from the highest down; unknown ones last.</summary>
    public static int Order(string code)
    {
        var place = Array.FindIndex(All, r => r.Code == code);
        return place < 0 ? All.Length : place;
    }
}
