using Pamong.People.Contract.Importing;
using Pamong.Planning.Contract;
using Pamong.Planning.Importing;
using Pamong.Platform.Data;
using Pamong.Platform.Outcomes;
using Pamong.Platform.Texts;
using static Pamong.Platform.Texts.Bilingual;

namespace Pamong.Planning.Funding;

/// <summary>Imports the funds of a year.</summary>
internal sealed class FundImport(PamongDb db, FundKeeping funds, PlanningYear year) : IImportKind
{
    public const string KindCode = "funds";

    public string Code => KindCode;

    public int Order => 62;

    public Text Label => T("Sumber dana", "Funds");

    public Text Help => T(
        "Satu baris untuk satu sumber dana: jenis, pagu, kode rekening, penggunaan, dan unit yang boleh memakai. Tahun diambil dari kolom Tahun, dari nama lembar, atau dari tahun angkatan yang sedang direncanakan.",
        "One row for each fund: kind, ceiling, account code, allowed uses and who may use it. The year comes from a column Tahun, from the sheet's name, or from the year of the batches being planned.");

    public string Permission => PlanningPermissions.ManageBudget;

    public IReadOnlyList<string> SheetNames => ["dana", "fund"];

    internal static readonly IReadOnlyList<ImportField> Fields =
    [
        new("Code", T("Kode Sumber Dana", "Fund code"), true, "Kode Dana", "Kode Sumber") { Example = "SD-01" },
        new("Name", T("Nama Sumber Dana", "Fund name"), true, "Nama Dana", "Sumber Dana") { Example = "APBD – BKPSDM, Pengembangan Kompetensi" },
        new("Kind", T("Jenis Sumber Dana", "Kind of fund"), true, "Jenis Dana", "Jenis", "Jenis Sumber") { Example = "APBD pusat BKPSDM", Hint = T("APBD pusat, APBD unit, swasta, donor internasional, mitra in natura, gratis", "APBD pusat, APBD unit, swasta, donor internasional, mitra in natura, gratis") },
        new("Unit", T("Kode Unit Kerja", "Unit code"), false, "Kode Unit", "Kode Unor", "Kode OPD", "Kode SKPD") { Example = "1.05", Hint = T("hanya untuk APBD unit", "only for a unit's own budget") },
        new("Ceiling", T("Pagu (Rp)", "Ceiling (Rp)"), true, "Pagu", "Pagu (Rupiah)", "Pagu Anggaran", "Jumlah") { Example = "250000000", Hint = T("rupiah bulat", "whole rupiah") },
        new("AccountCode", T("Kode Rekening", "Account code"), false, "Rekening", "Kode Akun") { Example = "5.1.02.02.12.0001" },
        new("Forms", T("Penggunaan yang Diperbolehkan", "Allowed uses"), false, "Penggunaan", "Penggunaan yang Boleh", "Peruntukan") { Example = "KL03; KL07", Hint = T("kode bentuk, kode program, Biaya peserta, atau Biaya angkatan; yang lain disimpan sebagai ketentuan", "codes of forms or programmes, Biaya peserta (per head) or Biaya angkatan (of batches); anything else is kept as terms") },
        new("Units", T("Unit yang Boleh Memakai", "Who may use it"), false, "Unit yang Boleh", "Unit Boleh", "Unit/Jenis Unit yang Boleh") { Example = "Semua unit" },
        new("Year", T("Tahun", "Year"), false, "Tahun Anggaran", "TA"),
    ];

    public Task<IReadOnlyList<ImportField>> FieldsAsync(CancellationToken ct) => Task.FromResult(Fields);

    public async Task<IImportDecider> BeginDecidingAsync(CancellationToken ct) =>
        new FundDecider(await funds.AllAsync(ct), await funds.UnitsAsync(ct), await funds.ProgrammesAsync(ct), await year.DefaultAsync(ct));

    public Task<IImportWriter> BeginWritingAsync(CancellationToken ct) => Task.FromResult<IImportWriter>(new Writer(db, funds));

    private sealed class Writer(PamongDb db, FundKeeping funds) : KeyedWriter<FundContent>(db)
    {
        protected override Task<Dictionary<string, Kept<FundContent>>> KnownAsync(CancellationToken ct) => funds.AllAsync(ct);

        protected override Task AddAsync(Guid id, FundContent content, CancellationToken ct) => funds.AddAsync(id, content, ct);

        protected override Task ChangeAsync(Guid id, FundContent content, CancellationToken ct) => funds.ChangeAsync(id, content, ct);

        protected override Task<Refusal?> RemoveAsync(Guid id, CancellationToken ct) => funds.RemoveAsync(id, ct);
    }
}
