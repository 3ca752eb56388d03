namespace Pamong.Documents.Recognising;

/// <summary>One column of a table and what it holds.</summary>
/// <param name="Column">Counted from 0.</param>
/// <param name="Header">The header's text, with the parts of several rows joined from the top by a space.</param>
/// <param name="Field">The field's key, or null.</param>
/// <param name="Confidence">From 0 (no field) to 1 (certain).</param>
/// <param name="Origin">How the column came to its field.</param>
public sealed record HeaderColumn(int Column, string Header, string? Field, double Confidence, HeaderOrigin Origin);
