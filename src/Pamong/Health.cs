using Pamong.Platform.Data;
using Pamong.Platform.Rights;

namespace Pamong;

/// <summary>Tells a proxy or a supervisor whether the program lives, and whether it can do its work.</summary>
internal static class Health
{
    private const long LeastFreeBytes = 64L * 1024 * 1024;

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/health/live", () => "live").Open("Asked by supervisors; tells nothing.").ExcludeFromDescription();
        app.MapGet("/health/ready", ReadyAsync).Open("Asked by proxies; tells nothing but yes or no.").ExcludeFromDescription();
    }

    private static async Task<IResult> ReadyAsync(PamongDb db, DatabasePlace place, CancellationToken ct)
    {
        if (new DriveInfo(Path.GetFullPath(place.DataFolder)).AvailableFreeSpace < LeastFreeBytes) return NotReady("disk");
        try
        {
            return await db.Database.CanConnectAsync(ct) ? Results.Text("ready") : NotReady("database");
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            return NotReady("database");
        }
    }

    private static IResult NotReady(string why) => Results.Text("not ready: " + why, statusCode: StatusCodes.Status503ServiceUnavailable);
}
