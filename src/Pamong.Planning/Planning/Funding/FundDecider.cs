using Pamong.People.Contract;
using Pamong.People.Contract.Importing;
using Pamong.Planning.Importing;
using Pamong.Platform.Texts;
using static Pamong.Platform.Texts.Bilingual;

namespace Pamong.Planning.Funding;

/// <summary>Reads rows of funds.</summary>
/// <param name="known">What is there.</param>
/// <param name="units">Units in existence.</param>
/// <param name="programmes">Codes of the programmes in existence.</param>
/// <param name="defaultYear">The year of rows that do not say it.</param>
internal sealed class FundDecider(
    Dictionary<string, Kept<FundContent>> known, IReadOnlyList<UnitRow> units, IReadOnlySet<string> programmes, int defaultYear)
    : KeyedDecider<FundContent>(known, "Code")
{
    private readonly HashSet<string> unitCodes = [.. units.Select(u => u.Code)];

    private readonly HashSet<string> unitWords =
        new([.. units.Select(u => u.Name), .. units.Select(u => u.Kind)], StringComparer.OrdinalIgnoreCase);

    protected override Reading<FundContent> Read(ImportRow row)
    {
        var code = row.Code("Code");
        if (code.Length == 0 && !row.IsRefused) row.RefuseEmpty("Code");
        var year = row.Whole("Year", PlanningYear.Earliest, PlanningYear.Latest) ?? PlanningYear.In(row.Sheet) ?? defaultYear;
        var before = Before($"{year}/{code}");
        var kind = KindOf(row);
        var uses = FundWords.Uses(row.List("Forms", commas: true), programmes);
        var allowed = UnitsOf(row, uses.Terms, out var allTerms);
        var content = new FundContent(
            code, year, row.Required("Name"), kind, CeilingOf(row, kind),
            row.Has("AccountCode") ? row.Text("AccountCode") : before?.AccountCode ?? "", UnitOf(row, before),
            row.Has("Forms") ? RowReading.Join(uses.Forms) : before?.Forms ?? "",
            row.Has("Units") ? RowReading.Join(allowed) : before?.Units ?? "",
            row.Has("Forms") || row.Has("Units") ? RowReading.Join(allTerms) : before?.Terms ?? "")
        {
            Use = row.Has("Forms") ? uses.Use : before?.Use ?? FundUse.All,
            Programmes = row.Has("Forms") ? RowReading.Join(uses.Programmes) : before?.Programmes ?? "",
        };
        if (!row.IsRefused && content.Fault() is { } fault) row.Refuse(fault.Field is "Use" ? "Forms" : fault.Field!, fault.Message);
        return new(content.Key, content.Name, content);
    }

    protected override IEnumerable<ImportChange> Changes(FundContent before, FundContent after) =>
    [
        new(T("Nama", "Name"), before.Name, after.Name),
        new(T("Jenis", "Kind"), before.Kind.Name(), after.Kind.Name()),
        new(T("Pagu", "Ceiling"), Text.OfRupiah(before.Ceiling), Text.OfRupiah(after.Ceiling)),
        new(T("Kode rekening", "Account code"), before.AccountCode, after.AccountCode),
        new(T("Unit", "Unit"), before.Unit, after.Unit),
        new(T("Bentuk", "Forms"), before.Forms, after.Forms),
        new(T("Yang dibiayai", "What it pays"), before.Use.Name(), after.Use.Name()),
        new(T("Program", "Programmes"), before.Programmes, after.Programmes),
        new(T("Unit yang boleh", "Who may use it"), before.Units, after.Units),
        new(T("Ketentuan", "Terms"), before.Terms, after.Terms),
    ];

    private static FundKind KindOf(ImportRow row)
    {
        var text = row.Required("Kind");
        if (FundWords.KindOf(text) is { } kind) return kind;
        if (text.Length > 0)
            row.Refuse("Kind", T(
                "Jenis tidak dikenali: {0}. Pakai APBD pusat, APBD unit, swasta, donor internasional, mitra in natura, atau gratis.",
                "Not a known kind: {0}. Use APBD pusat, APBD unit, swasta, donor internasional, mitra in natura, or gratis.").With(text));
        return FundKind.CentralApbd;
    }

    // What costs nothing may leave its ceiling empty.
    private static long CeilingOf(ImportRow row, FundKind kind)
    {
        if (row.Rupiah("Ceiling") is { } ceiling) return ceiling;
        if (kind is not (FundKind.InKind or FundKind.Free) && row.Text("Ceiling").Length == 0) row.Refuse("Ceiling", FundRefusals.CeilingNeeded.Message);
        return 0;
    }

    private string UnitOf(ImportRow row, FundContent? before)
    {
        if (!row.Has("Unit")) return before?.Unit ?? "";
        var code = row.Code("Unit");
        if (code.Length > 0 && !unitCodes.Contains(code)) row.Refuse("Unit", FundRefusals.UnknownUnit.With(code).Message);
        return code;
    }

    // "Semua unit" is no restriction; "Semua unit pelayanan" is one that only people understand, so it stays readable.
    private IReadOnlyList<string> UnitsOf(ImportRow row, IReadOnlyList<string> terms, out List<string> allTerms)
    {
        allTerms = [.. terms];
        var parts = row.List("Units");
        if (parts.FirstOrDefault(FundWords.MeansAll) is { } all)
        {
            if (all.Split(' ').Length > 2) allTerms.Add(all);
            return [];
        }

        foreach (var part in parts.Where(p => !unitWords.Contains(p)))
            row.Warn("Units", T("Tidak ada unit atau jenis unit bernama {0}.", "No unit or kind of unit is called {0}.").With(part));
        return parts;
    }
}
