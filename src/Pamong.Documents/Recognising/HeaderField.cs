namespace Pamong.Documents.Recognising;

/// <summary>Something that a file's columns may hold.</summary>
/// <param name="Key">What the program calls it; unique among the fields sought together.</param>
/// <param name="Required">Whether the file is of no use without it.</param>
/// <param name="Names">What people write above it, the most usual first; letter case and punctuation do not matter.</param>
public sealed record HeaderField(string Key, bool Required, params IReadOnlyList<string> Names);
