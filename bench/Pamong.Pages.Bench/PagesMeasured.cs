using System.Text.RegularExpressions;

namespace Pamong.Pages.Bench;

/// <summary>Which pages are measured. Where there are many of a kind, many are asked for, so that no answer is the last one again.</summary>
internal static partial class PagesMeasured
{
    private const int Many = 200;

    public static async Task<IReadOnlyList<(string Name, Visitor Who, string[] Urls)>> FindAsync(Visitor city, Visitor inForce)
    {
        var people = await LinksAsync(city, n => $"/pegawai?h={n}", PersonLink());
        var sheets = await LinksAsync(inForce, n => $"/jp?h={n}", SheetLink());
        var plan = PlanLink().Match(await inForce.ReadAsync("/rencana")).Value;
        return
        [
            ("home", city, ["/"]),
            ("employees, page 1", city, ["/pegawai"]),
            ("employees, pages 1–200", city, Pages("/pegawai?h=")),
            ("employees, by unit name", city, Pages("/pegawai?urut=unit&h=")),
            ("employees, searched", city, [.. Words.Select(w => "/pegawai?q=" + w)]),
            ("profile, 200 people", city, people),
            ("needs, pages 1–200", city, Pages("/kebutuhan?h=")),
            ("needs, by state", city, Pages("/kebutuhan?status=Validated&h=")),
            ("heat map", city, ["/kebutuhan/peta"]),
            ("plan (Langsa)", inForce, [plan]),
            ("plan, people (Langsa)", inForce, [plan + "/pegawai"]),
            ("realisation (Langsa)", inForce, ["/realisasi"]),
            ("ledger, 200 people (Langsa)", inForce, sheets),
        ];
    }

    private static readonly string[] Words = ["sari", "budi", "sri wahyuni", "1985", "19900", "putra", "hidayat", "nur", "agus", "dewi"];

    private static string[] Pages(string url) => [.. Enumerable.Range(1, Many).Select(n => url + n)];

    private static async Task<string[]> LinksAsync(Visitor who, Func<int, string> list, Regex link)
    {
        var found = new HashSet<string>();
        for (var n = 1; n <= 20 && found.Count < Many; n++)
            found.UnionWith(link.Matches(await who.ReadAsync(list(n))).Select(m => m.Value));
        return [.. found];
    }

    [GeneratedRegex("/pegawai/[0-9]{18}")]
    private static partial Regex PersonLink();

    [GeneratedRegex("/jp/[0-9a-f-]{36}")]
    private static partial Regex SheetLink();

    [GeneratedRegex("/rencana/[0-9a-f-]{36}")]
    private static partial Regex PlanLink();
}
