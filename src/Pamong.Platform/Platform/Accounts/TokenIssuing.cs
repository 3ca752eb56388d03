using System.Security.Cryptography;
using Pamong.Platform.Data;

namespace Pamong.Platform.Accounts;

/// <summary>Makes API tokens.</summary>
public sealed class TokenIssuing(PamongDb db, TimeProvider clock)
{
    /// <summary>Makes a token and returns its secret, which is shown once.</summary>
    /// <param name="days">How many days it works, 1–366.</param>
    public async Task<string> IssueAsync(
        Guid accountId, Guid tenantId, string name, IEnumerable<string> scopes, int days, CancellationToken ct)
    {
        var secret = TokenSignIn.Prefix + Convert.ToBase64String(RandomNumberGenerator.GetBytes(32)).TrimEnd('=').Replace('+', '-').Replace('/', '_');
        db.Add(new ApiToken
        {
            AccountId = accountId,
            TenantId = tenantId,
            Name = name,
            SecretHash = TokenSignIn.HashOf(secret),
            Scopes = [.. scopes],
            ExpiresAt = clock.GetUtcNow().AddDays(Math.Clamp(days, 1, 366)),
        });
        await db.SaveChangesAsync(ct);
        return secret;
    }
}
