using Pamong.Documents.Recognising;
using Pamong.People.Contract;

namespace Pamong.Planning.Programmes;

/// <summary>
/// Who a programme is for. An empty list means all; of several lists each must be met: CPNS of rank Ahli Pertama.
/// </summary>
internal sealed record Eligibility(
    IReadOnlyList<PositionKind> Kinds, IReadOnlyList<string> Ranks, IReadOnlyList<EmploymentKind> Employments)
{
    /// <summary>Reads words such as "PENGAWAS; Ahli Muda", "Pelaksana", "CPNS", "Fungsional", "Semua".</summary>
    /// <param name="parts">The words.</param>
    /// <param name="unknown">Those that say nothing known.</param>
    /// <remarks>Kinds beside ranks are taken as all their ranks, because a reader of the list expects either to be enough.</remarks>
    public static Eligibility Read(IEnumerable<string> parts, out List<string> unknown)
    {
        var (kinds, ranks, employments) = (new SortedSet<PositionKind>(), new HashSet<string>(StringComparer.Ordinal), new SortedSet<EmploymentKind>());
        unknown = [];
        foreach (var part in parts)
        {
            var words = HeaderText.Normalise(part);
            if (words.StartsWith("semua", StringComparison.Ordinal) || words is "all" or "everyone") continue;
            if (PositionRanks.Find(part) is { } rank) ranks.Add(rank.Code);
            else if (EmploymentOf(words) is { } employment) employments.Add(employment);
            else if (KindsOf(words) is { Count: > 0 } found) kinds.UnionWith(found);
            else unknown.Add(part);
        }

        if (ranks.Count > 0)
        {
            ranks.UnionWith(PositionRanks.All.Where(r => kinds.Contains(r.Kind)).Select(r => r.Code));
            kinds.Clear();
        }

        return new Eligibility([.. kinds], [.. ranks.OrderBy(PositionRanks.PlaceOf)], [.. employments]);
    }

    /// <summary>The words that say it again, as <see cref="Read"/> understands them; "Semua" for all.</summary>
    public IEnumerable<string> Words() => Kinds.Count + Ranks.Count + Employments.Count == 0
        ? ["Semua"]
        : [.. Employments.Select(e => e.Name().Id), .. Kinds.Select(k => k.Name().Id), .. Ranks];

    private static EmploymentKind? EmploymentOf(string words) => words switch
    {
        "pns" => EmploymentKind.Pns,
        "cpns" or "calon pns" or "calon pegawai negeri sipil" => EmploymentKind.Cpns,
        "pppk" or "p3k" => EmploymentKind.Pppk,
        "pppk paruh waktu" or "p3k paruh waktu" or "part time pppk" => EmploymentKind.PppkPartTime,
        _ => null,
    };

    private static List<PositionKind> KindsOf(string words) => words switch
    {
        "manajerial" or "jabatan manajerial" or "struktural" or "jabatan struktural" or "pimpinan" or "managerial" => [PositionKind.Managerial],
        "fungsional" or "jabatan fungsional" or "jf" or "jft" => [PositionKind.FunctionalExpertise, PositionKind.FunctionalSkill],
        "fungsional keahlian" or "jabatan fungsional keahlian" or "jf keahlian" or "keahlian" or "functional expertise" => [PositionKind.FunctionalExpertise],
        "fungsional keterampilan" or "jabatan fungsional keterampilan" or "jf keterampilan" or "keterampilan" or "functional skill" =>
            [PositionKind.FunctionalSkill],
        "jabatan pelaksana" or "jfu" or "fungsional umum" or "staf" => [PositionKind.Implementing],
        _ => [],
    };
}
