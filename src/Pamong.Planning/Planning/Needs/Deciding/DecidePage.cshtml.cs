using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Pamong.Planning.Contract;
using Pamong.Planning.Needs.Cycles;
using Pamong.Planning.Needs.Listing;
using Pamong.Platform.Outcomes;
using Pamong.Platform.Rights;
using Pamong.Platform.Screens;
using Pamong.Platform.Texts;
using static Pamong.Platform.Texts.Bilingual;

namespace Pamong.Planning.Needs.Deciding;

/// <summary>Says how many needs a decision would take, asks what has to be said with it, and takes it.</summary>
[Needs(PlanningPermissions.ViewNeeds)]
internal sealed class DecidePage(
    DecideNeedsHandler handler, UndoStepHandler undo, NeedSources sources, CycleBook cycles, NeedReach reach) : PamongPage
{
    /// <summary>The filter that the choice was made under.</summary>
    public NeedFilter Filter { get; private set; } = new();

    /// <summary>Whether all that match the filter are meant, not only the chosen ones.</summary>
    [BindProperty(Name = "semua")]
    public string? All { get; set; }

    /// <summary>The needs chosen.</summary>
    [BindProperty(Name = "id")]
    public List<Guid> Ids { get; set; } = [];

    /// <summary>The decision.</summary>
    [BindProperty]
    public DecideNeeds Asked { get; set; } = new();

    /// <summary>How many would be decided.</summary>
    public int Count { get; private set; }

    /// <summary>How many of the choice would be left as they are.</summary>
    public int Skipped { get; private set; }

    public IActionResult OnGet() => LocalRedirect("/kebutuhan");

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await CountAsync(ct);
        if (Count == 0 && All is null && Ids.Count == 0) Flash(T("Pilih dahulu kebutuhannya.", "Select needs first."));
        else if (Count == 0) Flash(T(
            "Tidak ada yang dapat diputuskan dari pilihan itu: sudah diputuskan, kompetensinya belum ditentukan, atau bukan kewenangan Anda.",
            "Nothing in that choice can be decided: already decided, no competency named yet, or not yours to decide."));
        if (Count == 0) return LocalRedirect(Filter.Url());
        ModelState.Clear();
        return Page();
    }

    public async Task<IActionResult> OnPostPutuskanAsync(CancellationToken ct)
    {
        await CountAsync(ct);
        if (!ModelState.IsValid || Filter.Year is null) return Page();
        var choice = await ChoiceAsync(ct);
        var decided = await handler.HandleAsync(Filter.Year.Value, Asked, choice, ct);
        if (!decided.Ok(out var done, out var refusal))
        {
            Show(refusal);
            return Page();
        }

        Flash(T("{0}: {1} kebutuhan.", "{0}: {1} needs.").With(Asked.Deed.Name(), Figures.Whole(done.Count)));
        return LocalRedirect(Filter.Url() + string.Concat(done.StepIds.Select(id => "&langkah=" + id)));
    }

    public async Task<IActionResult> OnPostBatalAsync(List<Guid> step, string? kembali, CancellationToken ct)
    {
        var (count, refusals) = (0, new List<Refusal>());
        foreach (var id in step)
        {
            var undone = await undo.HandleAsync(id, ct);
            if (undone.Ok(out var done, out var refusal)) count += done.Count;
            else refusals.Add(refusal);
        }

        Flash(refusals is [var first, ..]
            ? first.Message
            : T("Dibatalkan untuk {0} kebutuhan.", "Taken back for {0} needs.").With(Figures.Whole(count)));
        return LocalRedirect(Url.IsLocalUrl(kembali) ? kembali! : "/kebutuhan");
    }

    private async Task CountAsync(CancellationToken ct)
    {
        Describe(Title(Asked.Deed), new Crumb(T("Kebutuhan", "Needs"), "/kebutuhan"));
        Filter = NeedFilter.Of(name => Request.Form[name]);
        Filter = Filter with { Year = Filter.Year ?? (await cycles.LatestAsync(ct))?.Year };
        var choice = await ChoiceAsync(ct);
        Count = 0;
        foreach (var from in DecideNeedsHandler.Beginnings(Asked.Deed))
            Count += await handler.Eligible(Asked.Deed, from, Filter.Year ?? 0, choice).CountAsync(ct);
        Skipped = await choice(reach.Visible()).CountAsync(ct) - Count;
    }

    private async Task<Func<IQueryable<Need>, IQueryable<Need>>> ChoiceAsync(CancellationToken ct)
    {
        if (All is null) return needs => needs.Where(n => Ids.Contains(n.Id));
        var (cycle, today) = (await cycles.ChooseAsync(Filter.Year, ct), await sources.TodayAsync(ct));
        return needs => sources.Narrow(needs, Filter, cycle, today);
    }

    /// <summary>What the page asks.</summary>
    public static Text Title(NeedDeed deed) => deed switch
    {
        NeedDeed.Verify => T("Verifikasi kebutuhan", "Verify needs"),
        NeedDeed.Validate => T("Validasi kebutuhan", "Validate needs"),
        NeedDeed.Refuse => T("Tolak kebutuhan", "Refuse needs"),
        NeedDeed.NotTraining => T("Catat sebagai bukan pelatihan", "Record as no matter of training"),
        NeedDeed.Propose or NeedDeed.Undo => T("Keputusan", "Decision"),
    };
}
