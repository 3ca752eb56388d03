using Pamong.Platform.Texts;

namespace Pamong.People.Contract.Importing;

/// <summary>Where an import stands.</summary>
public enum ImportState
{
    /// <summary>The file is there and is being read.</summary>
    Uploaded = 0,

    /// <summary>A person must say which column holds what.</summary>
    Mapping = 1,

    /// <summary>It is known what each row would do; nothing is written.</summary>
    Previewed = 2,

    /// <summary>It was confirmed and is being written.</summary>
    Applying = 3,

    /// <summary>It is written.</summary>
    Applied = 4,

    /// <summary>It was written and taken back.</summary>
    Undone = 5,

    /// <summary>It was put aside without being written, or the file cannot be read.</summary>
    Rejected = 6,
}

/// <summary>How many rows do what.</summary>
public sealed record ImportCounts(int New, int Changed, int Unchanged, int Left, int Rejected)
{
    /// <summary>Whether confirming would write anything, what left not counted.</summary>
    public bool WouldWrite => New + Changed > 0;
}

/// <summary>A row's problem with its place.</summary>
public sealed record ImportRowProblem(string Sheet, int Row, string Column, string Key, Text Reason);

/// <summary>What became of an import that ran without a screen.</summary>
/// <param name="ImportId">The import, to be seen at /impor/{id}.</param>
/// <param name="State">Applied, or why not: Mapping, Previewed (nothing to write, or only looked at), Rejected.</param>
/// <param name="Counts">How many rows do what.</param>
/// <param name="Problems">The first refused rows' problems, at most 200.</param>
/// <param name="Failure">Why nothing was written, or null.</param>
public sealed record ImportReport(
    Guid ImportId, ImportState State, ImportCounts Counts, IReadOnlyList<ImportRowProblem> Problems, Text? Failure);
