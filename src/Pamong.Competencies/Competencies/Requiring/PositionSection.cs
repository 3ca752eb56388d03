using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Pamong.Competencies.Contract;
using Pamong.People.Contract;

namespace Pamong.Competencies.Requiring;

/// <summary>The standard on a position's page.</summary>
internal sealed class PositionSection : IPositionSection
{
    public string ViewComponent => "PositionStandard";

    public int Order => 200;

    public string? Permission => CompetenciesPermissions.ViewDictionary;
}

/// <summary>Draws what a position requires; it tells of nobody.</summary>
[ViewComponent(Name = "PositionStandard")]
public sealed class PositionStandardComponent : ViewComponent
{
    /// <summary>Draws it.</summary>
    public async Task<IViewComponentResult> InvokeAsync(Guid positionId)
    {
        var services = HttpContext.RequestServices;
        var ct = HttpContext.RequestAborted;
        var code = await services.GetRequiredService<IPeople>().Positions().Where(p => p.Id == positionId).Select(p => p.Code).SingleAsync(ct);
        var lines = await (
            from r in services.GetRequiredService<IRequirements>().All()
            join c in services.GetRequiredService<ICompetencies>().All() on r.CompetencyId equals c.Id
            where r.PositionId == positionId
            orderby c.Group, c.Code
            select new StandardShown.Line(c.Code, c.NameId, c.NameEn, r.Level, r.Critical)).ToListAsync(ct);
        return View("/Competencies/Requiring/PositionStandard.cshtml", new StandardShown(code, lines));
    }
}

/// <summary>A standard as the position's page shows it.</summary>
internal sealed record StandardShown(string PositionCode, IReadOnlyList<StandardShown.Line> Lines)
{
    /// <summary>A competency required.</summary>
    internal sealed record Line(string Code, string NameId, string NameEn, int Level, bool Critical)
    {
        public string Name => Platform.Texts.Language.IsEnglish ? NameEn : NameId;
    }
}
