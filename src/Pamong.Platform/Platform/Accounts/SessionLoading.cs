using System.Net;
using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.StaticAssets;
using Microsoft.EntityFrameworkCore;
using Pamong.Platform.Data;
using Pamong.Platform.Rights;
using Pamong.Platform.Screens;

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

            // One connection for the whole request; reading the session tells it the agency.
            await db.Database.OpenConnectionAsync(context.RequestAborted);
            var session = await SessionQuery.ReadAsync(db, accountId, tenantId, claims.FindFirstValue(StampClaim), context.RequestAborted);
            if (session is not null)
            {
                Enter(session, accountId, user, shell, claims.FindFirstValue(ScopeClaim), context.Connection.RemoteIpAddress);
            }
            else
            {
                await context.SignOutAsync();
                context.User = new ClaimsPrincipal(new ClaimsIdentity());
            }
        }

        await next(context);
    }

    private static void Enter(Session session, Guid accountId, CurrentUser user, Shell shell, string? scopes, IPAddress? address)
    {
        List<RoleGrant> grants = [.. session.Grants];
        if (session.PersonId is not null) grants.Add(new RoleGrant(Role.Employee, null));
        if (session is { PersonId: not null, LeadsOthers: true }) grants.Add(new RoleGrant(Role.Superior, null));
        user.Become(
            session.Agency?.Id ?? Guid.Empty, accountId, session.PersonId, session.FullName, grants,
            (scopes is null ? "" : "api ") + address, scopes?.Split(' ').ToHashSet());
        if (session.Agency is not { } agency) return;
        (shell.TenantName, shell.IsDemo, shell.Accent) = (agency.Name, agency.IsDemo, agency.Accent);
        shell.Zone = TimeZoneInfo.FindSystemTimeZoneById(agency.TimeZone);
        user.AgencyChanges = agency.Changes;
    }
}
