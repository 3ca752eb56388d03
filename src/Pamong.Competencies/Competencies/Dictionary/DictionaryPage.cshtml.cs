using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Pamong.Competencies.Contract;
using Pamong.Platform.Data;
using Pamong.Platform.Rights;
using Pamong.Platform.Screens;
using static Pamong.Platform.Texts.Bilingual;

namespace Pamong.Competencies.Dictionary;

/// <summary>The dictionary: search, by group, by who it comes from.</summary>
[Needs(CompetenciesPermissions.ViewDictionary)]
internal sealed class DictionaryPage(PamongDb db, CurrentUser user) : PamongPage
{
    /// <summary>Part of a code or name.</summary>
    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Sought { get; set; }

    /// <summary>The group, or null for all.</summary>
    [BindProperty(SupportsGet = true, Name = "kelompok")]
    public CompetencyGroup? Group { get; set; }

    /// <summary>Who it comes from, or null for all.</summary>
    [BindProperty(SupportsGet = true, Name = "asal")]
    public CompetencySource? From { get; set; }

    /// <summary>Whether retired ones are shown instead.</summary>
    [BindProperty(SupportsGet = true, Name = "dihentikan")]
    public bool Retired { get; set; }

    /// <summary>The page, from 1.</summary>
    [BindProperty(SupportsGet = true, Name = "h")]
    public int Number { get; set; } = 1;

    /// <summary>The competencies found.</summary>
    public Page<Row> Found { get; private set; } = null!;

    /// <summary>Whether the user may add and import.</summary>
    public bool MayManage => user.May(CompetenciesPermissions.ManageDictionary);

    /// <summary>Whether the user may change the rule.</summary>
    public bool MayRule => user.May(CompetenciesPermissions.ManageRule);

    /// <summary>A line of the list.</summary>
    /// <param name="Overlaid">Whether the agency worded a national one anew.</param>
    /// <param name="Positions">How many positions require it.</param>
    public sealed record Row(
        string Code, string NameId, string NameEn, CompetencyGroup Group, string Family, CompetencySource Source, bool Overlaid, int Positions)
    {
        public string Name => Platform.Texts.Language.IsEnglish ? NameEn : NameId;
    }

    public async Task OnGetAsync(CancellationToken ct)
    {
        Describe(T("Kamus kompetensi", "Dictionary of competencies"));
        Found = await Rows().PageAsync(Number, Paging.ScreenSize, ct);
    }

    private IQueryable<Row> Rows()
    {
        var found = db.Set<Competency>().AsNoTracking().Where(c => Retired ? c.RetiredOn != null : c.RetiredOn == null);
        if (Group is { } group) found = found.Where(c => c.Group == group);
        if (From is { } source) found = found.Where(c => c.Source == source);
        if (!string.IsNullOrWhiteSpace(Sought))
        {
            var part = Sought.Trim().ToLowerInvariant();
            found = found.Where(c => c.Code.ToLower().Contains(part) || c.NameId.ToLower().Contains(part) || c.NameEn.ToLower().Contains(part));
        }

        return found.OrderBy(c => c.Group).ThenBy(c => c.Code).Select(c => new Row(
            c.Code, c.NameId, c.NameEn, c.Group, c.Family, c.Source,
            c.Source == CompetencySource.National && db.Set<Wording>().Any(w => w.CompetencyId == c.Id && w.ByAgency),
            db.Set<Requirement>().Count(r => r.CompetencyId == c.Id)));
    }
}
