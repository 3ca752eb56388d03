using Microsoft.EntityFrameworkCore;
using Pamong.Planning.Needs.Cycles;
using Pamong.Planning.Needs.Deciding;
using Pamong.Platform.Rights;
using Pamong.Platform.Screens;
using Pamong.Platform.Tenants;
using Pamong.Platform.Texts;
using static Pamong.Platform.Texts.Bilingual;

namespace Pamong.Planning.Needs;

/// <summary>What waits for the user, how far the year is, and one's own needs.</summary>
internal sealed class NeedsHome(NeedReach reach, CycleBook cycles, AgencyDay day, CurrentUser user) : IHomePart
{
    private Dictionary<NeedState, int>? counts;

    public async Task<IReadOnlyList<HomeTask>> TasksAsync(CancellationToken ct)
    {
        if (!user.May(Contract.PlanningPermissions.ViewNeeds) || await cycles.LatestAsync(ct) is not { Closed: false } cycle) return [];
        var today = await day.TodayAsync(ct);
        var tasks = new List<HomeTask>();
        if (user.May(Contract.PlanningPermissions.VerifyNeeds))
        {
            var waiting = await reach.ToDecide(NeedState.Listed).CountAsync(n => n.Year == cycle.Year, ct);
            if (waiting > 0)
                tasks.Add(new HomeTask(
                    today > cycle.VerifyBy ? 0 : 1,
                    T("Verifikasi {0} kebutuhan", "Verify {0} needs").With(Figures.Whole(waiting)),
                    T("Kebutuhan tahun {0} menunggu keputusan Anda.", "Needs for {0} await your decision.").With(cycle.Year.ToString(Language.Indonesian)),
                    cycle.VerifyBy, T("Periksa kebutuhan", "Review the needs"), $"/kebutuhan?tahun={cycle.Year}&status=Listed&saya=1"));
        }

        if (reach.MayValidate)
        {
            var waiting = (await CountsAsync(cycle.Year, ct)).GetValueOrDefault(NeedState.Verified);
            if (waiting > 0)
                tasks.Add(new HomeTask(
                    today > cycle.ValidateBy ? 0 : 2,
                    T("Validasi {0} kebutuhan", "Validate {0} needs").With(Figures.Whole(waiting)),
                    T("Sudah diverifikasi atasan untuk tahun {0}.", "Verified by superiors for {0}.").With(cycle.Year.ToString(Language.Indonesian)),
                    cycle.ValidateBy, T("Periksa kebutuhan", "Review the needs"), $"/kebutuhan?tahun={cycle.Year}&status=Verified"));
        }

        return tasks;
    }

    public async Task<IReadOnlyList<HomeFigure>> FiguresAsync(CancellationToken ct)
    {
        if (!user.May(Contract.PlanningPermissions.ViewNeeds) || await cycles.LatestAsync(ct) is not { } cycle) return [];
        var figures = new List<HomeFigure>();
        if (user.PersonId is { } me)
        {
            var own = await reach.Visible().CountAsync(n => n.Year == cycle.Year && n.EmployeeId == me, ct);
            figures.Add(new HomeFigure(400, T("Kebutuhan saya", "My needs"), Figures.Whole(own),
                T("untuk tahun {0}", "for {0}").With(cycle.Year.ToString(Language.Indonesian)), $"/kebutuhan?tahun={cycle.Year}&pegawai={me}"));
        }

        var seen = user.ReachOf(Contract.PlanningPermissions.ViewNeeds);
        if (!reach.MayValidate && !seen.Everything && seen.UnitIds.Count == 0) return figures;
        var counts = await CountsAsync(cycle.Year, ct);
        var note = seen.Everything ? T("kebutuhan {0}", "needs {0}") : T("kebutuhan {0} di unit Anda", "needs {0} of your unit");
        foreach (var state in new[] { NeedState.Listed, NeedState.Verified, NeedState.Validated })
            figures.Add(new HomeFigure(410 + (int)state, state.Name(), Figures.Whole(counts.GetValueOrDefault(state)),
                note.With(cycle.Year.ToString(Language.Indonesian)), $"/kebutuhan?tahun={cycle.Year}&status={state}"));
        var today = await day.TodayAsync(ct);
        var late = (today > cycle.VerifyBy ? counts.GetValueOrDefault(NeedState.Listed) : 0) + (today > cycle.ValidateBy ? counts.GetValueOrDefault(NeedState.Verified) : 0);
        if (late > 0)
            figures.Add(new HomeFigure(415, T("Kebutuhan terlambat", "Needs that are late"), Figures.Whole(late),
                T("melewati batas verifikasi atau validasi", "past the deadline of verification or validation"), $"/kebutuhan?tahun={cycle.Year}&telat=1"));
        return figures;
    }

    private async Task<Dictionary<NeedState, int>> CountsAsync(int year, CancellationToken ct) =>
        counts ??= await reach.Visible().Where(n => n.Year == year)
            .GroupBy(n => n.State)
            .Select(g => new { g.Key, Count = g.Count() })
            .ToDictionaryAsync(g => g.Key, g => g.Count, ct);
}
