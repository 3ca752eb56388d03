using Pamong.Documents.Recognising;
using Pamong.People.Contract.Importing;
using Pamong.Planning.Contract;
using Pamong.Planning.Importing;
using Pamong.Platform.Texts;
using static Pamong.Platform.Texts.Bilingual;

namespace Pamong.Planning.Programmes;

/// <summary>Reads rows of programmes.</summary>
/// <param name="known">What is there.</param>
/// <param name="codes">The dictionary's codes.</param>
internal sealed class ProgrammeDecider(Dictionary<string, Kept<ProgrammeContent>> known, IReadOnlySet<string> codes)
    : KeyedDecider<ProgrammeContent>(known, "Code")
{
    protected override Reading<ProgrammeContent> Read(ImportRow row)
    {
        var code = row.Code("Code");
        if (code.Length == 0 && !row.IsRefused) row.RefuseEmpty("Code");
        if (code.Contains('/', StringComparison.Ordinal)) row.Refuse("Code", T("Kode tidak boleh memuat garis miring.", "A code must not contain a slash."));
        var before = Before(code);
        var content = Read(row, code, before);
        if (!row.IsRefused && content.Fault() is { } fault) row.Refuse(fault.Field ?? "Code", fault.Message);
        return new(code, content.Name, content);
    }

    private ProgrammeContent Read(ImportRow row, string code, ProgrammeContent? before)
    {
        var eligible = Eligible(row);
        string Or(string field, string? old, string read) => row.Has(field) ? read : old ?? "";
        return new ProgrammeContent(
            code, row.Required("Name"), Form(row), Or("Provider", before?.Provider, row.Text("Provider")),
            Needed(row, "Jp", 0, ProgrammeContent.MostJp), Whole(row, "DaysAway", ProgrammeContent.MostDays, before?.DaysAway),
            Money(row, "CostPerHead", before?.CostPerHead), Money(row, "FixedCost", before?.FixedCost),
            row.Has("MinSeats") ? row.Whole("MinSeats", 1, ProgrammeContent.MostSeats) ?? 1 : before?.MinSeats ?? 1,
            Needed(row, "MaxSeats", 1, ProgrammeContent.MostSeats),
            row.Has("Online") ? row.YesNo("Online") ?? false : before?.Online ?? false,
            Or("Raises", before?.Raises, Levels(row, "Raises")),
            Or("Ranks", before?.Kinds, RowReading.Join(eligible.Kinds.Select(k => k.ToString()))),
            Or("Ranks", before?.Ranks, RowReading.Join(eligible.Ranks)),
            Or("Ranks", before?.Employments, RowReading.Join(eligible.Employments.Select(e => e.ToString()))),
            Or("Prerequisites", before?.Prerequisites, Levels(row, "Prerequisites")), before?.Retired ?? false);
    }

    private static string Form(ImportRow row)
    {
        var text = row.Required("Form");
        var words = HeaderText.Normalise(text);
        var form = LearningForms.Find(text)
            ?? LearningForms.All.FirstOrDefault(f => words == HeaderText.Normalise(f.Name.Id) || words == HeaderText.Normalise(f.Name.En));
        return form?.Code ?? text;
    }

    private static int Needed(ImportRow row, string field, int least, int most)
    {
        if (row.Required(field).Length == 0) return 0;
        return row.Whole(field, least, most) ?? 0;
    }

    private static int Whole(ImportRow row, string field, int most, int? before) => row.Has(field) ? row.Whole(field, 0, most) ?? 0 : before ?? 0;

    private static long Money(ImportRow row, string field, long? before) => row.Has(field) ? row.Rupiah(field) ?? 0 : before ?? 0;

    private static Eligibility Eligible(ImportRow row)
    {
        var eligible = Eligibility.Read(row.List("Ranks", commas: true), out var unknown);
        if (unknown.Count > 0)
            row.Refuse("Ranks", T(
                "Jabatan sasaran tidak dikenali: {0}. Pakai jenjang (PENGAWAS, Ahli Muda), jenis jabatan, CPNS, atau Semua.",
                "Not known as a rank, a kind of position or of employment: {0}.").With(RowReading.Join(unknown)));
        return eligible;
    }

    private string Levels(ImportRow row, string field)
    {
        var levels = CompetencyLevels.Read(row.List(field, commas: true), codes, out var unknown, out var unreadable);
        if (unknown.Count > 0) row.Refuse(field, ProgrammeRefusals.UnknownCompetency.With(string.Join(", ", unknown)).Message);
        if (unreadable.Count > 0) row.Refuse(field, ProgrammeRefusals.UnreadableLevel.With(string.Join(", ", unreadable)).Message);
        return RowReading.Join(levels.Select(l => l.ToString()));
    }

    protected override IEnumerable<ImportChange> Changes(ProgrammeContent before, ProgrammeContent after) =>
    [
        new(T("Nama", "Name"), before.Name, after.Name),
        new(T("Bentuk", "Form"), LearningForms.NameOf(before.Form), LearningForms.NameOf(after.Form)),
        new(T("Penyelenggara", "Provider"), before.Provider, after.Provider),
        new(T("JP", "JP"), Figures.Whole(before.Jp), Figures.Whole(after.Jp)),
        new(T("Hari meninggalkan tugas", "Days away"), Figures.Whole(before.DaysAway), Figures.Whole(after.DaysAway)),
        new(T("Biaya per peserta", "Cost per head"), Text.OfRupiah(before.CostPerHead), Text.OfRupiah(after.CostPerHead)),
        new(T("Biaya per angkatan", "Cost per batch"), Text.OfRupiah(before.FixedCost), Text.OfRupiah(after.FixedCost)),
        new(T("Peserta minimal", "Least participants"), Figures.Whole(before.MinSeats), Figures.Whole(after.MinSeats)),
        new(T("Peserta maksimal", "Most participants"), Figures.Whole(before.MaxSeats), Figures.Whole(after.MaxSeats)),
        new(T("Daring", "Online"), Text.Of(before.Online), Text.Of(after.Online)),
        new(T("Kompetensi dan level", "Competencies and levels"), before.Raises, after.Raises),
        new(T("Sasaran", "For"), Audience(before), Audience(after)),
        new(T("Prasyarat", "Prerequisites"), before.Prerequisites, after.Prerequisites),
    ];

    private static string Audience(ProgrammeContent content) =>
        RowReading.Join(new[] { content.Employments, content.Kinds, content.Ranks }.Where(part => part.Length > 0));
}
