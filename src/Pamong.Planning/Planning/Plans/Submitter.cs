using Microsoft.EntityFrameworkCore;
using Pamong.Platform.Data;
using Pamong.Platform.Rights;
using Pamong.Platform.Trail;

namespace Pamong.Planning.Plans;

/// <summary>Who handed a plan in, as the trail has it: whoever makes a plan does not approve it.</summary>
internal static class Submitter
{
    // As the trail keeps a plan's step to that state.
    private static readonly string Submitted = $"\"{nameof(Plan.State)}\":\"{nameof(PlanState.Submitted)}\"";

    /// <summary>Whether the current user is the one who last submitted the plan.</summary>
    public static async Task<bool> IsAsync(PamongDb db, CurrentUser user, Guid planId, CancellationToken ct) =>
        user.AccountId is { } me && me == await db.Set<TrailEntry>().AsNoTracking()
            .Where(e => e.ObjectId == planId && e.ObjectKind == nameof(Plan) && e.Action == "changed" && e.After != null && e.After.Contains(Submitted))
            .OrderByDescending(e => e.Sequence)
            .Select(e => e.ActorId)
            .FirstOrDefaultAsync(ct);
}
