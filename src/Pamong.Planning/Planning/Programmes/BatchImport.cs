using Pamong.People.Contract.Importing;
using Pamong.Planning.Contract;
using Pamong.Planning.Funding;
using Pamong.Planning.Importing;
using Pamong.Platform.Data;
using Pamong.Platform.Outcomes;
using Pamong.Platform.Texts;
using static Pamong.Platform.Texts.Bilingual;

namespace Pamong.Planning.Programmes;

/// <summary>Imports possible batches of programmes.</summary>
internal sealed class BatchImport(PamongDb db, BatchKeeping batches, PlanningYear years) : IImportKind
{
    public const string KindCode = "batches";

    public string Code => KindCode;

    public int Order => 61;

    public Text Label => T("Angkatan", "Batches");

    public Text Help => T(
        "Satu baris untuk satu angkatan yang mungkin dibuka: kode program, nomor angkatan, hari pertama dan terakhir. Programnya harus sudah ada.",
        "One row for each batch that may run: the programme's code, the batch's number, first and last day. The programme must exist.");

    public string Permission => PlanningPermissions.ManageProgrammes;

    public IReadOnlyList<string> SheetNames => ["angkatan", "batch"];

    internal static readonly IReadOnlyList<ImportField> Fields =
    [
        new("Programme", T("Kode Program", "Programme code"), true, "Kode Pelatihan", "Program") { Example = "PRG-001" },
        new("Number", T("Angkatan Ke", "Batch number"), true, "Angkatan", "Angkatan Ke-", "Nomor Angkatan", "Gelombang") { Example = "1" },
        new("StartsOn", T("Tanggal Mulai", "First day"), true, "Tgl. Mulai", "Tgl Mulai", "Mulai", "Pelaksanaan Tanggal Mulai", "Pelaksanaan Tgl Mulai") { Example = "01-03-2027" },
        new("EndsOn", T("Tanggal Selesai", "Last day"), true, "Tgl. Selesai", "Tgl Selesai", "Selesai", "Pelaksanaan Tanggal Selesai", "Pelaksanaan Tgl Selesai") { Example = "03-03-2027" },
        new("Place", T("Tempat", "Place"), false, "Tempat Pelaksanaan", "Lokasi") { Example = "Aula BKPSDM" },
    ];

    public Task<IReadOnlyList<ImportField>> FieldsAsync(CancellationToken ct) => Task.FromResult(Fields);

    public async Task<IImportDecider> BeginDecidingAsync(CancellationToken ct) => new BatchDecider(
        await batches.AllAsync(ct), (await batches.ProgrammesAsync(ct)).Keys.ToHashSet(StringComparer.Ordinal), await years.FirstOpenAsync(ct));

    public async Task<IImportWriter> BeginWritingAsync(CancellationToken ct) => new Writer(db, batches, await batches.ProgrammesAsync(ct));

    private sealed class Writer(PamongDb db, BatchKeeping batches, Dictionary<string, Guid> programmes) : KeyedWriter<BatchContent>(db)
    {
        protected override Task<Dictionary<string, Kept<BatchContent>>> KnownAsync(CancellationToken ct) => batches.AllAsync(ct);

        protected override Task AddAsync(Guid id, BatchContent content, CancellationToken ct)
        {
            batches.Add(id, programmes[content.Programme], content);
            return Task.CompletedTask;
        }

        protected override Task ChangeAsync(Guid id, BatchContent content, CancellationToken ct) => batches.ChangeAsync(id, content, ct);

        protected override Task<Refusal?> RemoveAsync(Guid id, CancellationToken ct) => batches.RemoveAsync(id, ct);
    }
}

/// <summary>Reads rows of batches.</summary>
/// <param name="known">What is there.</param>
/// <param name="programmes">The codes of programmes.</param>
/// <param name="firstOpen">The first year that can still be planned.</param>
internal sealed class BatchDecider(Dictionary<string, Kept<BatchContent>> known, IReadOnlySet<string> programmes, int firstOpen)
    : KeyedDecider<BatchContent>(known, "Number")
{
    protected override Reading<BatchContent> Read(ImportRow row)
    {
        var programme = row.RequiredCode("Programme");
        if (programme.Length > 0 && !programmes.Contains(programme))
            row.Refuse("Programme", T("Program {0} tidak ada. Impor programnya dahulu.", "There is no programme {0}. Import the programmes first.").With(programme));
        var number = row.Required("Number").Length > 0 ? row.Whole("Number", 1, BatchContent.MostNumber) : null;
        var (from, to) = (Day(row, "StartsOn"), Day(row, "EndsOn"));
        var content = new BatchContent(programme, number ?? 0, from, to, "");
        content = content with { Place = row.Has("Place") ? row.Text("Place") : Before(content.Key)?.Place ?? "" };
        if (!row.IsRefused && (content.Fault() ?? content.Past(Before(content.Key)?.StartsOn.Year, firstOpen)) is { } fault)
            row.Refuse(fault.Field!, fault.Message);
        return new(content.Key, T("{0}, angkatan {1}", "{0}, batch {1}").With(programme, number ?? 0), content);
    }

    protected override IEnumerable<ImportChange> Changes(BatchContent before, BatchContent after) =>
    [
        new(T("Hari pertama", "First day"), Text.Of(before.StartsOn), Text.Of(after.StartsOn)),
        new(T("Hari terakhir", "Last day"), Text.Of(before.EndsOn), Text.Of(after.EndsOn)),
        new(T("Tempat", "Place"), before.Place, after.Place),
    ];

    private static DateOnly Day(ImportRow row, string field) => row.Required(field).Length > 0 ? row.Date(field) ?? default : default;
}
