using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.StaticAssets;
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
        // Stylesheets and scripts are the same for everyone.
        if (context.GetEndpoint()?.Metadata.GetMetadata<StaticAssetDescriptor>() is not null)
        {
            await next(context);
            return;
        }

        var claims = context.User;
        if (claims.Identity?.IsAuthenticated == true
            && Guid.TryParse(claims.FindFirstValue(ClaimTypes.NameIdentifier), out var accountId))
        {
            _ = Guid.TryParse(claims.FindFirstValue(TenantClaim), out var tenantId);

            // One connection for the whole request; it is told the agency as soon as that is known to be the user's.
            await db.Database.OpenConnectionAsync(context.RequestAborted);
            if (!await LoadAsync(db, user, shell, accountId, tenantId, claims, context))
            {
                await context.SignOutAsync();
                context.User = new ClaimsPrincipal(new ClaimsIdentity());
            }
            else if (!db.IsSqlite)
            {
                await SessionSettings.ShowAsync(db, context.RequestAborted);
            }
        }

        await next(context);
    }

    private static async Task<bool> LoadAsync(
        PamongDb db, CurrentUser user, Shell shell, Guid accountId, Guid tenantId, ClaimsPrincipal claims, HttpContext context)
    {
        // One row for each role held; one row without a role when there is none.
        var rows = await (
            from account in db.Set<Account>()
            where account.Id == accountId
            join m in db.Set<Membership>() on new { A = account.Id, T = tenantId } equals new { A = m.AccountId, T = m.TenantId } into members
            from member in members.DefaultIfEmpty()
            join t in db.Set<Tenant>() on member!.TenantId equals t.Id into agencies
            from agency in agencies.DefaultIfEmpty()
            from grant in db.Set<Grant>().Where(g => g.AccountId == account.Id && (g.TenantId == tenantId || g.TenantId == Guid.Empty)).DefaultIfEmpty()
            select new
            {
                account.FullName,
                account.SecurityStamp,
                Person = member != null ? member.PersonId : null,
                Leads = member != null && member.LeadsOthers,
                Agency = agency,
                Role = grant != null ? grant.Role : (Role?)null,
                UnitId = grant != null ? grant.UnitId : null,
            }).AsNoTracking().ToListAsync(context.RequestAborted);
        var stamp = claims.FindFirstValue(StampClaim);
        if (rows is not [var found, ..] || (stamp is not null && stamp != found.SecurityStamp)) return false;
        var grants = rows.Where(r => r.Role is not null).Select(r => new RoleGrant(r.Role!.Value, r.UnitId)).ToList();
        if (found.Person is not null) grants.Add(new RoleGrant(Role.Employee, null));
        if (found is { Person: not null, Leads: true }) grants.Add(new RoleGrant(Role.Superior, null));
        var scopes = claims.FindFirstValue(ScopeClaim)?.Split(' ').ToHashSet();
        var origin = (scopes is null ? "" : "api ") + context.Connection.RemoteIpAddress;
        user.Become(tenantId, accountId, found.Person, found.FullName, grants, origin, scopes);
        if (found.Agency is not { } tenant) return true;
        (shell.TenantName, shell.IsDemo, shell.Accent, shell.Zone) = (tenant.Name, tenant.IsDemo, tenant.Accent, tenant.Zone);
        user.AgencyChanges = tenant.Changes;
        return true;
    }
}
