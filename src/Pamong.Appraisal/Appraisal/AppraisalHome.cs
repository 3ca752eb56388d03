using Microsoft.EntityFrameworkCore;
using Pamong.Appraisal.Contract;
using Pamong.People.Contract;
using Pamong.Platform.Data;
using Pamong.Platform.Rights;
using Pamong.Platform.Screens;
using Pamong.Platform.Texts;
using static Pamong.Platform.Texts.Bilingual;

namespace Pamong.Appraisal;

/// <summary>How many people of the newest year are below expectation, for those who see more than themselves.</summary>
internal sealed class AppraisalHome(PamongDb db, IPeople people, CurrentUser user) : IHomePart
{
    public Task<IReadOnlyList<HomeTask>> TasksAsync(CancellationToken ct) => Task.FromResult<IReadOnlyList<HomeTask>>([]);

    public async Task<IReadOnlyList<HomeFigure>> FiguresAsync(CancellationToken ct)
    {
        var reach = user.ReachOf(AppraisalPermissions.View);
        if (!reach.Everything && reach.UnitIds.Count == 0 && reach.Reports is null) return [];
        var year = await db.Set<Performance>().MaxAsync(p => (int?)p.Year, ct);
        if (year is null) return [];
        var below = await (
            from person in people.Within(AppraisalPermissions.View)
            join p in db.Set<Performance>() on person.Id equals p.EmployeeId
            where p.Year == year && p.Predicate == Predicate.NeedsImprovement
            select p.Id).CountAsync(ct);
        return
        [
            new HomeFigure(330, T("Kinerja butuh perbaikan", "Performance needs improvement"), Figures.Whole(below),
                T("pegawai, {0}", "people, {0}").With(year.Value.ToString(Language.Indonesian)), $"/kinerja?tahun={year}&predikat={(int)Predicate.NeedsImprovement}"),
        ];
    }
}
