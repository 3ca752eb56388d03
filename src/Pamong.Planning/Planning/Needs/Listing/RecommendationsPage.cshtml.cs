using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Pamong.People.Contract;
using Pamong.Planning.Contract;
using Pamong.Planning.Needs.Cycles;
using Pamong.Platform.Rights;
using Pamong.Platform.Screens;
using static Pamong.Platform.Texts.Bilingual;

namespace Pamong.Planning.Needs.Listing;

/// <summary>What is no matter of skill: the cause found and what is recommended instead of training.</summary>
[Needs(PlanningPermissions.ViewNeeds)]
internal sealed class RecommendationsPage(NeedSources sources, CycleBook cycles, CurrentUser user) : PamongPage
{
    /// <summary>What is asked for; always those that are no matter of training.</summary>
    public NeedFilter Filter { get; private set; } = new();

    /// <summary>How many there are of each cause.</summary>
    public IReadOnlyDictionary<NeedCause, int> Causes { get; private set; } = new Dictionary<NeedCause, int>();

    /// <summary>The page of needs.</summary>
    public Page<Need> Found { get; private set; } = Page<Need>.Empty;

    /// <summary>The same with names.</summary>
    public IReadOnlyList<NeedLine> Lines { get; private set; } = [];

    /// <summary>The years opened.</summary>
    public IReadOnlyList<int> Years { get; private set; } = [];

    /// <summary>Whether the user may take the list out.</summary>
    public bool Exports => user.May(PeoplePermissions.Export);

    public async Task OnGetAsync(CancellationToken ct)
    {
        Describe(T("Bukan pelatihan", "Not training"), new Crumb(T("Kebutuhan", "Needs"), "/kebutuhan"));
        var asked = NeedFilter.Of(name => Request.Query[name]);
        var cycle = await cycles.ChooseAsync(asked.Year, ct);
        Filter = asked with { Year = asked.Year ?? cycle?.Year, State = NeedState.NotTraining };
        Years = await cycles.YearsAsync(ct);
        var today = await sources.TodayAsync(ct);
        Causes = await sources.Narrow(Filter with { Cause = null }, cycle, today).GroupBy(n => n.Cause).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, ct);
        _ = int.TryParse(Request.Query["h"], out var page);
        Found = await sources.Narrow(Filter, cycle, today).OrderByDescending(n => n.Score).ThenBy(n => n.Id).PageAsync(Math.Max(1, page), Paging.ScreenSize, ct);
        Lines = await sources.Lines.OfAsync(Found.Rows, ct);
    }
}
