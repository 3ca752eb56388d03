using Microsoft.EntityFrameworkCore;
using Pamong.Appraisal.Contract;
using Pamong.People.Contract;
using Pamong.People.Contract.Importing;
using Pamong.Platform.Data;
using Pamong.Platform.Outcomes;
using Pamong.Platform.Texts;
using static Pamong.Platform.Texts.Bilingual;

namespace Pamong.Appraisal.Importing;

/// <summary>A year's performance as a file gives it.</summary>
internal sealed record PerformanceState(
    Guid EmployeeId, int Year, Rating? Result, Rating? Behaviour, Predicate Predicate, string? Source)
{
    public static PerformanceState Of(Performance p) => new(p.EmployeeId, p.Year, p.Result, p.Behaviour, p.Predicate, p.Source == "" ? null : p.Source);

    public Performance ToNew(Guid id)
    {
        var performance = new Performance { Id = id, EmployeeId = EmployeeId, Year = Year, Predicate = Predicate };
        Fill(performance);
        return performance;
    }

    public void Fill(Performance p) => (p.Result, p.Behaviour, p.Predicate, p.Source) = (Result, Behaviour, Predicate, Source ?? "");
}

/// <summary>Imports performance per person and year.</summary>
internal sealed class PerformanceImport(PamongDb db, IPeople people) : IImportKind
{
    private static readonly IReadOnlyList<ImportField> Fields =
    [
        new("nip", T("NIP", "NIP"), true, "Nomor Induk Pegawai", "N I P", "NIP Baru", "NIP/NI PPPK", "NIP 18 Digit") { Example = "199001012015031001" },
        new("year", T("Tahun", "Year"), true, "Tahun Penilaian", "Tahun Kinerja", "Periode") { Example = "2025" },
        new("result", T("Hasil kerja", "Work result"), false, "Rating Hasil Kerja", "Rating Hasil Kerja Pegawai") { Example = "Sesuai ekspektasi" },
        new("behaviour", T("Perilaku kerja", "Work behaviour"), false, "Rating Perilaku Kerja", "Perilaku") { Example = "Sesuai ekspektasi" },
        new("predicate", T("Predikat", "Predicate"), false, "Predikat Kinerja", "Predikat Kinerja Pegawai", "Kuadran Kinerja") { Example = "Baik" },
        new("origin", T("Sumber", "Source"), false, "Sumber Data", "Asal Data") { Example = "e-Kinerja BKN" },
    ];

    public string Code => "performance";

    public int Order => 70;

    public Text Label => T("Kinerja", "Performance");

    public Text Help => T(
        "Satu baris untuk satu pegawai dan tahun: hasil kerja, perilaku, dan predikat. Predikat mengikuti matriks bila hasil dan perilaku keduanya ada.",
        "One row for each person and year: work result, behaviour and predicate. The predicate follows the matrix where both result and behaviour are given.");

    public string Permission => AppraisalPermissions.Import;

    public IReadOnlyList<string> SheetNames => ["kinerja", "predikat", "skp"];

    public Task<IReadOnlyList<ImportField>> FieldsAsync(CancellationToken ct) => Task.FromResult(Fields);

    public Task<IImportDecider> BeginDecidingAsync(CancellationToken ct) => Task.FromResult<IImportDecider>(new PerformanceDecider(db, people));

    public Task<IImportWriter> BeginWritingAsync(CancellationToken ct) => Task.FromResult<IImportWriter>(new PerformanceWriter(db));
}

/// <summary>Decides on rows of performance.</summary>
internal sealed class PerformanceDecider(PamongDb db, IPeople people) : IImportDecider
{
    private const int Earliest = 2000;
    private const int Latest = 2100;
    private readonly Dictionary<(Guid, int), int> seen = [];

