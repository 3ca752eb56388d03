using Pamong.Platform.Data;

namespace Pamong.Competencies;

/// <summary>The level of a competency that a position requires: set for the position, or the default of its rank.</summary>
/// <remarks>Defaults are rows like the others, so that gaps are one join; they are kept in step with the ranks.</remarks>
[Trailed]
internal sealed class Requirement : TenantOwned
{
    /// <summary>The weight of a requirement for which none was said.</summary>
    public const int UsualWeight = 3;

    /// <summary>The position.</summary>
    public required Guid PositionId { get; init; }

    /// <summary>The competency.</summary>
    public required Guid CompetencyId { get; init; }

    /// <summary>The level, 1–5.</summary>
    public required int Level { get; set; }

    /// <summary>How much it counts in the position, 1–5.</summary>
    public int Weight { get; set; } = UsualWeight;

    /// <summary>Whether work suffers at once where it is missing.</summary>
    public bool Critical { get; set; }

    /// <summary>Whether it is the default of the rank.</summary>
    public required bool FromRank { get; set; }
}
