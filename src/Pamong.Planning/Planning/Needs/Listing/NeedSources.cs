using Microsoft.EntityFrameworkCore;
using Pamong.Competencies.Contract;
using Pamong.People.Contract;
using Pamong.Planning.Contract;
using Pamong.Planning.Needs.Cycles;
using Pamong.Planning.Needs.Deciding;
using Pamong.Platform.Data;
using Pamong.Platform.Rights;
using Pamong.Platform.Tenants;

namespace Pamong.Planning.Needs.Listing;

/// <summary>What the pages of needs read from: needs within rights and filter, names, units and competencies to choose from.</summary>
internal sealed class NeedSources(
    PamongDb db, IPeople people, ICompetencies competencies, NeedReach reach, NeedLines lines, AgencyDay day, CurrentUser user)
{
    /// <summary>Adds names to needs.</summary>
    public NeedLines Lines => lines;

    /// <summary>Today in the agency.</summary>
    public Task<DateOnly> TodayAsync(CancellationToken ct) => day.TodayAsync(ct);

    /// <summary>The needs that the filter asks for and the user may see; only those to decide on when it says so.</summary>
    public IQueryable<Need> Narrow(NeedFilter filter, Cycle? cycle, DateOnly today)
    {
        var needs = filter is { Mine: true, State: { } state } ? reach.ToDecide(state) : reach.Visible();
        return Narrow(needs, filter, cycle, today);
    }

    /// <summary>Narrows needs whose rights were looked after.</summary>
    public IQueryable<Need> Narrow(IQueryable<Need> needs, NeedFilter filter, Cycle? cycle, DateOnly today) =>
        filter.Narrow(needs, people, cycle, today);

    /// <summary>These needs with their names; rights were looked after.</summary>
    public async Task<List<NeedLine>> ReadAsync(IReadOnlyList<Guid> ids, CancellationToken ct) =>
        await lines.OfAsync(await db.Set<Need>().AsNoTracking().Where(n => ids.Contains(n.Id)).ToListAsync(ct), ct);

    /// <summary>Needs in the order that the list asks for.</summary>
    public IOrderedQueryable<Need> InOrder(IQueryable<Need> needs, NeedOrder order) => order.Order(needs, people, competencies);

    /// <summary>The competencies in use, by group and code.</summary>
    public async Task<IReadOnlyList<CompetencyRow>> CompetenciesAsync(CancellationToken ct) =>
        await competencies.All().OrderBy(c => c.Group).ThenBy(c => c.Code).ToListAsync(ct);

    /// <summary>The competencies that a need can be about today, by group and code.</summary>
    public async Task<IReadOnlyList<CompetencyRow>> CompetenciesToChooseAsync(CancellationToken ct) =>
        await competencies.On(await day.TodayAsync(ct)).OrderBy(c => c.Group).ThenBy(c => c.Code).ToListAsync(ct);

    /// <summary>Units that the user may choose: all who see all; else their own with all below.</summary>
    public IQueryable<UnitRow> UnitsToChoose() =>
        user.ReachOf(PlanningPermissions.ViewNeeds).Everything ? people.Units() : people.UnitsWithin(PlanningPermissions.ViewNeeds);
}
