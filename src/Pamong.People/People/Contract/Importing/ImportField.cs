using Pamong.Platform.Texts;

namespace Pamong.People.Contract.Importing;

/// <summary>Something that a column may hold.</summary>
/// <param name="Key">What the program calls it.</param>
/// <param name="Label">What people call it; the template's header, in Indonesian.</param>
/// <param name="Required">Whether a file is of no use without it.</param>
/// <param name="Names">What agencies write above it, besides the label; case and punctuation do not matter.</param>
public sealed record ImportField(string Key, Text Label, bool Required, params IReadOnlyList<string> Names)
{
    /// <summary>How to fill it in, for the help page.</summary>
    public Text? Hint { get; init; }

    /// <summary>What the template's row of examples shows.</summary>
    public string Example { get; init; } = "";
}
