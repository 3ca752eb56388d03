using System.ComponentModel.DataAnnotations;
using Microsoft.EntityFrameworkCore;
using Pamong.Competencies.Contract;
using Pamong.Platform.Data;
using Pamong.Platform.Outcomes;

namespace Pamong.Competencies.Dictionary;

/// <summary>Adds a competency of the agency, or words one anew from a day on. On a national one that is an overlay.</summary>
internal sealed class WordCompetency
{
    /// <summary>The code; only for a new one.</summary>
    [StringLength(40), RegularExpression(@"^[\p{L}\p{Nd}][\p{L}\p{Nd}./_ -]*$")]
    public string? Code { get; set; }

    /// <summary>The name in Indonesian.</summary>
    [Required, StringLength(200)]
    public string NameId { get; set; } = "";

    /// <summary>The name in English.</summary>
    [StringLength(200)]
    public string? NameEn { get; set; }

    /// <summary>Technical or government; only for a new one.</summary>
    public CompetencyGroup Group { get; set; } = CompetencyGroup.Technical;

    /// <summary>The family within the group.</summary>
    [StringLength(100)]
    public string? Family { get; set; }

    /// <summary>What the competency is, in Indonesian.</summary>
    [StringLength(2000)]
    public string? DefinitionId { get; set; }

    /// <summary>What the competency is, in English.</summary>
    [StringLength(2000)]
    public string? DefinitionEn { get; set; }

    /// <summary>The first day on which it reads so.</summary>
    [Required]
    public DateOnly? EffectiveFrom { get; set; }

    /// <summary>The title of the version, where the day has none yet.</summary>
    [StringLength(200)]
    public string? VersionTitle { get; set; }

    /// <summary>The decree that it rests on.</summary>
    [StringLength(300)]
    public string? Basis { get; set; }

    /// <summary>Five levels.</summary>
    public List<WordLevel> Levels { get; set; } = [.. Enumerable.Range(1, 5).Select(_ => new WordLevel())];

    /// <summary>The content that is asked for.</summary>
    public WordingContent Content() => new WordingContent(
        NameId.Trim(), NameEn?.Trim() ?? "", DefinitionId?.Trim() ?? "", DefinitionEn?.Trim() ?? "",
        [.. Levels.Take(5).Select((level, i) => level.Read(i + 1))]).Filled();
}

/// <summary>One level as it is typed: indicators one a line, "Indonesian | English".</summary>
internal sealed class WordLevel
{
    /// <summary>The summary: "Indonesian | English".</summary>
    [StringLength(1000)]
    public string? Summary { get; set; }

    /// <summary>Indicators of knowledge.</summary>
    [StringLength(4000)]
    public string? Knowledge { get; set; }

    /// <summary>Indicators of skill.</summary>
    [StringLength(4000)]
    public string? Skill { get; set; }

    /// <summary>Indicators of attitude.</summary>
    [StringLength(4000)]
    public string? Attitude { get; set; }

    /// <summary>A level as it would be typed.</summary>
    public static WordLevel Of(LevelWording level) => new()
    {
        Summary = Line(level.Summary),
        Knowledge = Lines(level.Knowledge),
        Skill = Lines(level.Skill),
        Attitude = Lines(level.Attitude),
    };

    /// <summary>What was typed, as a level.</summary>
    public LevelWording Read(int level) => new(level, Phrase(Summary ?? ""), Phrases(Knowledge), Phrases(Skill), Phrases(Attitude));

    private static string Line(Phrase phrase) => phrase.En == "" ? phrase.Id : $"{phrase.Id} | {phrase.En}";

    private static string Lines(IEnumerable<Phrase> phrases) => string.Join('\n', phrases.Select(Line));

    private static IReadOnlyList<Phrase> Phrases(string? lines) =>
        [.. (lines ?? "").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(Phrase)];

    private static Phrase Phrase(string line)
    {
        var parts = line.Split('|', 2, StringSplitOptions.TrimEntries);
        return new Phrase(parts[0], parts.Length > 1 ? parts[1] : "");
    }
}

/// <summary>Keeps what <see cref="WordCompetency"/> asks for.</summary>
internal sealed class WordCompetencyHandler(PamongDb db, WordingKeeping keeping)
{
    /// <summary>Adds a competency of the agency.</summary>
    public async Task<Result<Competency>> AddAsync(WordCompetency asked, CancellationToken ct)
    {
        var code = (asked.Code ?? "").Trim().ToUpperInvariant();
        if (code == "") return CompetenciesRefusals.CodeMissing;
        if (await db.Set<Competency>().AnyAsync(c => c.Code == code, ct)) return CompetenciesRefusals.CodeTaken;
        var competency = new Competency
        {
            Code = code,
            NameId = asked.NameId.Trim(),
            NameEn = string.IsNullOrWhiteSpace(asked.NameEn) ? asked.NameId.Trim() : asked.NameEn.Trim(),
            Group = asked.Group,
            Family = asked.Family?.Trim() ?? "",
            Source = CompetencySource.Agency,
        };
        db.Add(competency);
        return await KeepAsync(competency, asked, ct);
    }

    /// <summary>Words a competency anew.</summary>
    public async Task<Result<Competency>> WordAsync(Guid competencyId, WordCompetency asked, CancellationToken ct)
    {
        var competency = await db.Set<Competency>().SingleOrDefaultAsync(c => c.Id == competencyId, ct);
        if (competency is null) return CompetenciesRefusals.NoSuchCompetency;
        if (competency.Source == CompetencySource.Agency) competency.Family = asked.Family?.Trim() ?? "";
        return await KeepAsync(competency, asked, ct);
    }

    private async Task<Result<Competency>> KeepAsync(Competency competency, WordCompetency asked, CancellationToken ct)
    {
        var title = asked.VersionTitle?.Trim() ?? "";
        var version = await keeping.VersionOnAsync(asked.EffectiveFrom!.Value, title, asked.Basis?.Trim() ?? "", ct);
        var put = await keeping.PutAsync(competency, version, asked.Content(), ct);
        if (!put.Ok(out _, out var refusal)) return refusal;
        await db.SaveChangesAsync(ct);
        return competency;
    }
}
