using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Pamong.Competencies.Contract;
using Pamong.Documents.Writing;
using Pamong.People.Contract;
using Pamong.Planning.Contract;
using Pamong.Planning.Needs.Cycles;
using Pamong.Planning.Needs.Deciding;
using Pamong.Platform.Data;
using Pamong.Platform.Rights;
using Pamong.Platform.Screens;
using static Pamong.Platform.Texts.Bilingual;

namespace Pamong.Planning.Needs.Listing;

/// <summary>The needs of a year that the user may see, the most urgent first.</summary>
[Needs(PlanningPermissions.ViewNeeds)]
internal sealed class NeedsPage(NeedReach reach, NeedSources sources, CycleBook cycles, CurrentUser user, NeedsExport export, Kept kept) : PamongPage
{
    /// <summary>What is asked for.</summary>
    public NeedFilter Filter { get; private set; } = new();

    /// <summary>The cycle of the year shown, or null before the first.</summary>
    public Cycle? Cycle { get; private set; }

    /// <summary>The years opened.</summary>
    public IReadOnlyList<int> Years { get; private set; } = [];

    /// <summary>The page of needs.</summary>
    public Page<NeedLine> Found { get; private set; } = Page<NeedLine>.Empty;

    /// <summary>Units to choose from; empty when the user has no units.</summary>
    public UnitSteps Units { get; private set; } = UnitSteps.None;

    /// <summary>Competencies to choose from.</summary>
    public IReadOnlyList<CompetencyRow> Competencies { get; private set; } = [];

    /// <summary>By what the list is sorted.</summary>
    public NeedOrder Order { get; private set; } = NeedOrder.Usual;

    /// <summary>The address that sorts by a column.</summary>
    public string SortUrl(string column) => Filter.Url() + "&urut=" + Order.Click(column);

    /// <summary>Today in the agency.</summary>
    public DateOnly Today { get; private set; }

    /// <summary>The steps just taken, which can be taken back.</summary>
    public IReadOnlyList<Guid> Steps { get; private set; } = [];

    /// <summary>Whether the user decides on needs of others.</summary>
    public bool Decides => reach.MayVerify || reach.MayValidate;

    /// <summary>Whether the user keeps the year.</summary>
    public bool Keeps => reach.MayValidate;

    /// <summary>Whether the user proposes needs of their own.</summary>
    public bool Proposes => user.PersonId is not null && user.May(PlanningPermissions.ProposeNeed);

    /// <summary>Whether the user sees more than themselves.</summary>
    public bool SeesOthers => user.ReachOf(PlanningPermissions.ViewNeeds) is { Everything: true } or { UnitIds.Count: > 0 } or { Reports: not null };

    /// <summary>Whether the user may take the list out.</summary>
    public bool Exports => user.May(PeoplePermissions.Export);

    public async Task OnGetAsync(CancellationToken ct)
    {
        Describe(T("Kebutuhan", "Needs"));
        await ReadAsync(ct);
        Order = NeedOrder.Of(Request.Query["urut"]);
        _ = int.TryParse(Request.Query["h"], out var number);
        Found = await kept.PageAsync(
            ("needs", Filter, Order, Today), number, () => sources.InOrder(sources.Narrow(Filter, Cycle, Today), Order).Select(n => n.Id),
            ids => sources.ReadAsync(ids, ct), line => line.Need.Id, ct);
        Competencies = await kept.GetAsync("competencies", () => sources.CompetenciesAsync(ct));
        if (SeesOthers) Units = await kept.GetAsync(("units of needs", Filter.UnitId), () => UnitSteps.ReadAsync(sources.UnitsToChoose(), Filter.UnitId, ct));
        Steps = [.. Request.Query["langkah"].Select(s => Guid.TryParse(s, out var id) ? id : Guid.Empty).Where(id => id != Guid.Empty)];
    }

    /// <summary>The list as a file, with the same filters in the same order.</summary>
    public async Task<IActionResult> OnGetUnduhAsync(string? bentuk, CancellationToken ct)
    {
        if (!Exports) return Forbid();
        await ReadAsync(ct);
        var needs = sources.InOrder(sources.Narrow(Filter, Cycle, Today), NeedOrder.Of(Request.Query["urut"]));
        return bentuk == "csv"
            ? File(await export.TextAsync(Filter.Year, needs, ct), "text/csv", $"kebutuhan-{Filter.Year}.csv")
            : File(await export.WorkbookAsync(Filter.Year, needs, ct), WorkbookWriter.MediaType, $"kebutuhan-{Filter.Year}.xlsx");
    }

    /// <summary>Whether the need waits longer than its deadline.</summary>
    public bool IsLate(Need need) => Cycle is { } cycle && NeedRules.IsLate(need.State, cycle.VerifyBy, cycle.ValidateBy, Today);

    private async Task ReadAsync(CancellationToken ct)
    {
        Filter = NeedFilter.Of(name => Request.Query[name]);
        Cycle = await cycles.ChooseAsync(Filter.Year, ct);
        Filter = Filter with { Year = Filter.Year ?? Cycle?.Year };
        Years = await cycles.YearsAsync(ct);
        Today = await sources.TodayAsync(ct);
    }
}
