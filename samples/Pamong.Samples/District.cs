namespace Pamong.Samples;

/// <summary>A kecamatan.</summary>
internal sealed record District(string Code, string Name, IReadOnlyList<Village> Villages);
