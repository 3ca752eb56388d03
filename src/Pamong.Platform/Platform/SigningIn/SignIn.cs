using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Pamong.Platform.Accounts;
using Pamong.Platform.Data;
using Pamong.Platform.Outcomes;
using static Pamong.Platform.Texts.Bilingual;

namespace Pamong.Platform.SigningIn;

/// <summary>Checks name and password and opens the session. Every failure sounds the same.</summary>
internal sealed class SignInHandler(UserManager<Account> accounts, PamongDb db, IHttpContextAccessor http)
{
    private static readonly Refusal Failed = new("platform.sign-in-failed", RefusalKind.Invalid, T(
        "Nama pengguna atau kata sandi tidak cocok, atau akun sedang terkunci karena terlalu banyak percobaan. Periksa lagi, tunggu 15 menit, atau atur ulang kata sandi.",
        "User name and password do not match, or the account is locked after too many tries. Check them, wait 15 minutes, or reset the password."));

    // Compared against when there is no such account, so that both answers take the same time.
    private static readonly string NobodysHash =
        new PasswordHasher<Account>().HashPassword(new Account { FullName = "" }, Guid.CreateVersion7().ToString());

    /// <summary>Signs in; the agency is chosen when there is only one.</summary>
    public async Task<Result<Account>> HandleAsync(string name, string password, CancellationToken ct)
    {
        var account = await accounts.FindByNameAsync(name.Trim()) ?? await accounts.FindByEmailAsync(name.Trim());
        if (account is null || account.PasswordHash is null)
        {
            accounts.PasswordHasher.VerifyHashedPassword(new Account { FullName = "" }, NobodysHash, password);
            return Failed;
        }

        var locked = await accounts.IsLockedOutAsync(account);
        var matches = await accounts.CheckPasswordAsync(account, password);
        if (locked) return Failed;
        if (!matches)
        {
            await accounts.AccessFailedAsync(account);
            return Failed;
        }

        if (account.AccessFailedCount > 0) await accounts.ResetAccessFailedCountAsync(account);
        var tenants = await db.Set<Membership>().Where(m => m.AccountId == account.Id).Select(m => m.TenantId).ToListAsync(ct);
        await OpenAsync(account, tenants is [var only] ? only : null);
        return account;
    }

    /// <summary>Opens or re-opens the session in an agency.</summary>
    public Task OpenAsync(Account account, Guid? tenantId)
    {
        var identity = new ClaimsIdentity(CookieAuthenticationDefaults.AuthenticationScheme);
        identity.AddClaim(new Claim(ClaimTypes.NameIdentifier, account.Id.ToString()));
        identity.AddClaim(new Claim(SessionLoading.StampClaim, account.SecurityStamp ?? ""));
        if (tenantId is not null) identity.AddClaim(new Claim(SessionLoading.TenantClaim, tenantId.Value.ToString()));
        return http.HttpContext!.SignInAsync(CookieAuthenticationDefaults.AuthenticationScheme, new ClaimsPrincipal(identity));
    }
}
