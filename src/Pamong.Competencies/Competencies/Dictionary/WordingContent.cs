namespace Pamong.Competencies.Dictionary;

/// <summary>How a competency reads: what a form, an import or the API brings.</summary>
internal sealed record WordingContent(
    string NameId, string NameEn, string DefinitionId, string DefinitionEn, IReadOnlyList<LevelWording> Levels)
{
    /// <summary>The content of a stored wording.</summary>
    public static WordingContent Of(Wording wording) =>
        new(wording.NameId, wording.NameEn, wording.DefinitionId, wording.DefinitionEn, LevelWording.Read(wording.Levels));

    /// <summary>The same with the generic scale where a level says nothing.</summary>
    public WordingContent Filled() => this with { Levels = [.. GenericScale.Fill(Levels)] };
}
