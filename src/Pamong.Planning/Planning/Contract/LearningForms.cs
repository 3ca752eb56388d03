using System.Collections.Frozen;
using System.Text.Json;
using Pamong.Platform.Texts;
using static Pamong.Platform.Texts.Bilingual;

namespace Pamong.Planning.Contract;

/// <summary>The track that a form of learning belongs to.</summary>
public enum LearningTrack
{
    /// <summary>A degree.</summary>
    Education = 1,

    /// <summary>In a classroom.</summary>
    Classical = 2,

    /// <summary>At work, online, on one's own, with others.</summary>
    Nonclassical = 3,
}

/// <summary>A form of competency development.</summary>
/// <param name="Code">The LAN code: "KL03"; for education a code of ours: "PD01".</param>
public sealed record LearningForm(string Code, Text Name, LearningTrack Track);

/// <summary>The forms of competency development.</summary>
/// <remarks>Source: Peraturan LAN 10/2018. Codes of education are ours.</remarks>
public static class LearningForms
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower };

    /// <summary>All forms: education, classical, non-classical.</summary>
    public static IReadOnlyList<LearningForm> All { get; } = Read();

    private static readonly FrozenDictionary<string, LearningForm> ByCode = All.ToFrozenDictionary(f => f.Code, StringComparer.OrdinalIgnoreCase);

    /// <summary>The form of a code, whatever its letter case; null when there is none.</summary>
    public static LearningForm? Find(string code) => ByCode.GetValueOrDefault(code);

    /// <summary>The name of a code; the code itself when there is no such form.</summary>
    public static Text NameOf(string code) => Find(code)?.Name ?? Text.Of(code);

    /// <summary>The name of a track.</summary>
    public static Text Name(this LearningTrack track) => track switch
    {
        LearningTrack.Education => T("Pendidikan", "Education"),
        LearningTrack.Classical => T("Pelatihan klasikal", "Classroom training"),
        LearningTrack.Nonclassical => T("Pelatihan nonklasikal", "Training outside the classroom"),
    };

    private static List<LearningForm> Read()
    {
        using var stream = typeof(LearningForms).Assembly.GetManifestResourceStream("planning.learning-forms.json")!;
        return [.. JsonSerializer.Deserialize<File>(stream, Json)!.Forms.Select(f => new LearningForm(f.Code, T(f.NameId, f.NameEn), TrackOf(f.Track)))];
    }

    private static LearningTrack TrackOf(string id) => id switch
    {
        "education" => LearningTrack.Education,
        "classical" => LearningTrack.Classical,
        _ => LearningTrack.Nonclassical,
    };

    private sealed record File(List<Entry> Forms);

    private sealed record Entry(string Code, string NameId, string NameEn, string Track);
}
