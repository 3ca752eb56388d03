namespace Pamong.Planner;

/// <summary>Rows of required levels and weights, a column per competency; a person points to one row.</summary>
public sealed class Requirements
{
    /// <summary>The number of columns.</summary>
    public required int Competencies { get; init; }

    /// <summary>Required levels row by row; 0 means not required.</summary>
    public required byte[] Levels { get; init; }

    /// <summary>Points per level of gap closed, row by row; 0 or more.</summary>
    public required ushort[] Weights { get; init; }

    /// <summary>The number of rows.</summary>
    public int Count => Competencies == 0 ? 0 : Levels.Length / Competencies;
}
