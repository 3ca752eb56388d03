using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Pamong.Platform.Data;
using Pamong.Platform.Outcomes;
using Pamong.Platform.Rights;
using Pamong.Platform.SigningIn;
using static Pamong.Platform.Texts.Bilingual;

namespace Pamong.Platform.Accounts;

/// <summary>What people do with their own account: password, language of letters, keys for other programs.</summary>
internal sealed class OwnAccount(
    PamongDb db, CurrentUser user, UserManager<Account> accounts, SignInHandler signIn, TokenIssuing tokens, PermissionBook permissions, TimeProvider clock)
{
    private static readonly Refusal WrongPassword = new("platform.password-wrong", RefusalKind.Invalid, T(
        "Kata sandi saat ini tidak cocok.", "The present password does not match."), Field: "Current");

    private static readonly Refusal NoName = new("platform.token-name", RefusalKind.Invalid, T(
        "Tulis untuk apa token ini, 1 sampai 100 karakter.", "Write what the token is for, 1 to 100 characters."), Field: "TokenName");

    private static readonly Refusal NoScope = new("platform.token-scope", RefusalKind.Invalid, T(
        "Pilih paling sedikit satu izin.", "Choose at least one permission."), Field: "Scopes");

    private static readonly Refusal NoToken = new("platform.no-token", RefusalKind.NotFound, T(
        "Token ini sudah dicabut.", "This token was withdrawn already."));

    private static readonly Refusal Locked = new("platform.account-locked", RefusalKind.Conflict, T(
        "Terlalu banyak percobaan. Tunggu 15 menit.", "Too many tries. Wait 15 minutes."), Field: "Current");

    /// <summary>The account that is signed in.</summary>
    public async Task<Account> ReadAsync() => (await accounts.FindByIdAsync(user.AccountId!.Value.ToString()))!;

    /// <summary>The permissions that the user holds here and may hand to a token.</summary>
    public IReadOnlyList<Permission> Grantable => [.. permissions.All.Where(p => user.May(p.Code))];

    /// <summary>The user's tokens in this agency that still work, the latest first.</summary>
    public Task<List<ApiToken>> TokensAsync(CancellationToken ct)
    {
        var (account, tenant, now) = (user.AccountId, user.TenantId, clock.GetUtcNow());
        return db.Set<ApiToken>().AsNoTracking()
            .Where(t => t.AccountId == account && t.TenantId == tenant && t.RevokedAt == null && t.ExpiresAt > now)
            .OrderByDescending(t => t.Id).ToListAsync(ct);
    }

    /// <summary>Changes the password. Other sessions end; this one goes on.</summary>
    public async Task<Result<Done>> ChangePasswordAsync(string current, string password)
    {
        var account = await ReadAsync();
        if (await accounts.IsLockedOutAsync(account)) return Locked;
        if (!await accounts.CheckPasswordAsync(account, current))
        {
            await accounts.AccessFailedAsync(account);
            return WrongPassword;
        }

        var changed = await accounts.ChangePasswordAsync(account, current, password);
        if (!changed.Succeeded) return PasswordRules.Refusal;
        await accounts.ResetAccessFailedCountAsync(account);
        await signIn.OpenAsync(account, user.TenantId == Guid.Empty ? null : user.TenantId);
        return Done.Yes;
    }

    /// <summary>Sets the language in which letters are written.</summary>
    public async Task SetLanguageAsync(bool english)
    {
        var account = await ReadAsync();
        account.Language = english ? "en" : "id";
        await accounts.UpdateAsync(account);
    }

    /// <summary>Makes a key; its secret is the answer and is kept nowhere.</summary>
    /// <param name="days">How many days it works, 1–366.</param>
    public async Task<Result<string>> IssueAsync(string? name, IReadOnlyList<string> scopes, int days, CancellationToken ct)
    {
        if (name?.Trim() is not { Length: > 0 and <= 100 } purpose) return NoName;
        var held = scopes.Where(s => Grantable.Any(p => p.Code == s)).Distinct().ToList();
        if (held.Count == 0) return NoScope;
        return await tokens.IssueAsync(user.AccountId!.Value, user.TenantId, purpose, held, days, ct);
    }

    /// <summary>Withdraws a key of one's own; it stops at once.</summary>
    public async Task<Result<Done>> RevokeAsync(Guid id, CancellationToken ct)
    {
        var (account, tenant) = (user.AccountId, user.TenantId);
        var token = await db.Set<ApiToken>().SingleOrDefaultAsync(
            t => t.Id == id && t.AccountId == account && t.TenantId == tenant && t.RevokedAt == null, ct);
        if (token is null) return NoToken;
        token.RevokedAt = clock.GetUtcNow();
        await db.SaveChangesAsync(ct);
        return Done.Yes;
    }
}
