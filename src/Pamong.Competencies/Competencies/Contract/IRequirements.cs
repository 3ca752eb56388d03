namespace Pamong.Competencies.Contract;

/// <summary>What each position requires: its own standard, and by rank where it has none.</summary>
public interface IRequirements
{
    /// <summary>One row per position and competency required.</summary>
    IQueryable<RequirementRow> All();

    /// <summary>Brings the defaults by rank in step with the positions; call after positions were added or changed.</summary>
    /// <returns>How many requirements were added, changed or dropped.</returns>
    /// <remarks>Joins the write transaction that is open, or opens its own.</remarks>
    Task<int> KeepInStepAsync(CancellationToken ct);
}

/// <summary>A level that a position requires.</summary>
public sealed class RequirementRow
{
    /// <summary>The position.</summary>
    public required Guid PositionId { get; init; }

    /// <summary>The competency.</summary>
    public required Guid CompetencyId { get; init; }

    /// <summary>The level required, 1–5.</summary>
    public required int Level { get; init; }

    /// <summary>How much it counts among the position's competencies, 1–5; 3 unless said otherwise.</summary>
    public required int Weight { get; init; }

    /// <summary>Whether work suffers at once where it is missing.</summary>
    public required bool Critical { get; init; }

    /// <summary>Whether it is the default of the rank; false when the agency set it for this position.</summary>
    public required bool FromRank { get; init; }
}
