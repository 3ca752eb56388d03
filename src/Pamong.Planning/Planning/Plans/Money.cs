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
        central = funds.Where(f => f.Kind == FundKind.CentralApbd && f.Use != FundUse.Fixed).MaxBy(f => f.Ceiling);
        own = funds.Where(f => f is { Kind: FundKind.UnitApbd, UnitId: not null }).GroupBy(f => f.UnitId!.Value).ToDictionary(g => g.Key, g => g.First());
        donors = [.. funds.Where(f => f != central && f.Kind != FundKind.UnitApbd).Take(FundSlot.MaxDonors)];
        Purses = new Purses(central?.Id, [.. donors.Select(d => d.Id)], [.. units.Units.Select(u => own.GetValueOrDefault(u.Id)?.Id)]);
    }

    public Purses Purses { get; }

    /// <summary>The shared money of the agency.</summary>
    public Region Region() => new()
    {
        CentralFund = central?.Ceiling ?? 0,
        Donors = [.. donors.Select(d => new Donor(d.Ceiling, KindsOf(d), IsCentral: d.Kind == FundKind.CentralApbd))],
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

    /// <summary>What the instance cannot say of the funds.</summary>
    public FundUses Uses(List<Programmes.Programme> programmes)
    {
        return new FundUses(
            (from unit in Enumerable.Range(0, units.Units.Count)
             let fund = own.GetValueOrDefault(units.Units[unit].Id)
             where fund is not null
             from programme in Enumerable.Range(0, programmes.Count)
             where !Pays(fund, programmes[programme])
             select (unit, programme)).ToHashSet());
    }

    /// <summary>The slots whose allowed uses include the programme and its form.</summary>
    public ulong AllowedFor(Programmes.Programme programme)
    {
        var allowed = 2UL; // what a unit's own fund may not pay for is among what the instance cannot say
        if (Pays(central, programme)) allowed |= 1;
        for (var d = 0; d < donors.Count; d++)
            if (Pays(donors[d], programme)) allowed |= 4UL << d;
        return allowed;
    }

    /// <summary>The slots that may pay the programme's fixed cost: all but those of funds for people only.</summary>
    public ulong AllowedForFixed(Programmes.Programme programme)
    {
        var allowed = AllowedFor(programme);
        if (central?.Use == FundUse.PerHead) allowed &= ~1UL;
        for (var d = 0; d < donors.Count; d++)
            if (donors[d].Use == FundUse.PerHead) allowed &= ~(4UL << d);
        return allowed;
    }

    private static bool Pays(Fund? fund, Programmes.Programme programme) => fund is not null
        && (fund.AllowedForms.Count == 0 || fund.AllowedForms.Contains(programme.Form))
        && (fund.AllowedProgrammes.Count == 0 || fund.AllowedProgrammes.Contains(programme.Code));

    // A fund for batches as such pays for nobody: it serves no type of unit.
    private ulong KindsOf(Fund fund) => fund.Use == FundUse.Fixed ? 0
        : fund.UnitKinds.Count == 0
        ? ulong.MaxValue
        : Enumerable.Range(0, units.Units.Count).Where(u => units.Is(u, fund.UnitKinds)).Aggregate(0UL, (types, u) => types | 1UL << units.TypeOf(u));
}
