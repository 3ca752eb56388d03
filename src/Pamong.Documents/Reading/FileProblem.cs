namespace Pamong.Documents.Reading;

/// <summary>Why a file cannot be read, or not further. The words for people are made from code and data elsewhere.</summary>
/// <param name="Code">One of the codes in <see cref="FileProblems"/>; stable.</param>
/// <param name="Data">What the words need: file, sheet, row, column, limit, found.</param>
public sealed record FileProblem(string Code, IReadOnlyDictionary<string, string> Data);
