using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Pamong.Documents.Recognising;
using Pamong.People.Contract;
using Pamong.Platform.Data;
using Pamong.Platform.Rights;
using Pamong.Platform.Screens;
using static Pamong.Platform.Texts.Bilingual;

namespace Pamong.People.Units;

/// <summary>A unit in the tree with how many people work in it and below.</summary>
internal sealed record UnitNode(string Code, string Name, string Path, int People, IReadOnlyList<UnitNode> Below)
{
    /// <summary>How many people work here and below.</summary>
    public int Total => People + Below.Sum(u => u.Total);

    /// <summary>Orders flat units into trees. A unit whose unit above is not among them is a top.</summary>
    public static List<UnitNode> Trees(IReadOnlyList<UnitRow> units, IReadOnlyDictionary<Guid, int> people)
    {
        var known = units.Select(u => u.Id).ToHashSet();
        var below = units.Where(u => u.ParentId is { } p && known.Contains(p)).ToLookup(u => u.ParentId!.Value);
        UnitNode Node(UnitRow unit, int depth) => new(
            unit.Code, unit.Name, unit.Path, people.GetValueOrDefault(unit.Id),
            depth > 40 ? [] : [.. below[unit.Id].OrderBy(u => u.Code, StringComparer.Ordinal).Select(u => Node(u, depth + 1))]);
        return [.. units.Where(u => u.ParentId is not { } p || !known.Contains(p)).OrderBy(u => u.Code, StringComparer.Ordinal).Select(u => Node(u, 0))];
    }
}

/// <summary>The tree of units that the user may see.</summary>
[Needs(PeoplePermissions.ViewUnits)]
internal sealed class UnitsPage(PeopleDirectory people, PamongDb db, CurrentUser user) : PamongPage
{
    private const int LevelsOpened = 2;

    /// <summary>What is searched.</summary>
    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Search { get; set; }

    /// <summary>The list's page when searching.</summary>
    [BindProperty(SupportsGet = true, Name = "h")]
    public int Number { get; set; } = 1;

    /// <summary>The trees, two levels deep; deeper ones are opened on the unit's page.</summary>
    public IReadOnlyList<UnitNode> Trees { get; private set; } = [];

    /// <summary>What was found.</summary>
    public Page<UnitNode>? Found { get; private set; }

    /// <summary>How many units there are.</summary>
    public int Count { get; private set; }

    /// <summary>How many levels are drawn.</summary>
    public int Levels => LevelsOpened;

    /// <summary>Whether units may be imported.</summary>
    public bool MayImport => user.May(PeoplePermissions.Import);

    public async Task OnGetAsync(CancellationToken ct)
    {
        Describe(T("Unit kerja", "Units"));
        var units = await people.UnitsWithin(PeoplePermissions.ViewUnits).ToListAsync(ct);
        var counts = await UnitCounts.ReadAsync(db, ct);
        Count = units.Count;
        var trees = UnitNode.Trees(units, counts);
        if (string.IsNullOrWhiteSpace(Search))
        {
            Trees = trees;
            return;
        }

        var words = HeaderText.Normalise(Search).Split(' ');
        var found = Flat(trees)
            .Where(u => u.Code == Search.Trim() || words.All(w => HeaderText.Normalise(u.Name).Contains(w, StringComparison.Ordinal)))
            .OrderBy(u => u.Name, StringComparer.Ordinal).ToList();
        var number = Math.Clamp(Number, 1, Math.Max(1, (found.Count + Paging.ScreenSize - 1) / Paging.ScreenSize));
        Found = new Page<UnitNode>([.. found.Skip((number - 1) * Paging.ScreenSize).Take(Paging.ScreenSize)], number, Paging.ScreenSize, found.Count);
    }

    private static IEnumerable<UnitNode> Flat(IEnumerable<UnitNode> nodes) => nodes.SelectMany(n => Flat(n.Below).Prepend(n));
}

/// <summary>How many people in service each unit has.</summary>
internal static class UnitCounts
{
    public static Task<Dictionary<Guid, int>> ReadAsync(PamongDb db, CancellationToken ct) => db.Set<Employee>().AsNoTracking()
        .Where(e => e.LeftOn == null)
        .GroupBy(e => e.UnitId)
        .Select(g => new { g.Key, Count = g.Count() })
        .ToDictionaryAsync(g => g.Key, g => g.Count, ct);
}
