using Microsoft.EntityFrameworkCore;
using Pamong.Documents.Recognising;
using Pamong.People.Contract;
using Pamong.People.Contract.Importing;
using Pamong.People.Leading;
using Pamong.People.Moving;
using Pamong.Platform.Data;
using Pamong.Platform.Tenants;
using Pamong.Platform.Texts;
using static Pamong.Platform.Texts.Bilingual;

namespace Pamong.People.Units;

/// <summary>A unit as a file gives it; the unit above by its code.</summary>
internal sealed record UnitState(
    string Code, string Name, string Kind, string ParentCode, string Region, string Echelon, string HeadPosition, string HeadNip, DateOnly? EndedOn);

/// <summary>Imports the tree of units.</summary>
internal sealed class UnitImport(PamongDb db, AgencyDay day, LeadershipUpdate leadership) : IImportKind
{
    public const string KindCode = "units";

    public string Code => KindCode;

    public int Order => 10;

    public Text Label => T("Unit kerja", "Units");

    public Text Help => T(
        "Satu baris untuk satu unit, dengan kode unit induknya. Urutan baris bebas. Sel kosong tidak menghapus isi yang sudah ada.",
        "One row for each unit, with the code of the unit above. The order of rows does not matter. An empty cell does not erase what is there.");

    public string Permission => PeoplePermissions.Import;

    public IReadOnlyList<string> SheetNames => ["unit", "unor", "opd"];

    public Task<IReadOnlyList<ImportField>> FieldsAsync(CancellationToken ct) => Task.FromResult<IReadOnlyList<ImportField>>(Fields);

    internal static readonly IReadOnlyList<ImportField> Fields =
    [
        new("code", T("Kode Unit", "Unit code"), true, "Kode Unor", "Kode Unit Kerja", "Kode Unit Organisasi", "Kode OPD", "Kode SKPD", "ID Unor", "Kode") { Example = "1.02.03" },
        new("name", T("Nama Unit", "Unit name"), true, "Nama Unit Kerja", "Nama Unor", "Nama Unit Organisasi", "Unit Kerja", "Unit Organisasi", "Nama OPD", "Nama SKPD", "Perangkat Daerah", "Nama") { Example = "Bidang Pendidikan Dasar" },
        new("parent", T("Kode Unit Induk", "Code of the unit above"), false, "Kode Induk", "Kode Unor Atasan", "Kode Unor Induk", "Induk", "Kode Atasan", "Unit Induk", "Diatasan") { Example = "1.02" },
        new("kind", T("Jenis Unit", "Kind of unit"), false, "Jenis Unor", "Jenis", "Tipe Unit", "Tingkat Unit") { Example = "bidang" },
        new("echelon", T("Eselon Kepala", "Echelon of its head"), false, "Eselon", "Eselon Pimpinan", "Eselon Kepala Unit", "Eselonering", "Kepala Unit Eselon") { Example = "III.b" },
        new("head", T("Kode Jabatan Kepala", "Code of the head's position"), false, "Kode Jabatan Pimpinan", "Kode Jabatan Kepala Unit", "Jabatan Kepala", "Kepala Unit Kode Jabatan Kepala", "Kepala Unit Kode Jabatan Pimpinan") { Example = "JS-17" },
        new("headNip", T("NIP Kepala", "NIP of its head"), false, "NIP Pimpinan", "NIP Kepala Unit", "NIP Pejabat"),
        new("region", T("Kode Wilayah", "Region code"), false, "Kode Kemendagri", "Kode Wilayah Kemendagri", "Wilayah") { Example = "11.74" },
    ];

    public async Task<IImportDecider> BeginDecidingAsync(CancellationToken ct)
    {
        var known = await StatesAsync(db.Set<Unit>(), ct);
        var today = await day.TodayAsync(ct);
        return new UnitDecider(known.ToDictionary(u => u.State.Code), today, await StaffedAsync(ct), NipsAsync);
    }

    public Task<IImportWriter> BeginWritingAsync(CancellationToken ct) =>
        Task.FromResult<IImportWriter>(new UnitWriter(db, leadership));

    internal static async Task<List<(Guid Id, UnitState State)>> StatesAsync(IQueryable<Unit> units, CancellationToken ct)
    {
        var all = await units.AsNoTracking().ToListAsync(ct);
        var codes = all.ToDictionary(u => u.Id, u => u.Code);
        return all.ConvertAll(u => (u.Id, State(u, u.ParentId is { } parent ? codes.GetValueOrDefault(parent, "") : "")));
    }

    internal static UnitState State(Unit unit, string parentCode) => new(
        unit.Code, unit.Name, unit.Kind, parentCode, unit.RegionCode, unit.Echelon, unit.HeadPositionCode, unit.HeadNip, unit.EndedOn);

    private async Task<HashSet<Guid>> StaffedAsync(CancellationToken ct) =>
        [.. await db.Set<Employee>().Where(e => e.LeftOn == null).Select(e => e.UnitId).Union(db.Set<ComingMove>().Select(m => m.UnitId)).ToListAsync(ct)];

    private async Task<HashSet<string>> NipsAsync(IReadOnlyList<string> nips, CancellationToken ct) =>
        [.. await db.Set<Employee>().Where(e => nips.Contains(e.Nip)).Select(e => e.Nip).ToListAsync(ct)];
}

