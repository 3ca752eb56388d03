using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Pamong.Competencies.Assessing;
using Pamong.Competencies.Contract;
using Pamong.Competencies.Dictionary;
using Pamong.People.Contract.Importing;
using Pamong.Platform.Data;
using Pamong.Platform.Outcomes;
using Pamong.Platform.Tenants;
using Pamong.Platform.Texts;
using static Pamong.Platform.Texts.Bilingual;

namespace Pamong.Competencies.Importing;

/// <summary>A competency as a file gives it.</summary>
internal sealed record DictionaryState(string Code, CompetencyGroup Group, string? Family, WordingContent Content);

/// <summary>Imports competencies with their levels. On a national one the file is an overlay by the agency.</summary>
internal sealed class DictionaryImport(PamongDb db, WordingsInForce wordings, WordingKeeping keeping, AgencyDay day) : IImportKind
{
    public const string KindCode = "competencies";

    private static readonly IReadOnlyList<ImportField> Fields =
    [
        new("code", T("Kode kompetensi", "Competency code"), true, "Kode", "Kode Komp", "Kode Komp.", "ID Kompetensi") { Example = "TEK-ADM" },
        new("name", T("Nama kompetensi", "Competency"), true, "Kompetensi", "Nama", "Judul Kompetensi") { Example = "Pengelolaan Administrasi Kependudukan" },
        new("nameEn", T("Nama dalam bahasa Inggris", "Name in English"), false, "Nama Inggris", "English Name"),
        new("group", T("Kelompok", "Group"), false, "Jenis Kompetensi", "Kelompok Kompetensi") { Example = "Teknis" },
        new("family", T("Rumpun", "Family"), false, "Rumpun Kompetensi", "Bidang") { Example = "Pelayanan" },
        new("definition", T("Definisi", "Definition"), false, "Definisi Kompetensi", "Uraian Kompetensi"),
        .. Enumerable.Range(1, 5).SelectMany(n => new ImportField[]
        {
            new($"level{n}", T("Uraian level {0}", "Level {0}").With(n), false, $"Deskripsi Level {n}", $"Level {n}", $"Lvl {n}"),
            new($"indicators{n}", T("Indikator level {0}", "Indicators of level {0}").With(n), false, $"Indikator Perilaku Level {n}")
            {
                Hint = T("Satu per baris, misalnya: Pengetahuan: memahami alur", "One a line, such as: Knowledge: understands the flow"),
            },
        }),
    ];

    public string Code => KindCode;

    public int Order => 40;

    public Text Label => T("Kamus kompetensi", "Dictionary of competencies");

    public Text Help => T(
        "Satu baris untuk satu kompetensi dengan uraian lima level. Rumusan baru berlaku mulai hari ini sebagai satu versi kamus.",
        "One row for each competency with its five levels. New wordings take effect today as one version of the dictionary.");

    public string Permission => CompetenciesPermissions.Import;

    public IReadOnlyList<string> SheetNames => ["kamus"];

    public Task<IReadOnlyList<ImportField>> FieldsAsync(CancellationToken ct) => Task.FromResult(Fields);

    public async Task<IImportDecider> BeginDecidingAsync(CancellationToken ct) =>
        new DictionaryDecider(await DictionaryStates.ReadAsync(db, wordings, await day.TodayAsync(ct), ct));

    public async Task<IImportWriter> BeginWritingAsync(CancellationToken ct) =>
        new DictionaryWriter(db, keeping, await DictionaryStates.ReadAsync(db, wordings, await day.TodayAsync(ct), ct), await day.TodayAsync(ct));
}

