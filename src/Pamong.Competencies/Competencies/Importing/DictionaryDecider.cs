using Pamong.Competencies.Contract;
using Pamong.Competencies.Dictionary;
using Pamong.People.Contract.Importing;
using static Pamong.Platform.Texts.Bilingual;

namespace Pamong.Competencies.Importing;

/// <summary>Decides on rows of the dictionary, warning of near-duplicates. Reads nothing but what it is given.</summary>
internal sealed class DictionaryDecider(Dictionary<string, (Guid Id, DictionaryState State)> present) : IImportDecider
{
    private readonly Dictionary<string, (int Row, string Name)> seen = new(StringComparer.OrdinalIgnoreCase);

    public Task<IReadOnlyList<ImportDecision>> DecideAsync(IReadOnlyList<ImportRow> rows, CancellationToken ct) =>
        Task.FromResult<IReadOnlyList<ImportDecision>>([.. rows.Select(Decide)]);

    private ImportDecision Decide(ImportRow row)
    {
        var code = row.Code("code").ToUpperInvariant();
        var name = row.Required("name");
        if (code.Length == 0 && !row.IsRefused) row.RefuseEmpty("code");
        if (seen.TryGetValue(code, out var first)) row.Refuse("code", T("Kode ini sudah ada di baris {0}.", "This code stands in row {0} already.").With(first.Row));
        var group = row.Text("group") is { Length: > 0 } word ? FileWords.Group(word) : CompetencyGroup.Technical;
        if (group is null) row.Refuse("group", T("Kelompok tidak dikenali. Tulis Teknis atau Pemerintahan.", "The group is not recognised. Write Teknis (technical) or Pemerintahan (government)."));
        if (row.IsRefused) return ImportDecision.Rejected(row, code, name);

        var there = present.GetValueOrDefault(code);
        var after = After(row, code, name, group!.Value, there.State);
        var decision = there.State is null
            ? new ImportDecision
            {
                Outcome = ImportOutcome.New, Row = row, Key = code, Title = name, SubjectId = Guid.CreateVersion7(),
                Payload = new BeforeAfter<DictionaryState>(null, after),
            }
            : DictionaryStates.Same(there.State, after)
                ? ImportDecision.Unchanged(row, code, name, there.Id)
                : new ImportDecision
                {
                    Outcome = ImportOutcome.Changed, Row = row, Key = code, Title = name, SubjectId = there.Id,
                    Payload = new BeforeAfter<DictionaryState>(there.State, after),
                    Changes = [.. Comparison.Between(there.State.Content, after.Content).Select(d => new ImportChange(d.Where, d.Before, d.After))],
                };
        if (there.State is null) WarnOfNear(row, name);
        seen.Add(code, (row.Number, name));
        return decision;
    }

    private void WarnOfNear(ImportRow row, string name)
    {
        var others = present.Values.Select(p => (p.State.Code, Name: p.State.Content.NameId)).Concat(seen.Select(s => (Code: s.Key, s.Value.Name)));
        foreach (var (near, likeness) in NearDuplicates.Of(name, others, o => o.Name).Take(2))
            row.Warn("name", T("Mirip dengan {0} ({1}). Periksa agar satu kemampuan tidak dihitung dua kali.", "Like {0} ({1}). Check that one skill is not counted twice.").With(near.Name, near.Code));
    }

    // What the file has no column for, or leaves empty, stays as it is.
    private static DictionaryState After(ImportRow row, string code, string name, CompetencyGroup group, DictionaryState? before)
    {
        var content = (before?.Content ?? new WordingContent(name, "", "", "", [])).Filled();
        var levels = content.Levels.Select(level =>
        {
            var summary = row.Text($"level{level.Level}");
            var changed = summary.Length > 0 && summary != level.Summary.Id ? level with { Summary = new Phrase(summary) } : level;
            var indicators = row.Cell($"indicators{level.Level}").Text;
            return string.IsNullOrWhiteSpace(indicators) ? changed : IndicatorText.Read(indicators, changed);
        });
        return new DictionaryState(
            before?.Code ?? code,
            before?.Group ?? group,
            row.Text("family") is { Length: > 0 } family ? family : before?.Family,
            content with
            {
                NameId = name,
                NameEn = row.Text("nameEn") is { Length: > 0 } english ? english : content.NameEn,
                DefinitionId = row.Text("definition") is { Length: > 0 } definition ? definition : content.DefinitionId,
                Levels = [.. levels],
            });
    }
}
