using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Pamong.Delivery.Contract;
using Pamong.Delivery.Crediting;
using Pamong.Delivery.Nominating;
using Pamong.Delivery.Running;
using Pamong.Delivery.Spending;
using Pamong.People.Contract;
using Pamong.Planning.Contract;
using Pamong.Platform.Data;
using Pamong.Platform.Rights;
using Pamong.Platform.Screens;
using Pamong.Platform.Tenants;
using Pamong.Platform.Texts;
using static Pamong.Platform.Texts.Bilingual;

namespace Pamong.Delivery.Home;

/// <summary>What Delivery adds to the home page: what to answer, release and close, and how far the year is.</summary>
internal sealed class DeliveryHome(
    PamongDb db, NominationList nominations, JpList jp, IPeople people, IPlans plans, FundBook funds, CurrentUser user, AgencyDay day) : IHomePart
{
    private int? latest;

    public async Task<IReadOnlyList<HomeTask>> TasksAsync(CancellationToken ct)
    {
        var today = await day.TodayAsync(ct);
        var tasks = new List<HomeTask>();
        if (user.PersonId is { } me && user.May(DeliveryPermissions.ViewNominations)) await AddMineAsync(tasks, me, today, ct);
        if (user.Is(Role.Superior)) await AddTeamAsync(tasks, today, ct);
        if (user.May(DeliveryPermissions.RunBatches)) await AddBatchesAsync(tasks, today, ct);
        return tasks;
    }

    public async Task<IReadOnlyList<HomeFigure>> FiguresAsync(CancellationToken ct)
    {
        var today = await day.TodayAsync(ct);
        var figures = new List<HomeFigure>();
        if (user.PersonId is { } me && user.May(DeliveryPermissions.ViewJp)) await AddMyJpAsync(figures, me, today, ct);
        await AddCoverageAsync(figures, today, ct);
        if (user.May(DeliveryPermissions.ViewBatches)) await AddFunnelAsync(figures, today, ct);
        if (user.May(DeliveryPermissions.ViewMoney)) await AddMoneyAsync(figures, today, ct);
        return figures;
    }

    private async Task AddMineAsync(List<HomeTask> tasks, Guid me, DateOnly today, CancellationToken ct)
    {
        var own = nominations.Of(people.All().Where(p => p.Id == me));
        var waiting = await own.Where(n => n.State == NominationState.Released && n.StartsOn > today)
            .OrderBy(n => n.AnswerBy).Take(2).ToListAsync(ct);
        tasks.AddRange(waiting.Select(n => new HomeTask(n.AnswerBy <= today ? 0 : 2,
            T("Jawab penugasan: {0}", "Answer the nomination: {0}").With(n.Programme),
            n.Gain == 0
                ? T("{0} JP, mulai {1}.", "{0} hours (JP), from {1}.").With(n.Jp, Figures.Day(n.StartsOn))
                : T("{0} JP, mulai {1}. Dipilih karena menutup {2} poin celah Anda.", "{0} hours (JP), from {1}. Chosen because it closes {2} points of your gap.").With(n.Jp, Figures.Day(n.StartsOn), n.Gain),
            n.AnswerBy, T("Lihat dan jawab", "See and answer"), "/penugasan")));
    }

    private async Task AddTeamAsync(List<HomeTask> tasks, DateOnly today, CancellationToken ct)
    {
        var waiting = await nominations.WaitingFor(user, today)
            .GroupBy(n => 1).Select(g => new { Count = g.Count(), By = g.Min(n => n.ReleaseBy) }).SingleOrDefaultAsync(ct);
        if (waiting is null) return;
        tasks.Add(new HomeTask(waiting.By <= today ? 0 : 1,
            T("Izinkan {0} penugasan tim Anda", "Release {0} nominations of your team").With(waiting.Count),
            T("Pegawai baru dapat menjawab setelah Anda memberi izin.", "People can answer only after your release."),
            waiting.By, T("Periksa penugasan", "Review nominations"), "/penugasan?bagian=tim&saya=true"));
    }

    private async Task AddBatchesAsync(List<HomeTask> tasks, DateOnly today, CancellationToken ct)
    {
        var over = await BatchesPage.OverOnes(db.Set<Run>(), today)
            .GroupBy(r => r.Year).Select(g => new { Year = g.Key, Count = g.Count() }).OrderBy(g => g.Year).FirstOrDefaultAsync(ct);
        if (over is null) return;
        tasks.Add(new HomeTask(1, T("Tutup {0} angkatan yang sudah selesai", "Close {0} batches that are over").With(over.Count),
            T("JP peserta baru tercatat setelah angkatan ditutup.", "Participants get their JP only when the batch is closed."),
            null, T("Lihat angkatan", "See the batches"), $"/pelaksanaan?telat={Lateness.NotClosed}&tahun={over.Year}"));
    }

    private async Task AddMyJpAsync(List<HomeFigure> figures, Guid me, DateOnly today, CancellationToken ct)
    {
        var sum = await db.Set<JpYear>().Where(y => y.EmployeeId == me && y.Year == today.Year).Select(y => y.Hundredths).SingleOrDefaultAsync(ct);
        figures.Add(new HomeFigure(600, T("JP saya tahun {0}", "My JP in {0}").With(today.Year.ToString(CultureInfo.InvariantCulture)), Figures.Number(sum / 100m),
            T("dari 20 JP", "of 20 JP"), $"/jp/{me}"));
        var next = await nominations.Of(people.All().Where(p => p.Id == me))
            .Where(n => n.StartsOn >= today && (n.State == NominationState.Proposed || n.State == NominationState.Released || n.State == NominationState.Accepted))
            .OrderBy(n => n.StartsOn).ThenBy(n => n.Id).FirstOrDefaultAsync(ct);
        if (next is not null)
            figures.Add(new HomeFigure(601, T("Berikutnya untuk saya", "Next for me"), Figures.ShortDay(next.StartsOn),
                next.Gain == 0 ? new Text(next.Programme, next.Programme) : T("{0}; menutup {1} poin celah", "{0}; closes {1} points of gap").With(next.Programme, next.Gain), "/penugasan"));
    }

    private async Task AddCoverageAsync(List<HomeFigure> figures, DateOnly today, CancellationToken ct)
    {
        var reach = user.ReachOf(DeliveryPermissions.ViewJp);
        if (!reach.Everything && reach.UnitIds.Count == 0 && reach.Reports is null) return;
        var seen = people.Within(DeliveryPermissions.ViewJp);
        var all = await seen.CountAsync(ct);
        if (all == 0) return;
        var met = await jp.Of(seen, today.Year).CountAsync(r => r.Hundredths >= AnnualTarget.Least, ct);
        figures.Add(new HomeFigure(610, reach.Everything || reach.UnitIds.Count > 0 ? T("Pegawai di bawah 20 JP", "People below 20 JP") : T("Saya dan tim saya di bawah 20 JP", "My team and I below 20 JP"),
            Figures.Whole(all - met), T("dari {0}; {1} sudah mencapai 20 JP", "of {0}; {1} have reached 20 JP").With(Figures.Whole(all), Figures.Percent(100.0 * met / all)), "/jp?capaian=kurang"));
    }

    private async Task AddFunnelAsync(List<HomeFigure> figures, DateOnly today, CancellationToken ct)
    {
        if (await LatestAsync(ct) is not { } year) return;
        var seen = user.ReachOf(DeliveryPermissions.ViewBatches).Everything
            ? db.Set<Nomination>().AsNoTracking()
            : from n in db.Set<Nomination>().AsNoTracking() join p in people.Within(DeliveryPermissions.ViewBatches) on n.EmployeeId equals p.Id select n;
        var counts = await seen.Where(n => n.Year == year).GroupBy(n => n.State)
            .Select(g => new { g.Key, Count = g.Count(), InPlan = g.Sum(n => n.InPlan ? 1 : 0) }).ToListAsync(ct);
        var states = counts.ToDictionary(g => g.Key, g => g.Count);
        if (states.Count == 0) return;
        var (waiting, attended) = (states.GetValueOrDefault(NominationState.Proposed) + states.GetValueOrDefault(NominationState.Released), states.GetValueOrDefault(NominationState.Attended));
        figures.Add(new HomeFigure(620, T("Penugasan {0} sudah hadir", "Nominations of {0} attended").With(year.ToString(CultureInfo.InvariantCulture)), Figures.Whole(attended),
            T("dari {0} yang direncanakan; {1} bersedia, {2} menunggu jawaban", "of {0} planned; {1} accepted, {2} wait for an answer")
                .With(Figures.Whole(counts.Sum(g => g.InPlan)), Figures.Whole(states.GetValueOrDefault(NominationState.Accepted)), Figures.Whole(waiting)), $"/realisasi?tahun={year}"));
        var reach = user.ReachOf(DeliveryPermissions.ViewNominations);
        if (!reach.Everything && reach.UnitIds.Count > 0) await AddUnitAsync(figures, year, states, today, ct);
        if (!user.May(DeliveryPermissions.RunBatches)) return;
        var late = await BatchesPage.LateOnes(db.Set<Run>().AsNoTracking().Where(r => r.Year == year), db, today).CountAsync(ct);
        figures.Add(new HomeFigure(621, T("Angkatan terlambat", "Batches that are late"), Figures.Whole(late),
            T("belum ditutup atau jawaban lewat tenggat", "not closed, or answers past their deadline"), $"/pelaksanaan?telat={Lateness.Any}&tahun={year}"));
    }

    /// <summary>What an officer of units follows: who waits for whom, who is late.</summary>
    private async Task AddUnitAsync(List<HomeFigure> figures, int year, Dictionary<NominationState, int> states, DateOnly today, CancellationToken ct)
    {
        foreach (var (order, state, label) in new[]
        {
            (622, NominationState.Proposed, T("Menunggu izin atasan", "Waiting for the superior")),
            (623, NominationState.Released, T("Menunggu jawaban pegawai", "Waiting for the person")),
            (624, NominationState.Accepted, T("Bersedia ikut", "Accepted")),
        })
            figures.Add(new HomeFigure(order, label, Figures.Whole(states.GetValueOrDefault(state)), T("penugasan {0} di unit Anda", "nominations of {0} in your unit")
                .With(year.ToString(CultureInfo.InvariantCulture)), $"/penugasan?bagian=tim&keadaan={(int)state}&tahun={year}"));
        var late = await NominationsPage.LateOnes(nominations.Of(people.Within(DeliveryPermissions.ViewNominations)), today).CountAsync(n => n.Year == year, ct);
        figures.Add(new HomeFigure(625, T("Penugasan lewat tenggat", "Nominations past their deadline"), Figures.Whole(late),
            T("belum diizinkan atau belum dijawab", "not released or not answered"), $"/penugasan?bagian=tim&telat=true&tahun={year}"));
    }

    private async Task AddMoneyAsync(List<HomeFigure> figures, DateOnly today, CancellationToken ct)
    {
        var year = await LatestAsync(ct) ?? today.Year;
        var standings = await funds.StandingAsync(year, ct);
        if (standings.Count == 0) return;
        figures.Add(new HomeFigure(630, T("Anggaran {0} terpakai", "Budget of {0} spent").With(year.ToString(CultureInfo.InvariantCulture)), Figures.Rupiah(standings.Sum(f => f.Spent)),
            T("terikat {0} dari pagu {1}", "committed {0}, ceiling {1}").With(Figures.ShortRupiah(standings.Sum(f => f.Committed)), Figures.ShortRupiah(standings.Sum(f => f.Ceiling))), $"/realisasi?bagian=dana&tahun={year}")
        {
            Rupiah = standings.Sum(f => f.Spent),
        });
    }

    private async Task<int?> LatestAsync(CancellationToken ct) => latest ??= await plans.LatestYearAsync(ct);
}
