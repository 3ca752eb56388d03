using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Pamong.Competencies.Assessing;
using Pamong.Competencies.Contract;
using Pamong.People.Contract;
using Pamong.Platform.Tenants;

namespace Pamong.Competencies.Profiling;

/// <summary>Draws how one person's level in one competency came about, for pages of other modules; nothing for whoever may not see it.</summary>
[ViewComponent(Name = "LevelWhy")]
public sealed class LevelWhyComponent(IServiceProvider services) : ViewComponent
{
    /// <summary>Draws it.</summary>
    public async Task<IViewComponentResult> InvokeAsync(Guid employeeId, Guid competencyId)
    {
        var ct = HttpContext.RequestAborted;
        if (!await services.GetRequiredService<IPeople>().MayAsync(CompetenciesPermissions.ViewLevels, employeeId, ct)) return Content("");
        var rule = await services.GetRequiredService<RuleBook>().ReadAsync(ct);
        var results = await services.GetRequiredService<LevelKeeping>().ResultsOf(employeeId, competencyId).ToListAsync(ct);
        var outcome = EffectiveLevel.Decide(rule, results, await services.GetRequiredService<AgencyDay>().TodayAsync(ct));
        return results.Count == 0 ? Content("") : View("/Competencies/Profiling/LevelWhy.cshtml", (outcome, rule));
    }
}
