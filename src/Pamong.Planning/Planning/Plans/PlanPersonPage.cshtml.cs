using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Pamong.Competencies.Contract;
using Pamong.People.Contract;
using Pamong.Planner;
using Pamong.Planning.Contract;
using Pamong.Platform.Data;
using Pamong.Platform.Rights;
using Pamong.Platform.Screens;
using Pamong.Platform.Texts;
using static Pamong.Platform.Texts.Bilingual;

namespace Pamong.Planning.Plans;

/// <summary>One person in a plan: why this, why not that, and changes by hand. People open their own, superiors those of their reports.</summary>
[Needs(PlanningPermissions.ViewPlanOfPerson)]
internal sealed class PlanPersonPage(
    PamongDb db, IPeople people, ICompetencies competencies, CurrentUser user, PlanWorkbench workbench, ExclusionReasons exclusions) : PamongPage
{
    private PlanInput input = null!;
    private Dictionary<Guid, string> programmeNames = [];
    private Dictionary<Guid, (DateOnly From, DateOnly To)> batchDates = [];
    private Dictionary<Guid, string> competencyNames = [];

    /// <summary>The plan.</summary>
    public Plan Plan { get; private set; } = null!;

    /// <summary>The person.</summary>
    public PersonRow Person { get; private set; } = null!;

    /// <summary>Why their part of the plan is as it is.</summary>
    public PersonExplanation Why { get; private set; } = null!;

    /// <summary>A programme not attended. Points beyond what is attended; batch -1 where none comes near.</summary>
    public sealed record NotAttended(string Code, string Name, long PointsMore, Text Reason, string Kind, OtherProgramme? Other, int Batch);

    /// <summary>One page of programmes not attended, those that would close most first.</summary>
    public Page<NotAttended> Others { get; private set; } = Page<NotAttended>.Empty;

    /// <summary>The reasons that occur, with how often.</summary>
    public IReadOnlyList<(string Kind, Text Name, int Count)> Reasons { get; private set; } = [];

    /// <summary>Words of a programme's name or code.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Q { get; set; }

    /// <summary>Only programmes not attended for this reason.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Alasan { get; set; }

    /// <summary>The page of the list, from 1.</summary>
    [BindProperty(SupportsGet = true)]
    public int H { get; set; } = 1;

    /// <summary>What the person was taken out of by hand, by programme.</summary>
    public IReadOnlyDictionary<Guid, HandRemoval> Removed { get; private set; } = new Dictionary<Guid, HandRemoval>();

    /// <summary>The agency's time zone.</summary>
    public TimeZoneInfo Zone => Shell.Zone;

    /// <summary>Whether the user may open the rest of the plan.</summary>
    public bool SeesPlan => user.May(PlanningPermissions.ViewPlan);

    /// <summary>What the last change did, or null.</summary>
    public ShownEffect? Effect { get; private set; }

    /// <summary>Whether the user may change this plan now.</summary>
    public bool MayChange => Plan.State == PlanState.Draft && Plan.JobId is null && user.May(PlanningPermissions.MakePlan);

    /// <summary>The batch behind an index.</summary>
    public Guid BatchId(int batch) => input.Batches[batch];

    /// <summary>The name behind a programme's index.</summary>
    public string ProgrammeName(int programme) => programmeNames[input.Programmes[programme]];

    /// <summary>The name of a programme.</summary>
    public string NameOf(Guid programme) => programmeNames.GetValueOrDefault(programme, "?");

    /// <summary>The name of a batch's programme.</summary>
    public string ProgrammeOfBatch(int batch) => ProgrammeName(input.Instance.Batches[batch].Programme);

    /// <summary>The name behind a competency's column.</summary>
    public string CompetencyName(int column) => competencyNames.GetValueOrDefault(input.Competencies[column], "?");

    /// <summary>When a batch runs.</summary>
    public string BatchDates(int batch)
    {
        var (from, to) = batchDates[input.Batches[batch]];
        return $"{Figures.ShortDay(from)} – {Figures.ShortDay(to)}";
    }

    /// <summary>What stands between the person and a programme, in a sentence.</summary>
    public Text Reason(OtherProgramme other) => other.Reason switch
    {
        WhyNot.PositionNotEligible => T("Program ini bukan untuk jabatannya.", "The programme is not for this position."),
        WhyNot.OtherRegion => T("Program ini untuk wilayah lain.", "The programme is for another region."),
        WhyNot.NoConnection => T("Unitnya tidak memiliki sambungan internet.", "The unit has no connection."),
        WhyNot.Excluded => T("Dikecualikan.", "Excluded."), // said in full for those shown
        WhyNot.TooManyDaysEver => T("Program ini lebih lama daripada hari yang boleh ditinggalkan.", "The programme takes longer than the days that one may be away."),
        WhyNot.NoBatch => T("Tidak ada angkatan tahun ini.", "There is no batch this year."),
        WhyNot.AddsNothingMore => T("Yang akan ditutup sudah tertutup oleh program yang diikuti.", "What it would close is closed by what is attended."),
        WhyNot.Blackout => T("Unitnya tertutup pada minggu pelaksanaan.", "The unit is closed in those weeks."),
        WhyNot.NotOpen when other.Demand is { } demand => T(
            "Angkatan tidak dibuka: perkiraan peminat {0} dari minimum {1}, biaya tetap {2}.",
            "The batch does not run: expected demand {0} of a minimum of {1}, fixed cost {2}.")
            .With(Figures.Number((decimal)demand.ExpectedHeads), demand.MinSeats, Figures.Rupiah(demand.FixedCost)),
        WhyNot.NotOpen => T("Angkatan tidak dibuka.", "The batch does not run."),
        WhyNot.SeatsFull => T("Kursi penuh oleh pegawai yang lebih membutuhkan atau lebih banyak menutup kesenjangan.", "The seats are taken by people who need it more or gain more."),
        WhyNot.AbsenceLimit => T("Unitnya akan kekurangan orang pada minggu itu.", "The unit would be short of people in that week."),
        WhyNot.NoMoney => T("Tidak ada sumber dana yang boleh dan cukup membiayai.", "No fund that may pay has enough left."),
        WhyNot.WeeksClash => T("Jadwalnya bertabrakan dengan program yang diikuti.", "The dates clash with what is attended."),
        WhyNot.TooManyDays => T("Jumlah hari meninggalkan tugas akan terlampaui.", "The days away would be exceeded."),
        WhyNot.MaxTrainings => T("Sudah mencapai jumlah program paling banyak.", "The most programmes per person are reached."),
        WhyNot.LowerValue => T("Bisa ditukar, tetapi hasilnya tidak lebih baik.", "It could be exchanged for another, but that would be no better."),
        WhyNot.WouldFit => T("Sebenarnya muat: rencana diubah manual atau masih berjarak dari yang terbaik.", "It would fit: the plan was changed by hand, or is still off the best."),
    };

    /// <summary>What the plan would lose without a programme, in its parts.</summary>
    public Text WithoutIt(ChosenProgramme chosen)
    {
        var (gain, bonus) = (chosen.WithoutIt.Gain, chosen.WithoutIt.Objective - chosen.WithoutIt.Gain);
        return bonus == 0
            ? T("Tanpa program ini nilai rencana berubah {0:+#,0;−#,0;0} poin kesenjangan.", "Without it the plan's value changes by {0:+#,0;−#,0;0} points of gap.").With(gain)
            : T("Tanpa program ini nilai rencana berubah {0:+#,0;−#,0;0}: {1:+#,0;−#,0;0} poin kesenjangan dan {2:+#,0;−#,0;0} dari bonus karena mencapai {3} JP.", "Without it the plan's value changes by {0:+#,0;−#,0;0}: {1:+#,0;−#,0;0} points of gap and {2:+#,0;−#,0;0} of the bonus for reaching {3} JP.")
                .With(gain + bonus, gain, bonus, Plan.EntitlementJp);
    }

    /// <summary>The page that shows what a change would do.</summary>
    public string Change(HandDeed deed, int batch) =>
        $"/rencana/{Plan.Id}/ubah?Deed={deed}&EmployeeId={Person.Id}&BatchId={BatchId(batch)}&dari=pegawai";

    public async Task<IActionResult> OnGetAsync(Guid id, Guid employeeId, CancellationToken ct) =>
        await LoadAsync(id, employeeId, ct) ? Page() : NotFound();

    private async Task<bool> LoadAsync(Guid id, Guid employeeId, CancellationToken ct)
    {
        var plan = await db.Set<Plan>().AsNoTracking().SingleOrDefaultAsync(p => p.Id == id, ct);
        var person = await people.Within(PlanningPermissions.ViewPlanOfPerson).SingleOrDefaultAsync(p => p.Id == employeeId, ct);
        if (plan is null || person is null || (!SeesPlan && plan.State != PlanState.Enacted)) return false;
        (Plan, Person) = (plan, person);
        Describe(Text.Of(person.Name), SeesPlan
            ? [new Crumb(T("Rencana", "Plans"), "/rencana"), new Crumb($"{plan.Year} · {plan.Version}", $"/rencana/{id}"), new Crumb(T("Pegawai", "People"), $"/rencana/{id}/pegawai")]
            : [new Crumb(T("Profil", "Profile"), $"/pegawai/{employeeId}")]);
        Effect = ShownEffect.Take(TempData, id);
        var bench = await workbench.OpenAsync(plan, ct);
        input = bench.Input;
        if (input.Person(employeeId) < 0) return false;
        Why = bench.Explainer().Explain(input.Person(employeeId));
        var programmes = await db.Set<Programmes.Programme>().AsNoTracking().ToListAsync(ct);
        programmeNames = programmes.ToDictionary(p => p.Id, p => p.Name);
        ListOthers(programmes.ToDictionary(p => p.Id, p => p.Code));
        Removed = await exclusions.RemovedAsync(id, employeeId, ct);
        var byId = programmes.ToDictionary(p => p.Id);
        var rows = new List<NotAttended>();
        foreach (var row in Others.Rows)
            rows.Add(row.Other is { Reason: WhyNot.Excluded } other ? row with { Reason = await WhyExcludedAsync(byId[input.Programmes[other.Programme]], ct) } : row);
        Others = Others with { Rows = rows };
        var batches = Why.Chosen.Select(c => input.Batches[c.Batch])
            .Concat(Others.Rows.Where(o => o.Batch >= 0).Select(o => input.Batches[o.Batch])).ToList();
        batchDates = await db.Set<Programmes.Batch>().AsNoTracking().Where(b => batches.Contains(b.Id))
            .ToDictionaryAsync(b => b.Id, b => (b.StartsOn, b.EndsOn), ct);
        competencyNames = (await competencies.All().ToListAsync(ct)).ToDictionary(c => c.Id, c => c.Name);
        return true;
    }

    /// <summary>All programmes not attended: those that would close a gap with the reason tried against the plan, and those that close none.</summary>
    private void ListOthers(Dictionary<Guid, string> codes)
    {
        var attended = Why.Chosen.Select(c => c.Programme).ToHashSet();
        var explained = Why.NotChosen.Select(o => o.Programme).ToHashSet();
        var none = T("Tidak menutup kesenjangan tervalidasi pegawai ini.", "It closes no validated gap of this person.");
        var all = Why.NotChosen
            .Select(o => new NotAttended(codes[input.Programmes[o.Programme]], ProgrammeName(o.Programme), o.PointsMore, Reason(o), o.Reason.ToString(), o, o.Batch))
            .Concat(Enumerable.Range(0, input.Programmes.Length).Where(j => !attended.Contains(j) && !explained.Contains(j))
                .Select(j => new NotAttended(codes[input.Programmes[j]], ProgrammeName(j), 0, none, "NoGap", null, FirstBatch(j)))
                .OrderBy(o => o.Name, StringComparer.CurrentCulture))
            .ToList();
        Reasons = [.. all.CountBy(o => o.Kind).OrderByDescending(r => r.Value).Select(r => (r.Key, WhyNotNames.Of(r.Key), r.Value))];
        if (!string.IsNullOrWhiteSpace(Q))
            all = [.. all.Where(o => o.Name.Contains(Q.Trim(), StringComparison.OrdinalIgnoreCase) || o.Code.Contains(Q.Trim(), StringComparison.OrdinalIgnoreCase))];
        if (!string.IsNullOrWhiteSpace(Alasan)) all = [.. all.Where(o => o.Kind == Alasan)];
        Others = all.Cut(H);
    }

    private async Task<Text> WhyExcludedAsync(Programmes.Programme programme, CancellationToken ct) =>
        Removed.TryGetValue(programme.Id, out var removal) ? removal.Say(Zone) : await exclusions.OfAsync(programme, Person, ct);

    private int FirstBatch(int programme)
    {
        for (var b = 0; b < input.Instance.Batches.Count; b++)
            if (input.Instance.Batches[b].Programme == programme) return b;
        return -1;
    }
}
