using Microsoft.EntityFrameworkCore;
using Pamong.Competencies.Contract;
using Pamong.People.Contract;
using Pamong.People.Contract.Importing;
using Pamong.Platform.Data;
using Pamong.Platform.Texts;
using static Pamong.Platform.Texts.Bilingual;

namespace Pamong.Competencies.Importing;

/// <summary>Decides on rows of results: what is recorded already is unchanged, all else is new; nothing is ever overwritten.</summary>
internal sealed class AssessmentDecider(PamongDb db, IPeople people, IReadOnlyList<CompetencyRow> competencies, DateOnly today) : IImportDecider
{
    private readonly Dictionary<string, CompetencyRow> byCode = competencies.ToDictionary(c => c.Code, StringComparer.OrdinalIgnoreCase);

    private readonly ILookup<string, CompetencyRow> byName = competencies.ToLookup(c => c.NameId, StringComparer.OrdinalIgnoreCase);

    private readonly Dictionary<(Guid, Guid, AssessmentSource, DateOnly), int> seen = [];

    public async Task<IReadOnlyList<ImportDecision>> DecideAsync(IReadOnlyList<ImportRow> rows, CancellationToken ct)
    {
        var nips = rows.Select(r => r.Digits("nip", 18)).ToList();
        var sought = nips.Where(n => n is not null).Distinct().ToList();
        var persons = await people.All().Where(p => sought.Contains(p.Nip)).Select(p => new { p.Id, p.Nip, p.Name }).ToDictionaryAsync(p => p.Nip, ct);
        var ids = persons.Values.Select(p => p.Id).ToList();
        var recorded = await db.Set<Assessment>().AsNoTracking()
            .Where(a => ids.Contains(a.EmployeeId) && !db.Set<Withdrawal>().Any(w => w.AssessmentId == a.Id))
            .Select(a => new { a.EmployeeId, a.CompetencyId, a.Source, a.AssessedOn, a.Level })
            .ToListAsync(ct);
        var there = recorded.Select(a => (a.EmployeeId, a.CompetencyId, a.Source, a.AssessedOn, a.Level)).ToHashSet();
        return
        [
            .. rows.Zip(nips, (row, nip) =>
            {
                var person = nip is null ? null : persons.GetValueOrDefault(nip);
                if (person is null && nip is not null) row.Refuse("nip", T("Tidak ada pegawai dengan NIP ini.", "There is no employee with this NIP."));
                if (person is null && nip is null && !row.IsRefused) row.RefuseEmpty("nip");
                return Decide(row, nip ?? "", person?.Id ?? Guid.Empty, person?.Name ?? "", there);
            }),
        ];
    }

    private ImportDecision Decide(
        ImportRow row, string nip, Guid employeeId, string name, HashSet<(Guid, Guid, AssessmentSource, DateOnly, int)> there)
    {
        var on = Day(row, BirthByNip.Of(nip));
        var source = Source(row);
        var results = Results(row).ToList();
        if (results.Count == 0 && !row.IsRefused) row.Refuse("level", T("Tidak ada level di baris ini.", "There is no level in this row."));
        var evidence = row.Text("evidence");
        if (source == AssessmentSource.Certificate && evidence.Length == 0)
            row.Refuse("evidence", T("Isi nomor atau tempat penyimpanan sertifikat.", "Give the certificate's number or where it is kept."));
        if (row.IsRefused || on is null || source is null) return ImportDecision.Rejected(row, nip, name);

        var fresh = new List<ResultOfRow>();
        var changes = new List<ImportChange>();
        foreach (var (competency, level) in results)
        {
            if (there.Contains((employeeId, competency.Id, source.Value, on.Value, level))) continue;
            if (!seen.TryAdd((employeeId, competency.Id, source.Value, on.Value), level))
            {
                if (seen[(employeeId, competency.Id, source.Value, on.Value)] != level)
                    row.Refuse("level", T("Berkas ini memuat level lain untuk {0} pada hari dan sumber yang sama.", "This file has another level for {0} on the same day from the same source.").With(competency.Name));
                continue;
            }

            fresh.Add(new ResultOfRow(Guid.CreateVersion7(), competency.Id, level));
            changes.Add(new ImportChange(T(competency.NameId, competency.NameEn), Text.Empty, T("level {0}", "level {0}").With(level)));
        }

        if (row.IsRefused) return ImportDecision.Rejected(row, nip, name);
        if (fresh.Count == 0) return ImportDecision.Unchanged(row, nip, name, employeeId);
        var assessor = row.Text("assessor");
        return new()
        {
            Outcome = ImportOutcome.New, Row = row, Key = nip, Title = name, SubjectId = Guid.CreateVersion7(), Changes = changes,
            Payload = new ResultsOfRow(
                employeeId, source.Value, on.Value, assessor.Length > 0 ? assessor : source.Value.Name().Id, row.Text("instrument"), evidence, fresh),
        };
    }

    private DateOnly? Day(ImportRow row, DateOnly? born)
    {
        var day = row.Date("date");
        if (day is null && !row.IsRefused) row.RefuseEmpty("date");
        if (day > today) row.Refuse("date", CompetenciesRefusals.InTheFuture.Message);
        if (day <= born) row.Refuse("date", CompetenciesRefusals.BeforeBirth.Message);
        return day;
    }

    private static AssessmentSource? Source(ImportRow row)
    {
        var text = row.Required("source");
        if (text.Length == 0 || FileWords.Source(text) is not null) return FileWords.Source(text);
        row.Refuse("source", T("Sumber tidak dikenali: {0}. Tulis misalnya Assessment Center, Tes, Sertifikat, Penilaian Atasan.", "The source is not recognised: {0}. Write Assessment Center, Test, Certificate, Superior, for example.").With(text));
        return null;
    }

    private IEnumerable<(CompetencyRow Competency, int Level)> Results(ImportRow row)
    {
        foreach (var competency in competencies)
        {
            var column = AssessmentImport.ColumnOf(competency.Code);
            if (row.Has(column) && row.Whole(column, 1, 5) is { } level) yield return (competency, level);
        }

        var code = row.Text("code");
        if (code.Length == 0) yield break;
        var found = byCode.GetValueOrDefault(code) ?? byName[code].FirstOrDefault();
        if (found is null) row.Refuse("code", T("Tidak ada kompetensi {0} yang berlaku di kamus.", "There is no competency {0} in force in the dictionary.").With(code));
        else if (row.Whole("level", 1, 5) is { } own) yield return (found, own);
    }
}
