namespace Pamong.Planner;

/// <summary>Which purse pays, as seen from a person's unit (cost per head) or from a programme's region (fixed cost).</summary>
/// <param name="Code">-2 national, -1 free of charge, 0 central, 1 the unit's own budget, 2 + d donor d of the region.</param>
public readonly record struct FundSlot(short Code)
{
    /// <summary>Nothing is to be paid.</summary>
    public static readonly FundSlot Free = new(-1);

    /// <summary>The region's central fund; for a person it also counts against the unit's cap on central money.</summary>
    public static readonly FundSlot Central = new(0);

    /// <summary>The unit's own budget; never pays a fixed cost.</summary>
    public static readonly FundSlot Unit = new(1);

    /// <summary>The national fund; pays the fixed cost of national programmes and nothing else.</summary>
    public static readonly FundSlot National = new(-2);

    /// <summary>How many donors a region may have: a bit each in <see cref="Programme.FundsAllowed"/>.</summary>
    public const int MaxDonors = 62;

    /// <summary>Donor <paramref name="index"/> of the region, counted from 0.</summary>
    public static FundSlot Donor(int index) => new((short)(2 + index));

    /// <summary>The donor's index in its region, or -1 when this is no donor.</summary>
    public int DonorIndex => Code >= 2 ? Code - 2 : -1;

    public override string ToString() => Code switch
    {
        -2 => "national",
        -1 => "free",
        0 => "central",
        1 => "unit",
        _ => $"donor {DonorIndex}",
    };
}
