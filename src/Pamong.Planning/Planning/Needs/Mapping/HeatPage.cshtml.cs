using Microsoft.AspNetCore.Html;
using Microsoft.EntityFrameworkCore;
using Pamong.Competencies.Contract;
using Pamong.People.Contract;
using Pamong.Planning.Contract;
using Pamong.Planning.Needs.Cycles;
using Pamong.Planning.Needs.Deciding;
using Pamong.Planning.Needs.Listing;
using Pamong.Platform.Charts;
using Pamong.Platform.Data;
using Pamong.Platform.Rights;
using Pamong.Platform.Screens;
using Pamong.Platform.Texts;
using static Pamong.Platform.Texts.Bilingual;

namespace Pamong.Planning.Needs.Mapping;

/// <summary>Where needs gather: unit × competency and competency × rank, each figure opening to its list.</summary>
[Needs(PlanningPermissions.ViewNeeds)]
internal sealed class HeatPage(NeedReach reach, NeedSources sources, CycleBook cycles, CurrentUser user, Kept kept) : PamongPage
{
    private const int MostCompetencies = 10;
    private const int MostUnits = 20;

    /// <summary>The year, state and unit shown.</summary>
    public NeedFilter Filter { get; private set; } = new();

    /// <summary>The cycle, or null before the first.</summary>
    public Cycle? Cycle { get; private set; }

    /// <summary>Units to choose from.</summary>
    public UnitSteps Units { get; private set; } = UnitSteps.None;

    /// <summary>The sums by state.</summary>
    public IReadOnlyDictionary<NeedState, StateCount> Counts { get; private set; } = new Dictionary<NeedState, StateCount>();

    /// <summary>The competencies most in need, unit × competency, competency × rank: drawn, as far as there is anything.</summary>
    public IReadOnlyList<IHtmlContent> Charts { get; private set; } = [];

    /// <summary>Whether the user sees the needs of units.</summary>
    public bool SeesUnits => user.ReachOf(PlanningPermissions.ViewNeeds) is { Everything: true } or { UnitIds.Count: > 0 };

    public async Task OnGetAsync(CancellationToken ct)
    {
        Describe(T("Peta kebutuhan", "Map of needs"), new Crumb(T("Kebutuhan", "Needs"), "/kebutuhan"));
        var asked = NeedFilter.Of(name => Request.Query[name]);
        Cycle = await cycles.ChooseAsync(asked.Year, ct);
        Filter = new NeedFilter { Year = asked.Year ?? Cycle?.Year, State = asked.State, UnitId = asked.UnitId };
        if (SeesUnits) Units = await kept.GetAsync(("units of needs", Filter.UnitId), () => UnitSteps.ReadAsync(sources.UnitsToChoose(), Filter.UnitId, ct));
        if (Cycle is null) return;
        (Counts, Charts) = await kept.GetAsync(("heat", Filter), () => DrawAsync(ct), weight: 50);
    }

    private async Task<(IReadOnlyDictionary<NeedState, StateCount>, IReadOnlyList<IHtmlContent>)> DrawAsync(CancellationToken ct)
    {
        var needs = sources.Narrow(await reach.VisibleOnceAsync(ct), Filter, Cycle, default);
        var counts = await Funnel.CountAsync(needs, ct);
        var known = (await sources.CompetenciesAsync(ct)).ToDictionary(c => c.Id);
        var top = (await needs.Where(n => n.CompetencyId != null)
                .GroupBy(n => n.CompetencyId)
                .Select(g => new { Id = g.Key!.Value, Count = g.Count() })
                .OrderByDescending(g => g.Count).ThenBy(g => g.Id)
                .ToListAsync(ct))
            .Where(g => known.ContainsKey(g.Id)).Take(MostCompetencies).ToList();
        if (top.Count == 0) return (counts, []);
        var most = new BarList(T("Kompetensi paling dibutuhkan", "Competencies most in need"), T("kebutuhan", "needs"),
            [.. top.Select(t => new Bar(known[t.Id].Name, t.Count, At(Filter with { CompetencyId = t.Id })))]) { NamesAreContent = true };
        var ids = top.Select(t => (Guid?)t.Id).ToList();
        var (columns, few) = (top.ConvertAll(t => known[t.Id]), needs.Where(n => ids.Contains(n.CompetencyId)));
        var charts = new List<IHtmlContent> { Chart.Bars(most) };
        if (SeesUnits && await UnitHeatAsync(few, columns, ct) is { Rows.Count: > 0 } byUnit) charts.Add(Chart.Heat(byUnit));
        charts.Add(Chart.Heat(await RankHeatAsync(few, columns, ct)));
        return (counts, charts);
    }

