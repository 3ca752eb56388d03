using Microsoft.EntityFrameworkCore;
using Pamong.People.Contract;
using Pamong.Platform.Data;
using Pamong.Platform.Screens;

namespace Pamong.Planning.Needs.Cycles;

/// <summary>How many needs stand where.</summary>
/// <param name="Levels">Levels missing in all of them together.</param>
internal sealed record StateCount(NeedState State, int Count, int Levels);

/// <summary>A unit whose superiors have needs waiting.</summary>
/// <param name="Waiting">Needs that wait for verification.</param>
/// <param name="Superiors">Superiors who are late or have yet to decide.</param>
internal sealed record UnitWaiting(Guid UnitId, string UnitName, int Waiting, int Superiors);

/// <summary>A superior whose people's needs wait.</summary>
/// <param name="RemindedOn">The day of the last reminder, or null.</param>
internal sealed record SuperiorWaiting(Guid SuperiorId, string Name, string Unit, bool HasEmail, int Waiting, DateOnly? RemindedOn);

/// <summary>The progress of a year, in few grouped queries.</summary>
internal sealed class Funnel(PamongDb db, IPeople people)
{
    /// <summary>Counts and missing levels by state over a query of needs.</summary>
    public static async Task<IReadOnlyDictionary<NeedState, StateCount>> CountAsync(IQueryable<Need> needs, CancellationToken ct)
    {
        var rows = await needs
            .GroupBy(n => n.State)
            .Select(g => new StateCount(g.Key, g.Count(), g.Sum(n => n.RequiredLevel > n.HeldLevel ? n.RequiredLevel - n.HeldLevel : 0)))
            .ToListAsync(ct);
        return Enum.GetValues<NeedState>().ToDictionary(s => s, s => rows.Find(r => r.State == s) ?? new StateCount(s, 0, 0));
    }

    /// <summary>The units with the most needs that wait for a superior, with how many superiors that are.</summary>
    public async Task<IReadOnlyList<UnitWaiting>> WaitingAsync(int year, int atMost, CancellationToken ct)
    {
        var bySuperior =
            from need in db.Set<Need>()
            where need.Year == year && need.State == NeedState.Listed
            join person in people.All() on need.EmployeeId equals person.Id
            group need by new { person.UnitId, person.UnitName, person.SuperiorId } into led
            select new { led.Key.UnitId, led.Key.UnitName, led.Key.SuperiorId, Count = led.Count() };
        var rows = await bySuperior
            .GroupBy(r => new { r.UnitId, r.UnitName })
            .Select(g => new { g.Key.UnitId, g.Key.UnitName, Waiting = g.Sum(r => r.Count), Superiors = g.Count() })
            .OrderByDescending(r => r.Waiting).ThenBy(r => r.UnitName)
            .Take(atMost)
            .ToListAsync(ct);
        return [.. rows.Select(r => new UnitWaiting(r.UnitId, r.UnitName, r.Waiting, r.Superiors))];
    }

    /// <summary>Superiors with needs to verify, those with the most first.</summary>
    public async Task<Page<SuperiorWaiting>> SuperiorsWaitingAsync(int year, int page, CancellationToken ct)
    {
        var counts =
            from need in db.Set<Need>()
            where need.Year == year && need.State == NeedState.Listed
            join person in people.All() on need.EmployeeId equals person.Id
            where person.SuperiorId != null
            group need by person.SuperiorId into led
            select new { SuperiorId = led.Key, Count = led.Count() };
        var rows = await (
            from led in counts
            join superior in people.All() on led.SuperiorId equals (Guid?)superior.Id
            orderby led.Count descending, superior.SearchName, superior.Id
            select new { superior.Id, superior.Name, superior.UnitName, HasEmail = superior.Email != "", led.Count }).PageAsync(page, Paging.ScreenSize, ct);
        var ids = rows.Rows.Select(r => r.Id).ToList();
        var reminded = await db.Set<Reminder>().Where(r => r.Year == year && ids.Contains(r.SuperiorId))
            .GroupBy(r => r.SuperiorId).Select(g => new { g.Key, Last = g.Max(r => r.SentOn) }).ToDictionaryAsync(r => r.Key, r => r.Last, ct);
        return new Page<SuperiorWaiting>(
            [.. rows.Rows.Select(r => new SuperiorWaiting(r.Id, r.Name, r.UnitName, r.HasEmail, r.Count, reminded.TryGetValue(r.Id, out var day) ? day : null))],
            rows.Number, rows.Size, rows.Total);
    }

    /// <summary>How many superiors still have needs to verify, and how many of them have no e-mail address.</summary>
    public async Task<(int Superiors, int WithoutEmail)> SuperiorsAsync(int year, CancellationToken ct)
    {
        var waiting = (
            from need in db.Set<Need>()
            where need.Year == year && need.State == NeedState.Listed
            join person in people.All() on need.EmployeeId equals person.Id
            where person.SuperiorId != null
            select person.SuperiorId!.Value).Distinct();
        var counts = await people.All().Where(p => waiting.Contains(p.Id))
            .GroupBy(p => p.Email == "")
            .Select(g => new { Without = g.Key, Count = g.Count() })
            .ToListAsync(ct);
        return (counts.Sum(c => c.Count), counts.Where(c => c.Without).Sum(c => c.Count));
    }
}
