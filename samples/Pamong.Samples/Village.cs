namespace Pamong.Samples;

/// <summary>A kelurahan, desa or gampong.</summary>
internal sealed record Village(string Code, string Name, string Kind);
