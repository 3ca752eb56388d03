using Pamong.Appraisal.Contract;
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

/// <summary>What stands behind a shortfall. Only a lack of skill is mended by learning.</summary>
internal enum NeedCause
{
    /// <summary>Nobody has answered yet.</summary>
    Unasked = 0,

    /// <summary>A lack of knowledge, skill or attitude.</summary>
    Skill = 1,

    /// <summary>Tools, applications or premises.</summary>
    Tool = 2,

    /// <summary>A procedure that is missing, unclear or too long.</summary>
    Procedure = 3,

    /// <summary>Too few people, or the wrong ones in place.</summary>
    Staffing = 4,

    /// <summary>No reason to do it well.</summary>
    Incentive = 5,
}

/// <summary>What one person needs to learn in a year, where that comes from, and how urgent it is with its parts.</summary>
/// <remarks>One need a person, competency and year, whatever sources speak for it; the score adds them up.</remarks>
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

    /// <summary>The unit of the employee, as of the last collection.</summary>
    public Guid UnitId { get; set; }

    /// <summary>The rank code of the employee's position, as of the last collection; empty when unknown.</summary>
    public string Rank { get; set; } = "";

    /// <summary>The level that is needed, 1–5; 0 while no competency is known.</summary>
    public int RequiredLevel { get; set; }

    /// <summary>The level held when it was listed, 0–5; 0 when never assessed.</summary>
    public int HeldLevel { get; set; }

    /// <summary>The level that the employee proposed, 1–5; 0 when they proposed none.</summary>
    public int ProposedLevel { get; set; }

    /// <summary>How far it has come.</summary>
    public NeedState State { get; set; }

    /// <summary>The answer to the question whether it is a matter of skill at all.</summary>
    public NeedCause Cause { get; set; }

    /// <summary>What is recommended instead of training; empty for a matter of skill.</summary>
    public string Recommendation { get; set; } = "";

    /// <summary>Why, in the employee's own words; empty for what was collected.</summary>
    public string Statement { get; set; } = "";

    /// <summary>Whether someone decided on it once; it is then never dropped, even when the decision was taken back.</summary>
    public bool Touched { get; set; }

    /// <summary>The last step that counts, or null.</summary>
    public Guid? LastStepId { get; set; }

    /// <summary>The step before the last one, which counts again when the last is taken back.</summary>
    public Guid? StepBeforeId { get; set; }

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

    /// <summary>How much the competency counts in the position, 1–100; 0 when the position does not require it.</summary>
    public int Weight { get; set; }

    /// <summary>Whether the position's work suffers at once where it is missing.</summary>
    public bool Critical { get; set; }

    /// <summary>The strategic issue or new duty that it serves, or null.</summary>
    public Guid? IssueId { get; set; }

    /// <summary>The year of the performance that counts in the score, or null when none is known.</summary>
    public int? PerformanceYear { get; set; }

    /// <summary>The predicate of that year.</summary>
    public Predicate? Predicate { get; set; }

    /// <summary>The last day of the last training in this competency on record, or null.</summary>
    public DateOnly? LastTrainedOn { get; set; }
}
