using Pamong.Platform.Texts;

namespace Pamong.Platform.Screens;

/// <summary>Something that the user should do now, on the home page.</summary>
/// <param name="Urgency">The most urgent first; 0 is a matter of today.</param>
/// <param name="Deadline">The last day, inclusive, or null.</param>
public sealed record HomeTask(int Urgency, Text Title, Text Why, DateOnly? Deadline, Text Button, string Url);

/// <summary>A figure on the home page that opens to its records.</summary>
public sealed record HomeFigure(int Order, Text Label, string Value, Text Note, string Url)
{
    /// <summary>The whole amount in rupiah, which is shown short; null for other figures.</summary>
    public long? Rupiah { get; init; }
}

/// <summary>What a module adds to the home page of the current user.</summary>
public interface IHomePart
{
    /// <summary>The user's tasks that this module knows of.</summary>
    Task<IReadOnlyList<HomeTask>> TasksAsync(CancellationToken ct);

    /// <summary>The user's figures that this module knows of.</summary>
    Task<IReadOnlyList<HomeFigure>> FiguresAsync(CancellationToken ct);
}
