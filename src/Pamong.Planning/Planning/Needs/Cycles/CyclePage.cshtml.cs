using Microsoft.AspNetCore.Mvc;
using Pamong.Planning.Contract;
using Pamong.Platform.Outcomes;
using Pamong.Platform.Rights;
using Pamong.Platform.Screens;
using Pamong.Platform.Texts;
using static Pamong.Platform.Texts.Bilingual;

namespace Pamong.Planning.Needs.Cycles;

/// <summary>A year of needs analysis: opening, deadlines, how far it is, who is late.</summary>
[Needs(PlanningPermissions.ViewNeeds)]
internal sealed class CyclePage(
    CycleBook cycles, CycleReading reading, OpenCycleHandler open, ChangeCycleHandler change, RemindHandler remind) : PamongPage
{
    /// <summary>The year shown, or null before the first.</summary>
    public Cycle? Cycle { get; private set; }

    /// <summary>What there is to read of it.</summary>
    public CycleView View { get; private set; } = CycleView.Nothing;

    /// <summary>The opening as typed.</summary>
    [BindProperty]
    public OpenCycle Asked { get; set; } = new();

    /// <summary>Whether the user keeps the year.</summary>
    public bool Keeps => reading.Keeps;

    public Task OnGetAsync(CancellationToken ct) => ReadAsync(ct);

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!Keeps) return Forbid();
        if (ModelState.IsValid)
        {
            var opened = await open.HandleAsync(Asked, ct);
            if (opened.Ok(out var cycle, out var refusal))
            {
                Flash(T("Tahun {0} dibuka; kebutuhan sedang dikumpulkan.", "The year {0} is open; needs are being collected.").With(cycle.Year.ToString(Language.Indonesian)));
                return Back(cycle.Year);
            }

            Show(refusal);
        }

        await ReadAsync(ct);
        return Page();
    }

    public Task<IActionResult> OnPostKumpulkanAsync(int tahun, CancellationToken ct) =>
        DoAsync(tahun, () => change.CollectAsync(tahun, ct), T("Kebutuhan sedang dikumpulkan.", "Needs are being collected."));

    public Task<IActionResult> OnPostBatasAsync(int tahun, CancellationToken ct) =>
        Asked is { VerifyBy: { } verifyBy, ValidateBy: { } validateBy }
            ? DoAsync(tahun, () => change.MoveDeadlinesAsync(tahun, verifyBy, validateBy, ct), T("Batas waktu diubah.", "The deadlines were moved."))
            : DoAsync(tahun, () => Task.FromResult<Result<Cycle>>(NeedsRefusals.DeadlinesWrong), default);

    public Task<IActionResult> OnPostTutupAsync(int tahun, bool tutup, CancellationToken ct) =>
        DoAsync(tahun, () => change.CloseAsync(tahun, tutup, ct), tutup ? T("Tahun ditutup.", "The year is closed.") : T("Tahun dibuka kembali.", "The year is open again."));

    public async Task<IActionResult> OnPostIngatkanAsync(int tahun, CancellationToken ct)
    {
        if (!Keeps) return Forbid();
        var sent = await remind.HandleAsync(tahun, ct);
        Flash(sent.Ok(out var count, out var refusal)
            ? T("Pengingat dikirim kepada {0} atasan.", "Reminders go to {0} superiors.").With(Figures.Whole(count))
            : refusal.Message);
        return Back(tahun);
    }

    private async Task<IActionResult> DoAsync(int year, Func<Task<Result<Cycle>>> deed, Text done)
    {
        if (!Keeps) return Forbid();
        var result = await deed();
        Flash(result.Ok(out _, out var refusal) ? done : refusal.Message);
        return Back(year);
    }

    private LocalRedirectResult Back(int year) => LocalRedirect("/kebutuhan/tahun?tahun=" + year);

    private async Task ReadAsync(CancellationToken ct)
    {
        Describe(T("Tahun dan kemajuan", "Year and progress"), new Crumb(T("Kebutuhan", "Needs"), "/kebutuhan"));
        int? year = int.TryParse(Request.Query["tahun"], out var asked) ? asked : null;
        Cycle = await cycles.ChooseAsync(year, ct) ?? await cycles.LatestAsync(ct);
        _ = int.TryParse(Request.Query["h"], out var page);
        View = await reading.OfAsync(Cycle, Math.Max(1, page), ct);
        if (HttpContext.Request.Method == "GET")
            Asked = new OpenCycle
            {
                Year = (View.Years.Count == 0 ? View.Today.Year : View.Years[0]) + 1,
                VerifyBy = View.Today.AddDays(30),
                ValidateBy = View.Today.AddDays(45),
            };
    }
}
