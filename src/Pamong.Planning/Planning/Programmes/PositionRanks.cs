using Pamong.Documents.Recognising;
using Pamong.People.Contract;
using Pamong.Platform.Texts;
using static Pamong.Platform.Texts.Bilingual;

namespace Pamong.Planning.Programmes;

/// <summary>The ranks of positions that a programme may be for, by the codes that people and positions carry.</summary>
/// <remarks>Source: PermenPANRB 38/2017, the ranks and their codes as in the reference data.</remarks>
internal static class PositionRanks
{
    /// <summary>A rank with its kind.</summary>
    public sealed record Rank(string Code, PositionKind Kind, Text Name);

    /// <summary>From the highest down.</summary>
    public static readonly IReadOnlyList<Rank> All =
    [
        new("JPT_UTAMA", PositionKind.Managerial, T("JPT Utama", "Senior executive, utama")),
        new("JPT_MADYA", PositionKind.Managerial, T("JPT Madya", "Senior executive, madya")),
        new("JPT_PRATAMA", PositionKind.Managerial, T("JPT Pratama", "Senior executive, pratama")),
        new("ADMINISTRATOR", PositionKind.Managerial, T("Administrator", "Administrator")),
        new("PENGAWAS", PositionKind.Managerial, T("Pengawas", "Supervisor")),
        new("JF_AHLI_UTAMA", PositionKind.FunctionalExpertise, T("Ahli Utama", "Expert, utama")),
        new("JF_AHLI_MADYA", PositionKind.FunctionalExpertise, T("Ahli Madya", "Expert, madya")),
        new("JF_AHLI_MUDA", PositionKind.FunctionalExpertise, T("Ahli Muda", "Expert, muda")),
        new("JF_AHLI_PERTAMA", PositionKind.FunctionalExpertise, T("Ahli Pertama", "Expert, pertama")),
        new("JF_PENYELIA", PositionKind.FunctionalSkill, T("Penyelia", "Skilled, penyelia")),
        new("JF_MAHIR", PositionKind.FunctionalSkill, T("Mahir", "Skilled, mahir")),
        new("JF_TERAMPIL", PositionKind.FunctionalSkill, T("Terampil", "Skilled, terampil")),
        new("JF_PEMULA", PositionKind.FunctionalSkill, T("Pemula", "Skilled, pemula")),
        new("PELAKSANA", PositionKind.Implementing, T("Pelaksana", "Implementing staff")),
    ];

    /// <summary>The rank's name; the code itself when it is unknown.</summary>
    public static string NameOf(string code) => All.FirstOrDefault(r => r.Code == code)?.Name ?? code;

    /// <summary>The rank that a code or a name says, however it is written; null when it says none.</summary>
    public static Rank? Find(string text)
    {
        var words = HeaderText.Normalise(text);
        var code = words.Replace(' ', '_').ToUpperInvariant();
        return All.FirstOrDefault(r => r.Code == code || r.Code == "JF_" + code
            || words == HeaderText.Normalise(r.Name.Id) || words == HeaderText.Normalise(r.Name.En));
    }

    /// <summary>The place of a rank from the top, from 0; unknown ones come last.</summary>
    public static int PlaceOf(string code)
    {
        for (var i = 0; i < All.Count; i++)
            if (All[i].Code == code) return i;
        return All.Count;
    }
}
