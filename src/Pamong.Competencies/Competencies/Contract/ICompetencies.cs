using Pamong.Platform.Texts;

namespace Pamong.Competencies.Contract;

/// <summary>The agency's dictionary of competencies, national ones included.</summary>
public interface ICompetencies
{
    /// <summary>Competencies in use. Order by <see cref="CompetencyRow.Group"/>, then <see cref="CompetencyRow.Code"/>.</summary>
    IQueryable<CompetencyRow> All();

    /// <summary>
    /// Those of them that read on a day: what a choice offers. A competency that only a later version of the dictionary words is not among them.
    /// </summary>
    IQueryable<CompetencyRow> On(DateOnly day);
}

/// <summary>A competency as other modules see it.</summary>
public sealed class CompetencyRow
{
    /// <summary>The competency.</summary>
    public required Guid Id { get; init; }

    /// <summary>The code, unique in the agency: "INT".</summary>
    public required string Code { get; init; }

    /// <summary>The name in Indonesian.</summary>
    public required string NameId { get; init; }

    /// <summary>The name in English; the Indonesian one where the agency gave none.</summary>
    public required string NameEn { get; init; }

    /// <summary>Managerial, technical …</summary>
    public required CompetencyGroup Group { get; init; }

    /// <summary>National or the agency's own.</summary>
    public required CompetencySource Source { get; init; }

    /// <summary>The name in the language of the request; for rows already read, not inside a query.</summary>
    public string Name => Language.IsEnglish ? NameEn : NameId;
}
