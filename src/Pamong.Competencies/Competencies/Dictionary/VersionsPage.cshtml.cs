using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Pamong.Competencies.Contract;
using Pamong.Platform.Data;
using Pamong.Platform.Rights;
using Pamong.Platform.Screens;
using static Pamong.Platform.Texts.Bilingual;

namespace Pamong.Competencies.Dictionary;

/// <summary>The versions of the dictionary, and what differs between two of them.</summary>
[Needs(CompetenciesPermissions.ViewDictionary)]
internal sealed class VersionsPage(PamongDb db, WordingsInForce wordings) : PamongPage
{
    private const int MostShown = 100;

    /// <summary>The number of the version before.</summary>
    [BindProperty(SupportsGet = true, Name = "a")]
    public int? Before { get; set; }

    /// <summary>The number of the version after.</summary>
    [BindProperty(SupportsGet = true, Name = "b")]
    public int? After { get; set; }

    /// <summary>The code of the one competency to compare, or null for all.</summary>
    [BindProperty(SupportsGet = true, Name = "k")]
    public string? Code { get; set; }

    /// <summary>The versions, newest first, with how many competencies each words.</summary>
    public IReadOnlyList<(DictionaryVersion Version, int Wordings)> Versions { get; private set; } = [];

    /// <summary>What each is called, by version.</summary>
    public Dictionary<Guid, VersionName> Names { get; private set; } = [];

    /// <summary>What differs; null when nothing is compared.</summary>
    public IReadOnlyList<Compared>? Differences { get; private set; }

    /// <summary>How many competencies differ beyond those shown.</summary>
    public int More { get; private set; }

    /// <summary>A competency that differs.</summary>
    /// <param name="IsNew">Whether the earlier version does not have it.</param>
    public sealed record Compared(string Code, string Name, bool IsNew, IReadOnlyList<Difference> Differences);

    public async Task OnGetAsync(CancellationToken ct)
    {
        Describe(T("Versi kamus", "Versions of the dictionary"), new Crumb(T("Kamus kompetensi", "Dictionary of competencies"), "/kompetensi"));
        var rows = await db.Set<DictionaryVersion>().AsNoTracking()
            .OrderByDescending(v => v.EffectiveFrom)
            .Select(v => new { Version = v, Count = db.Set<Wording>().Count(w => w.VersionId == v.Id) })
            .ToListAsync(ct);
        Versions = rows.ConvertAll(r => (r.Version, r.Count));
        Names = await VersionName.AllAsync(db, ct);
        if (Find(Before) is { } before && Find(After) is { } after) await CompareAsync(before, after, ct);
    }

    private DictionaryVersion? Find(int? number) => Versions.FirstOrDefault(v => v.Version.Number == number).Version;

    private async Task CompareAsync(DictionaryVersion one, DictionaryVersion other, CancellationToken ct)
    {
        var (before, after) = one.EffectiveFrom <= other.EffectiveFrom ? (one, other) : (other, one);
        var then = await wordings.IdsOfAsync(before.EffectiveFrom, ct);
        var now = await wordings.IdsOfAsync(after.EffectiveFrom, ct);
        var differing = now.Where(n => !then.TryGetValue(n.Key, out var was) || was != n.Value).Select(n => n.Key).ToList();
        var names = await db.Set<Competency>().AsNoTracking()
            .Where(c => differing.Contains(c.Id) && (Code == null || c.Code == Code))
            .OrderBy(c => c.Group).ThenBy(c => c.Code)
            .Select(c => new { c.Id, c.Code, c.NameId, c.NameEn })
            .ToListAsync(ct);
        More = Math.Max(0, names.Count - MostShown);
        var shown = names.Take(MostShown).ToList();
        var ids = shown.SelectMany(c => new[] { now[c.Id], then.GetValueOrDefault(c.Id) }).ToList();
        var texts = await db.Set<Wording>().AsNoTracking().Where(w => ids.Contains(w.Id)).ToDictionaryAsync(w => w.Id, ct);
        Differences =
        [
            .. shown
                .Select(c => new Compared(
                    c.Code,
                    Platform.Texts.Language.IsEnglish ? c.NameEn : c.NameId,
                    !then.ContainsKey(c.Id),
                    then.TryGetValue(c.Id, out var was)
                        ? Comparison.Between(WordingContent.Of(texts[was]), WordingContent.Of(texts[now[c.Id]]))
                        : []))
                .Where(c => c.IsNew || c.Differences.Count > 0),
        ];
    }
}
