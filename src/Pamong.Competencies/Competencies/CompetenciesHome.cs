using Microsoft.EntityFrameworkCore;
using Pamong.Competencies.Contract;
using Pamong.People.Contract;
using Pamong.Platform.Data;
using Pamong.Platform.Rights;
using Pamong.Platform.Screens;
using Pamong.Platform.Texts;
using static Pamong.Platform.Texts.Bilingual;

namespace Pamong.Competencies;

/// <summary>What this module adds to the home page: one's own self-rating, and positions that lack a technical standard.</summary>
internal sealed class CompetenciesHome(PamongDb db, IPeople people, IGaps gaps, CurrentUser user) : IHomePart
{
    public async Task<IReadOnlyList<HomeTask>> TasksAsync(CancellationToken ct)
    {
        if (user.PersonId is not { } me || !user.May(CompetenciesPermissions.RateSelf)) return [];
        var waiting = await gaps.Of(people.All().Where(p => p.Id == me)).AnyAsync(ct)
            && !await db.Set<Assessment>().AnyAsync(a => a.EmployeeId == me && a.Source == AssessmentSource.Self, ct);
        return waiting
            ? [new HomeTask(50, T("Nilai kompetensi Anda", "Rate your competencies"),
                T("Jabatan Anda punya standar kompetensi. Penilaian diri membantu percakapan dengan atasan.",
                    "Your position has a competency standard. A self-rating helps the talk with your superior."),
                null, T("Mulai menilai", "Begin rating"), "/penilaian-saya")]
            : [];
    }

    public async Task<IReadOnlyList<HomeFigure>> FiguresAsync(CancellationToken ct)
    {
        if (!user.May(CompetenciesPermissions.ManageStandards)) return [];
        var technical = db.Set<Competency>().Where(c => c.Group == CompetencyGroup.Technical).Select(c => c.Id);
        var lacking = await people.Positions()
            .CountAsync(p => !db.Set<Requirement>().Any(r => r.PositionId == p.Id && technical.Contains(r.CompetencyId)), ct);
        return lacking == 0
            ? []
            : [new HomeFigure(320, T("Jabatan tanpa standar teknis", "Positions without a technical standard"), Figures.Whole(lacking),
                T("standar menentukan kesenjangan", "standards decide the gaps"), "/standar?keadaan=tanpa-teknis")];
    }
}
