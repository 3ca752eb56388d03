using Microsoft.EntityFrameworkCore;
using Pamong.Planning.Contract;
using Pamong.Platform.Data;
using Pamong.Platform.Rights;
using Pamong.Platform.Screens;
using Pamong.Platform.Texts;
using static Pamong.Platform.Texts.Bilingual;

namespace Pamong.Planning.Plans;

/// <summary>Plans that wait for the user: sent back to be mended, to be approved, or to be enacted.</summary>
internal sealed class PlansHome(PamongDb db, CurrentUser user) : IHomePart
{
    public async Task<IReadOnlyList<HomeTask>> TasksAsync(CancellationToken ct)
    {
        var (makes, approves, enacts) = (
            user.May(PlanningPermissions.MakePlan), user.May(PlanningPermissions.ApprovePlan), user.May(PlanningPermissions.EnactPlan));
        if (!makes && !approves && !enacts) return [];
        var waiting = await db.Set<Plan>().AsNoTracking()
            .Where(p => (approves && p.State == PlanState.Submitted) || (enacts && p.State == PlanState.Approved)
                || (makes && p.State == PlanState.Draft && db.Set<PlanRemark>().Any(r => r.PlanId == p.Id && r.State == PlanState.Draft)))
            .OrderBy(p => p.Year).ThenBy(p => p.Version)
            .Select(p => new { p.Id, p.Year, p.Name, p.State }).Take(3).ToListAsync(ct);
        return [.. waiting.Select(p => p.State == PlanState.Draft
            ? new HomeTask(1, T("Perbaiki rencana {0}", "Mend the plan of {0}").With(p.Year.ToString(Language.Indonesian)),
                T("{0} dikembalikan dengan catatan.", "{0} was sent back with a remark.").With(p.Name), null,
                T("Baca catatan", "Read the remark"), $"/rencana/{p.Id}")
            : p.State == PlanState.Submitted
            ? new HomeTask(1, T("Setujui rencana {0}", "Approve the plan of {0}").With(p.Year.ToString(Language.Indonesian)),
                T("{0} diajukan dan menunggu Anda.", "{0} is submitted and waits for you.").With(p.Name), null,
                T("Periksa rencana", "Review the plan"), $"/rencana/{p.Id}")
            : new HomeTask(1, T("Tetapkan rencana {0}", "Enact the plan of {0}").With(p.Year.ToString(Language.Indonesian)),
                T("{0} sudah disetujui dan menunggu penetapan.", "{0} is approved and waits to be enacted.").With(p.Name), null,
                T("Periksa rencana", "Review the plan"), $"/rencana/{p.Id}"))];
    }

    public Task<IReadOnlyList<HomeFigure>> FiguresAsync(CancellationToken ct) => Task.FromResult<IReadOnlyList<HomeFigure>>([]);
}
