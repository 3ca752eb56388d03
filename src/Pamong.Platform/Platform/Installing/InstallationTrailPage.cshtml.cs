using Pamong.Platform.Data;
using Pamong.Platform.Rights;
using Pamong.Platform.Screens;
using Pamong.Platform.Trail;
using static Pamong.Platform.Texts.Bilingual;

namespace Pamong.Platform.Installing;

/// <summary>The installation's own trail, for its operators.</summary>
[Needs(PlatformPermissions.RunInstallation)]
internal sealed class InstallationTrailPage(PamongDb db, TrailNames names) : TrailScreen(db, names)
{
    protected override Task EnterAsync(PamongDb trail, CancellationToken ct)
    {
        Describe(T("Jejak instalasi", "Trail of the installation"), new Crumb(T("Beranda", "Home"), "/"), new Crumb(T("Instalasi", "Installation"), "/instalasi"));
        return trail.TurnToAsync(Installation.Id, ct);
    }
}
