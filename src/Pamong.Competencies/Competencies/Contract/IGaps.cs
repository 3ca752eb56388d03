using Pamong.People.Contract;
using Pamong.Platform.Texts;

namespace Pamong.Competencies.Contract;

/// <summary>Level held against level required, over people in service who hold a position with requirements.</summary>
public interface IGaps
{
    /// <summary>One row per person and competency required, met ones included (their gap is 0).</summary>
    IQueryable<GapRow> All();

    /// <summary>The same over some people only: <c>gaps.Of(people.Within(permission))</c>.</summary>
    IQueryable<GapRow> Of(IQueryable<PersonRow> people);

    /// <summary>All open gaps (1 and more) of the agency, ordered by employee, read in one pass without holding them in memory.</summary>
    IAsyncEnumerable<OpenGap> StreamOpenAsync(CancellationToken ct);

    /// <summary>How well a person fits their position; null when they hold none, or it requires nothing.</summary>
    Task<JobMatch?> MatchAsync(Guid employeeId, CancellationToken ct);
}

/// <summary>A person's level against the requirement of their position.</summary>
public sealed class GapRow
{
    /// <summary>Whose.</summary>
    public required Guid EmployeeId { get; init; }

    /// <summary>Their unit.</summary>
    public required Guid UnitId { get; init; }

    /// <summary>Their position.</summary>
    public required Guid PositionId { get; init; }

    /// <summary>In which competency.</summary>
    public required Guid CompetencyId { get; init; }

    /// <summary>The level required, 1–5.</summary>
    public required int Required { get; init; }

    /// <summary>The effective level, 1–5; 0 when there is none.</summary>
    public required int Level { get; init; }

    /// <summary>Levels missing, 0–5: required less held, never below 0.</summary>
    public required int Gap { get; init; }

    /// <summary>How much the competency counts in the position, 1–5.</summary>
    public required int Weight { get; init; }

    /// <summary>Whether work suffers at once where it is missing.</summary>
    public required bool Critical { get; init; }
}

/// <summary>An open gap, as small as the planner needs it.</summary>
/// <param name="Level">0 when there is no effective level.</param>
public readonly record struct OpenGap(
    Guid EmployeeId, Guid UnitId, Guid PositionId, Guid CompetencyId, byte Required, byte Level, byte Weight, bool Critical)
{
    /// <summary>Levels missing, 1–5.</summary>
    public int Gap => Required - Level;
}

/// <summary>The job-person match (JPM) of one person, with its parts.</summary>
/// <param name="Percent">0–100.</param>
/// <param name="Category">Optimal, fairly optimal, less optimal.</param>
/// <param name="Formula">The formula used, in words.</param>
/// <param name="Parts">One per competency required.</param>
/// <remarks>Source: Peraturan BRIN 3/2023 Pasal 33 (thresholds 90 and 78).</remarks>
public sealed record JobMatch(double Percent, Text Category, Text Formula, IReadOnlyList<JobMatchPart> Parts);

/// <summary>What one competency adds to the match.</summary>
/// <param name="Level">The effective level; 0 when there is none.</param>
/// <param name="Share">Held over required, 0–1.</param>
public sealed record JobMatchPart(Guid CompetencyId, int Required, int Level, double Share);
