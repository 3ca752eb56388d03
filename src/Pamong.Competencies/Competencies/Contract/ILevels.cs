namespace Pamong.Competencies.Contract;

/// <summary>Effective levels, by the agency's declared rule. Someone with a self-rating only has none.</summary>
public interface ILevels
{
    /// <summary>One row per employee and competency with an effective level.</summary>
    IQueryable<LevelRow> All();
}

/// <summary>The effective level of one person in one competency.</summary>
public sealed class LevelRow
{
    /// <summary>Whose.</summary>
    public required Guid EmployeeId { get; init; }

    /// <summary>In which competency.</summary>
    public required Guid CompetencyId { get; init; }

    /// <summary>The level, 1–5.</summary>
    public required int Level { get; init; }

    /// <summary>The day of the newest result that it rests on.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>The last day, inclusive, on which it holds; null when it does not expire.</summary>
    public required DateOnly? HoldsUntil { get; init; }

    /// <summary>Short JSON: {"rule":"precedence","sources":["Test"],"from":["id of a result", …],"mean":3.5,"cap":null}.</summary>
    public required string Basis { get; init; }
}
