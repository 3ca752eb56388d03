using Pamong.Competencies.Contract;
using Pamong.Platform.Data;

namespace Pamong.Competencies;

/// <summary>A result of an assessment. It is never changed; a wrong one is withdrawn, and stays readable.</summary>
[Trailed, AppendOnly]
internal sealed class Assessment : TenantOwned
{
    /// <summary>Whose.</summary>
    public required Guid EmployeeId { get; init; }

    /// <summary>In which competency.</summary>
    public required Guid CompetencyId { get; init; }

    /// <summary>The level shown, 1–5.</summary>
    public required int Level { get; init; }

    /// <summary>Where it was found out.</summary>
    public required AssessmentSource Source { get; init; }

    /// <summary>The day of the assessment.</summary>
    public required DateOnly AssessedOn { get; init; }

    /// <summary>Who assessed: a name or an institution.</summary>
    public required string Assessor { get; init; }

    /// <summary>With what, and which version of it; may be empty.</summary>
    public string Instrument { get; init; } = "";

    /// <summary>Number of a certificate or report, or where it is kept; may be empty.</summary>
    public string Evidence { get; init; } = "";

    /// <summary>When it was written down.</summary>
    public required DateTimeOffset RecordedAt { get; init; }

    /// <summary>By whom it was written down.</summary>
    public required string RecordedBy { get; init; }
}

/// <summary>Takes a result out of account, with a reason; the result itself stays.</summary>
[Trailed, AppendOnly]
internal sealed class Withdrawal : TenantOwned
{
    /// <summary>The result.</summary>
    public required Guid AssessmentId { get; init; }

    /// <summary>Why.</summary>
    public required string Reason { get; init; }

    /// <summary>When.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>By whom.</summary>
    public required string By { get; init; }
}

/// <summary>The effective level by the agency's rule: derived from the results, and rebuilt from them at any time.</summary>
internal sealed class HeldLevel : TenantOwned
{
    /// <summary>Whose.</summary>
    public required Guid EmployeeId { get; init; }

    /// <summary>In which competency.</summary>
    public required Guid CompetencyId { get; init; }

    /// <summary>The level, 1–5.</summary>
    public required int Level { get; set; }

    /// <summary>The day of the newest result that it rests on.</summary>
    public required DateOnly AsOf { get; set; }

    /// <summary>The last day, inclusive, on which it holds; null when it does not expire.</summary>
    public DateOnly? HoldsUntil { get; set; }

    /// <summary>Short JSON of the rule, the sources and the results that it rests on.</summary>
    public required string Basis { get; set; }
}
