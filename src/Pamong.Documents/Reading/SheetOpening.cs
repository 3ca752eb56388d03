using System.Diagnostics.CodeAnalysis;

namespace Pamong.Documents.Reading;

/// <summary>The outcome of opening a file: a reader, or why there is none.</summary>
public sealed class SheetOpening
{
    private readonly SheetReader? reader;
    private readonly FileProblem? problem;

    private SheetOpening(SheetReader? reader, FileProblem? problem)
    {
        this.reader = reader;
        this.problem = problem;
    }

    /// <summary>Gives the reader, which the caller disposes, or the problem.</summary>
    public bool Ok([NotNullWhen(true)] out SheetReader? opened, [NotNullWhen(false)] out FileProblem? why)
    {
        opened = reader;
        why = problem;
        return opened is not null;
    }

    internal static SheetOpening Opened(SheetReader reader) => new(reader, null);

    internal static SheetOpening Failed(FileProblem problem) => new(null, problem);
}
