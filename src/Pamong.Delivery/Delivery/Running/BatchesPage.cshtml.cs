using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Pamong.Delivery.Contract;
using Pamong.Delivery.Nominating;
using Pamong.Planning.Contract;
using Pamong.Platform.Data;
using Pamong.Platform.Rights;
using Pamong.Platform.Screens;
using Pamong.Platform.Tenants;
using static Pamong.Platform.Texts.Bilingual;

namespace Pamong.Delivery.Running;

/// <summary>What a batch is late with.</summary>
internal enum Lateness
{
    /// <summary>Answers past their deadline, or over and not closed.</summary>
    Any = 1,

    /// <summary>Over and not closed.</summary>
    NotClosed = 2,
}

/// <summary>Batches of a year by date.</summary>
[Needs(DeliveryPermissions.ViewBatches)]
internal sealed class BatchesPage(PamongDb db, IPlans plans, AgencyDay day) : PamongPage
{
    [BindProperty(Name = "tahun", SupportsGet = true)]
    public int? AskedYear { get; set; }

    [BindProperty(Name = "keadaan", SupportsGet = true)]
    public RunState? State { get; set; }

    [BindProperty(Name = "q", SupportsGet = true)]
    public string? Search { get; set; }

    /// <summary>Only what asks for something, or null for all.</summary>
    [BindProperty(Name = "telat", SupportsGet = true)]
    public Lateness? Late { get; set; }

    [BindProperty(Name = "h", SupportsGet = true)]
    public int Number { get; set; } = 1;

    public int Year { get; private set; }

    public DateOnly Today { get; private set; }

    public IReadOnlyList<int> Years { get; private set; } = [];

    public Page<Row> Rows { get; private set; } = Page<Row>.Empty;

    public async Task OnGetAsync(CancellationToken ct)
    {
        Describe(T("Pelaksanaan", "Delivery"));
        Today = await day.TodayAsync(ct);
        Years = await db.Set<Run>().Select(r => r.Year).Distinct().OrderByDescending(y => y).ToListAsync(ct);
        Year = AskedYear ?? await plans.LatestYearAsync(ct) ?? Today.Year;
        var runs = db.Set<Run>().AsNoTracking().Where(r => r.Year == Year);
        runs = State is { } state ? runs.Where(r => r.State == state) : runs.Where(r => r.State != RunState.Dropped);
        if (!string.IsNullOrWhiteSpace(Search))
        {
            var words = Search.Trim().ToLowerInvariant();
            runs = runs.Where(r => r.Programme.ToLower().Contains(words) || r.ProgrammeCode.ToLower().Contains(words));
        }

        runs = Late switch
        {
            Lateness.Any => LateOnes(runs, db, Today),
            Lateness.NotClosed => OverOnes(runs, Today),
            null => runs,
        };
        Rows = await runs.OrderBy(r => r.StartsOn).ThenBy(r => r.ProgrammeCode).ThenBy(r => r.Number)
            .Select(r => new Row(
                r.Id, r.Programme, r.Number, r.Form, r.Jp, r.StartsOn, r.EndsOn, r.Place, r.State, r.MaxSeats,
                db.Set<Nomination>().Count(n => n.BatchId == r.Id && NominationStates.Seated.Contains(n.State)),
                db.Set<Nomination>().Count(n => n.BatchId == r.Id && (n.State == NominationState.Accepted || n.State == NominationState.Attended)),
                db.Set<Nomination>().Count(n => n.BatchId == r.Id
                    && (n.State == NominationState.Proposed && r.ReleaseBy < Today || n.State == NominationState.Released && r.AnswerBy < Today))))
            .PageAsync(Number, Paging.ScreenSize, ct);
    }

    /// <summary>Batches that are over and not closed.</summary>
    internal static IQueryable<Run> OverOnes(IQueryable<Run> runs, DateOnly today) =>
        runs.Where(r => r.EndsOn < today && (r.State == RunState.Planned || r.State == RunState.Confirmed));

    /// <summary>Batches that are over and not closed, or whose answers are late.</summary>
    internal static IQueryable<Run> LateOnes(IQueryable<Run> runs, PamongDb db, DateOnly today) => runs.Where(r =>
        r.State != RunState.Closed && r.State != RunState.Dropped
        && (r.EndsOn < today || db.Set<Nomination>().Any(n => n.BatchId == r.Id
            && (n.State == NominationState.Proposed && r.ReleaseBy < today || n.State == NominationState.Released && r.AnswerBy < today))));

    /// <summary>A batch of the list.</summary>
    /// <param name="Accepted">Said yes or came.</param>
    /// <param name="LateAnswers">Answers past their deadline.</param>
    internal sealed record Row(
        Guid Id, string Programme, int Number, string Form, int Jp, DateOnly StartsOn, DateOnly EndsOn, string Place, RunState State,
        int MaxSeats, int Seated, int Accepted, int LateAnswers);
}
