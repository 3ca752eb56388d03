using Microsoft.AspNetCore.Mvc;
using Pamong.Competencies.Contract;
using Pamong.Planning.Contract;
using Pamong.Platform.Rights;
using Pamong.Platform.Screens;
using static Pamong.Platform.Texts.Bilingual;

namespace Pamong.Planning.Programmes;

/// <summary>Adds a programme.</summary>
[Needs(PlanningPermissions.ManageProgrammes)]
internal sealed class AddProgrammePage(SaveProgrammeHandler handler, ICompetencies competencies) : SaveProgrammePage(competencies)
{
    public Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        DescribeMe();
        return FormAsync(ct);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        DescribeMe();
        if (MoreRows) return await MoreAsync(ct);
        if (!ModelState.IsValid) return await FormAsync(ct);
        var result = await handler.AddAsync(Asked, ct);
        if (!result.Ok(out var added, out var refusal)) return await RefuseAsync(refusal, ct);
        Flash(T("Program ditambahkan. Tambahkan angkatannya agar dapat direncanakan.", "The programme was added. Add its batches so that it can be planned."));
        return Redirect("/program/" + Uri.EscapeDataString(added.Content.Code));
    }

    private void DescribeMe() => Describe(T("Tambah program", "Add a programme"), new Crumb(T("Program", "Programmes"), "/program"));
}
