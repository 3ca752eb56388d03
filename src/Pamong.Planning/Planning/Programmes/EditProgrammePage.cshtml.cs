using Microsoft.AspNetCore.Mvc;
using Pamong.Competencies.Contract;
using Pamong.Planning.Contract;
using Pamong.Platform.Rights;
using Pamong.Platform.Screens;
using static Pamong.Platform.Texts.Bilingual;

namespace Pamong.Planning.Programmes;

/// <summary>Changes a programme, or takes it off the offer.</summary>
[Needs(PlanningPermissions.ManageProgrammes)]
internal sealed class EditProgrammePage(SaveProgrammeHandler handler, ProgrammeKeeping programmes, ICompetencies competencies)
    : SaveProgrammePage(competencies)
{
    public async Task<IActionResult> OnGetAsync(string code, CancellationToken ct)
    {
        if (await programmes.FindAsync(code, ct) is not { } found) return NotFound();
        DescribeMe(code, found.Content.Name);
        Asked = SaveProgramme.Of(found.Content);
        return await FormAsync(ct);
    }

    public async Task<IActionResult> OnPostAsync(string code, CancellationToken ct)
    {
        if (await programmes.FindAsync(code, ct) is not { } found) return NotFound();
        DescribeMe(code, found.Content.Name);
        if (MoreRows) return await MoreAsync(ct);
        if (!ModelState.IsValid) return await FormAsync(ct);
        var result = await handler.ChangeAsync(code, Asked, ct);
        if (!result.Ok(out _, out var refusal)) return await RefuseAsync(refusal, ct);
        Flash(T("Program disimpan.", "The programme was saved."));
        return Redirect("/program/" + Uri.EscapeDataString(code));
    }

    private void DescribeMe(string code, string name) => Describe(T("Ubah program", "Change the programme"),
        new Crumb(T("Program", "Programmes"), "/program"), new Crumb(name, "/program/" + Uri.EscapeDataString(code)));
}
