using Pamong.People.Contract.Importing;
using Pamong.Planning.Contract;
using Pamong.Planning.Importing;
using Pamong.Platform.Data;
using Pamong.Platform.Outcomes;
using Pamong.Platform.Texts;
using static Pamong.Platform.Texts.Bilingual;

namespace Pamong.Planning.Programmes;

/// <summary>Imports the catalogue of programmes.</summary>
internal sealed class ProgrammeImport(PamongDb db, ProgrammeKeeping programmes) : IImportKind
{
    public const string KindCode = "programmes";

    public string Code => KindCode;

    public int Order => 60;

    public Text Label => T("Program", "Programmes");

    public Text Help => T(
        "Satu baris untuk satu program, dikenali dari kodenya. Kompetensi ditulis sebagai kode dan level, misalnya INT:3; KOM:2. Kolom yang tidak ada dalam berkas tidak mengubah data.",
        "One row for each programme, known by its code. Competencies are written as code and level, such as INT:3; KOM:2. A column that the file lacks changes nothing.");

    public string Permission => PlanningPermissions.ManageProgrammes;

    public IReadOnlyList<string> SheetNames => ["program"];

    internal static readonly IReadOnlyList<ImportField> Fields =
    [
        new("Code", T("Kode Program", "Programme code"), true, "Kode Pelatihan", "ID Program", "Kode") { Example = "PRG-001" },
        new("Name", T("Nama Program", "Programme name"), true, "Nama Pelatihan", "Program", "Judul Pelatihan", "Nama") { Example = "Pelatihan Pelayanan Publik" },
        new("Form", T("Kode Bentuk", "Form"), true, "Bentuk", "Kode Bentuk Bangkom", "Bentuk Pengembangan", "Bentuk Pelatihan") { Example = "KL03", Hint = T("kode atau nama bentuk menurut Peraturan LAN 10/2018", "code or name of a form of Peraturan LAN 10/2018") },
        new("Provider", T("Penyelenggara", "Provider"), false, "Lembaga Penyelenggara", "Pelaksana") { Example = "BPSDM Provinsi" },
        new("Jp", T("JP", "JP"), true, "Jumlah JP", "Jam Pelajaran", "JPL") { Example = "24" },
        new("DaysAway", T("Hari Meninggalkan Tugas", "Days away from work"), false, "Hari Tugas", "Lama Hari", "Hari") { Example = "3" },
        new("CostPerHead", T("Biaya per Peserta", "Cost per head"), false, "Biaya per Peserta (Rp)", "Biaya/Peserta", "Biaya Biaya per Peserta (Rp)", "Biaya Biaya/Peserta", "Biaya per Orang") { Example = "1450000", Hint = T("rupiah bulat", "whole rupiah") },
        new("FixedCost", T("Biaya Tetap per Angkatan", "Fixed cost per batch"), false, "Biaya Tetap per Angkatan (Rp)", "Biaya Tetap/Angkatan", "Biaya Tetap Angkatan", "Biaya Biaya Tetap per Angkatan (Rp)", "Biaya Biaya Tetap/Angkatan") { Example = "22000000", Hint = T("rupiah bulat", "whole rupiah") },
        new("MinSeats", T("Min. Peserta", "Least participants"), false, "Peserta Minimal", "Min Peserta", "Minimal Peserta", "Peserta Min. Peserta", "Kuota Minimal") { Example = "20" },
        new("MaxSeats", T("Maks. Peserta", "Most participants"), true, "Peserta Maksimal", "Maks Peserta", "Maksimal Peserta", "Peserta Maks. Peserta", "Kuota", "Kuota Maksimal") { Example = "40" },
        new("Raises", T("Kompetensi dan Level Dicapai", "Competencies and level reached"), false, "Kompetensi dan Level", "Kompetensi & Level Dicapai", "Kompetensi Dicapai", "Kompetensi Level Dicapai") { Example = "PLP:3; KOM:2" },
        new("Ranks", T("Jabatan Sasaran", "For which positions"), false, "Sasaran Jabatan", "Sasaran", "Peserta Sasaran") { Example = "PENGAWAS; JF_AHLI_PERTAMA", Hint = T("jenjang, jenis jabatan, CPNS, atau Semua", "ranks, kinds of position, CPNS, or Semua for all") },
        new("Prerequisites", T("Prasyarat", "Prerequisites"), false, "Syarat", "Kompetensi Prasyarat") { Example = "TEK-PLY:2", Hint = T("level yang sudah harus dimiliki", "levels that one must hold already") },
        new("Online", T("Daring", "Online"), false, "Daring (Ya/Tidak)", "Online", "Metode Daring") { Example = "Tidak" },
    ];

    public Task<IReadOnlyList<ImportField>> FieldsAsync(CancellationToken ct) => Task.FromResult(Fields);

    public async Task<IImportDecider> BeginDecidingAsync(CancellationToken ct) =>
        new ProgrammeDecider(await programmes.AllAsync(ct), (await programmes.CompetenciesAsync(ct)).Keys.ToHashSet(StringComparer.Ordinal));

    public Task<IImportWriter> BeginWritingAsync(CancellationToken ct) => Task.FromResult<IImportWriter>(new Writer(db, programmes));

    private sealed class Writer(PamongDb db, ProgrammeKeeping programmes) : KeyedWriter<ProgrammeContent>(db)
    {
        protected override Task<Dictionary<string, Kept<ProgrammeContent>>> KnownAsync(CancellationToken ct) => programmes.AllAsync(ct);

        protected override Task AddAsync(Guid id, ProgrammeContent content, CancellationToken ct) => programmes.AddAsync(id, content, ct);

        protected override Task ChangeAsync(Guid id, ProgrammeContent content, CancellationToken ct) => programmes.ChangeAsync(id, content, ct);

        protected override Task<Refusal?> RemoveAsync(Guid id, CancellationToken ct) => programmes.RemoveAsync(id, ct);
    }
}
