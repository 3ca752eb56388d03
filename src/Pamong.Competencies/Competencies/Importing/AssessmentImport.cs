using Microsoft.EntityFrameworkCore;
using Pamong.Competencies.Assessing;
using Pamong.Competencies.Contract;
using Pamong.People.Contract;
using Pamong.People.Contract.Importing;
using Pamong.Platform.Data;
using Pamong.Platform.Outcomes;
using Pamong.Platform.Rights;
using Pamong.Platform.Tenants;
using Pamong.Platform.Texts;
using static Pamong.Platform.Texts.Bilingual;

namespace Pamong.Competencies.Importing;

/// <summary>One row of results: one of a long sheet, several of a wide one.</summary>
internal sealed record ResultsOfRow(
    Guid EmployeeId, AssessmentSource Source, DateOnly AssessedOn, string? Assessor, string? Instrument, string? Evidence,
    IReadOnlyList<ResultOfRow> Results);

/// <summary>One result of a row.</summary>
internal sealed record ResultOfRow(Guid Id, Guid CompetencyId, int Level);

/// <summary>Imports results: a row each (code and level), or a column for each competency, or both in one workbook.</summary>
internal sealed class AssessmentImport(
    PamongDb db, IPeople people, ICompetencies competencies, LevelKeeping levels, AgencyDay day, CurrentUser user, TimeProvider clock) : IImportKind
{
    public const string KindCode = "assessments";

    public string Code => KindCode;

    public int Order => 60;

    public Text Label => T("Penilaian kompetensi", "Results of assessments");

    public Text Help => T(
        "Satu baris untuk satu hasil (kode kompetensi dan level), atau satu kolom untuk tiap kompetensi. Hasil tidak pernah ditimpa; level efektif dihitung ulang sesudahnya.",
        "One row for each result (code and level), or one column for each competency. Results are never overwritten; effective levels are recomputed afterwards.");

    public string Permission => CompetenciesPermissions.Import;

    public IReadOnlyList<string> SheetNames => ["penilaian", "manajerial", "sosio", "sosial", "teknis", "assessment", "asesmen"];

    public async Task<IReadOnlyList<ImportField>> FieldsAsync(CancellationToken ct)
    {
        var all = await competencies.On(await day.TodayAsync(ct)).OrderBy(c => c.Group).ThenBy(c => c.Code).ToListAsync(ct);
        return
        [
            new("nip", T("NIP", "NIP"), true, "Nomor Induk Pegawai", "N I P", "NIP Baru", "NIP/NI PPPK", "NIP 18 Digit") { Example = "199001012015031001" },
            new("name", T("Nama", "Name"), false, "Nama Pegawai", "Nama Lengkap", "Nama Lengkap dan Gelar") { Hint = NotRead },
            new("unit", T("Unit kerja", "Unit"), false, "Unit", "Perangkat Daerah", "OPD", "Instansi") { Hint = NotRead },
            new("position", T("Jabatan", "Position"), false, "Nama Jabatan", "Kode Jabatan") { Hint = NotRead },
            new("date", T("Tanggal", "Date"), true, "Tanggal Penilaian", "Tgl Penilaian", "Tgl. Penilaian", "Tgl") { Example = "17-08-2026" },
            new("source", T("Sumber", "Source"), true, "Sumber Penilaian", "Metode", "Metode/Sumber", "Metode Penilaian", "Jenis Penilaian")
            {
                Example = "Assessment Center",
                Hint = T("Pusat penilaian, tes, sertifikat, atasan, rekan, atau diri sendiri", "Assessment centre, test, certificate, superior, peers or self"),
            },
            new("code", T("Kode kompetensi", "Competency code"), false, "Kode Komp", "Kode", "Kompetensi", "Nama Kompetensi") { Example = "TEK-ADM" },
            new("level", T("Level", "Level"), false, "Level Capaian", "Capaian", "Level Hasil", "Nilai Level", "Hasil") { Example = "3" },
            new("assessor", T("Asesor", "Assessor"), false, "Nama Asesor", "Penilai", "Nama Penilai", "Lembaga Penilai"),
            new("instrument", T("Instrumen", "Instrument"), false, "Alat Ukur", "Instrumen Penilaian"),
            new("evidence", T("Bukti", "Evidence"), false, "Bukti Pendukung", "Nomor Sertifikat", "No Sertifikat", "Dokumen Bukti"),
            .. all.Select(c => new ImportField(ColumnOf(c.Code), T(c.NameId, c.NameEn), false, c.Code, $"{c.Code} - {c.NameId}", $"{c.NameId} ({c.Code})")),
        ];
    }

    public async Task<IImportDecider> BeginDecidingAsync(CancellationToken ct) => new AssessmentDecider(
        db, people, await competencies.On(await day.TodayAsync(ct)).ToListAsync(ct), await day.TodayAsync(ct));

    public Task<IImportWriter> BeginWritingAsync(CancellationToken ct) =>
        Task.FromResult<IImportWriter>(new AssessmentWriter(db, levels, user, clock));

    // Known by name so that no competency is taken for them.
    private static Text NotRead => T("Tidak dibaca; pegawai dikenali dari NIP.", "Not read; people are known by their NIP.");

    internal static string ColumnOf(string code) => "k:" + code;
}

/// <summary>Writes results, or withdraws them.</summary>
internal sealed class AssessmentWriter(PamongDb db, LevelKeeping levels, CurrentUser user, TimeProvider clock) : IImportWriter
{
    public async Task<Result<Done>> ApplyAsync(IReadOnlyList<DecidedRow> rows, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        await db.BulkInsertAsync(rows.Select(r => r.Read<ResultsOfRow>()).SelectMany(row => row.Results.Select(result => new Assessment
        {
            Id = result.Id,
            EmployeeId = row.EmployeeId,
            CompetencyId = result.CompetencyId,
            Level = result.Level,
            Source = row.Source,
            AssessedOn = row.AssessedOn,
            Assessor = row.Assessor ?? "",
            Instrument = row.Instrument ?? "",
            Evidence = row.Evidence ?? "",
            RecordedAt = now,
            RecordedBy = user.Name,
        })), ct);
        return Done.Yes;
    }

    public async Task<Result<Done>> UndoAsync(IReadOnlyList<DecidedRow> rows, CancellationToken ct)
    {
        var ids = rows.SelectMany(r => r.Read<ResultsOfRow>().Results.Select(result => result.Id)).ToList();
        var withdrawn = (await db.Set<Withdrawal>().Where(w => ids.Contains(w.AssessmentId)).Select(w => w.AssessmentId).ToListAsync(ct)).ToHashSet();
        var now = clock.GetUtcNow();
        await db.BulkInsertAsync(ids.Where(id => !withdrawn.Contains(id)).Select(id => new Withdrawal
        {
            AssessmentId = id,
            Reason = T("Impor dibatalkan", "The import was undone"),
            At = now,
            By = user.Name,
        }), ct);
        return Done.Yes;
    }

    public async Task<Result<Done>> FinishAsync(CancellationToken ct)
    {
        await levels.RecomputeAllAsync(ct);
        return Done.Yes;
    }
}
