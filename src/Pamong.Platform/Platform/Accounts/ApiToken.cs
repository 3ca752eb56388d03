using Pamong.Platform.Data;

namespace Pamong.Platform.Accounts;

/// <summary>A key with which another program works in one agency on behalf of an account.</summary>
[InstallationWide("The token itself says for which agency it is."), Trailed]
public sealed class ApiToken
{
    /// <summary>The token's id.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>On whose behalf.</summary>
    public required Guid AccountId { get; init; }

    /// <summary>In which agency.</summary>
    public required Guid TenantId { get; init; }

    /// <summary>What it is for, in the owner's words.</summary>
    public required string Name { get; init; }

    /// <summary>SHA-256 of the secret, in hexadecimal; the secret itself is shown once and kept nowhere.</summary>
    [NotInTrail]
    public required string SecretHash { get; init; }

    /// <summary>The permissions that it is limited to.</summary>
    public required List<string> Scopes { get; init; }

    /// <summary>When it stops to work.</summary>
    public required DateTimeOffset ExpiresAt { get; init; }

    /// <summary>When it was withdrawn, or null.</summary>
    public DateTimeOffset? RevokedAt { get; set; }
}
