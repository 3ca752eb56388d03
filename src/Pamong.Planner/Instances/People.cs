namespace Pamong.Planner;

/// <summary>The people of an instance, a column per fact; a person is an index.</summary>
public sealed class People
{
    /// <summary>Index of each person's unit.</summary>
    public required int[] Units { get; init; }

    /// <summary>Index of each person's position.</summary>
    public required int[] Positions { get; init; }

    /// <summary>Each person's row in <see cref="Instance.Requirements"/>; null when the row is the position.</summary>
    public int[]? RequirementRows { get; init; }

    /// <summary>Levels held, person by person, a byte per competency.</summary>
    public required byte[] Levels { get; init; }

    /// <summary>Hours (JP) already held this year, counted toward the entitlement; null when nobody holds any.</summary>
    public int[]? HeldJp { get; init; }

    /// <summary>The number of people.</summary>
    public int Count => Units.Length;

    /// <summary>The requirement row of a person.</summary>
    public int RequirementRowOf(int person) => RequirementRows is null ? Positions[person] : RequirementRows[person];
}