    public async Task<IReadOnlyList<ImportDecision>> DecideAsync(IReadOnlyList<ImportRow> rows, CancellationToken ct)
    {
        var nips = rows.Select(r => r.Digits("nip", 18)).ToList();
        var sought = nips.Where(n => n is not null).Distinct().ToList();
        var persons = await people.All().Where(p => sought.Contains(p.Nip)).Select(p => new { p.Id, p.Nip, p.Name }).ToDictionaryAsync(p => p.Nip, ct);
        var ids = persons.Values.Select(p => p.Id).ToList();
        var there = await db.Set<Performance>().AsNoTracking().Where(p => ids.Contains(p.EmployeeId)).ToDictionaryAsync(p => (p.EmployeeId, p.Year), ct);
        return
        [
            .. rows.Zip(nips, (row, nip) =>
            {
                var person = nip is null ? null : persons.GetValueOrDefault(nip);
                if (nip is null && !row.IsRefused) row.RefuseEmpty("nip");
                if (nip is not null && person is null) row.Refuse("nip", T("Tidak ada pegawai dengan NIP ini.", "There is no employee with this NIP."));
                return Decide(row, nip ?? "", person?.Id ?? Guid.Empty, person?.Name ?? "", there);
            }),
        ];
    }

    private ImportDecision Decide(ImportRow row, string nip, Guid employeeId, string name, Dictionary<(Guid, int), Performance> there)
    {
        var year = row.Whole("year", Earliest, Latest);
        if (year is null && !row.IsRefused) row.RefuseEmpty("year");
        var (result, behaviour) = (Rating(row, "result"), Rating(row, "behaviour"));
        var predicate = Predicate(row, result, behaviour);
        if (row.IsRefused || predicate is null) return ImportDecision.Rejected(row, nip, name);
        if (!seen.TryAdd((employeeId, year!.Value), row.Number))
        {
            row.Refuse("nip", T("Pegawai dan tahun ini sudah ada di baris {0}.", "This person and year stand in row {0} already.").With(seen[(employeeId, year.Value)]));
            return ImportDecision.Rejected(row, nip, name);
        }

        var same = there.GetValueOrDefault((employeeId, year.Value));
        var before = same is null ? null : PerformanceState.Of(same);
        var origin = row.Text("origin");
        var after = new PerformanceState(employeeId, year.Value, result, behaviour, predicate.Value, origin.Length > 0 ? origin : before?.Source);
        if (before == after) return ImportDecision.Unchanged(row, nip, name, same!.Id);
        return new()
        {
            Outcome = before is null ? ImportOutcome.New : ImportOutcome.Changed, Row = row, Key = nip, Title = name,
            SubjectId = same?.Id ?? Guid.CreateVersion7(), Payload = new BeforeAfter<PerformanceState>(before, after), Changes = [.. Changes(before, after)],
        };
    }

    private static Rating? Rating(ImportRow row, string field)
    {
        var text = row.Text(field);
        var rating = FileWords.Rating(text);
        if (text.Length > 0 && rating is null)
            row.Refuse(field, T("Tulis Di atas, Sesuai, atau Di bawah ekspektasi; yang tertulis: {0}.", "Write above, meets or below expectation; written is: {0}.").With(text));
        return rating;
    }

    private static Predicate? Predicate(ImportRow row, Rating? result, Rating? behaviour)
    {
        var text = row.Text("predicate");
        var written = FileWords.Predicate(text);
        if (text.Length > 0 && written is null) row.Refuse("predicate", T("Predikat tidak dikenali: {0}.", "The predicate is not recognised: {0}.").With(text));
        if (result is { } r && behaviour is { } b)
        {
            var byMatrix = PerformanceMatrix.Predicate(r, b);
            if (written is { } other && other != byMatrix)
                row.Warn("predicate", T("Tertulis {0}, menurut matriks {1}; dipakai yang menurut matriks.", "Written is {0}, by the matrix {1}; the matrix is used.").With(other.Name(), byMatrix.Name()));
            return byMatrix;
        }

        if (written is null && !row.IsRefused)
            row.Refuse("predicate", T("Isi predikat, atau hasil dan perilaku kerja.", "Give the predicate, or work result and behaviour."));
        return written;
    }

