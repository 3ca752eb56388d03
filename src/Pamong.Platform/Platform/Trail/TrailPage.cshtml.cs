using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Pamong.Platform.Data;
using Pamong.Platform.Installing;
using Pamong.Platform.Rights;
using static Pamong.Platform.Texts.Bilingual;

namespace Pamong.Platform.Trail;

/// <summary>The agency's trail.</summary>
[Needs(PlatformPermissions.ReadTrail)]
internal sealed class TrailPage(PamongDb db, TrailNames names) : TrailScreen(db, names)
{
    protected override Task EnterAsync(PamongDb trail, CancellationToken ct)
    {
        Describe(T("Jejak audit", "Audit trail"));
        return Task.CompletedTask;
    }
}

/// <summary>The trails as files that anyone can verify offline.</summary>
internal static class TrailDownload
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/jejak/unduh", (HttpContext context, PamongDb db, CancellationToken ct) => WriteAsync(context, db, "jejak.ndjson", ct))
            .Needs(PlatformPermissions.ReadTrail).ExcludeFromDescription();
        app.MapGet("/instalasi/jejak/unduh", async (HttpContext context, PamongDb db, CancellationToken ct) =>
        {
            await db.TurnToAsync(Installation.Id, ct);
            await WriteAsync(context, db, "jejak-instalasi.ndjson", ct);
        }).Needs(PlatformPermissions.RunInstallation).ExcludeFromDescription();
    }

    private static Task WriteAsync(HttpContext context, PamongDb db, string name, CancellationToken ct)
    {
        context.Response.ContentType = "application/x-ndjson";
        context.Response.Headers.ContentDisposition = "attachment; filename=" + name;
        return TrailFile.WriteAsync(db, context.Response.Body, ct);
    }
}
