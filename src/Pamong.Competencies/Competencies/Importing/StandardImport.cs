using Microsoft.EntityFrameworkCore;
using Pamong.Competencies.Contract;
using Pamong.People.Contract;
using Pamong.People.Contract.Importing;
using Pamong.Platform.Data;
using Pamong.Platform.Outcomes;
using Pamong.Platform.Tenants;
using Pamong.Platform.Texts;
using static Pamong.Platform.Texts.Bilingual;

namespace Pamong.Competencies.Importing;

/// <summary>A line of a standard as a file gives it.</summary>
internal sealed record StandardState(Guid PositionId, Guid CompetencyId, int Level, int Weight, bool Critical, bool FromRank)
{
    public static StandardState Of(Requirement r) => new(r.PositionId, r.CompetencyId, r.Level, r.Weight, r.Critical, r.FromRank);

    public Requirement ToNew(Guid id) => new()
    {
        Id = id, PositionId = PositionId, CompetencyId = CompetencyId, Level = Level, Weight = Weight, Critical = Critical, FromRank = FromRank,
    };

    public void Fill(Requirement r) => (r.Level, r.Weight, r.Critical, r.FromRank) = (Level, Weight, Critical, FromRank);
}

/// <summary>Imports standards of positions: a row for each position and competency.</summary>
internal sealed class StandardImport(PamongDb db, IPeople people, ICompetencies competencies, IRequirements requirements, AgencyDay day) : IImportKind
{
    public const string KindCode = "standards";

    private static readonly IReadOnlyList<ImportField> Fields =
    [
        new("position", T("Kode jabatan", "Position code"), true, "Kode Jab", "Kode Jab.", "ID Jabatan") { Example = "JF-01MU" },
        new("code", T("Kode kompetensi", "Competency code"), true, "Kode Komp", "Kode Komp.", "Kompetensi") { Example = "TEK-ADM" },
        new("level", T("Level", "Level"), true, "Level Dipersyaratkan", "Level Standar", "Level Syarat", "Standar Level", "Level Kompetensi") { Example = "3" },
        new("weight", T("Bobot", "Weight"), false, "Bobot (1-5)") { Example = "3", Hint = T("1 sampai 5", "1 to 5") },
        new("critical", T("Kritis", "Critical"), false, "Kritis (Ya/Tidak)", "Kompetensi Kritis") { Example = "Ya" },
    ];

    public string Code => KindCode;

    public int Order => 50;

    public Text Label => T("Standar kompetensi jabatan", "Position standards");

    public Text Help => T(
        "Satu baris untuk satu kompetensi yang dituntut satu jabatan. Yang tidak disebut tetap seperti semula, termasuk bawaan menurut jenjang.",
        "One row for each competency that a position requires. What is not named stays as it is, defaults by rank included.");

    public string Permission => CompetenciesPermissions.Import;

    public IReadOnlyList<string> SheetNames => ["standar"];

    public Task<IReadOnlyList<ImportField>> FieldsAsync(CancellationToken ct) => Task.FromResult(Fields);

    public async Task<IImportDecider> BeginDecidingAsync(CancellationToken ct) => new StandardDecider(
        await people.Positions().ToDictionaryAsync(p => p.Code, ct),
        await competencies.On(await day.TodayAsync(ct)).ToDictionaryAsync(c => c.Code, ct),
        await db.Set<Requirement>().AsNoTracking().ToDictionaryAsync(r => (r.PositionId, r.CompetencyId), ct));

    public Task<IImportWriter> BeginWritingAsync(CancellationToken ct) =>
        Task.FromResult<IImportWriter>(new StandardWriter(db, requirements));
}

