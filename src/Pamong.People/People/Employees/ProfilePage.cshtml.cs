using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Pamong.People.Accounts;
using Pamong.People.Contract;
using Pamong.People.Contract.Importing;
using Pamong.People.Importing;
using Pamong.People.Moving;
using Pamong.Platform;
using Pamong.Platform.Data;
using Pamong.Platform.Rights;
using Pamong.Platform.Screens;
using Pamong.Platform.Texts;
using Pamong.Platform.Trail;
using static Pamong.Platform.Texts.Bilingual;

namespace Pamong.People.Employees;

/// <summary>Everything that is known of one employee, and what other modules add.</summary>
[Needs(PeoplePermissions.View)]
internal sealed class ProfilePage(
    PamongDb db, PeopleDirectory people, CurrentUser user, IEnumerable<IProfileSection> sections, AccountDeeds accounts, TrailNames names, Kept kept) : PamongPage
{
    private const int ReportsShown = 30;
    private const int HistoryShown = 20;

    /// <summary>A person by name.</summary>
    /// <param name="Opens">Whether the user may open their profile.</param>
    public sealed record Link(string Nip, string Name, string? Position, bool Opens);

    /// <summary>A term with names.</summary>
    /// <param name="UnitOpens">Whether the user may open the unit's page.</param>
    public sealed record TermRow(
        Guid Id, AppointmentKind Kind, string? Position, string Unit, string UnitCode, DateOnly From, DateOnly? To, DateOnly? Until, bool UnitOpens);

    /// <summary>A move or a term beside that begins on a later day.</summary>
    public sealed record ComingRow(Guid Id, AppointmentKind Kind, string? Position, string Unit, DateOnly From, DateOnly? Until);

    /// <summary>What happened to the record.</summary>
    public sealed record Event(DateTimeOffset At, string By, Text What, IReadOnlyList<ImportChange> Changes, Guid? ImportId);

    /// <summary>All that the page itself shows.</summary>
    /// <param name="UnitOpens">Whether the user may open the unit's page.</param>
    /// <param name="Above">The units above theirs, from the top.</param>
    /// <param name="Superior">Their superior, or null.</param>
    /// <param name="Reports">Some who report to them.</param>
    /// <param name="ReportCount">How many report to them.</param>
    /// <param name="Coming">What is to change, the next first.</param>
    /// <param name="Terms">Their terms, the latest first.</param>
    /// <param name="History">What happened to the record, the latest first.</param>
    /// <param name="Sections">The view components of other modules that the user may see.</param>
    /// <param name="MayEdit">Whether the user may change the record.</param>
    public sealed record Facts(
        Employee Employee, Unit Unit, bool UnitOpens, IReadOnlyList<UnitRow> Above, Position? Position, Link? Superior, IReadOnlyList<Link> Reports, int ReportCount,
        IReadOnlyList<ComingRow> Coming, IReadOnlyList<TermRow> Terms, IReadOnlyList<Event> History, IReadOnlyList<string> Sections, bool MayEdit,
        AccountDeeds.AccountView? Account);

    /// <summary>What is shown.</summary>
    public Facts Shown { get; private set; } = null!;

    /// <summary>The address for a new account.</summary>
    [BindProperty]
    public string? Email { get; set; }

    /// <summary>Whether the user may open the pages of positions.</summary>
    public bool PositionsOpen => user.May(PeoplePermissions.ViewUnits);

    /// <summary>Whether the user may give accounts and roles.</summary>
    public bool MayManageRoles => user.ReachOf(PlatformPermissions.ManageRoles).Everything;

    /// <summary>The agency's zone.</summary>
    public TimeZoneInfo Zone => Shell.Zone;

    public async Task<IActionResult> OnGetAsync(string key, CancellationToken ct) => await PrepareAsync(key, ct) ? Page() : NotFound();

    /// <summary>Gives the employee an account.</summary>
    public async Task<IActionResult> OnPostAkunAsync(string key, CancellationToken ct)
    {
        if (!MayManageRoles || !await PrepareAsync(key, ct)) return NotFound();
        var result = await accounts.CreateAsync(Shown.Employee.Id, Email, ct);
        if (!result.Ok(out _, out var refusal))
        {
            Show(refusal);
            return Page();
        }

        Flash(T("Akun dibuat; tautan untuk mengatur kata sandi dikirim lewat e-mail.", "The account is made; a link to set the password goes by e-mail."));
        return LocalRedirect($"/pegawai/{Shown.Employee.Nip}");
    }

    private async Task<bool> PrepareAsync(string key, CancellationToken ct)
    {
        var shown = await kept.GetAsync(("profile", key), () => ReadAsync(key, ct), weight: 5);
        if (shown is null) return false;
        Shown = shown;
        Describe(T("{0}", "{0}").With(shown.Employee.Name), new Crumb(T("Pegawai", "Employees"), "/pegawai"));
        return true;
    }

    private async Task<Facts?> ReadAsync(string key, CancellationToken ct)
    {
        var byId = Guid.TryParse(key, out var id);
        var employee = await people.Reachable(PeoplePermissions.View).SingleOrDefaultAsync(e => byId ? e.Id == id : e.Nip == key, ct);
        if (employee is null) return null;
        var (unit, above) = await kept.GetAsync(("unit and above", employee.UnitId), () => UnitAndAboveAsync(employee.UnitId, ct));
        var reporting = people.All().Where(p => p.SuperiorId == employee.Id);
        var reports = await Links(reporting.OrderBy(p => p.SearchName).ThenBy(p => p.Id).Take(ReportsShown)).ToListAsync(ct);
        return new Facts(
            employee, unit, await people.UnitsWithin(PeoplePermissions.ViewUnits).AnyAsync(u => u.Id == unit.Id, ct), above,
            employee.PositionId is { } position ? await db.Set<Position>().AsNoTracking().SingleOrDefaultAsync(p => p.Id == position, ct) : null,
            employee.SuperiorId is { } superior ? await Links(people.All().Where(p => p.Id == superior)).SingleOrDefaultAsync(ct) : null,
            reports, reports.Count < ReportsShown ? reports.Count : await reporting.CountAsync(ct),
            await ComingAsync(employee.Id, ct), await TermsAsync(employee.Id, ct), await HistoryAsync(employee.Id, ct), await SectionsAsync(employee.Id, ct),
            await people.MayAsync(PeoplePermissions.Edit, employee.Id, ct), MayManageRoles ? await accounts.FindAsync(employee.Id, ct) : null);
    }

    private async Task<IReadOnlyList<string>> SectionsAsync(Guid employeeId, CancellationToken ct)
    {
        var allowed = new List<string>();
        foreach (var section in sections.OrderBy(s => s.Order))
            if (section.Permission is null || (user.May(section.Permission) && await people.MayAsync(section.Permission, employeeId, ct))) allowed.Add(section.ViewComponent);
        return allowed;
    }

    private async Task<(Unit, IReadOnlyList<UnitRow>)> UnitAndAboveAsync(Guid unitId, CancellationToken ct)
    {
        var unit = await db.Set<Unit>().AsNoTracking().SingleAsync(u => u.Id == unitId, ct);
        var codes = unit.Path.Split('/', StringSplitOptions.RemoveEmptyEntries).SkipLast(1).ToList();
        return (unit, await people.Units().Where(u => codes.Contains(u.Code)).OrderBy(u => u.Path.Length).ToListAsync(ct));
    }

    private async Task<IReadOnlyList<ComingRow>> ComingAsync(Guid employeeId, CancellationToken ct) => await (
        from m in db.Set<ComingMove>().AsNoTracking()
        where m.EmployeeId == employeeId
        join u in db.Set<Unit>() on m.UnitId equals u.Id
        join p in db.Set<Position>() on m.PositionId equals p.Id into positions
        from p in positions.DefaultIfEmpty()
        orderby m.From, m.Id
        select new ComingRow(m.Id, m.Kind, p == null ? null : p.Name, u.Name, m.From, m.Until)).ToListAsync(ct);

    private async Task<IReadOnlyList<TermRow>> TermsAsync(Guid employeeId, CancellationToken ct)
    {
        var open = people.UnitsWithin(PeoplePermissions.ViewUnits);
        return await (
            from t in db.Set<Term>().AsNoTracking()
            where t.EmployeeId == employeeId
            join u in db.Set<Unit>() on t.UnitId equals u.Id
            join p in db.Set<Position>() on t.PositionId equals p.Id into positions
            from p in positions.DefaultIfEmpty()
            orderby t.From descending, t.Id
            select new TermRow(t.Id, t.Kind, p == null ? null : p.Name, u.Name, u.Code, t.From, t.To, t.Until, open.Any(o => o.Id == u.Id))).ToListAsync(ct);
    }

    private async Task<IReadOnlyList<Event>> HistoryAsync(Guid id, CancellationToken ct)
    {
        var trail = await db.Set<TrailEntry>().AsNoTracking()
            .Where(t => t.ObjectId == id && t.ObjectKind == nameof(People.Employee))
            .OrderByDescending(t => t.Sequence).Take(HistoryShown).ToListAsync(ct);
        var imported = await (
            from line in db.Set<ImportLine>().AsNoTracking()
            where line.SubjectId == id && line.Outcome == ImportOutcome.New
            join import in db.Set<Import>() on line.ImportId equals import.Id
            where import.AppliedAt != null && import.UndoneAt == null
            select new { import.AppliedAt, import.ConfirmedByName, import.FileName, import.Id }).ToListAsync(ct);
        return
        [
            .. trail.Select(t => new Event(t.At, t.Actor, names.Deed(t.Action), TrailWords.Changes(t.Before, t.After), null))
                .Concat(imported.Select(i => new Event(i.AppliedAt!.Value, i.ConfirmedByName, T("Masuk lewat impor {0}", "Came in by the import {0}").With(i.FileName), [], i.Id)))
                .OrderByDescending(e => e.At).Take(HistoryShown),
        ];
    }

    private IQueryable<Link> Links(IQueryable<PersonRow> rows)
    {
        var open = people.Reachable(PeoplePermissions.View);
        return rows.Select(p => new Link(p.Nip, p.Name, p.PositionName, open.Any(o => o.Id == p.Id)));
    }
}