/// <summary>Decides on rows of units: codes that occur twice, units above that are missing, circles.</summary>
internal sealed class UnitDecider(
    Dictionary<string, (Guid Id, UnitState State)> known, DateOnly today, HashSet<Guid> staffed,
    Func<IReadOnlyList<string>, CancellationToken, Task<HashSet<string>>> nips) : IImportDecider
{
    private readonly Dictionary<string, (int Row, string Parent, bool Good)> learned = new(StringComparer.Ordinal);
    private HashSet<string>? circular;

    public void Learn(ImportRow row)
    {
        var code = row.Code("code");
        if (code.Length == 0 || learned.ContainsKey(code)) return;
        learned[code] = (row.Number, row.Code("parent"), row.Text("name").Length > 0);
    }

    public async Task<IReadOnlyList<ImportDecision>> DecideAsync(IReadOnlyList<ImportRow> rows, CancellationToken ct)
    {
        circular ??= Circular();
        var heads = rows.Where(r => r.Has("headNip")).Select(r => IdText.ReadDigits(r.Cell("headNip")).Value).OfType<string>().Distinct().ToList();
        var there = heads.Count == 0 ? [] : await nips(heads, ct);
        return [.. rows.Select(row => Decide(row, there))];
    }

    public async IAsyncEnumerable<ImportDecision> LeftAsync([System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken ct)
    {
        await Task.CompletedTask;
        foreach (var (code, (id, state)) in known)
        {
            ct.ThrowIfCancellationRequested();
            if (state.EndedOn is not null || learned.ContainsKey(code) || staffed.Contains(id)) continue;
            yield return new ImportDecision
            {
                Outcome = ImportOutcome.Left,
                Key = code,
                Title = state.Name,
                SubjectId = id,
                Payload = new BeforeAfter<UnitState>(state, state with { EndedOn = today }),
            };
        }
    }

    private ImportDecision Decide(ImportRow row, HashSet<string> there)
    {
        var code = row.Code("code");
        var name = row.Required("name");
        if (code.Length == 0) row.RefuseEmpty("code");
        if (code.Contains('/', StringComparison.Ordinal)) row.Refuse("code", T("Kode tidak boleh memuat garis miring.", "A code must not contain a slash."));
        if (learned.TryGetValue(code, out var first) && first.Row != row.Number)
            row.Refuse("code", T("Kode ini sudah ada di baris {0}.", "This code stands in row {0} already.").With(first.Row));
        var parent = row.Code("parent");
        if (parent.Length > 0 && !known.ContainsKey(parent) && !(learned.TryGetValue(parent, out var above) && above.Good))
            row.Refuse("parent", T("Unit induk {0} tidak ada.", "There is no unit above with the code {0}.").With(parent));
        if (circular!.Contains(code)) row.Refuse("parent", T("Unit ini menjadi induk dirinya sendiri.", "This unit ends up above itself."));
        var before = known.GetValueOrDefault(code);
        var after = After(row, code, name, parent, before.State, there);
        if (row.IsRefused) return ImportDecision.Rejected(row, code, name);
        if (before.State is null)
            return new()
            {
                Outcome = ImportOutcome.New, Row = row, Key = code, Title = name, SubjectId = Guid.CreateVersion7(),
                Payload = new BeforeAfter<UnitState>(null, after),
            };
        return before.State == after
            ? ImportDecision.Unchanged(row, code, name, before.Id)
            : new()
            {
                Outcome = ImportOutcome.Changed, Row = row, Key = code, Title = name, SubjectId = before.Id,
                Payload = new BeforeAfter<UnitState>(before.State, after), Changes = [.. Changes(before.State, after)],
            };
    }

    private static UnitState After(ImportRow row, string code, string name, string parent, UnitState? before, HashSet<string> there)
    {
        var nip = row.Has("headNip") ? row.Digits("headNip", 18) ?? "" : "";
        if (nip.Length > 0 && !there.Contains(nip))
            row.Warn("headNip", T("NIP kepala belum ada di data pegawai; dipakai setelah pegawainya diimpor.", "This head is not among the employees yet; it counts once they are imported."));
        string Or(string text, string? old) => text.Length > 0 ? text : old ?? "";
        return new UnitState(
            code, name, Or(row.Text("kind"), before?.Kind), Or(parent, before?.ParentCode), Or(row.Code("region"), before?.Region),
            Or(row.Text("echelon"), before?.Echelon), Or(row.Code("head"), before?.HeadPosition), Or(nip, before?.HeadNip), null);
    }

    private static IEnumerable<ImportChange> Changes(UnitState before, UnitState after) => new ImportChange[]
    {
        new(T("Nama", "Name"), before.Name, after.Name),
        new(T("Jenis", "Kind"), before.Kind, after.Kind),
        new(T("Unit induk", "Unit above"), before.ParentCode, after.ParentCode),
        new(T("Kode wilayah", "Region code"), before.Region, after.Region),
        new(T("Eselon kepala", "Head's echelon"), before.Echelon, after.Echelon),
        new(T("Jabatan kepala", "Head's position"), before.HeadPosition, after.HeadPosition),
        new(T("NIP kepala", "Head's NIP"), before.HeadNip, after.HeadNip),
        new(T("Berakhir", "Ended"), Text.Of(before.EndedOn), Text.Of(after.EndedOn)),
    }.Where(c => c.Before != c.After);

    // The unit above by the file, else by what is there.
    private HashSet<string> Circular()
    {
        string Above(string code) => learned.TryGetValue(code, out var row) && row.Parent.Length > 0
            ? row.Parent
            : known.TryGetValue(code, out var unit) ? unit.State.ParentCode : "";
        var bad = new HashSet<string>(StringComparer.Ordinal);
        foreach (var code in learned.Keys)
        {
            var (at, steps) = (Above(code), 0);
            while (at.Length > 0 && at != code && steps++ < 60) at = Above(at);
            if (at == code || steps >= 60) bad.Add(code);
        }

        return bad;
    }
}
