using Microsoft.EntityFrameworkCore;
using Pamong.People.Contract;
using Pamong.Planning.Contract;
using Pamong.Planning.Needs.Listing;
using Pamong.Platform.Rights;
using Pamong.Platform.Screens;
using static Pamong.Platform.Texts.Bilingual;

namespace Pamong.Planning.Needs.Mapping;

/// <summary>What a team can do together, and where it hangs on one person.</summary>
[Needs(PlanningPermissions.ViewNeeds)]
internal sealed class CoveragePage(Coverage coverage, NeedSources sources, IPeople people, CurrentUser user) : PamongPage
{
    private const int MostPeople = 2000;

    /// <summary>Units to choose from.</summary>
    public UnitSteps Units { get; private set; } = UnitSteps.None;

    /// <summary>How many people the team has; where it is too large, one more than is shown.</summary>
    public int People { get; private set; }

    /// <summary>Whether the team is too large to be one.</summary>
    public bool TooLarge => People > MostPeople;

    /// <summary>Whether a unit must be chosen first.</summary>
    public bool ChooseFirst { get; private set; }

    /// <summary>The coverage, the thinnest first.</summary>
    public IReadOnlyList<CoveredCompetency> Rows { get; private set; } = [];

    public async Task OnGetAsync(Guid? unit, CancellationToken ct)
    {
        Describe(T("Cakupan tim", "Team coverage"), new Crumb(T("Kebutuhan", "Needs"), "/kebutuhan"));
        var reach = user.ReachOf(PlanningPermissions.ViewNeeds);
        var units = reach.Everything || reach.UnitIds.Count > 0;
        if (units) Units = await UnitSteps.ReadAsync(sources.UnitsToChoose(), unit, ct);
        var team = people.Within(PlanningPermissions.ViewNeeds);
        if (Units.Chosen is { } chosen) team = team.Where(p => p.UnitPath.StartsWith(chosen.Path));
        else if (reach.Everything) ChooseFirst = true;
        if (ChooseFirst) return;

        // Whom the user may see is found out once; the coverage then asks several times about these few.
        var members = await team.Select(p => p.Id).Take(MostPeople + 1).ToListAsync(ct);
        People = members.Count;
        if (TooLarge) return;
        Rows = await coverage.OfAsync(people.All().Where(p => members.Contains(p.Id)), ct);
    }
}
