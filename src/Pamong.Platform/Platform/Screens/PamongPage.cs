using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.DependencyInjection;
using Pamong.Platform.Outcomes;
using Pamong.Platform.Texts;

namespace Pamong.Platform.Screens;

/// <summary>What every page of ours can do: say its title and way, show a refusal, leave a notice for the next page.</summary>
public abstract class PamongPage : PageModel
{
    /// <summary>Under which name a notice waits for the next page.</summary>
    public const string NoticeKey = "notice";

    /// <summary>What surrounds the page.</summary>
    protected Shell Shell => HttpContext.RequestServices.GetRequiredService<Shell>();

    /// <summary>Sets the title and the way to the page.</summary>
    protected void Describe(Text title, params IReadOnlyList<Crumb> way)
    {
        ViewData["Title"] = title.ToString();
        Shell.Crumbs = [.. way, new Crumb(title)];
    }

    /// <summary>Shows a refusal at its field, or above the form.</summary>
    protected void Show(Refusal refusal) =>
        ModelState.AddModelError(refusal.Field ?? "", refusal.Message);

    /// <summary>Answers a refusal that leaves nothing to show: 404, 403.</summary>
    protected IActionResult Answer(Refusal refusal) => StatusCode(refusal.Status);

    /// <summary>Leaves a notice that the next page shows once.</summary>
    protected void Flash(Text notice) => TempData[NoticeKey] = notice.ToString();
}
