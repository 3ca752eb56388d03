using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using Pamong.Platform.Data;
using Pamong.Platform.Rights;
using Pamong.Platform.Screens;
using Pamong.Platform.Tenants;
using static Pamong.Platform.Texts.Bilingual;

namespace Pamong.Platform.Home;

/// <summary>What the user should do now, then the figures; one page for whatever roles they hold.</summary>
[SignedIn]
internal sealed class HomePage(CurrentUser user, Kept kept, AgencyDay day) : PamongPage
{
    private const int AtMost = 3;

    /// <summary>The most urgent tasks, three at most.</summary>
    public IReadOnlyList<HomeTask> Tasks { get; private set; } = [];

    /// <summary>The figures of the user's roles.</summary>
    public IReadOnlyList<HomeFigure> Figures { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (user.TenantId == Guid.Empty) return LocalRedirect("/instansi");
        Describe(T("Beranda", "Home"));
        var today = await day.TodayAsync(ct);
        (Tasks, Figures) = await kept.GetAsync(("home", user.AccountId, today), () => GatherAsync(ct));
        return Page();
    }

    private async Task<(IReadOnlyList<HomeTask>, IReadOnlyList<HomeFigure>)> GatherAsync(CancellationToken ct)
    {
        var tasks = new List<HomeTask>();
        var figures = new List<HomeFigure>();
        foreach (var part in HttpContext.RequestServices.GetServices<IHomePart>())
        {
            tasks.AddRange(await part.TasksAsync(ct));
            figures.AddRange(await part.FiguresAsync(ct));
        }

        return (
            [.. tasks.OrderBy(t => t.Urgency).ThenBy(t => t.Deadline ?? DateOnly.MaxValue).Take(AtMost)],
            [.. figures.OrderBy(f => f.Order)]);
    }
}
