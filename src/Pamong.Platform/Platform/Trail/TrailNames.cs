using System.Collections.Frozen;
using Pamong.Platform.Texts;
using static Pamong.Platform.Texts.Bilingual;

namespace Pamong.Platform.Trail;

/// <summary>A word that the trail keeps, and how people read it.</summary>
/// <param name="Code">As it stands in the trail: "NeedStep", "enacted".</param>
public sealed record TrailWord(string Code, Text Name);

/// <summary>The names of all kinds and deeds that the modules write to the trail.</summary>
public sealed class TrailNames(Modules modules)
{
    private readonly FrozenDictionary<string, Text> kinds = modules.All.SelectMany(m => m.TrailKinds).ToFrozenDictionary(w => w.Code, w => w.Name);
    private readonly FrozenDictionary<string, Text> deeds = modules.All.SelectMany(m => m.TrailDeeds).ToFrozenDictionary(w => w.Code, w => w.Name);

    /// <summary>The name of a kind of thing; the word itself when no module knows it (any more).</summary>
    public Text Kind(string code) => kinds.TryGetValue(code, out var name) ? name : Text.Of(code);

    /// <summary>Where something was done from, as people read it; an address as it is.</summary>
    public static Text Origin(string code) => code switch
    {
        "founding" => T("pendirian instansi", "founding of the agency"),
        "first-start" => T("penyiapan pertama", "first start"),
        "demo" => T("pengisian data contoh", "filling in of demo data"),
        "clock" => T("jam program", "the program's clock"),
        "job" => T("pekerjaan latar", "background work"),
        "cli" => T("baris perintah server", "the server's command line"),
        _ when code.StartsWith("api ", StringComparison.Ordinal) => T("API dari {0}", "API from {0}").With(code[4..]),
        _ => Text.Of(code),
    };

    /// <summary>The name of a deed; likewise.</summary>
    public Text Deed(string code) => deeds.TryGetValue(code, out var name) ? name : Text.Of(code);
}
