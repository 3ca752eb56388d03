using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Pamong.Competencies.Assessing;
using Pamong.Competencies.Contract;
using Pamong.People.Contract;
using Pamong.Platform.Data;
using Pamong.Platform.Rights;
using Pamong.Platform.Screens;
using Pamong.Platform.Tenants;
using static Pamong.Platform.Texts.Bilingual;

namespace Pamong.Competencies.Dictionary;

/// <summary>One competency: levels with indicators, positions that require it, history, near-duplicates.</summary>
[Needs(CompetenciesPermissions.ViewDictionary)]
internal sealed class CompetencyPage(
    PamongDb db, IPeople people, WordingsInForce wordings, AgencyDay day, CurrentUser user) : PamongPage
{
    private const int PositionsShown = 10;

    /// <summary>The competency.</summary>
    public Competency Competency { get; private set; } = null!;

    /// <summary>The wording in force, with its version.</summary>
    public Wording InForce { get; private set; } = null!;

    /// <summary>What it says.</summary>
    public WordingContent Text { get; private set; } = null!;

    /// <summary>Every wording with its version, newest first.</summary>
    public IReadOnlyList<(Wording Wording, DictionaryVersion Version)> History { get; private set; } = [];

    /// <summary>What each version is called.</summary>
    public Dictionary<Guid, VersionName> Names { get; private set; } = [];

    /// <summary>Positions that require it, the highest level first; at most ten.</summary>
    public IReadOnlyList<RequiringPosition> Positions { get; private set; } = [];

    /// <summary>How many positions require it.</summary>
    public int PositionCount { get; private set; }

    /// <summary>Others that say nearly the same.</summary>
    public IReadOnlyList<(CompetencyRow Item, double Likeness)> Near { get; private set; } = [];

    /// <summary>Today, in the agency's zone.</summary>
    public DateOnly Today { get; private set; }

    /// <summary>Whether the user may word it anew.</summary>
    public bool MayManage => user.May(CompetenciesPermissions.ManageDictionary);

    /// <summary>A position with what it requires.</summary>
    public sealed record RequiringPosition(string Code, string Name, int Level, int Weight, bool Critical, bool FromRank);

    public async Task<IActionResult> OnGetAsync(string kode, CancellationToken ct)
    {
        var found = await db.Set<Competency>().AsNoTracking().SingleOrDefaultAsync(c => c.Code == kode, ct);
        if (found is null) return NotFound();
        Competency = found;
        Today = await day.TodayAsync(ct);
        History = await wordings.HistoryAsync(found.Id, ct);
        Names = await VersionName.AllAsync(db, ct);
        InForce = (History.FirstOrDefault(h => h.Version.EffectiveFrom <= Today) is { Wording: not null } current ? current : History[^1]).Wording;
        Text = WordingContent.Of(InForce);
        var requiring = db.Set<Requirement>().AsNoTracking().Where(r => r.CompetencyId == found.Id);
        PositionCount = await requiring.CountAsync(ct);
        Positions = await (
            from r in requiring
            join p in people.Positions() on r.PositionId equals p.Id
            orderby r.Critical descending, r.Level descending, p.Name
            select new RequiringPosition(p.Code, p.Name, r.Level, r.Weight, r.Critical, r.FromRank)).Take(PositionsShown).ToListAsync(ct);
        var others = await new DictionaryRows(db).All().Where(c => c.Id != found.Id).ToListAsync(ct);
        Near = NearDuplicates.Of(found.NameId, others, c => c.NameId);
        Describe(T(found.NameId, found.NameEn), new Crumb(T("Kamus kompetensi", "Dictionary of competencies"), "/kompetensi"));
        return Page();
    }

    public async Task<IActionResult> OnPostRetireAsync(string kode, bool retire, [FromServices] RetireCompetencyHandler handler, CancellationToken ct)
    {
        if (!MayManage) return Forbid();
        var id = await db.Set<Competency>().Where(c => c.Code == kode).Select(c => c.Id).SingleOrDefaultAsync(ct);
        var result = await handler.HandleAsync(id, retire, ct);
        if (!result.Ok(out _, out var refusal)) return Answer(refusal);
        Flash(retire
            ? T("Kompetensi dihentikan. Hasil penilaiannya tetap tersimpan.", "The competency was taken out of use. Its results are kept.")
            : T("Kompetensi dipakai lagi.", "The competency is in use again."));
        return Redirect("/kompetensi/" + Uri.EscapeDataString(kode));
    }
}
