namespace Pamong.Planner;

/// <summary>What a programme does for one competency: who attends holds at least this level after.</summary>
public readonly record struct Raise(int Competency, byte Level);

/// <summary>A programme that may be run in batches.</summary>
public sealed record Programme
{
    /// <summary>The region whose units may send people, or -1 for a national programme, open to all.</summary>
    public required int Region { get; init; }

    /// <summary>The learning form, as the caller names it; no rule reads it.</summary>
    public string Form { get; init; } = "classroom";

    /// <summary>Whether only units with a connection may send people.</summary>
    public bool NeedsOnline { get; init; }

    /// <summary>Hours (JP) it counts for.</summary>
    public required int Jp { get; init; }

    /// <summary>Days away from work.</summary>
    public int DaysAway { get; init; }

    /// <summary>Money per person attending, paid whole by one fund.</summary>
    public long CostPerHead { get; init; }

    /// <summary>Money per opened batch, paid whole by one fund.</summary>
    public long FixedCost { get; init; }

    /// <summary>Levels reached by attending; a competency at most once.</summary>
    public required IReadOnlyList<Raise> Raises { get; init; }

    /// <summary>Positions that may attend.</summary>
    public required PositionSet Positions { get; init; }

    /// <summary>Funds that may pay: bit 0 central, bit 1 the unit's own, bit 2 + d donor d.</summary>
    public ulong FundsAllowed { get; init; } = 3;

    /// <summary>Whether the fund may pay for this programme as far as <see cref="FundsAllowed"/> says.</summary>
    public bool Allows(FundSlot fund) => fund.Code >= 0 && (FundsAllowed >> fund.Code & 1) != 0;

    /// <summary>Funds that may pay the fixed cost, as bits like <see cref="FundsAllowed"/>; null when they are the same.</summary>
    public ulong? FixedFundsAllowed { get; init; }

    /// <summary>Whether the fund may pay this programme's fixed cost as far as the programme says.</summary>
    public bool AllowsFixed(FundSlot fund) => fund.Code >= 0 && ((FixedFundsAllowed ?? FundsAllowed) >> fund.Code & 1) != 0;
}
