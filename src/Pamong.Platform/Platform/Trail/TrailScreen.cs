using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Pamong.Platform.Data;
using Pamong.Platform.Screens;

namespace Pamong.Platform.Trail;

/// <summary>A chain on screen: all of it, or the history of one thing or person; and verified on demand.</summary>
public abstract class TrailScreen(PamongDb db, TrailNames names) : PamongPage
{
    /// <summary>One page of entries.</summary>
    public Page<TrailEntry> Rows { get; private set; } = Page<TrailEntry>.Empty;

    /// <summary>The kinds of things that have entries, by name.</summary>
    public IReadOnlyList<string> Kinds { get; private set; } = [];

    /// <summary>What kinds and deeds are called.</summary>
    public TrailNames Names => names;

    /// <summary>What a verification found just now, or null.</summary>
    public TrailVerdict? Verdict { get; private set; }

    /// <summary>The reader's time zone.</summary>
    public TimeZoneInfo Zone => Shell.Zone;

    /// <summary>Only this kind of thing.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Jenis { get; set; }

    /// <summary>An object's id, or part of the actor's name.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Q { get; set; }

    /// <summary>The page of the list, from 1.</summary>
    [BindProperty(SupportsGet = true)]
    public int H { get; set; } = 1;

    /// <summary>Shows the chain.</summary>
    public async Task OnGetAsync(CancellationToken ct)
    {
        await EnterAsync(db, ct);
        await LoadAsync(ct);
    }

    /// <summary>Verifies the chain and shows it.</summary>
    public async Task OnPostAsync(CancellationToken ct)
    {
        await EnterAsync(db, ct);
        Verdict = await TrailVerification.OfDatabaseAsync(db, ct);
        await LoadAsync(ct);
    }

    /// <summary>Says what the page is called and goes where its chain is read.</summary>
    protected abstract Task EnterAsync(PamongDb trail, CancellationToken ct);

    private async Task LoadAsync(CancellationToken ct)
    {
        var entries = db.Set<TrailEntry>().AsNoTracking();
        Kinds = [.. (await entries.Select(e => e.ObjectKind).Distinct().ToListAsync(ct)).OrderBy(k => names.Kind(k).ToString(), StringComparer.CurrentCulture)];
        if (!string.IsNullOrEmpty(Jenis)) entries = entries.Where(e => e.ObjectKind == Jenis);
        if (Guid.TryParse(Q, out var id)) entries = entries.Where(e => e.ObjectId == id);
        else if (!string.IsNullOrWhiteSpace(Q)) entries = entries.Where(e => e.Actor.Contains(Q));
        Rows = await entries.OrderByDescending(e => e.Sequence).PageAsync(H, Paging.ScreenSize, ct);
    }
}
