using Microsoft.EntityFrameworkCore;
using Pamong.Platform.Data;
using Pamong.Platform.Rights;
using Pamong.Platform.Trail;

namespace Pamong.Platform.Tenants;

/// <summary>What a module lays into a new agency: the national dictionary, default settings.</summary>
public interface ITenantFounding
{
    /// <summary>Adds the module's first rows; the current user already works in the new agency.</summary>
    Task FoundAsync(Tenant tenant, CancellationToken ct);
}

/// <summary>Founds an agency on this installation.</summary>
public sealed class TenantFounding(PamongDb db, CurrentUser user, IEnumerable<ITenantFounding> parts)
{
    /// <summary>Creates the agency and what every module lays into it. The current user works in it afterwards.</summary>
    public async Task FoundAsync(Tenant tenant, CancellationToken ct)
    {
        await using (var write = await db.BeginWriteAsync(ct))
        {
            db.Add(tenant);
            db.SayOfInstallation("founded", nameof(Tenant), tenant.Id, new { tenant.Name, tenant.Slug });
            await db.SaveChangesAsync(ct);
            user.BecomeProgram(tenant.Id, "founding");
            await db.TurnToAsync(tenant.Id, ct);
            db.Add(new TrailHead { Id = tenant.Id });
            await db.SaveChangesAsync(ct);
            await write.CommitAsync(ct);
        }

        foreach (var part in parts) await part.FoundAsync(tenant, ct);
        await db.SaveChangesAsync(ct);
    }
}
