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
public sealed class UnitRow
{
    /// <summary>The unit.</summary>
    public required Guid Id { get; init; }

    /// <summary>The agency's own code.</summary>
    public required string Code { get; init; }

    /// <summary>The name.</summary>
    public required string Name { get; init; }

    /// <summary>What it is, in the agency's words.</summary>
    public required string Kind { get; init; }

    /// <summary>The unit above, or null.</summary>
    public Guid? ParentId { get; init; }

    /// <summary>A prefix finds all below.</summary>
    public required string Path { get; init; }

    /// <summary>The employee who heads it, or null.</summary>
    public Guid? HeadId { get; init; }
}

/// <summary>A position as other modules see it.</summary>
public sealed class PositionRow
{
    /// <summary>The position.</summary>
    public required Guid Id { get; init; }

    /// <summary>The agency's own code.</summary>
    public required string Code { get; init; }

    /// <summary>The name.</summary>
    public required string Name { get; init; }

    /// <summary>Managerial or not.</summary>
    public required PositionKind Kind { get; init; }

    /// <summary>A code of the reference data, or empty.</summary>
    public required string Rank { get; init; }
}

/// <summary>A position that an employee holds besides their own.</summary>
public sealed class BesideRow
{
    /// <summary>Who.</summary>
    public required Guid EmployeeId { get; init; }

    /// <summary>Which position.</summary>
    public required Guid PositionId { get; init; }

    /// <summary>The position's name.</summary>
    public required string Position { get; init; }

    /// <summary>Acting or seconded.</summary>
    public required AppointmentKind Kind { get; init; }
}
