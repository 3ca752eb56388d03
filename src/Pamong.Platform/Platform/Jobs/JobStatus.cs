using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Pamong.Platform.Data;
using Pamong.Platform.Rights;
using Pamong.Platform.Texts;
using static Pamong.Platform.Texts.Bilingual;

namespace Pamong.Platform.Jobs;

/// <summary>Tells the page that waits for a job how far it is, and lets it ask the job to stop.</summary>
internal static class JobStatus
{
    /// <summary>What a waiting page shows.</summary>
    /// <param name="SecondsLeft">Estimated from the speed so far; null while nothing can be said.</param>
    /// <param name="Left">The same in words.</param>
    /// <param name="Url">Where to go when it is done.</param>
    public sealed record Progress(int Percent, string Text, int? SecondsLeft, string Left, bool Done, string? Url);

    public static void Map(IEndpointRouteBuilder app) => app.MapGet("/pekerjaan/{id:guid}", GetAsync).NeedsSignIn().ExcludeFromDescription();

    private static async Task<Results<Ok<Progress>, NotFound>> GetAsync(
        Guid id, string? ke, PamongDb db, CurrentUser user, TimeProvider clock, CancellationToken ct)
    {
        var job = await db.Set<Job>().AsNoTracking().SingleOrDefaultAsync(j => j.Id == id && j.TenantId == user.TenantId, ct);
        if (job is null) return TypedResults.NotFound();
        int? left = job is { StartedAt: { } start, Percent: > 3 and < 100 }
            ? (int)((clock.GetUtcNow() - start).TotalSeconds * (100 - job.Percent) / job.Percent)
            : null;
        var ended = job.State is JobState.Done or JobState.Failed;
        var back = ke is ['/', not ('/' or '\\'), ..] ? ke : "/";
        return TypedResults.Ok(new Progress(
            job.Percent, $"{job.Percent} % · {new Text(job.NoteId, job.NoteEn)}", left, InWords(left), ended, ended ? back : null));
    }

    private static string InWords(int? seconds) => seconds switch
    {
        null => T("Anda boleh meninggalkan halaman ini.", "You may leave this page."),
        < 60 => T("Kira-kira {0} detik lagi. Anda boleh meninggalkan halaman ini.", "About {0} seconds left. You may leave this page.").With(seconds),
        _ => T("Kira-kira {0} menit lagi. Anda boleh meninggalkan halaman ini.", "About {0} minutes left. You may leave this page.").With(seconds / 60 + 1),
    };
}
