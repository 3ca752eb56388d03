namespace Pamong.Planner.Solving;

/// <summary>
/// An instance laid out for computing: people by unit, identical batches as one group with a count, funds by one index,
/// and pinned assignments taken out of every capacity.
/// </summary>
internal sealed partial class Problem
{
    public const int NationalFund = 0;
    public const int NoFund = -1;

    public required Instance Instance { get; init; }
    public int People { get; init; }
    public int Units { get; init; }
    public int Weeks { get; init; }
    public int Competencies { get; init; }
    public int MaxTrainings { get; init; }
    public int MaxDaysAway { get; init; }
    public int Entitlement { get; init; }
    public int Bonus { get; init; }

    /// <summary>People's own indices ordered by unit; all else in this layout uses the place in this order.</summary>
    public required int[] PersonAt { get; init; }
    public required int[] UnitStart { get; init; }
    public required int[] UnitOf { get; init; }

    public required int Programmes { get; init; }
    public required int[] RaiseStart { get; init; }

    /// <summary>What programmes raise, one after another: competency × 256 + level.</summary>
    public required int[] Raises { get; init; }

    /// <summary>Bit c of a programme is set when it raises competency c, or one that is c more than a multiple of 64.</summary>
    public required ulong[] RaiseMask { get; init; }
    public required int[] Jp { get; init; }
    public required int[] Days { get; init; }
    public required long[] HeadCost { get; init; }
    public required long[] FixedCost { get; init; }

    public required bool[] NeedsOnline { get; init; }
    public required ulong[] FundsAllowed { get; init; }

    /// <summary>Who may attend each programme.</summary>
    public required PositionSet[] Positions { get; init; }

    /// <summary>Fund index by unit and slot, <see cref="NoFund"/> where the slot may not pay for the unit's people.</summary>
    public required int[][] UnitFunds { get; init; }

    /// <summary>Programmes open to a region's units, national ones included.</summary>
    public required int[][] RegionProgrammes { get; init; }

    /// <summary>Programmes by position, regions left aside; made when a position is first asked for.</summary>
    public required int[][] PositionProgrammes { get; init; }

    public required BatchGroups Groups { get => groups; init => groups = value; }
    private BatchGroups groups = null!;

    /// <summary>What is left in each fund after the pins; national, then each region's central and donors, then each unit's own.</summary>
    public required long[] FundLeft { get; init; }
    public required int SharedFunds { get; init; }
    public required int[] RegionFund { get; init; }
    public required long[] CapLeft { get; init; }

    /// <summary>People who may still be away, unit by unit and week by week.</summary>
    public required int[] AwayLeft { get; init; }

    public AloneGains Alone => alone ??= new AloneGains(this);
    private AloneGains? alone;

    public required int[] ProgrammeRegion { get; init; }

    public required PersonMarks Marks { get; init; }

    public ReadOnlySpan<int> RaisesOf(int programme) =>
        Raises.AsSpan(RaiseStart[programme], RaiseStart[programme + 1] - RaiseStart[programme]);

    /// <summary>The same problem with the numbers of open batches given other ends.</summary>
    public Problem WithOpen(int[] least, int[] most)
    {
        var copy = (Problem)MemberwiseClone();
        copy.groups = groups.WithOpen(least, most);
        return copy;
    }

    /// <summary>The slot by which a shared fund is known to its region.</summary>
    public FundSlot SlotOf(int fund, int region)
    {
        if (fund >= SharedFunds) return FundSlot.Unit;
        if (fund == NationalFund) return FundSlot.National;
        var offset = fund - RegionFund[region];
        return offset == 0 ? FundSlot.Central : FundSlot.Donor(offset - 1);
    }

    /// <summary>Funds that may pay the fixed cost of a programme.</summary>
    public IEnumerable<int> FixedPayers(int programme)
    {
        var facts = Instance.Programmes[programme];
        if (facts.Region < 0)
        {
            yield return NationalFund;
            yield break;
        }

        if (facts.AllowsFixed(FundSlot.Central)) yield return RegionFund[facts.Region];
        for (var d = 0; d < Instance.Regions[facts.Region].Donors.Count; d++)
            if (facts.AllowsFixed(FundSlot.Donor(d))) yield return RegionFund[facts.Region] + 1 + d;
    }

    /// <summary>Whether what a fund pays for people counts against their unit's cap on central money, by fund.</summary>
    public required bool[] IsCentral { get; init; }
}
