namespace Pamong.Samples;

/// <summary>One run of a programme; days inclusive.</summary>
internal sealed record Batch(Programme Programme, int Number, DateOnly From, DateOnly To, string Place);
