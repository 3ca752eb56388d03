using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Pamong.Platform.Data;
using Pamong.Platform.Rights;
using Pamong.Platform.Screens;
using static Pamong.Platform.Texts.Bilingual;

namespace Pamong.Platform.Trail;

/// <summary>The agency's trail: all of it, or the history of one thing or person.</summary>
[Needs(PlatformPermissions.ReadTrail)]
internal sealed class TrailPage(PamongDb db, TrailNames names) : PamongPage
{
    /// <summary>One page of entries.</summary>
    public Page<TrailEntry> Rows { get; private set; } = Page<TrailEntry>.Empty;

    /// <summary>The kinds of things that have entries, by name.</summary>
    public IReadOnlyList<string> Kinds { get; private set; } = [];

    /// <summary>What kinds and deeds are called.</summary>
    public TrailNames Names => names;

    /// <summary>What a verification found just now, or null.</summary>
    public TrailVerdict? Verdict { get; private set; }

    /// <summary>The agency's time zone.</summary>
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

    public Task OnGetAsync(CancellationToken ct) => LoadAsync(ct);

    public async Task OnPostAsync(CancellationToken ct)
    {
        Verdict = await TrailVerification.OfDatabaseAsync(db, ct);
        await LoadAsync(ct);
    }

    private async Task LoadAsync(CancellationToken ct)
    {
        Describe(T("Jejak audit", "Audit trail"));
        var entries = db.Set<TrailEntry>().AsNoTracking();
        Kinds = [.. (await entries.Select(e => e.ObjectKind).Distinct().ToListAsync(ct)).OrderBy(k => names.Kind(k).ToString(), StringComparer.CurrentCulture)];
        if (!string.IsNullOrEmpty(Jenis)) entries = entries.Where(e => e.ObjectKind == Jenis);
        if (Guid.TryParse(Q, out var id)) entries = entries.Where(e => e.ObjectId == id);
        else if (!string.IsNullOrWhiteSpace(Q)) entries = entries.Where(e => e.Actor.Contains(Q));
        Rows = await entries.OrderByDescending(e => e.Sequence).PageAsync(H, Paging.ScreenSize, ct);
    }
}

/// <summary>The trail as a file that anyone can verify offline.</summary>
internal static class TrailDownload
{
    public static void Map(IEndpointRouteBuilder app) => app.MapGet("/jejak/unduh", (HttpContext context, PamongDb db, CancellationToken ct) =>
    {
        context.Response.ContentType = "application/x-ndjson";
        context.Response.Headers.ContentDisposition = "attachment; filename=jejak.ndjson";
        return TrailVerification.ExportAsync(db, context.Response.Body, ct);
    }).Needs(PlatformPermissions.ReadTrail).ExcludeFromDescription();
}
