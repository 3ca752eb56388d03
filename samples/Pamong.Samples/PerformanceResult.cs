namespace Pamong.Samples;

/// <summary>A year's performance of a person.</summary>
internal sealed record PerformanceResult(Person Person, string Result, string Behaviour, string Predicate);
