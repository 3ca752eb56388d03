using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Pamong.People.Contract;
using Pamong.People.Naming;
using Pamong.Platform.Data;
using Pamong.Platform.Rights;
using Pamong.Platform.Screens;
using static Pamong.Platform.Texts.Bilingual;

namespace Pamong.People.Positions;

/// <summary>The agency's positions.</summary>
[Needs(PeoplePermissions.ViewUnits)]
internal sealed class PositionsPage(PamongDb db, CurrentUser user) : PamongPage
{
    /// <summary>A position with how many hold it.</summary>
    public sealed class Row
    {
        /// <summary>The agency's own code.</summary>
        public required string Code { get; init; }

        /// <summary>The name.</summary>
        public required string Name { get; init; }

        /// <summary>Managerial or not.</summary>
        public required PositionKind Kind { get; init; }

        /// <summary>The rank's code, or empty.</summary>
        public required string Rank { get; init; }

        /// <summary>The pay class, or null.</summary>
        public int? Class { get; init; }

        /// <summary>How many in service hold it.</summary>
        public int Holders { get; init; }
    }

    /// <summary>What is searched.</summary>
    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Search { get; set; }

    /// <summary>The kind.</summary>
    [BindProperty(SupportsGet = true, Name = "jenis")]
    public PositionKind? Kind { get; set; }

    /// <summary>What it is sorted by.</summary>
    [BindProperty(SupportsGet = true, Name = "urut")]
    public string Sort { get; set; } = "nama";

    /// <summary>The list's page.</summary>
    [BindProperty(SupportsGet = true, Name = "h")]
    public int Number { get; set; } = 1;

    /// <summary>The rows shown.</summary>
    public Page<Row> Positions { get; private set; } = null!;

    /// <summary>Whether positions may be imported.</summary>
    public bool MayImport => user.May(PeoplePermissions.Import);

    /// <summary>Whether anything narrows the list.</summary>
    public bool IsFiltered => !string.IsNullOrWhiteSpace(Search) || Kind is not null;

    /// <summary>How people call a rank.</summary>
    public static string RankName(string rank) => rank.Length > 0 ? PositionRecognition.NameOf(rank) : "–";

    public async Task OnGetAsync(CancellationToken ct)
    {
        Describe(T("Jabatan", "Positions"));
        ModelState.Clear();
        var positions = db.Set<Position>().AsNoTracking();
        foreach (var word in (Search ?? "").ToLowerInvariant().Split(' ', StringSplitOptions.RemoveEmptyEntries).Take(8))
            positions = positions.Where(p => p.Name.ToLower().Contains(word) || p.Code.ToLower() == word);
        if (Kind is { } kind) positions = positions.Where(p => p.Kind == kind);
        var rows = positions.Select(p => new Row
        {
            Code = p.Code,
            Name = p.Name,
            Kind = p.Kind,
            Rank = p.Rank,
            Class = p.Class,
            Holders = db.Set<Employee>().Count(e => e.PositionId == p.Id && e.LeftOn == null),
        });
        Positions = await Sorted(rows).PageAsync(Number, Paging.ScreenSize, ct);
    }

    private IQueryable<Row> Sorted(IQueryable<Row> rows) => Sort switch
    {
        "-nama" => rows.OrderByDescending(p => p.Name).ThenBy(p => p.Code),
        "kelas" => rows.OrderBy(p => p.Class).ThenBy(p => p.Name).ThenBy(p => p.Code),
        "-kelas" => rows.OrderByDescending(p => p.Class).ThenBy(p => p.Name).ThenBy(p => p.Code),
        "orang" => rows.OrderBy(p => p.Holders).ThenBy(p => p.Name).ThenBy(p => p.Code),
        "-orang" => rows.OrderByDescending(p => p.Holders).ThenBy(p => p.Name).ThenBy(p => p.Code),
        _ => rows.OrderBy(p => p.Name).ThenBy(p => p.Code),
    };
}
