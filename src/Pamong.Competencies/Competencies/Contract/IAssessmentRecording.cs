using Pamong.Platform.Outcomes;

namespace Pamong.Competencies.Contract;

/// <summary>Records results on behalf of other modules, such as the result of a test after a training.</summary>
public interface IAssessmentRecording
{
    /// <summary>Adds a result and recomputes the effective level of that person and competency. The caller has checked the right.</summary>
    /// <returns>The result's id, or the refusal that says why not.</returns>
    Task<Result<Guid>> RecordAsync(AssessmentToRecord asked, CancellationToken ct);

    /// <summary>Takes a result out of account by a counter-entry and recomputes the level. The caller has checked the right and recorded it itself.</summary>
    /// <param name="reason">Why; it stays readable beside the result.</param>
    Task<Result<Done>> WithdrawAsync(Guid assessmentId, string reason, CancellationToken ct);
}

/// <summary>A result to be recorded.</summary>
/// <param name="Level">The level shown, 1–5.</param>
/// <param name="AssessedOn">The day of the assessment, in the agency's time zone; not in the future.</param>
/// <param name="Assessor">Who assessed: a name or an institution.</param>
/// <param name="Instrument">With what, and which version of it; may be empty.</param>
/// <param name="Evidence">Number of a certificate or report, or where it is kept; may be empty.</param>
public sealed record AssessmentToRecord(
    Guid EmployeeId, Guid CompetencyId, int Level, AssessmentSource Source, DateOnly AssessedOn,
    string Assessor, string Instrument = "", string Evidence = "");
