using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Pamong.People.Accounts;
using Pamong.People.Contract;
using Pamong.People.Contract.Importing;
using Pamong.People.Importing;
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
    PamongDb db, PeopleDirectory people, CurrentUser user, IEnumerable<IProfileSection> sections, AccountDeeds accounts, Kept kept) : PamongPage
{
    private const int ReportsShown = 30;
    private const int HistoryShown = 20;

    /// <summary>A person by name.</summary>
    public sealed record Link(string Nip, string Name, string? Position);

    /// <summary>A term with names.</summary>
    public sealed record TermRow(Guid Id, AppointmentKind Kind, string? Position, string Unit, string UnitCode, DateOnly From, DateOnly? To);

    /// <summary>What happened to the record.</summary>
    public sealed record Event(DateTimeOffset At, string By, Text What, IReadOnlyList<ImportChange> Changes, Guid? ImportId);

    /// <summary>The employee.</summary>
    public Employee Employee { get; private set; } = null!;

    /// <summary>Their unit.</summary>
    public Unit Unit { get; private set; } = null!;

    /// <summary>The units above, from the top.</summary>
    public IReadOnlyList<UnitRow> Above { get; private set; } = [];

    /// <summary>Their position, or null.</summary>
    public Position? Position { get; private set; }

    /// <summary>Their superior, or null.</summary>
    public Link? Superior { get; private set; }

    /// <summary>Some who report to them.</summary>
    public IReadOnlyList<Link> Reports { get; private set; } = [];

    /// <summary>How many report to them.</summary>
    public int ReportCount { get; private set; }

    /// <summary>Their terms, the latest first.</summary>
    public IReadOnlyList<TermRow> Terms { get; private set; } = [];

    /// <summary>What happened to the record, the latest first.</summary>
    public IReadOnlyList<Event> History { get; private set; } = [];

    /// <summary>Parts of other modules that the user may see.</summary>
    public IReadOnlyList<IProfileSection> Sections { get; private set; } = [];

    /// <summary>Their account, or null.</summary>
    public AccountDeeds.AccountView? Account { get; private set; }

    /// <summary>The address for a new account.</summary>
    [BindProperty]
    public string? Email { get; set; }

    /// <summary>Whether the user may change the record.</summary>
    public bool MayEdit { get; private set; }

    /// <summary>Whether the user may give accounts and roles.</summary>
    public bool MayManageRoles => user.ReachOf(PlatformPermissions.ManageRoles).Everything;

    /// <summary>The agency's zone.</summary>
    public TimeZoneInfo Zone => Shell.Zone;

    public async Task<IActionResult> OnGetAsync(string key, CancellationToken ct) => await PrepareAsync(key, ct) ? Page() : NotFound();

    /// <summary>Gives the employee an account.</summary>
    public async Task<IActionResult> OnPostAkunAsync(string key, CancellationToken ct)
    {
        if (!MayManageRoles || !await PrepareAsync(key, ct)) return NotFound();
        var result = await accounts.CreateAsync(Employee.Id, Email, ct);
        if (!result.Ok(out _, out var refusal))
        {
            Show(refusal);
            return Page();
        }

        Flash(T("Akun dibuat; tautan untuk mengatur kata sandi dikirim lewat e-mail.", "The account is made; a link to set the password goes by e-mail."));
        return LocalRedirect($"/pegawai/{Employee.Nip}");
    }

    private async Task<bool> PrepareAsync(string key, CancellationToken ct)
    {
        var byId = Guid.TryParse(key, out var id);
        var employee = await people.Reachable(PeoplePermissions.View).SingleOrDefaultAsync(e => byId ? e.Id == id : e.Nip == key, ct);
        if (employee is null) return false;
        Employee = employee;
        Describe(T("{0}", "{0}").With(employee.Name), new Crumb(T("Pegawai", "Employees"), "/pegawai"));
        MayEdit = await people.MayAsync(PeoplePermissions.Edit, employee.Id, ct);
        await LoadPlaceAsync(ct);
        await LoadReportsAsync(ct);
        await LoadTermsAsync(ct);
        await LoadHistoryAsync(ct);
        if (MayManageRoles) Account = await accounts.FindAsync(employee.Id, ct);
        var allowed = new List<IProfileSection>();
        foreach (var section in sections.OrderBy(s => s.Order))
            if (section.Permission is null || (user.May(section.Permission) && await people.MayAsync(section.Permission, employee.Id, ct))) allowed.Add(section);
        Sections = allowed;
        return true;
    }

    private async Task LoadPlaceAsync(CancellationToken ct)
    {
        (Unit, Above) = await kept.GetAsync(("unit and above", Employee.UnitId), () => UnitAndAboveAsync(ct));
        if (Employee.PositionId is { } position)
            Position = await kept.GetAsync(position, () => db.Set<Position>().AsNoTracking().SingleOrDefaultAsync(p => p.Id == position, ct));
        if (Employee.SuperiorId is { } superior) Superior = await Links(people.All().Where(p => p.Id == superior)).SingleOrDefaultAsync(ct);
    }

    private async Task<(Unit, IReadOnlyList<UnitRow>)> UnitAndAboveAsync(CancellationToken ct)
    {
        var unit = await db.Set<Unit>().AsNoTracking().SingleAsync(u => u.Id == Employee.UnitId, ct);
        var codes = unit.Path.Split('/', StringSplitOptions.RemoveEmptyEntries).SkipLast(1).ToList();
        return (unit, await people.Units().Where(u => codes.Contains(u.Code)).OrderBy(u => u.Path.Length).ToListAsync(ct));
    }

    private async Task LoadReportsAsync(CancellationToken ct)
    {
        var reports = people.All().Where(p => p.SuperiorId == Employee.Id);
        Reports = await Links(reports.OrderBy(p => p.SearchName).ThenBy(p => p.Id).Take(ReportsShown)).ToListAsync(ct);
        ReportCount = Reports.Count < ReportsShown ? Reports.Count : await reports.CountAsync(ct);
    }

    private async Task LoadTermsAsync(CancellationToken ct) => Terms = await (
        from t in db.Set<Term>().AsNoTracking()
        where t.EmployeeId == Employee.Id
        join u in db.Set<Unit>() on t.UnitId equals u.Id
        join p in db.Set<Position>() on t.PositionId equals p.Id into positions
        from p in positions.DefaultIfEmpty()
        orderby t.From descending, t.Id
        select new TermRow(t.Id, t.Kind, p == null ? null : p.Name, u.Name, u.Code, t.From, t.To)).ToListAsync(ct);

    private async Task LoadHistoryAsync(CancellationToken ct)
    {
        var id = Employee.Id;
        var trail = await db.Set<TrailEntry>().AsNoTracking()
            .Where(t => t.ObjectId == id && t.ObjectKind == nameof(People.Employee))
            .OrderByDescending(t => t.Sequence).Take(HistoryShown).ToListAsync(ct);
        var imported = await (
            from line in db.Set<ImportLine>().AsNoTracking()
            where line.SubjectId == id && line.Outcome == ImportOutcome.New
            join import in db.Set<Import>() on line.ImportId equals import.Id
            where import.AppliedAt != null && import.UndoneAt == null
            select new { import.AppliedAt, import.ConfirmedByName, import.FileName, import.Id }).ToListAsync(ct);
        History =
        [
            .. trail.Select(t => new Event(t.At, t.Actor, TrailWords.Deed(t.Action), TrailWords.Changes(t.Before, t.After), null))
                .Concat(imported.Select(i => new Event(i.AppliedAt!.Value, i.ConfirmedByName, T("Masuk lewat impor {0}", "Came in by the import {0}").With(i.FileName), [], i.Id)))
                .OrderByDescending(e => e.At).Take(HistoryShown),
        ];
    }

    private static IQueryable<Link> Links(IQueryable<PersonRow> people) => people.Select(p => new Link(p.Nip, p.Name, p.PositionName));
}
