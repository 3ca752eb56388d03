using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Pamong.Appraisal.Contract;
using Pamong.People.Contract;
using Pamong.Platform.Data;
using Pamong.Platform.Rights;
using Pamong.Platform.Screens;
using static Pamong.Platform.Texts.Bilingual;

namespace Pamong.Appraisal.Showing;

/// <summary>Performance of a year over the people within the user's reach.</summary>
[Needs(AppraisalPermissions.View)]
internal sealed class PerformancePage(PamongDb db, IPeople people, CurrentUser user) : PamongPage
{
    /// <summary>The year; the newest one there is when none is given.</summary>
    [BindProperty(SupportsGet = true, Name = "tahun")]
    public int? Year { get; set; }

    /// <summary>The predicate, or null for all.</summary>
    [BindProperty(SupportsGet = true, Name = "predikat")]
    public Predicate? Wanted { get; set; }

    /// <summary>Part of a name or NIP.</summary>
    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Sought { get; set; }

    /// <summary>Part of a unit's name.</summary>
    [BindProperty(SupportsGet = true, Name = "unit")]
    public string? UnitSought { get; set; }

    /// <summary>The page, from 1.</summary>
    [BindProperty(SupportsGet = true, Name = "h")]
    public int Number { get; set; } = 1;

    /// <summary>The years there are, newest first.</summary>
    public IReadOnlyList<int> Years { get; private set; } = [];

    /// <summary>The people found.</summary>
    public Page<Row> Found { get; private set; } = null!;

    /// <summary>How many people of the year have each predicate.</summary>
    public IReadOnlyDictionary<Predicate, int> Counts { get; private set; } = new Dictionary<Predicate, int>();

    /// <summary>Whether the user may take the list out.</summary>
    public bool MayExport => user.May(AppraisalPermissions.Export);

    /// <summary>Whether the user may import.</summary>
    public bool MayImport => user.May(AppraisalPermissions.Import);

    /// <summary>A line of the list.</summary>
    public sealed record Row(Guid Id, string Name, string Nip, string UnitName, Rating? Result, Rating? Behaviour, Predicate Predicate);

    public async Task OnGetAsync(CancellationToken ct)
    {
        Describe(T("Kinerja", "Performance"));
        Years = await db.Set<Performance>().Select(p => p.Year).Distinct().OrderByDescending(y => y).ToListAsync(ct);
        Year ??= Years.Count > 0 ? Years[0] : null;
        var all =
            from person in people.Within(AppraisalPermissions.View)
            join p in db.Set<Performance>().AsNoTracking() on person.Id equals p.EmployeeId
            where p.Year == Year
            select new { Person = person, Performance = p };
        if (!string.IsNullOrWhiteSpace(UnitSought))
        {
            var unit = UnitSought.Trim().ToLowerInvariant();
            var paths = people.Units().Where(u => u.Name.ToLower().Contains(unit)).Select(u => u.Path);
            all = all.Where(r => paths.Any(path => r.Person.UnitPath.StartsWith(path)));
        }

        Counts = await all.GroupBy(r => r.Performance.Predicate)
            .Select(g => new { g.Key, Count = g.Count() })
            .ToDictionaryAsync(g => g.Key, g => g.Count, ct);
        if (Wanted is { } predicate) all = all.Where(r => r.Performance.Predicate == predicate);
        if (!string.IsNullOrWhiteSpace(Sought))
        {
            var part = Sought.Trim().ToLowerInvariant();
            all = all.Where(r => r.Person.SearchName.Contains(part) || r.Person.Nip.StartsWith(part));
        }

        Found = await all
            .OrderBy(r => r.Person.SearchName).ThenBy(r => r.Person.Id)
            .Select(r => new Row(r.Person.Id, r.Person.Name, r.Person.Nip, r.Person.UnitName, r.Performance.Result, r.Performance.Behaviour, r.Performance.Predicate))
            .PageAsync(Number, Paging.ScreenSize, ct);
    }

    /// <summary>The address of this list with one thing changed and all filters kept.</summary>
    public string Address(string name, string value)
    {
        var query = new QueryBuilder(Request.Query
            .Where(q => q.Key != name && q.Key != "h")
            .SelectMany(q => q.Value, (q, v) => KeyValuePair.Create(q.Key, v ?? "")))
        {
            { name, value },
        };
        return "/kinerja" + query.ToQueryString().Value;
    }
}
