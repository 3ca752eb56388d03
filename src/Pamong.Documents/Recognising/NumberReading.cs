namespace Pamong.Documents.Recognising;

/// <summary>What a cell says as a number.</summary>
/// <param name="Value">The number, or null when there is none to rely on; of "85%" it is 85.</param>
/// <param name="Doubt">Why there is none, or why it may be another.</param>
/// <param name="Other">The English reading of an ambiguous text such as 1,250, else null.</param>
public readonly record struct NumberReading(decimal? Value, Doubt Doubt, decimal? Other = null);
