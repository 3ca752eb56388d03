using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Pamong.Delivery.Contract;
using Pamong.People.Contract;
using Pamong.Planning.Contract;
using Pamong.Platform.Data;
using Pamong.Platform.Rights;
using Pamong.Platform.Screens;
using Pamong.Platform.Tenants;
using static Pamong.Platform.Texts.Bilingual;

namespace Pamong.Delivery.Nominating;

/// <summary>Nominations for me, and of those whom I release; answers one by one or many at once.</summary>
[Needs(DeliveryPermissions.ViewNominations)]
internal sealed class NominationsPage(
    PamongDb db, NominationList list, IPeople people, IPlans plans, AnswerNominationHandler handler, CurrentUser user, AgencyDay day) : PamongPage
{
    /// <summary>Which part is shown: my own, or my team's.</summary>
    [BindProperty(Name = "bagian", SupportsGet = true)]
    public string? Part { get; set; }

    /// <summary>The state asked for, or null for all.</summary>
    [BindProperty(Name = "keadaan", SupportsGet = true)]
    public NominationState? State { get; set; }

    /// <summary>Only those whose answer or release is past its deadline.</summary>
    [BindProperty(Name = "telat", SupportsGet = true)]
    public bool Late { get; set; }

    /// <summary>Only those that wait for the user's release.</summary>
    [BindProperty(Name = "saya", SupportsGet = true)]
    public bool ForMe { get; set; }

    /// <summary>Only those of a year, or null for all.</summary>
    [BindProperty(Name = "tahun", SupportsGet = true)]
    public int? Year { get; set; }

    /// <summary>Only those of a programme, or null for all.</summary>
    [BindProperty(Name = "program", SupportsGet = true)]
    public Guid? ProgrammeId { get; set; }

    /// <summary>Only people who work in a unit now, or null for all.</summary>
    [BindProperty(Name = "unit", SupportsGet = true)]
    public Guid? UnitId { get; set; }

    /// <summary>Only those that the plan in force has.</summary>
    [BindProperty(Name = "rencana", SupportsGet = true)]
    public bool Planned { get; set; }

    /// <summary>Whether the list is that of a programme, a unit or the plan, from a sum elsewhere.</summary>
    public bool IsNarrowed => ProgrammeId is not null || UnitId is not null || Planned;

    /// <summary>Whether the user sees units, not only a team.</summary>
    public bool SeesUnits { get; private set; }

    /// <summary>The page of the team's list, from 1.</summary>
    [BindProperty(Name = "h", SupportsGet = true)]
    public int Number { get; set; } = 1;

    /// <summary>The reason of a no.</summary>
    [BindProperty]
    public AnswerReason Said { get; set; } = new();

    /// <summary>Those selected.</summary>
    [BindProperty(Name = "id")]
    public List<Guid> Selected { get; set; } = [];

    public DateOnly Today { get; private set; }

    public IReadOnlyList<NominationRow> Mine { get; private set; } = [];

    /// <summary>The page of the plan in force about the user, by year.</summary>
    public Dictionary<int, string> WhyMe { get; } = [];

    public Page<NominationRow> Team { get; private set; } = Page<NominationRow>.Empty;

    public ILookup<Guid, NominationStep> Steps { get; private set; } = Array.Empty<NominationStep>().ToLookup(s => s.NominationId);

    /// <summary>Whether the user sees others than themselves.</summary>
    public bool HasTeam { get; private set; }

    /// <summary>How many wait for the user's release.</summary>
    public int Waiting { get; private set; }

    public bool ShowsTeam => HasTeam && (Part == "tim" || user.PersonId is null);

    public TimeZoneInfo Zone => Shell.Zone;

    public bool IsPerson => user.PersonId is not null;

    public bool MayRelease => user.May(DeliveryPermissions.ReleaseNomination);

    /// <summary>Whether the row is the user's own, whom another releases.</summary>
    public bool IsOwn(NominationRow row) => row.EmployeeId == user.PersonId;

    public async Task OnGetAsync(CancellationToken ct) => await LoadAsync(ct);

    public async Task<IActionResult> OnPostAsync(NominationAnswer deed, Guid one, CancellationToken ct)
    {
        var ids = one != Guid.Empty ? [one] : Selected;
        if (ids.Count == 0)
        {
            ModelState.AddModelError("", T("Pilih paling sedikit satu penugasan.", "Select at least one nomination."));
        }
        else if (ModelState.IsValid)
        {
            var (done, last) = await handler.HandleAllAsync(ids, deed, Said.Reason, ct);
            if (last is not null) Show(last with { Field = last.Field is null ? null : "Said." + last.Field });
            if (last is null)
            {
                Flash(T("{0} jawaban tersimpan.", "{0} answers saved.").With(done));
                return RedirectToPage(new { bagian = Part, keadaan = (int?)State, telat = Late ? "true" : null, saya = ForMe ? "true" : null, tahun = Year, program = ProgrammeId, unit = UnitId, rencana = Planned ? "true" : null });
            }
        }

        db.ChangeTracker.Clear();
        await LoadAsync(ct);
        return Page();
    }

    /// <summary>Nominations that wait for a superior or a participant longer than their deadline.</summary>
    internal static IQueryable<NominationRow> LateOnes(IQueryable<NominationRow> rows, DateOnly today) => rows.Where(n =>
        (n.State == NominationState.Proposed && n.ReleaseBy < today) || (n.State == NominationState.Released && n.AnswerBy < today));

    private async Task LoadAsync(CancellationToken ct)
    {
        Describe(T("Penugasan", "Nominations"));
        Today = await day.TodayAsync(ct);
        var mine = user.PersonId;
        var seen = people.Within(DeliveryPermissions.ViewNominations);
        var reach = user.ReachOf(DeliveryPermissions.ViewNominations);
        SeesUnits = reach.Everything || reach.UnitIds.Count > 0;
        HasTeam = reach.Everything || reach.UnitIds.Count > 0 || reach.Reports is not null;
        var waiting = list.WaitingFor(user, Today);
        if (HasTeam && MayRelease) Waiting = await waiting.CountAsync(ct);
        if (ShowsTeam)
        {
            var team = ForMe ? waiting : list.Of(SeesUnits ? seen : seen.Where(p => p.Id != mine));
            if (State is { } state) team = team.Where(n => n.State == state);
            if (Year is { } year) team = team.Where(n => n.Year == year);
            if (Late) team = LateOnes(team, Today);
            if (ProgrammeId is { } programme) team = team.Where(n => n.ProgrammeId == programme);
            if (UnitId is { } unit) team = team.Where(n => n.UnitId == unit);
            if (Planned) team = team.Where(n => n.InPlan);
            Team = await team.OrderBy(n => n.State).ThenBy(n => n.StartsOn).ThenBy(n => n.SearchName).ThenBy(n => n.Id)
                .PageAsync(Number, Paging.ScreenSize, ct);
        }
        else if (mine is not null)
        {
            Mine = await list.Of(seen.Where(p => p.Id == mine)).OrderByDescending(n => n.StartsOn).ThenBy(n => n.Id).Take(50).ToListAsync(ct);
            foreach (var year in Mine.Select(n => n.Year).Distinct())
                if (await plans.InForceIdAsync(year, ct) is { } plan) WhyMe[year] = $"/rencana/{plan}/pegawai/{mine}";
        }

        var ids = (ShowsTeam ? Team.Rows : Mine).Select(n => n.Id).ToList();
        Steps = (await db.Set<NominationStep>().AsNoTracking().Where(s => ids.Contains(s.NominationId)).OrderBy(s => s.At).ToListAsync(ct))
            .ToLookup(s => s.NominationId);
    }
}
