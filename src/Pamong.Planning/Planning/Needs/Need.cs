using Pamong.Platform.Data;

namespace Pamong.Planning.Needs;

/// <summary>Where a need comes from.</summary>
internal enum NeedOrigin
{
    /// <summary>A level below the position's requirement.</summary>
    CompetencyGap = 1,

    /// <summary>Results or behaviour below expectation.</summary>
    Performance = 2,

    /// <summary>A strategic issue of the agency.</summary>
    StrategicIssue = 3,

    /// <summary>A new duty.</summary>
    NewDuty = 4,

    /// <summary>The employee's own proposal.</summary>
    OwnProposal = 5,
}

/// <summary>How far a need has come (AKPK: inventory, verification, validation).</summary>
internal enum NeedState
{
    /// <summary>Listed; waits for the superior.</summary>
    Listed = 0,

    /// <summary>The superior confirmed it.</summary>
    Verified = 1,

    /// <summary>The personnel agency confirmed it; the plan may serve it.</summary>
    Validated = 2,

    /// <summary>The superior or the agency refused it, with a reason.</summary>
    Refused = 3,

    /// <summary>It is no matter of skill; it became a recommendation.</summary>
    NotTraining = 4,
}

/// <summary>What one person needs to learn in a year, where that comes from, and how urgent it is with its parts.</summary>
[Trailed]
internal sealed class Need : TenantOwned
{
    /// <summary>The year that it is to be served in.</summary>
    public required int Year { get; init; }

    /// <summary>Whose.</summary>
    public required Guid EmployeeId { get; init; }

    /// <summary>In which competency; null until it is known.</summary>
    public Guid? CompetencyId { get; set; }

    /// <summary>Where it comes from.</summary>
    public required NeedOrigin Origin { get; init; }

    /// <summary>The level that is needed, 1–5; 0 while no competency is known.</summary>
    public int RequiredLevel { get; set; }

    /// <summary>The level held when it was listed, 0–5; 0 when never assessed.</summary>
    public int HeldLevel { get; set; }

    /// <summary>How far it has come.</summary>
    public NeedState State { get; set; }

    /// <summary>The sum of the parts below.</summary>
    public int Score { get; set; }

    /// <summary>Ten for each level missing.</summary>
    public int GapPart { get; set; }

    /// <summary>How critical the competency is in the position, 0–20.</summary>
    public int CriticalityPart { get; set; }

    /// <summary>How far performance fell short, 0–20.</summary>
    public int PerformancePart { get; set; }

    /// <summary>Whether it serves a strategic issue, 0–20.</summary>
    public int StrategicPart { get; set; }

    /// <summary>Years since the last training in it, 0–10.</summary>
    public int WaitingPart { get; set; }
}
