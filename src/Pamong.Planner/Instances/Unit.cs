namespace Pamong.Planner;

/// <summary>A unit that sends people: an office, a school, a health centre.</summary>
public sealed record Unit
{
    /// <summary>Index of the region it belongs to.</summary>
    public required int Region { get; init; }

    /// <summary>Type of unit, 0 to 63: a bit in <see cref="Donor.UnitTypes"/>.</summary>
    public int Type { get; init; }

    /// <summary>Whether its people can follow programmes that need a connection.</summary>
    public bool Online { get; init; } = true;

    /// <summary>The most people away in any one week, inclusive.</summary>
    public int MaxAwayPerWeek { get; init; } = int.MaxValue;

    /// <summary>Weeks in which nobody may be away: bit w is week w.</summary>
    public ulong BlackoutWeeks { get; init; }

    /// <summary>Its own money for costs per head.</summary>
    public long Budget { get; init; }

    /// <summary>The most of the region's central money that may be spent per head on its people.</summary>
    public long CentralCap { get; init; } = long.MaxValue;
}

/// <summary>A donor of a region.</summary>
/// <param name="Fund">Money it gives.</param>
/// <param name="UnitTypes">Types of unit whose people it pays for: bit t is type t. Fixed costs it pays for any.</param>
/// <param name="IsCentral">Whether it is central money too, which counts against <see cref="Unit.CentralCap"/>.</param>
public sealed record Donor(long Fund, ulong UnitTypes, bool IsCentral = false);

/// <summary>A region with shared money.</summary>
public sealed record Region
{
    /// <summary>Money for costs per head and fixed costs.</summary>
    public required long CentralFund { get; init; }

    /// <summary>Its donors, at most <see cref="FundSlot.MaxDonors"/>.</summary>
    public IReadOnlyList<Donor> Donors { get; init; } = [];

    /// <summary>Whether what a fund pays for people counts against their unit's cap on central money.</summary>
    public bool IsCentral(FundSlot slot) =>
        slot == FundSlot.Central || (slot.DonorIndex is >= 0 and var d && d < Donors.Count && Donors[d].IsCentral);
}
