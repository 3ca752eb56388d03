using System.Runtime.InteropServices;

namespace Pamong.Documents.Recognising;

/// <summary>What a cell says as a day.</summary>
/// <param name="Value">The day, or null when there is none to rely on.</param>
/// <param name="Doubt">Why there is none, or why it may be another.</param>
/// <param name="Other">The month-first reading of an ambiguous text such as 03/04/2020, else null.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct DateReading(DateOnly? Value, Doubt Doubt, DateOnly? Other = null);
