using Pamong.People.Contract;
using Pamong.Planner;
using Pamong.Planning.Funding;

namespace Pamong.Planning.Plans;

/// <summary>Puts the agency's funds into the planner's slots: one central, each unit's own, the others as donors.</summary>
internal sealed class Money
{
    private readonly PlanningUnits units;
    private readonly Fund? central;
    private readonly List<Fund> donors;
    private readonly Dictionary<Guid, Fund> own;

    public Money(List<Fund> funds, PlanningUnits units)
    {
        this.units = units;
        central = funds.Where(f => f.Kind == FundKind.CentralApbd).MaxBy(f => f.Ceiling);
        own = funds.Where(f => f is { Kind: FundKind.UnitApbd, UnitId: not null }).GroupBy(f => f.UnitId!.Value).ToDictionary(g => g.Key, g => g.First());
        donors = [.. funds.Where(f => f != central && f.Kind != FundKind.UnitApbd).Take(FundSlot.MaxDonors)];
        Purses = new Purses(central?.Id, [.. donors.Select(d => d.Id)], [.. units.Units.Select(u => own.GetValueOrDefault(u.Id)?.Id)]);
    }

    public Purses Purses { get; }

    /// <summary>The shared money of the agency.</summary>
    public Region Region() => new()
    {
        CentralFund = central?.Ceiling ?? 0,
        Donors = [.. donors.Select(d => new Donor(d.Ceiling, KindsOf(d)))],
    };

    /// <summary>A unit with its own money and what it can bear.</summary>
    public Unit Unit(int index, UnitLimit? limit) => new()
    {
        Region = 0,
        Type = units.TypeOf(index),
        MaxAwayPerWeek = limit?.MaxAway ?? int.MaxValue,
        BlackoutWeeks = (limit?.ClosedWeeks ?? []).Where(w => w is >= 1 and <= 53).Aggregate(0UL, (weeks, w) => weeks | 1UL << (w - 1)),
        Budget = own.GetValueOrDefault(units.Units[index].Id)?.Ceiling ?? 0,
        CentralCap = limit?.CentralCap ?? long.MaxValue,
    };

    /// <summary>The slots whose allowed uses include the programme's form.</summary>
    public ulong AllowedFor(Programmes.Programme programme)
    {
        bool Pays(Fund? fund) => fund is not null && (fund.AllowedForms.Count == 0 || fund.AllowedForms.Contains(programme.Form));
        var allowed = 2UL; // a unit decides itself what it spends its own on
        if (Pays(central)) allowed |= 1;
        for (var d = 0; d < donors.Count; d++)
            if (Pays(donors[d])) allowed |= 4UL << d;
        return allowed;
    }

    private ulong KindsOf(Fund fund) => fund.UnitKinds.Count == 0
        ? ulong.MaxValue
        : Enumerable.Range(0, units.Units.Count).Where(u => units.Is(u, fund.UnitKinds)).Aggregate(0UL, (types, u) => types | 1UL << units.TypeOf(u));
}
