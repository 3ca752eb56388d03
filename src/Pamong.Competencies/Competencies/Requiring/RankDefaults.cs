using System.Text.Json;

namespace Pamong.Competencies.Requiring;

/// <summary>The level of the managerial and socio-cultural competencies that a rank requires where the position says nothing.</summary>
/// <remarks>Source: PermenPANRB 38/2017. Keterampilan ranks are unsure and may be overridden like all others.</remarks>
internal static class RankDefaults
{
    private static readonly Dictionary<string, (int Level, string[] Codes)> ByRank = Load();

    /// <summary>The default level and the codes of the competencies that it applies to; null for a rank without defaults.</summary>
    public static (int Level, IReadOnlyList<string> Codes)? Of(string? rank) =>
        rank is not null && ByRank.TryGetValue(rank, out var found) ? (found.Level, found.Codes) : null;

    private static Dictionary<string, (int Level, string[] Codes)> Load()
    {
        using var stream = typeof(RankDefaults).Assembly.GetManifestResourceStream("position-requirements.json")!;
        using var json = JsonDocument.Parse(stream);
        return json.RootElement.GetProperty("positions").EnumerateArray().ToDictionary(
            rank => rank.GetProperty("code").GetString()!,
            rank => (rank.GetProperty("default_level").GetInt32(),
                rank.GetProperty("applies_to").EnumerateArray().Select(code => code.GetString()!).ToArray()));
    }
}
