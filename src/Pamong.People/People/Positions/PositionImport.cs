using Microsoft.EntityFrameworkCore;
using Pamong.People.Contract;
using Pamong.People.Contract.Importing;
using Pamong.People.Importing;
using Pamong.People.Leading;
using Pamong.People.Moving;
using Pamong.People.Naming;
using Pamong.Platform.Data;
using Pamong.Platform.Outcomes;
using Pamong.Platform.Texts;
using static Pamong.Platform.Texts.Bilingual;

namespace Pamong.People.Positions;

/// <summary>A position as a file gives it.</summary>
internal sealed record PositionState(string Code, string Name, PositionKind Kind, string Rank, int? Class, int? RetirementAge)
{
    public static PositionState Of(Position p) => new(p.Code, p.Name, p.Kind, p.Rank, p.Class, p.RetirementAge);

    public Position ToNew(Guid id)
    {
        var position = new Position { Id = id, Code = Code, Name = Name };
        Fill(position);
        return position;
    }

    public void Fill(Position p) => (p.Name, p.Kind, p.Rank, p.Class, p.RetirementAge) = (Name, Kind, Rank, Class, RetirementAge);
}

/// <summary>Imports the agency's list of positions.</summary>
internal sealed class PositionImport(
    PamongDb db, LeadershipUpdate leadership, IEnumerable<IPositionsChanged> listeners) : IImportKind
{
    public const string KindCode = "positions";

    public string Code => KindCode;

    public int Order => 20;

    public Text Label => T("Jabatan", "Positions");

    public Text Help => T(
        "Satu baris untuk satu jabatan. Jenis dan jenjang dikenali dari kolomnya, dari eselon, atau dari nama jabatan.",
        "One row for each position. Kind and rank are recognised from their columns, from the echelon, or from the name.");

    public string Permission => PeoplePermissions.Import;

    public IReadOnlyList<string> SheetNames => ["jabatan"];

    internal static readonly IReadOnlyList<ImportField> Fields =
    [
        new("name", T("Nama Jabatan", "Position name"), true, "Jabatan", "Nama Jab", "Nomenklatur Jabatan", "Nama") { Example = "Analis SDM Aparatur Ahli Muda" },
        new("code", T("Kode Jabatan", "Position code"), false, "Kode Jab", "ID Jabatan", "Kode") { Example = "JF-01MU" },
        new("kind", T("Jenis Jabatan", "Kind of position"), false, "Jenis", "Jenis Jab", "Kelompok Jabatan") { Example = "fungsional keahlian" },
        new("rank", T("Jenjang", "Rank"), false, "Jenjang Jabatan", "Jenjang/Tingkat", "Tingkat", "Level Jabatan") { Example = "Ahli Muda" },
        new("echelon", T("Eselon", "Echelon"), false, "Eselonering"),
        new("class", T("Kelas Jabatan", "Pay class"), false, "Kelas", "Kelas Jab", "Grade Jabatan") { Example = "9", Hint = T("1 sampai 17", "1 to 17") },
        new("retire", T("BUP", "Retirement age"), false, "Batas Usia Pensiun", "BUP (tahun)", "Usia Pensiun") { Example = "58" },
    ];

    public Task<IReadOnlyList<ImportField>> FieldsAsync(CancellationToken ct) => Task.FromResult(Fields);

    public async Task<IImportDecider> BeginDecidingAsync(CancellationToken ct) =>
        new PositionDecider(await db.Set<Position>().AsNoTracking().ToListAsync(ct));

    public Task<IImportWriter> BeginWritingAsync(CancellationToken ct) => Task.FromResult<IImportWriter>(new PositionWriter(db, leadership, listeners));
}

/// <summary>Decides on rows of positions.</summary>
internal sealed class PositionDecider(IReadOnlyList<Position> positions) : IImportDecider
{
    private readonly Dictionary<string, Position> byCode = positions.ToDictionary(p => p.Code, StringComparer.Ordinal);
    private readonly ILookup<string, Position> byName = positions.ToLookup(p => PositionCodes.Key(p.Name));
    private readonly Dictionary<string, int> seen = new(StringComparer.Ordinal);

    public Task<IReadOnlyList<ImportDecision>> DecideAsync(IReadOnlyList<ImportRow> rows, CancellationToken ct) =>
        Task.FromResult<IReadOnlyList<ImportDecision>>([.. rows.Select(Decide)]);

    private ImportDecision Decide(ImportRow row)
    {
        var name = row.Required("name");
        var code = row.Code("code");
        var same = code.Length > 0 ? byCode.GetValueOrDefault(code) : byName[PositionCodes.Key(name)].FirstOrDefault();
        if (code.Length == 0) code = same?.Code ?? PositionCodes.For(name);
        if (!seen.TryAdd(code, row.Number)) row.Refuse("code", T("Jabatan ini sudah ada di baris {0}.", "This position stands in row {0} already.").With(seen[code]));
        var after = After(row, code, name, same);
        if (row.IsRefused) return ImportDecision.Rejected(row, code, name);
        if (same is null)
            return new()
            {
                Outcome = ImportOutcome.New, Row = row, Key = code, Title = name, SubjectId = Guid.CreateVersion7(),
                Payload = new BeforeAfter<PositionState>(null, after),
            };
        var before = PositionState.Of(same);
        return before == after
            ? ImportDecision.Unchanged(row, code, name, same.Id)
            : new()
            {
                Outcome = ImportOutcome.Changed, Row = row, Key = code, Title = name, SubjectId = same.Id,
                Payload = new BeforeAfter<PositionState>(before, after), Changes = [.. Changes(before, after)],
            };
    }