/// <summary>Decides on rows of standards. Reads nothing but what it is given.</summary>
internal sealed class StandardDecider(
    IReadOnlyDictionary<string, PositionRow> positions,
    IReadOnlyDictionary<string, CompetencyRow> competencies,
    IReadOnlyDictionary<(Guid, Guid), Requirement> present) : IImportDecider
{
    private readonly Dictionary<(Guid, Guid), int> seen = [];

    public Task<IReadOnlyList<ImportDecision>> DecideAsync(IReadOnlyList<ImportRow> rows, CancellationToken ct) =>
        Task.FromResult<IReadOnlyList<ImportDecision>>([.. rows.Select(Decide)]);

    private ImportDecision Decide(ImportRow row)
    {
        var (positionCode, code) = (row.RequiredCode("position"), row.RequiredCode("code"));
        var (key, title) = ($"{positionCode} {code}", "");
        if (!positions.TryGetValue(positionCode, out var position) && positionCode.Length > 0)
            row.Refuse("position", T("Tidak ada jabatan dengan kode {0}.", "There is no position with the code {0}.").With(positionCode));
        if (!competencies.TryGetValue(code, out var competency) && code.Length > 0)
            row.Refuse("code", T("Tidak ada kompetensi {0} yang berlaku di kamus.", "There is no competency {0} in force in the dictionary.").With(code));
        var level = row.Whole("level", 1, 5);
        if (level is null && !row.IsRefused) row.RefuseEmpty("level");
        var weight = row.Whole("weight", 1, 5);
        var critical = FileWords.YesNo(row.Text("critical"));
        if (critical is null) row.Refuse("critical", T("Tulis Ya atau Tidak.", "Write Ya (yes) or Tidak (no)."));
        if (row.IsRefused || position is null || competency is null) return ImportDecision.Rejected(row, key, title);

        title = $"{position.Name}: {competency.Name}";
        if (!seen.TryAdd((position.Id, competency.Id), row.Number))
        {
            row.Refuse("code", T("Baris ini sudah ada di baris {0}.", "This line stands in row {0} already.").With(seen[(position.Id, competency.Id)]));
            return ImportDecision.Rejected(row, key, title);
        }

        var same = present.GetValueOrDefault((position.Id, competency.Id));
        var after = new StandardState(
            position.Id, competency.Id, level!.Value,
            weight ?? same?.Weight ?? Requirement.UsualWeight,
            row.Has("critical") ? critical!.Value : same?.Critical ?? false,
            false);
        if (same is null)
            return new()
            {
                Outcome = ImportOutcome.New, Row = row, Key = key, Title = title, SubjectId = Guid.CreateVersion7(),
                Payload = new BeforeAfter<StandardState>(null, after), Changes = [.. Changes(null, after)],
            };
        var before = StandardState.Of(same);
        // A default that the file repeats stays a default; so an export can come back unchanged.
        return before with { FromRank = false } == after
            ? ImportDecision.Unchanged(row, key, title, same.Id)
            : new()
            {
                Outcome = ImportOutcome.Changed, Row = row, Key = key, Title = title, SubjectId = same.Id,
                Payload = new BeforeAfter<StandardState>(before, after), Changes = [.. Changes(before, after)],
            };
    }

    private static IEnumerable<ImportChange> Changes(StandardState? before, StandardState after) => new ImportChange[]
    {
        new(T("Level", "Level"), before?.Level.ToString(Language.Current) ?? "", after.Level.ToString(Language.Current)),
        new(T("Bobot", "Weight"), before?.Weight.ToString(Language.Current) ?? "", after.Weight.ToString(Language.Current)),
        new(T("Kritis", "Critical"), before is null ? Text.Empty : Text.Of(before.Critical), Text.Of(after.Critical)),
    }.Where(c => c.Before != c.After);
}

/// <summary>Writes standards. A line is known by position and competency, for defaults may have been laid anew since the preview.</summary>
internal sealed class StandardWriter(PamongDb db, IRequirements requirements) : IImportWriter
{
    public async Task<Result<Done>> ApplyAsync(IReadOnlyList<DecidedRow> rows, CancellationToken ct)
    {
        var changes = rows.Select(r => (r.SubjectId, r.Key, Change: r.Read<BeforeAfter<StandardState>>())).ToList();
        var there = await ThereAsync(changes.ConvertAll(c => c.Change.After!.PositionId), ct);
        var added = new List<Requirement>();
        foreach (var (id, key, change) in changes)
        {
            var same = there.GetValueOrDefault((change.After!.PositionId, change.After.CompetencyId));
            if ((same is null ? null : StandardState.Of(same)) != change.Before) return ImportRefusal.Stale.With(key);
            if (same is null) added.Add(change.After.ToNew(id));
            else change.After.Fill(same);
        }

        await db.BulkInsertAsync(added, ct);
        await db.SaveChangesAsync(ct);
        return Done.Yes;
    }

    public async Task<Result<Done>> UndoAsync(IReadOnlyList<DecidedRow> rows, CancellationToken ct)
    {
        var changes = rows.Select(r => (r.Key, Change: r.Read<BeforeAfter<StandardState>>())).ToList();
        var there = await ThereAsync(changes.ConvertAll(c => c.Change.After!.PositionId), ct);
        foreach (var (key, change) in changes)
        {
            if (!there.TryGetValue((change.After!.PositionId, change.After.CompetencyId), out var same) || StandardState.Of(same) != change.After)
                return ImportRefusal.LaterChange.With(key);
            if (change.Before is null) db.Remove(same);
            else change.Before.Fill(same);
        }

        await db.SaveChangesAsync(ct);
        return Done.Yes;
    }

    public async Task<Result<Done>> FinishAsync(CancellationToken ct)
    {
        await requirements.KeepInStepAsync(ct);
        return Done.Yes;
    }

    private Task<Dictionary<(Guid, Guid), Requirement>> ThereAsync(List<Guid> positions, CancellationToken ct)
    {
        var ids = positions.Distinct().ToList();
        return db.Set<Requirement>().Where(r => ids.Contains(r.PositionId)).ToDictionaryAsync(r => (r.PositionId, r.CompetencyId), ct);
    }
}

/// <summary>Every "no" of these imports.</summary>
internal static class ImportRefusal
{
    public static readonly Refusal Stale = new("competencies.import-stale", RefusalKind.Conflict, T(
        "Data {0} berubah sejak pratinjau. Unggah lagi agar pratinjau sesuai.",
        "{0} has changed since the preview. Upload again, so that the preview is right."));

    public static readonly Refusal LaterChange = new("competencies.import-later-change", RefusalKind.Conflict, T(
        "{0} sudah diubah sesudah impor ini, jadi impor tidak dapat dibatalkan.",
        "{0} was changed after this import, so it cannot be undone."));

    public static readonly Refusal InUse = new("competencies.import-in-use", RefusalKind.Conflict, T(
        "{0} sudah dipakai dalam standar atau penilaian. Batalkan dahulu impor standar dan penilaiannya.",
        "{0} is used in standards or results already. Undo the import of those first."));
}
