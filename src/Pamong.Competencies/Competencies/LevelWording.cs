using System.Text.Encodings.Web;
using System.Text.Json;
using Pamong.Platform.Texts;

namespace Pamong.Competencies;

/// <summary>A sentence in both languages; English may be empty where an agency wrote one language only.</summary>
internal sealed record Phrase(string Id, string En = "")
{
    /// <summary>The sentence in the language of the request, else in the one there is.</summary>
    public override string ToString() => Language.IsEnglish && En != "" ? En : Id;
}

/// <summary>One level of a competency: a summary, and indicators by knowledge, skill and attitude.</summary>
/// <param name="Level">1–5.</param>
internal sealed record LevelWording(
    int Level, Phrase Summary, IReadOnlyList<Phrase> Knowledge, IReadOnlyList<Phrase> Skill, IReadOnlyList<Phrase> Attitude)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The levels of a wording as they are stored.</summary>
    public static string Write(IEnumerable<LevelWording> levels) => JsonSerializer.Serialize(levels.OrderBy(l => l.Level), Json);

    /// <summary>The levels of a stored wording, from 1 on.</summary>
    public static IReadOnlyList<LevelWording> Read(string json) => JsonSerializer.Deserialize<List<LevelWording>>(json, Json)!;

    /// <summary>The indicators under their three heads.</summary>
    public IEnumerable<(Text Head, IReadOnlyList<Phrase> Phrases)> Heads =>
    [
        (Bilingual.T("Pengetahuan", "Knowledge"), Knowledge),
        (Bilingual.T("Keterampilan", "Skill"), Skill),
        (Bilingual.T("Sikap", "Attitude"), Attitude),
    ];
}