    private static PositionState After(ImportRow row, string code, string name, Position? same)
    {
        var (kind, rank) = PositionRecognition.Of(name, row.Text("kind"), row.Text("rank"), row.Text("echelon"));
        if (rank.Length == 0 && same is { Rank.Length: > 0 }) (kind, rank) = (same.Kind, same.Rank);
        if (rank.Length == 0)
            row.Warn("rank", T("Jenjang tidak dikenali; level kompetensi bawaan tidak dapat ditentukan.", "The rank is not recognised; default competency levels cannot be told."));
        return new PositionState(code, name, kind, rank, row.Whole("class", 1, 17) ?? same?.Class, row.Whole("retire", 50, 75) ?? same?.RetirementAge);
    }

    private static IEnumerable<ImportChange> Changes(PositionState before, PositionState after) => new ImportChange[]
    {
        new(T("Nama", "Name"), before.Name, after.Name),
        new(T("Jenis", "Kind"), before.Kind.Name(), after.Kind.Name()),
        new(T("Jenjang", "Rank"), PositionRecognition.NameOf(before.Rank), PositionRecognition.NameOf(after.Rank)),
        new(T("Kelas", "Class"), before.Class?.ToString(Language.Current) ?? "", after.Class?.ToString(Language.Current) ?? ""),
        new(T("BUP", "Retirement age"), before.RetirementAge?.ToString(Language.Current) ?? "", after.RetirementAge?.ToString(Language.Current) ?? ""),
    }.Where(c => c.Before != c.After);
}

/// <summary>Writes positions.</summary>
internal sealed class PositionWriter(
    PamongDb db, LeadershipUpdate leadership, IEnumerable<IPositionsChanged> listeners) : IImportWriter
{
    public async Task<Result<Done>> ApplyAsync(IReadOnlyList<DecidedRow> rows, CancellationToken ct)
    {
        var there = await ThereAsync(rows, ct);
        var added = new List<Position>();
        foreach (var row in rows)
        {
            var change = row.Read<BeforeAfter<PositionState>>();
            var same = there.GetValueOrDefault(row.Key);
            if ((same is null ? null : PositionState.Of(same)) != change.Before) return ImportRefusals.Stale.With(row.Key);
            if (same is null) added.Add(change.After!.ToNew(row.SubjectId));
            else change.After!.Fill(same);
        }

        await db.BulkInsertAsync(added, ct);
        await db.SaveChangesAsync(ct);
        return Done.Yes;
    }

    public async Task<Result<Done>> FinishAsync(CancellationToken ct)
    {
        await leadership.RunAsync(ct);
        foreach (var listener in listeners) await listener.AfterPositionsChangedAsync(ct);
        return Done.Yes;
    }

    public async Task<Result<Done>> UndoAsync(IReadOnlyList<DecidedRow> rows, CancellationToken ct)
    {
        var there = await ThereAsync(rows, ct);
        var gone = new List<Guid>();
        foreach (var row in rows)
        {
            var change = row.Read<BeforeAfter<PositionState>>();
            if (!there.TryGetValue(row.Key, out var same) || PositionState.Of(same) != change.After) return ImportRefusals.LaterChange.With(row.Key);
            if (change.Before is null) gone.Add(same.Id);
            else change.Before.Fill(same);
        }

        if (await db.Set<Employee>().AnyAsync(e => e.PositionId != null && gone.Contains(e.PositionId.Value), ct)
            || await db.Set<Term>().AnyAsync(t => t.PositionId != null && gone.Contains(t.PositionId.Value), ct)
            || await db.Set<ComingMove>().AnyAsync(m => m.PositionId != null && gone.Contains(m.PositionId.Value), ct))
            return PositionRefusals.Held;
        await db.SaveChangesAsync(ct);
        await db.Set<Position>().Where(p => gone.Contains(p.Id)).ExecuteDeleteAsync(ct);
        return Done.Yes;
    }

    private Task<Dictionary<string, Position>> ThereAsync(IReadOnlyList<DecidedRow> rows, CancellationToken ct)
    {
        var codes = rows.Select(r => r.Key).ToList();
        return db.Set<Position>().Where(p => codes.Contains(p.Code)).ToDictionaryAsync(p => p.Code, ct);
    }
}

/// <summary>Every "no" about positions.</summary>
internal static class PositionRefusals
{
    public static readonly Refusal Held = new("people.position-held", RefusalKind.Conflict, T(
        "Jabatan dari impor ini sudah diduduki pegawai, jadi tidak dapat dihapus. Batalkan dahulu impor pegawainya.",
        "People hold positions of this import, so they cannot be removed. Undo the import of employees first."));

    public static readonly Refusal NoSuchPosition = new("people.no-position", RefusalKind.NotFound, T(
        "Jabatan ini tidak ada.", "There is no such position."));

    /// <summary>{0}: the code.</summary>
    public static readonly Refusal CodeTaken = new("people.position-code-taken", RefusalKind.Conflict, T(
        "Sudah ada jabatan dengan kode {0}.", "There is a position with the code {0} already."), Field: "Asked.Code");

    public static readonly Refusal NoRank = new("people.position-rank", RefusalKind.Invalid, T(
        "Pilih salah satu jenjang.", "Choose one of the ranks."), Field: "Asked.Rank");
}