    private static IEnumerable<ImportChange> Changes(PerformanceState? before, PerformanceState after) => new ImportChange[]
    {
        new(T("Hasil kerja", "Work result"), before?.Result?.Name() ?? Text.Empty, after.Result?.Name() ?? Text.Empty),
        new(T("Perilaku kerja", "Work behaviour"), before?.Behaviour?.Name() ?? Text.Empty, after.Behaviour?.Name() ?? Text.Empty),
        new(T("Predikat", "Predicate"), before?.Predicate.Name() ?? Text.Empty, after.Predicate.Name()),
    }.Where(c => c.Before != c.After);
}

/// <summary>Writes performance.</summary>
internal sealed class PerformanceWriter(PamongDb db) : IImportWriter
{
    private static readonly Refusal Stale = new("appraisal.import-stale", RefusalKind.Conflict, T(
        "Kinerja {0} berubah sejak pratinjau. Unggah lagi agar pratinjau sesuai.",
        "The performance of {0} has changed since the preview. Upload again, so that the preview is right."));

    private static readonly Refusal LaterChange = new("appraisal.import-later-change", RefusalKind.Conflict, T(
        "Kinerja {0} sudah diubah sesudah impor ini, jadi impor tidak dapat dibatalkan.",
        "The performance of {0} was changed after this import, so it cannot be undone."));

    public async Task<Result<Done>> ApplyAsync(IReadOnlyList<DecidedRow> rows, CancellationToken ct)
    {
        var changes = Read(rows);
        var there = await ThereAsync(changes, ct);
        var added = new List<Performance>();
        foreach (var (row, change) in changes)
        {
            var same = there.GetValueOrDefault((change.After!.EmployeeId, change.After.Year));
            if ((same is null ? null : PerformanceState.Of(same)) != change.Before) return Stale.With(row.Key);
            if (same is null) added.Add(change.After.ToNew(row.SubjectId));
            else change.After.Fill(same);
        }

        await db.BulkInsertAsync(added, ct);
        await db.SaveChangesAsync(ct);
        return Done.Yes;
    }

    public async Task<Result<Done>> UndoAsync(IReadOnlyList<DecidedRow> rows, CancellationToken ct)
    {
        var changes = Read(rows);
        var there = await ThereAsync(changes, ct);
        var gone = new List<Guid>();
        foreach (var (row, change) in changes)
        {
            var same = there.GetValueOrDefault((change.After!.EmployeeId, change.After.Year));
            if (same is null || PerformanceState.Of(same) != change.After) return LaterChange.With(row.Key);
            if (change.Before is null) gone.Add(same.Id);
            else change.Before.Fill(same);
        }

        await db.SaveChangesAsync(ct);
        foreach (var part in gone.Chunk(500)) await db.Set<Performance>().Where(p => part.Contains(p.Id)).ExecuteDeleteAsync(ct);
        return Done.Yes;
    }

    private static List<(DecidedRow Row, BeforeAfter<PerformanceState> Change)> Read(IReadOnlyList<DecidedRow> rows) =>
        [.. rows.Select(r => (r, r.Read<BeforeAfter<PerformanceState>>()))];

    private async Task<Dictionary<(Guid, int), Performance>> ThereAsync(
        List<(DecidedRow Row, BeforeAfter<PerformanceState> Change)> changes, CancellationToken ct)
    {
        var ids = changes.Select(c => c.Change.After!.EmployeeId).Distinct().ToList();
        return await db.Set<Performance>().Where(p => ids.Contains(p.EmployeeId)).ToDictionaryAsync(p => (p.EmployeeId, p.Year), ct);
    }
}

/// <summary>People with performance are not taken back from under it.</summary>
internal sealed class ImportHold(PamongDb db) : IImportHold
{
    public async Task<Text?> ReasonAsync(string kind, IReadOnlyList<Guid> subjects, CancellationToken ct) =>
        kind == "employees" && await db.Set<Performance>().AnyAsync(p => subjects.Contains(p.EmployeeId), ct)
            ? T("Pegawai dari impor ini sudah punya data kinerja. Batalkan dahulu impor kinerjanya.",
                "People of this import have performance data already. Undo the import of performance first.")
            : null;
}
