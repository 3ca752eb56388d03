using Microsoft.EntityFrameworkCore;
using Pamong.People.Contract;
using Pamong.People.Contract.Importing;
using Pamong.People.Importing;
using Pamong.Platform.Data;
using Pamong.Platform.Rights;
using Pamong.Platform.Screens;
using Pamong.Platform.Texts;
using static Pamong.Platform.Texts.Bilingual;

namespace Pamong.People;

/// <summary>What People shows at home: imports that wait, how many people there are, the way to one's own profile.</summary>
internal sealed class PeopleHome(PamongDb db, CurrentUser user, PeopleDirectory people, ImportKinds kinds) : IHomePart
{
    private const int AfterOtherWork = 50;

    public async Task<IReadOnlyList<HomeTask>> TasksAsync(CancellationToken ct)
    {
        var codes = kinds.Allowed.Select(k => k.Code).ToList();
        if (codes.Count == 0) return [];
        var waiting = await db.Set<Import>().AsNoTracking()
            .Where(i => codes.Contains(i.Kind))
            .WaitingToBeConfirmed()
            .OrderByDescending(i => i.CreatedAt)
            .Select(i => new { i.Id, i.FileName })
            .ToListAsync(ct);
        return waiting.Count switch
        {
            0 => [],
            1 => [Task(T("Konfirmasi impor {0}", "Confirm the import {0}").With(waiting[0].FileName), $"/impor/{waiting[0].Id}")],
            _ => [Task(T("{0} impor menunggu konfirmasi", "{0} imports wait for confirmation").With(waiting.Count), "/impor?menunggu=true")],
        };
    }

    public async Task<IReadOnlyList<HomeFigure>> FiguresAsync(CancellationToken ct)
    {
        var figures = new List<HomeFigure>();
        var reach = user.ReachOf(PeoplePermissions.View);
        if (reach.Everything || reach.UnitIds.Count > 0 || reach.Reports is not null)
        {
            var count = await people.Within(PeoplePermissions.View).CountAsync(ct);
            figures.Add(new HomeFigure(200, T("Pegawai", "Employees"), Figures.Whole(count), T("yang Anda kelola", "in your care"), "/pegawai"));
        }

        if (user.PersonId is { } me)
        {
            var mine = await people.All().Where(p => p.Id == me).Select(p => new { p.Nip, p.PositionName }).SingleOrDefaultAsync(ct);
            if (mine is not null)
                figures.Add(new HomeFigure(210, T("Profil saya", "My profile"), mine.PositionName ?? "–", T("jabatan dan riwayat Anda", "your position and history"), $"/pegawai/{mine.Nip}"));
        }

        return figures;
    }

    private static HomeTask Task(Text title, string url) => new(
        AfterOtherWork, title, T("Sudah diperiksa; belum ada yang ditulis sebelum Anda mengonfirmasi.", "It is checked; nothing is written before you confirm."),
        null, T("Lihat pratinjau", "See the preview"), url);
}