/// <summary>What is there: each competency with the wording in force.</summary>
internal static class DictionaryStates
{
    public static async Task<Dictionary<string, (Guid Id, DictionaryState State)>> ReadAsync(
        PamongDb db, WordingsInForce wordings, DateOnly today, CancellationToken ct)
    {
        var inForce = await wordings.IdsOfAsync(today, ct);
        var texts = await db.Set<Wording>().AsNoTracking().ToDictionaryAsync(w => w.Id, ct);
        var all = await db.Set<Competency>().AsNoTracking().ToListAsync(ct);
        return all
            .Where(c => inForce.ContainsKey(c.Id))
            .ToDictionary(c => c.Code, c => (c.Id, new DictionaryState(c.Code, c.Group, c.Family, WordingContent.Of(texts[inForce[c.Id]]))), StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>Whether two say the same.</summary>
    public static bool Same(DictionaryState? one, DictionaryState? other) => Written(one) == Written(other);

    private static string Written(DictionaryState? state) => state is null
        ? ""
        : JsonSerializer.Serialize(state with { Family = state.Family ?? "" });
}

/// <summary>Writes competencies into the version of today.</summary>
internal sealed class DictionaryWriter(
    PamongDb db, WordingKeeping keeping, Dictionary<string, (Guid Id, DictionaryState State)> present, DateOnly today) : IImportWriter
{
    public async Task<Result<Done>> ApplyAsync(IReadOnlyList<DecidedRow> rows, CancellationToken ct)
    {
        foreach (var row in rows)
        {
            var change = row.Read<BeforeAfter<DictionaryState>>();
            var there = present.GetValueOrDefault(row.Key);
            if (!DictionaryStates.Same(there.State, change.Before)) return ImportRefusal.Stale.With(row.Key);
            var competency = change.Before is null ? Add(row.SubjectId, change.After!) : await FindAsync(there.Id, ct);
            if (competency.Source == CompetencySource.Agency) competency.Family = change.After!.Family ?? "";
            if (await PutAsync(competency, change.After!.Content, ct) is { } refusal) return refusal;
        }

        await db.SaveChangesAsync(ct);
        return Done.Yes;
    }

    public async Task<Result<Done>> UndoAsync(IReadOnlyList<DecidedRow> rows, CancellationToken ct)
    {
        foreach (var row in rows)
        {
            var change = row.Read<BeforeAfter<DictionaryState>>();
            var there = present.GetValueOrDefault(row.Key);
            if (!DictionaryStates.Same(there.State, change.After)) return ImportRefusal.LaterChange.With(row.Key);
            var competency = await FindAsync(there.Id, ct);
            if (change.Before is null)
            {
                if (await db.Set<Requirement>().AnyAsync(r => r.CompetencyId == there.Id, ct)
                    || await db.Set<Assessment>().AnyAsync(a => a.CompetencyId == there.Id, ct)) return ImportRefusal.InUse.With(row.Key);
                db.RemoveRange(await db.Set<Wording>().Where(w => w.CompetencyId == there.Id).ToListAsync(ct));
                db.Remove(competency);
                continue;
            }

            if (competency.Source == CompetencySource.Agency) competency.Family = change.Before.Family ?? "";
            if (await PutAsync(competency, change.Before.Content, ct) is { } refusal) return refusal;
        }

        await db.SaveChangesAsync(ct);
        return Done.Yes;
    }

    private async Task<Refusal?> PutAsync(Competency competency, WordingContent content, CancellationToken ct)
    {
        var version = await keeping.VersionOnAsync(today, VersionName.Import, "", ct);
        var put = await keeping.PutAsync(competency, version, content, ct);
        await db.SaveChangesAsync(ct);
        return put.Ok(out _, out var refusal) ? null : refusal;
    }

    private Task<Competency> FindAsync(Guid id, CancellationToken ct) => db.Set<Competency>().SingleAsync(c => c.Id == id, ct);

    private Competency Add(Guid id, DictionaryState state)
    {
        var competency = new Competency
        {
            Id = id,
            Code = state.Code,
            NameId = state.Content.NameId,
            NameEn = state.Content.NameEn == "" ? state.Content.NameId : state.Content.NameEn,
            Group = state.Group,
            Family = state.Family ?? "",
            Source = CompetencySource.Agency,
        };
        db.Add(competency);
        return competency;
    }
}
