using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Primitives;
using Pamong.People.Contract;
using Pamong.Planning.Needs.Cycles;
using Pamong.Platform.Data;

namespace Pamong.Planning.Needs.Listing;

/// <summary>What of the list is asked for. It stands in the URL; what it cannot read it leaves out.</summary>
internal sealed record NeedFilter
{
    /// <summary>The year; the latest opened one when not said.</summary>
    public int? Year { get; init; }

    /// <summary>How far.</summary>
    public NeedState? State { get; init; }

    /// <summary>This unit and all below it.</summary>
    public Guid? UnitId { get; init; }

    /// <summary>In this competency.</summary>
    public Guid? CompetencyId { get; init; }

    /// <summary>From this source.</summary>
    public NeedOrigin? Origin { get; init; }

    /// <summary>Of people of this rank.</summary>
    public string? Rank { get; init; }

    /// <summary>Of this employee.</summary>
    public Guid? EmployeeId { get; init; }

    /// <summary>Of people who report to this superior.</summary>
    public Guid? SuperiorId { get; init; }

    /// <summary>For this issue or duty.</summary>
    public Guid? IssueId { get; init; }

    /// <summary>Found to be of this cause.</summary>
    public NeedCause? Cause { get; init; }

    /// <summary>Only those that wait longer than their deadline.</summary>
    public bool Late { get; init; }

    /// <summary>Only those that the user may decide on now.</summary>
    public bool Mine { get; init; }

    /// <summary>Part of a name or of a NIP.</summary>
    public string? Search { get; init; }

    /// <summary>Reads the filter of a page's URL or form.</summary>
    public static NeedFilter Of(Func<string, StringValues> read) => new()
    {
        Year = int.TryParse(read("tahun"), NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? year : null,
        State = Named<NeedState>(read("status")),
        UnitId = Id(read("unit")),
        CompetencyId = Id(read("kompetensi")),
        Origin = Named<NeedOrigin>(read("asal")),
        Rank = Word(read("jenjang")),
        EmployeeId = Id(read("pegawai")),
        SuperiorId = Id(read("atasan")),
        IssueId = Id(read("isu")),
        Cause = Named<NeedCause>(read("sebab")),
        Late = read("telat") == "1",
        Mine = read("saya") == "1",
        Search = Word(read("q")),
    };

    /// <summary>The filter as names and values, for links and hidden fields.</summary>
    public IEnumerable<(string Name, string Value)> Pairs()
    {
        if (Year is { } year) yield return ("tahun", year.ToString(CultureInfo.InvariantCulture));
        if (State is { } state) yield return ("status", state.ToString());
        if (UnitId is { } unit) yield return ("unit", unit.ToString());
        if (CompetencyId is { } competency) yield return ("kompetensi", competency.ToString());
        if (Origin is { } origin) yield return ("asal", origin.ToString());
        if (Rank is { } rank) yield return ("jenjang", rank);
        if (EmployeeId is { } employee) yield return ("pegawai", employee.ToString());
        if (SuperiorId is { } superior) yield return ("atasan", superior.ToString());
        if (IssueId is { } issue) yield return ("isu", issue.ToString());
        if (Cause is { } cause) yield return ("sebab", cause.ToString());
        if (Late) yield return ("telat", "1");
        if (Mine) yield return ("saya", "1");
        if (Search is { } search) yield return ("q", search);
    }

    /// <summary>The address of the list with this filter.</summary>
    public string Url(string path = "/kebutuhan") =>
        path + "?" + string.Join('&', Pairs().Select(p => p.Name + "=" + Uri.EscapeDataString(p.Value)));

    /// <summary>Narrows a query; rights are not its matter.</summary>
    /// <param name="cycle">The deadlines of the year, or null when it was never opened; then nothing is late.</param>
    public IQueryable<Need> Narrow(IQueryable<Need> needs, IPeople people, Cycle? cycle, DateOnly today)
    {
        if (Year is { } year) needs = needs.Where(n => n.Year == year);
        if (State is { } state) needs = needs.Where(n => n.State == state);
        if (CompetencyId is { } competency) needs = needs.Where(n => n.CompetencyId == competency);
        if (Origin is { } origin) needs = needs.Where(n => n.Origin == origin);
        if (Cause is { } cause) needs = needs.Where(n => n.Cause == cause);
        if (Rank is { } rank) needs = needs.Where(n => n.Rank == rank);
        if (EmployeeId is { } employee) needs = needs.Where(n => n.EmployeeId == employee);
        if (SuperiorId is { } superior) needs = needs.Where(n => people.All().Any(p => p.Id == n.EmployeeId && p.SuperiorId == superior));
        if (IssueId is { } issue) needs = needs.Where(n => n.IssueId == issue);
        if (UnitId is { } unit)
        {
            var below = people.Units().Where(u => people.Units().Any(top => top.Id == unit && u.Path.StartsWith(top.Path))).Select(u => u.Id);
            needs = needs.Where(n => below.Contains(n.UnitId));
        }

        if (Late)
        {
            var (verify, validate) = (cycle is not null && today > cycle.VerifyBy, cycle is not null && today > cycle.ValidateBy);
            needs = needs.Where(n => (verify && n.State == NeedState.Listed) || (validate && n.State == NeedState.Verified));
        }

        if (Search is { } search)
        {
            var word = search.ToLowerInvariant();
            var found = people.All().Where(p => p.SearchName.Contains(word) || p.Nip.StartsWith(word)).Select(p => p.Id);
            needs = needs.Where(n => found.Contains(n.EmployeeId));
        }

        return needs;
    }

    private static Guid? Id(string? text) => Guid.TryParse(text, out var id) ? id : null;

    private static string? Word(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();

    private static T? Named<T>(string? text) where T : struct, Enum =>
        Enum.TryParse<T>(text, ignoreCase: true, out var value) && Enum.IsDefined(value) ? value : null;
}
