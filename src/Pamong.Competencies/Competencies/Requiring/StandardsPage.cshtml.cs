using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Pamong.Competencies.Contract;
using Pamong.People.Contract;
using Pamong.Platform.Data;
using Pamong.Platform.Rights;
using Pamong.Platform.Screens;
using static Pamong.Platform.Texts.Bilingual;

namespace Pamong.Competencies.Requiring;

/// <summary>The positions with how much of their standard there is.</summary>
[Needs(CompetenciesPermissions.ViewDictionary)]
internal sealed class StandardsPage(PamongDb db, IPeople people, CurrentUser user) : PamongPage
{
    /// <summary>Part of a code or name.</summary>
    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Sought { get; set; }

    /// <summary>The kind of position, or null for all.</summary>
    [BindProperty(SupportsGet = true, Name = "jenis")]
    public PositionKind? Kind { get; set; }

    /// <summary>"tanpa-teknis", "sendiri", "tanpa-standar", or null for all.</summary>
    [BindProperty(SupportsGet = true, Name = "keadaan")]
    public string? State { get; set; }

    /// <summary>The code of a competency that must be required, or null.</summary>
    [BindProperty(SupportsGet = true, Name = "kompetensi")]
    public string? Competency { get; set; }

    /// <summary>The page, from 1.</summary>
    [BindProperty(SupportsGet = true, Name = "h")]
    public int Number { get; set; } = 1;

    /// <summary>The positions found.</summary>
    public Page<Row> Found { get; private set; } = null!;

    /// <summary>Whether the user may set standards.</summary>
    public bool MayManage => user.May(CompetenciesPermissions.ManageStandards);

    /// <summary>A line of the list.</summary>
    /// <param name="Required">How many competencies it requires.</param>
    /// <param name="Own">How many of them were set for it.</param>
    /// <param name="Technical">How many of them are technical.</param>
    /// <param name="Critical">How many of them are critical.</param>
    public sealed record Row(string Code, string Name, PositionKind Kind, int Required, int Own, int Technical, int Critical);

    public async Task OnGetAsync(CancellationToken ct)
    {
        Describe(T("Standar kompetensi jabatan", "Position standards"));
        Found = await Rows().PageAsync(Number, Paging.ScreenSize, ct);
    }

    private IQueryable<Row> Rows()
    {
        var requirements = db.Set<Requirement>().AsNoTracking();
        var technical = db.Set<Competency>().AsNoTracking().Where(c => c.Group == CompetencyGroup.Technical).Select(c => c.Id);
        var found = people.Positions();
        if (Kind is { } kind) found = found.Where(p => p.Kind == kind);
        if (!string.IsNullOrWhiteSpace(Sought))
        {
            var part = Sought.Trim().ToLowerInvariant();
            found = found.Where(p => p.Code.ToLower().Contains(part) || p.Name.ToLower().Contains(part));
        }

        found = State switch
        {
            "tanpa-teknis" => found.Where(p => !requirements.Any(r => r.PositionId == p.Id && technical.Contains(r.CompetencyId))),
            "sendiri" => found.Where(p => requirements.Any(r => r.PositionId == p.Id && !r.FromRank)),
            "tanpa-standar" => found.Where(p => !requirements.Any(r => r.PositionId == p.Id)),
            _ => found,
        };
        if (!string.IsNullOrEmpty(Competency))
        {
            var wanted = db.Set<Competency>().Where(c => c.Code == Competency).Select(c => c.Id);
            found = found.Where(p => requirements.Any(r => r.PositionId == p.Id && wanted.Contains(r.CompetencyId)));
        }

        return found.OrderBy(p => p.Name).ThenBy(p => p.Code).Select(p => new Row(
            p.Code, p.Name, p.Kind,
            requirements.Count(r => r.PositionId == p.Id),
            requirements.Count(r => r.PositionId == p.Id && !r.FromRank),
            requirements.Count(r => r.PositionId == p.Id && technical.Contains(r.CompetencyId)),
            requirements.Count(r => r.PositionId == p.Id && r.Critical)));
    }
}
