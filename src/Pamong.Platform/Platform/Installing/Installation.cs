namespace Pamong.Platform.Installing;

/// <summary>The installation itself: what operators do for all agencies is told in a chain of its own, which no agency reads.</summary>
/// <remarks>
/// The chain belongs to a row among the agencies that a migration lays down and that every query of agencies leaves out. So the same
/// tables, the same wall and the same verification hold for it, and it is never a choice anywhere.
/// </remarks>
public static class Installation
{
    /// <summary>The id under which the installation's own rows stand. Not the empty one, which means that no agency is worked in.</summary>
    public static readonly Guid Id = new("00000000-0000-0000-0000-000000000001");

    /// <summary>The name of the filter that leaves the installation's row out of the agencies.</summary>
    internal const string Filter = "installation";
}
