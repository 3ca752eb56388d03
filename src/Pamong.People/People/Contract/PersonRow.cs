namespace Pamong.People.Contract;

/// <summary>What other modules may know of an employee, as a query that they can narrow and join by id.</summary>
public sealed class PersonRow
{
    /// <summary>The employee.</summary>
    public required Guid Id { get; init; }

    /// <summary>The 18 digits.</summary>
    public required string Nip { get; init; }

    /// <summary>The name with titles.</summary>
    public required string Name { get; init; }

    /// <summary>The name for search and order.</summary>
    public required string SearchName { get; init; }

    /// <summary>PNS, CPNS, PPPK …</summary>
    public required EmploymentKind Employment { get; init; }

    /// <summary>Golongan, or empty.</summary>
    public required string Grade { get; init; }

    /// <summary>The present unit.</summary>
    public required Guid UnitId { get; init; }

    /// <summary>The unit's name.</summary>
    public required string UnitName { get; init; }

    /// <summary>The unit's path; a prefix finds all below.</summary>
    public required string UnitPath { get; init; }

    /// <summary>The present position, or null.</summary>
    public Guid? PositionId { get; init; }

    /// <summary>The position's name, or null.</summary>
    public string? PositionName { get; init; }

    /// <summary>The position's kind, or null.</summary>
    public PositionKind? PositionKind { get; init; }

    /// <summary>The position's rank code ("JF_AHLI_MUDA"), or null.</summary>
    public string? Rank { get; init; }

    /// <summary>The direct superior, or null.</summary>
    public Guid? SuperiorId { get; init; }

    /// <summary>The address for letters, or empty.</summary>
    public required string Email { get; init; }
}

/// <summary>A unit as other modules see it.</summary>
/// <param name="Path">A prefix finds all below.</param>
public sealed record UnitRow(Guid Id, string Code, string Name, string Kind, Guid? ParentId, string Path, Guid? HeadId);

/// <summary>A position as other modules see it.</summary>
/// <param name="Rank">A code of the reference data, or empty.</param>
public sealed record PositionRow(Guid Id, string Code, string Name, PositionKind Kind, string Rank);
