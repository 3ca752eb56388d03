using Pamong.Platform.Data;

namespace Pamong.Delivery.Spending;

/// <summary>A movement of a fund's money for a batch: promised, freed, paid or paid back. What was wrong is set right by another.</summary>
[Trailed, AppendOnly]
internal sealed class MoneyMovement : TenantOwned
{
    /// <summary>Which fund.</summary>
    public required Guid FundId { get; init; }

    /// <summary>The year of the budget.</summary>
    public required int Year { get; init; }

    /// <summary>For which batch.</summary>
    public required Guid BatchId { get; init; }

    /// <summary>For which participant; null for the fixed cost and for promises.</summary>
    public Guid? NominationId { get; init; }

    /// <summary>Rupiah promised more (above 0) or less (below 0).</summary>
    public required long Committed { get; init; }

    /// <summary>Rupiah paid (above 0) or paid back (below 0).</summary>
    public required long Spent { get; init; }

    /// <summary>The day of the document.</summary>
    public required DateOnly Day { get; init; }

    /// <summary>What for, or the document's number.</summary>
    public required string Note { get; init; }

    /// <summary>When it was written.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>Who wrote it, as named then.</summary>
    public required string By { get; init; }
}

/// <summary>How a fund stands. All in rupiah.</summary>
/// <param name="Planned">By the plan in force.</param>
/// <param name="Committed">Promised and not yet paid.</param>
internal sealed record FundStanding(Guid Id, string Code, string Name, long Ceiling, long Planned, long Committed, long Spent)
{
    /// <summary>What may still be promised; below 0 when the ceiling was lowered afterwards.</summary>
    public long Left => Ceiling - Committed - Spent;
}
