using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Pamong.Competencies.Contract;
using Pamong.Competencies.Dictionary;
using Pamong.People.Contract;
using Pamong.Platform.Data;
using Pamong.Platform.Rights;
using Pamong.Platform.Screens;
using Pamong.Platform.Tenants;
using static Pamong.Platform.Texts.Bilingual;

namespace Pamong.Competencies.Requiring;

/// <summary>The standard of one position: level, weight and criticality of each competency, with the rank's default beside.</summary>
[Needs(CompetenciesPermissions.ViewDictionary)]
internal sealed class StandardPage(PamongDb db, IPeople people, IRequirements requirements, SetStandardHandler handler, AgencyDay day, CurrentUser user) : PamongPage
{
    /// <summary>The lines as they are typed.</summary>
    [BindProperty]
    public List<StandardLine> Lines { get; set; } = [];

    /// <summary>The position.</summary>
    public PositionRow Position { get; private set; } = null!;

    /// <summary>The level that the rank requires of its competencies; null for a rank without defaults.</summary>
    public int? RankLevel { get; private set; }

    /// <summary>What is required, in the dictionary's order.</summary>
    public IReadOnlyList<Row> Rows { get; private set; } = [];

    /// <summary>Competencies that could be added.</summary>
    public IReadOnlyList<CompetencyRow> Others { get; private set; } = [];

    /// <summary>Whether the user may set standards.</summary>
    public bool MayManage => user.May(CompetenciesPermissions.ManageStandards);

    /// <summary>A line as it stands.</summary>
    /// <param name="Default">The rank's default; null where it has none.</param>
    public sealed record Row(CompetencyRow Competency, int Level, int Weight, bool Critical, bool FromRank, int? Default);

    public async Task<IActionResult> OnGetAsync(string kode, CancellationToken ct)
    {
        if (!await ReadAsync(kode, ct)) return NotFound();
        Lines = [.. Rows.Select(r => new StandardLine { CompetencyId = r.Competency.Id, Level = r.Level, Weight = r.Weight, Critical = r.Critical })];
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string kode, CancellationToken ct)
    {
        if (!MayManage) return Forbid();
        if (!await ReadAsync(kode, ct)) return NotFound();
        if (!ModelState.IsValid) return Page();
        var result = await handler.SetAsync(Position.Id, Lines, ct);
        if (!result.Ok(out var changed, out var refusal))
        {
            Show(refusal with { Field = null });
            return Page();
        }

        Flash(changed == 0
            ? T("Tidak ada yang berubah.", "Nothing changed.")
            : T("{0} baris standar tersimpan.", "{0} lines of the standard were saved.").With(changed));
        return Redirect(Address(kode));
    }

    public async Task<IActionResult> OnPostAddAsync(string kode, Guid competencyId, int level, int weight, bool critical, CancellationToken ct)
    {
        if (!MayManage) return Forbid();
        if (!await ReadAsync(kode, ct)) return NotFound();
        var line = new StandardLine { CompetencyId = competencyId, Level = level, Weight = Math.Clamp(weight, 1, 5), Critical = critical };
        var result = await handler.SetAsync(Position.Id, [line], ct);
        if (!result.Ok(out _, out var refusal))
        {
            Show(refusal with { Field = null });
            return Page();
        }

        Flash(T("Kompetensi ditambahkan ke standar.", "The competency was added to the standard."));
        return Redirect(Address(kode));
    }

    public async Task<IActionResult> OnPostResetAsync(string kode, Guid competencyId, CancellationToken ct)
    {
        if (!MayManage) return Forbid();
        if (!await ReadAsync(kode, ct)) return NotFound();
        var result = await handler.ResetAsync(Position.Id, competencyId, ct);
        if (!result.Ok(out _, out var refusal)) return Answer(refusal);
        Flash(T("Baris dikembalikan ke bawaan jenjang, atau dikeluarkan bila jenjang tidak menuntutnya.",
            "The line is back at the rank's default, or was taken out where the rank does not require it."));
        return Redirect(Address(kode));
    }

    private async Task<bool> ReadAsync(string code, CancellationToken ct)
    {
        if (await people.Positions().SingleOrDefaultAsync(p => p.Code == code, ct) is not { } position) return false;
        Position = position;
        var defaults = RankDefaults.Of(position.Rank);
        RankLevel = defaults?.Level;
        var all = await new DictionaryRows(db).All().OrderBy(c => c.Group).ThenBy(c => c.Code).ToListAsync(ct);
        var required = await requirements.All().Where(r => r.PositionId == position.Id).ToDictionaryAsync(r => r.CompetencyId, ct);
        Rows =
        [
            .. all.Where(c => required.ContainsKey(c.Id)).Select(c => new Row(
                c, required[c.Id].Level, required[c.Id].Weight, required[c.Id].Critical, required[c.Id].FromRank,
                defaults is var (level, codes) && codes.Contains(c.Code) ? level : null)),
        ];
        var inForce = await new DictionaryRows(db).On(await day.TodayAsync(ct)).Select(c => c.Id).ToListAsync(ct);
        Others = all.FindAll(c => !required.ContainsKey(c.Id) && inForce.Contains(c.Id));
        Describe(T("Standar: {0}", "Standard: {0}").With(position.Name),
            new Crumb(T("Standar jabatan", "Position standards"), "/standar"));
        return true;
    }

    private static string Address(string code) => "/standar/" + Uri.EscapeDataString(code);
}
