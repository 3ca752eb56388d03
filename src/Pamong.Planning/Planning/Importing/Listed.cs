namespace Pamong.Planning.Importing;

/// <summary>A page of a list.</summary>
internal sealed record Listed<T>(IReadOnlyList<T> Items, int Page, int Size, int Total);
