using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Pamong.Platform.Data;
using Pamong.Platform.Rights;
using Pamong.Platform.Screens;
using Pamong.Platform.Tenants;

namespace Pamong.Platform.Accounts;

/// <summary>Finds out, at each request, who signed in and what they hold now; so a withdrawn role holds no longer than a click.</summary>
internal sealed class SessionLoading(RequestDelegate next)
{
    /// <summary>The claim that names the agency worked in.</summary>
    public const string TenantClaim = "tenant";

    /// <summary>The claim that ends with a changed password.</summary>
    public const string StampClaim = "stamp";

    /// <summary>The claim with a token's permissions, separated by spaces.</summary>
    public const string ScopeClaim = "scope";

    public async Task InvokeAsync(HttpContext context, PamongDb db, CurrentUser user, Shell shell)
    {
        var claims = context.User;
        if (claims.Identity?.IsAuthenticated == true
            && Guid.TryParse(claims.FindFirstValue(ClaimTypes.NameIdentifier), out var accountId))
        {
            _ = Guid.TryParse(claims.FindFirstValue(TenantClaim), out var tenantId);
            if (!await LoadAsync(db, user, shell, accountId, tenantId, claims, context))
            {
                await context.SignOutAsync();
                context.User = new ClaimsPrincipal(new ClaimsIdentity());
            }

            // One connection for the whole request: PostgreSQL is told the agency once.
            else if (!db.IsSqlite) await db.Database.OpenConnectionAsync(context.RequestAborted);
        }

        await next(context);
    }

    private static async Task<bool> LoadAsync(
        PamongDb db, CurrentUser user, Shell shell, Guid accountId, Guid tenantId, ClaimsPrincipal claims, HttpContext context)
    {
        var found = await (
            from account in db.Set<Account>()
            where account.Id == accountId
            from membership in db.Set<Membership>().Where(m => m.AccountId == accountId && m.TenantId == tenantId).DefaultIfEmpty()
            from tenant in db.Set<Tenant>().Where(t => t.Id == tenantId).DefaultIfEmpty()
            select new
            {
                account.FullName,
                account.SecurityStamp,
                Person = (Guid?)membership!.PersonId,
                Leads = (bool?)membership.LeadsOthers,
                Tenant = tenant,
                Grants = db.Set<Grant>()
                    .Where(g => g.AccountId == accountId && g.TenantId == tenantId)
                    .Select(g => new RoleGrant(g.Role, g.UnitId))
                    .ToList(),
            }).AsNoTracking().SingleOrDefaultAsync(context.RequestAborted);
        var stamp = claims.FindFirstValue(StampClaim);
        if (found is null || (stamp is not null && stamp != found.SecurityStamp)) return false;
        var grants = found.Grants;
        if (found.Person is not null) grants.Add(new RoleGrant(Role.Employee, null));
        if (found is { Person: not null, Leads: true }) grants.Add(new RoleGrant(Role.Superior, null));
        var scopes = claims.FindFirstValue(ScopeClaim)?.Split(' ').ToHashSet();
        var origin = (scopes is null ? "" : "api ") + context.Connection.RemoteIpAddress;
        user.Become(tenantId, accountId, found.Person, found.FullName, grants, origin, scopes);
        if (found.Tenant is { } agency) (shell.TenantName, shell.IsDemo, shell.Zone) = (agency.Name, agency.IsDemo, agency.Zone);
        return true;
    }
}
