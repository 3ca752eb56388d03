using Microsoft.EntityFrameworkCore;
using Pamong.Platform.Data;
using Pamong.Platform.Texts;
using static Pamong.Platform.Texts.Bilingual;

namespace Pamong.Competencies.Dictionary;

/// <summary>What a version of the dictionary is called: as the agency titled it, or in the reader's language by what it holds.</summary>
/// <param name="Words">The name.</param>
/// <param name="Typed">Whether people of the agency wrote it, so that it is not to be translated.</param>
internal sealed record VersionName(Text Words, bool Typed)
{
    /// <summary>The title under which an import keeps its version.</summary>
    public const string Import = "Impor kamus";

    /// <summary>The title of the version that an agency is founded with.</summary>
    public const string National = "Kerangka nasional";

    /// <summary>The name of a version.</summary>
    /// <param name="title">The title kept; empty when nobody gave one.</param>
    /// <param name="worded">The names of the competencies that it words, or at least those that read like the title.</param>
    /// <param name="count">How many competencies it words.</param>
    public static VersionName Of(string title, IEnumerable<string> worded, int count) => title switch
    {
        National => new(T("Kerangka nasional", "National framework"), false),
        // Versions were once kept in the language of whoever imported them.
        Import or "Import of the dictionary" => new(Counted(T("Impor kamus", "Import of the dictionary"), count), false),
        // Versions without a title were once called by the first competency they worded, whatever came after.
        _ when title == "" || worded.Contains(title) => new(Counted(T("Rumusan baru", "New wordings"), count), false),
        _ => new(Text.Of(title), true),
    };

    /// <summary>The names of all versions, by version.</summary>
    public static async Task<Dictionary<Guid, VersionName>> AllAsync(PamongDb db, CancellationToken ct)
    {
        var rows = await db.Set<DictionaryVersion>().AsNoTracking()
            .Select(v => new
            {
                v.Id,
                v.Title,
                Count = db.Set<Wording>().Count(w => w.VersionId == v.Id),
                LikeOne = db.Set<Wording>().Any(w => w.VersionId == v.Id && w.NameId == v.Title),
            })
            .ToListAsync(ct);
        return rows.ToDictionary(r => r.Id, r => Of(r.Title, r.LikeOne ? [r.Title] : [], r.Count));
    }

    private static Text Counted(Text what, int count) =>
        new($"{what.Id}, {count} kompetensi", $"{what.En}, {count} {(count == 1 ? "competency" : "competencies")}");
}