    private async Task<HeatTable> UnitHeatAsync(IQueryable<Need> needs, IReadOnlyList<CompetencyRow> columns, CancellationToken ct)
    {
        var cells = await needs.GroupBy(n => new { n.UnitId, n.CompetencyId })
            .Select(g => new { g.Key.UnitId, g.Key.CompetencyId, Count = g.Count() }).ToListAsync(ct);
        var paths = await sources.UnitsToChoose().Select(u => new { u.Id, u.Path }).ToDictionaryAsync(u => u.Id, u => u.Path, ct);
        var shown = Units.Below.Where(u => Units.Chosen is not null || Units.Below.Count == 1 || u.ParentId is not null).ToList();
        if (shown.Count == 0 && Units.Chosen is { } only) shown = [only];

        // Each unit is found once among the rows, then its cells are added up.
        var rowOf = paths.ToDictionary(p => p.Key, p => shown.Find(u => p.Value.StartsWith(u.Path, StringComparison.Ordinal))?.Id);
        var sums = cells
            .Where(c => rowOf.GetValueOrDefault(c.UnitId) is not null)
            .GroupBy(c => (Row: rowOf[c.UnitId]!.Value, c.CompetencyId))
            .ToDictionary(g => g.Key, g => g.Sum(c => c.Count));
        var rows = shown
            .Select(unit => (Unit: unit, Values: columns.Select(c => sums.GetValueOrDefault((unit.Id, (Guid?)c.Id))).ToList()))
            .OrderByDescending(row => row.Values.Sum()).ThenBy(row => row.Unit.Name, StringComparer.Ordinal)
            .Take(MostUnits)
            .ToList();
        return new HeatTable(T("Kebutuhan per unit", "Needs by unit"), T("Unit", "Unit"), [.. columns.Select(c => c.Name)],
            [.. rows.Select(row => new HeatRow(
                row.Unit.Name,
                [.. row.Values.Select(v => (double?)v)],
                [.. columns.Select(c => At(Filter with { UnitId = row.Unit.Id, CompetencyId = c.Id }))]))])
        {
            NamesAreContent = true,
            RowsAreContent = true,
            Note = shown.Count > MostUnits
                ? T("{0} unit terbanyak dari {1}; pilih unit untuk yang di bawahnya", "the {0} with the most of {1}; choose a unit for those below it").With(MostUnits, shown.Count)
                : T("pilih unit untuk melihat yang di bawahnya", "choose a unit to see those below it"),
        };
    }

    private async Task<HeatTable> RankHeatAsync(IQueryable<Need> needs, IReadOnlyList<CompetencyRow> rows, CancellationToken ct)
    {
        var cells = await needs.GroupBy(n => new { n.Rank, n.CompetencyId })
            .Select(g => new { g.Key.Rank, g.Key.CompetencyId, Count = g.Count() }).ToListAsync(ct);
        var ranks = cells.Select(c => c.Rank).Distinct().OrderBy(RankNames.Order).ThenBy(r => r, StringComparer.Ordinal).ToList();
        return new HeatTable(T("Kebutuhan per jenjang", "Needs by rank"), T("Kompetensi", "Competency"), [.. ranks.Select(RankNames.Of)],
            [.. rows.Select(competency => new HeatRow(
                competency.Name,
                [.. ranks.Select(rank => (double?)cells.Where(c => c.CompetencyId == competency.Id && c.Rank == rank).Sum(c => c.Count))],
                [.. ranks.Select(rank => rank.Length == 0 ? null : At(Filter with { CompetencyId = competency.Id, Rank = rank }))]))])
        {
            RowsAreContent = true,
        };
    }

    private static string At(NeedFilter filter) => filter.Url();
}
