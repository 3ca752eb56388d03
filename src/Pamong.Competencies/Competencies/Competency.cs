using Pamong.Competencies.Contract;
using Pamong.Platform.Data;
using Pamong.Platform.Texts;

namespace Pamong.Competencies;

/// <summary>A competency of the agency's dictionary: its identity and what is in force today. Its wordings stand by version.</summary>
[Trailed]
internal sealed class Competency : TenantOwned
{
    /// <summary>The code, unique in the agency: "INT", "TEK-ADM".</summary>
    public required string Code { get; init; }

    /// <summary>The name in Indonesian, as of the wording in force.</summary>
    public required string NameId { get; set; }

    /// <summary>The name in English; the Indonesian one where none was given.</summary>
    public required string NameEn { get; set; }

    /// <summary>Managerial, technical …</summary>
    public required CompetencyGroup Group { get; set; }

    /// <summary>The family (rumpun) within the group, in the agency's words, or empty.</summary>
    public string Family { get; set; } = "";

    /// <summary>National or the agency's own.</summary>
    public required CompetencySource Source { get; init; }

    /// <summary>The last day, inclusive, on which it is in use; null while it is.</summary>
    public DateOnly? RetiredOn { get; set; }

    /// <summary>The name in the language of the request.</summary>
    public string Name => Language.IsEnglish ? NameEn : NameId;
}

/// <summary>A version of the dictionary: what was laid down on one day by one basis.</summary>
[Trailed]
internal sealed class DictionaryVersion : TenantOwned
{
    /// <summary>1, 2, 3 … in the order of the effective dates.</summary>
    public required int Number { get; set; }

    /// <summary>What people call it; empty when they gave it no title. See <see cref="Dictionary.VersionName"/>.</summary>
    public required string Title { get; set; }

    /// <summary>The first day on which it is in force; one version a day.</summary>
    public required DateOnly EffectiveFrom { get; init; }

    /// <summary>The decree or regulation that it rests on, or empty.</summary>
    public string Basis { get; set; } = "";
}

/// <summary>How one competency reads from one version on, until a later version words it anew.</summary>
[Trailed]
internal sealed class Wording : TenantOwned
{
    /// <summary>Of which competency.</summary>
    public required Guid CompetencyId { get; init; }

    /// <summary>From which version on.</summary>
    public required Guid VersionId { get; init; }

    /// <summary>The name in Indonesian.</summary>
    public required string NameId { get; set; }

    /// <summary>The name in English, or empty.</summary>
    public string NameEn { get; set; } = "";

    /// <summary>What the competency is, in Indonesian; may be empty.</summary>
    public string DefinitionId { get; set; } = "";

    /// <summary>What the competency is, in English; may be empty.</summary>
    public string DefinitionEn { get; set; } = "";

    /// <summary>The levels as JSON; see <see cref="LevelWording"/>.</summary>
    public required string Levels { get; set; }

    /// <summary>Whether the agency wrote it; on a national competency that is an overlay.</summary>
    public required bool ByAgency { get; init; }
}
