using Pamong.People.Contract;
using Pamong.People.Contract.Importing;
using Pamong.Planning.Contract;
using Pamong.Planning.Importing;
using Pamong.Platform.Data;
using Pamong.Platform.Outcomes;
using Pamong.Platform.Texts;
using static Pamong.Platform.Texts.Bilingual;

namespace Pamong.Planning.Funding;

/// <summary>Imports what units can bear in a year.</summary>
internal sealed class UnitLimitImport(PamongDb db, FundKeeping funds, UnitLimitKeeping limits, PlanningYear year) : IImportKind
{
    public const string KindCode = "unit-limits";

    public string Code => KindCode;

    public int Order => 63;

    public Text Label => T("Batas unit", "Unit limits");

    public Text Help => T(
        "Satu baris untuk satu unit: paling banyak pegawai yang boleh tidak di tempat dalam seminggu, pagu dari APBD pusat, dan minggu yang tertutup. Sel kosong berarti tanpa batas.",
        "One row for each unit: the most people away in a week, the cap on central money, and closed weeks. An empty cell means no limit.");

    public string Permission => PlanningPermissions.ManageBudget;

    public IReadOnlyList<string> SheetNames => ["batas", "limit"];

    internal static readonly IReadOnlyList<ImportField> Fields =
    [
        new("Unit", T("Kode Unit Kerja", "Unit code"), true, "Kode Unit", "Kode Unor", "Kode OPD", "Kode SKPD") { Example = "1.05" },
        new("Name", T("Nama Unit Kerja", "Unit name"), false, "Nama Unit", "Nama Unor", "Nama Unit Organisasi", "Unit Kerja") { Example = "Dinas Pendidikan", Hint = T("hanya untuk dibaca", "only to be read") },
        new("MaxAway", T("Maks. Pegawai Tidak di Tempat per Minggu", "Most people away in a week"), false, "Maks. Tidak di Tempat per Minggu", "Maks Tidak di Tempat", "Maks Pegawai Keluar per Minggu", "Maks Keluar") { Example = "8" },
        new("CentralCap", T("Pagu Maks. dari APBD Pusat (Rp)", "Cap on central money (Rp)"), false, "Pagu Maksimum dari APBD Pusat", "Pagu Maks Pusat", "Pagu Maks APBD Pusat", "Pagu Maks dari APBD Pusat") { Example = "150000000", Hint = T("rupiah bulat", "whole rupiah") },
        new("ClosedWeeks", T("Minggu Tertutup", "Closed weeks"), false, "Minggu Sibuk", "Minggu Tutup") { Example = "10; 11", Hint = T("nomor minggu 1–53; minggu 1 mulai 1 Januari", "weeks 1–53; week 1 begins on 1 January") },
        new("Year", T("Tahun", "Year"), false, "Tahun Anggaran", "TA"),
    ];

    public Task<IReadOnlyList<ImportField>> FieldsAsync(CancellationToken ct) => Task.FromResult(Fields);

    public async Task<IImportDecider> BeginDecidingAsync(CancellationToken ct) =>
        new UnitLimitDecider(await limits.AllAsync(ct), await funds.UnitsAsync(ct), await year.DefaultAsync(ct));

    public Task<IImportWriter> BeginWritingAsync(CancellationToken ct) => Task.FromResult<IImportWriter>(new Writer(db, limits));

    private sealed class Writer(PamongDb db, UnitLimitKeeping limits) : KeyedWriter<UnitLimitContent>(db)
    {
        protected override Task<Dictionary<string, Kept<UnitLimitContent>>> KnownAsync(CancellationToken ct) => limits.AllAsync(ct);

        protected override Task AddAsync(Guid id, UnitLimitContent content, CancellationToken ct) => limits.AddAsync(id, content, ct);

        protected override Task ChangeAsync(Guid id, UnitLimitContent content, CancellationToken ct) => limits.ChangeAsync(id, content, ct);

        protected override async Task<Refusal?> RemoveAsync(Guid id, CancellationToken ct)
        {
            await limits.RemoveAsync(id, ct);
            return null;
        }
    }
}

/// <summary>Reads rows of unit limits.</summary>
internal sealed class UnitLimitDecider(Dictionary<string, Kept<UnitLimitContent>> known, IReadOnlyList<UnitRow> units, int defaultYear)
    : KeyedDecider<UnitLimitContent>(known, "Unit")
{
    private readonly Dictionary<string, string> names = units.ToDictionary(u => u.Code, u => u.Name, StringComparer.Ordinal);

    protected override Reading<UnitLimitContent> Read(ImportRow row)
    {
        var code = row.Code("Unit");
        if (code.Length == 0 && !row.IsRefused) row.RefuseEmpty("Unit");
        else if (code.Length > 0 && !names.ContainsKey(code)) row.Refuse("Unit", FundRefusals.UnknownUnit.With(code).Message);
        var year = row.Whole("Year", PlanningYear.Earliest, PlanningYear.Latest) ?? PlanningYear.In(row.Sheet) ?? defaultYear;
        var before = Before($"{year}/{code}");
        var content = new UnitLimitContent(
            code, year,
            row.Has("MaxAway") ? row.Whole("MaxAway", 0, UnitLimitContent.MostAway) : before?.MaxAway,
            row.Has("CentralCap") ? row.Rupiah("CentralCap") : before?.CentralCap,
            row.Has("ClosedWeeks") ? WeeksOf(row) : before?.ClosedWeeks ?? "");
        return new(content.Key, names.GetValueOrDefault(code, row.Text("Name")), content);
    }

    protected override IEnumerable<ImportChange> Changes(UnitLimitContent before, UnitLimitContent after) =>
    [
        new(T("Paling banyak tidak di tempat", "Most people away"), before.MaxAway?.ToString(Language.Current) ?? "", after.MaxAway?.ToString(Language.Current) ?? ""),
        new(T("Pagu dari APBD pusat", "Cap on central money"), Text.OfRupiah(before.CentralCap), Text.OfRupiah(after.CentralCap)),
        new(T("Minggu tertutup", "Closed weeks"), before.ClosedWeeks, after.ClosedWeeks),
    ];

    private static string WeeksOf(ImportRow row)
    {
        var weeks = UnitLimitContent.ReadWeeks(RowReading.Join(row.List("ClosedWeeks")), out var unreadable);
        if (unreadable.Count > 0) row.Refuse("ClosedWeeks", FundRefusals.UnreadableWeeks.With(RowReading.Join(unreadable)).Message);
        return UnitLimitContent.Weeks(weeks);
    }
}
