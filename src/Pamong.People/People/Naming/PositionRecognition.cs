using System.Text.RegularExpressions;
using Pamong.Documents.Recognising;
using Pamong.People.Contract;

namespace Pamong.People.Naming;

/// <summary>Recognises what kind of position it is and its rank, from columns or from the name alone.</summary>
/// <remarks>Source: PermenPANRB 38/2017, the ranks and their codes as in the reference data.</remarks>
internal static partial class PositionRecognition
{
    /// <summary>Ranks from the highest down, with their kind.</summary>
    public static readonly IReadOnlyList<(string Rank, PositionKind Kind, string Name)> Ranks =
    [
        ("JPT_UTAMA", PositionKind.Managerial, "JPT Utama"),
        ("JPT_MADYA", PositionKind.Managerial, "JPT Madya"),
        ("JPT_PRATAMA", PositionKind.Managerial, "JPT Pratama"),
        ("ADMINISTRATOR", PositionKind.Managerial, "Administrator"),
        ("PENGAWAS", PositionKind.Managerial, "Pengawas"),
        ("JF_AHLI_UTAMA", PositionKind.FunctionalExpertise, "Ahli Utama"),
        ("JF_AHLI_MADYA", PositionKind.FunctionalExpertise, "Ahli Madya"),
        ("JF_AHLI_MUDA", PositionKind.FunctionalExpertise, "Ahli Muda"),
        ("JF_AHLI_PERTAMA", PositionKind.FunctionalExpertise, "Ahli Pertama"),
        ("JF_PENYELIA", PositionKind.FunctionalSkill, "Penyelia"),
        ("JF_MAHIR", PositionKind.FunctionalSkill, "Mahir"),
        ("JF_TERAMPIL", PositionKind.FunctionalSkill, "Terampil"),
        ("JF_PEMULA", PositionKind.FunctionalSkill, "Pemula"),
        ("PELAKSANA", PositionKind.Implementing, "Pelaksana"),
    ];

    /// <summary>How people call the rank; the code itself when it is unknown.</summary>
    public static string NameOf(string rank) => Ranks.Where(r => r.Rank == rank).Select(r => r.Name).FirstOrDefault() ?? rank;

    /// <summary>The rank's place from the top, 0 highest; those without one come last.</summary>
    public static int PlaceOf(string rank)
    {
        var place = Ranks.Select(r => r.Rank).ToList().IndexOf(rank);
        return place < 0 ? Ranks.Count : place;
    }

    /// <summary>Kind and rank; the rank is empty when nothing tells it.</summary>
    /// <param name="name">The position's name.</param>
    /// <param name="kind">The column of kinds, or empty.</param>
    /// <param name="rank">The column of ranks, or empty.</param>
    /// <param name="echelon">The column of echelons, or empty.</param>
    public static (PositionKind Kind, string Rank) Of(string name, string kind, string rank, string echelon)
    {
        var code = OfRank(rank);
        if (code.Length == 0) code = OfEchelon(echelon);
        if (code.Length == 0) code = OfName(name);
        var told = OfKind(kind);
        if (code.Length == 0 && told == PositionKind.Implementing) code = "PELAKSANA";
        var implied = Ranks.Where(r => r.Rank == code).Select(r => (PositionKind?)r.Kind).FirstOrDefault();
        return (implied ?? told ?? PositionKind.Implementing, code);
    }

    private static PositionKind? OfKind(string text)
    {
        var words = HeaderText.Normalise(text);
        if (words.Contains("keterampilan", StringComparison.Ordinal)) return PositionKind.FunctionalSkill;
        if (words.Contains("pelaksana", StringComparison.Ordinal) || words.Contains("umum", StringComparison.Ordinal) || words == "jfu" || words == "4")
            return PositionKind.Implementing;
        if (words.Contains("fungsional", StringComparison.Ordinal) || words is "jft" or "jf" or "2") return PositionKind.FunctionalExpertise;
        return words.Contains("struktural", StringComparison.Ordinal) || words.Contains("manajerial", StringComparison.Ordinal)
            || words.Contains("pimpinan", StringComparison.Ordinal) || words is "1" or "administrator" or "pengawas"
                ? PositionKind.Managerial
                : null;
    }

    private static string OfRank(string text)
    {
        var words = HeaderText.Normalise(text);
        if (words.Length == 0) return "";
        var joined = words.Replace(' ', '_').ToUpperInvariant();
        foreach (var (rank, _, name) in Ranks)
            if (joined == rank || words == HeaderText.Normalise(name) || "JF_" + joined == rank) return rank;
        return OfName(text);
    }

    private static string OfEchelon(string text)
    {
        var match = Echelon().Match(text.Trim());
        if (!match.Success) return "";
        var room = match.Groups["r"].Value.ToLowerInvariant();
        return match.Groups["e"].Value.ToUpperInvariant() switch
        {
            "I" or "1" => room == "a" ? "JPT_UTAMA" : "JPT_MADYA",
            "II" or "2" => "JPT_PRATAMA",
            "III" or "3" => "ADMINISTRATOR",
            "IV" or "4" => "PENGAWAS",
            _ => "PELAKSANA",
        };
    }

    private static string OfName(string name)
    {
        var words = " " + HeaderText.Normalise(name) + " ";
        foreach (var (rank, kind, title) in Ranks)
            if (kind is PositionKind.FunctionalExpertise && words.EndsWith(" " + HeaderText.Normalise(title) + " ", StringComparison.Ordinal)) return rank;
        foreach (var (rank, kind, title) in Ranks)
            if (kind is PositionKind.FunctionalSkill && words.EndsWith(" " + HeaderText.Normalise(title) + " ", StringComparison.Ordinal)) return rank;
        if (Jpt().IsMatch(words)) return "JPT_PRATAMA";
        if (Administrator().IsMatch(words)) return "ADMINISTRATOR";
        return Supervisor().IsMatch(words) ? "PENGAWAS" : "";
    }

    [GeneratedRegex(@"^(eselon\s*)?(?<e>IV|V|I{1,3}|[1-5])\s*[./\- ]?\s*(?<r>[ab])$", RegexOptions.IgnoreCase)]
    private static partial Regex Echelon();

    [GeneratedRegex("^ (sekretaris daerah|asisten (sekretaris daerah|pemerintahan|perekonomian|administrasi)|staf ahli|kepala (dinas|badan|satuan)|inspektur|sekretaris dprd|sekretaris dprk)(?! pembantu)( |$)")]
    private static partial Regex Jpt();

    [GeneratedRegex("^ (camat|sekretaris (dinas|badan|inspektorat|kecamatan)|inspektur pembantu|kepala (bagian|bidang)|direktur rs)")]
    private static partial Regex Administrator();

    [GeneratedRegex("^ (lurah|sekretaris kelurahan|kepala (sub ?bagian|subbidang|seksi|uptd))")]
    private static partial Regex Supervisor();
}
