namespace Pamong.Documents.Recognising;

/// <summary>What a cell says as an identifier.</summary>
/// <param name="Value">The identifier, or null when there is none to rely on.</param>
/// <param name="Doubt">Why there is none. <see cref="Doubt.Damaged"/>: its last digits were lost before we got the file.</param>
public readonly record struct IdReading(string? Value, Doubt Doubt);
