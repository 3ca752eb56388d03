using Pamong.Platform.Data;

namespace Pamong.Platform.Trail;

/// <summary>One link of an agency's chain: who did what to which thing, when, from where, and what it was before and after.</summary>
[AppendOnly]
public sealed class TrailEntry : TenantOwned
{
    /// <summary>1, 2, 3 … without a hole, within the agency.</summary>
    public required long Sequence { get; init; }

    /// <summary>When, to the microsecond.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>The account, or null for the program itself.</summary>
    public Guid? ActorId { get; init; }

    /// <summary>The actor's name at that time.</summary>
    public required string Actor { get; init; }

    /// <summary>"added", "changed", "removed", or a deed's own word such as "enacted".</summary>
    public required string Action { get; init; }

    /// <summary>The kind of thing: "Need", "Plan".</summary>
    public required string ObjectKind { get; init; }

    /// <summary>Which one.</summary>
    public required Guid ObjectId { get; init; }

    /// <summary>What it was, as JSON with only what changed; null when it was not there.</summary>
    public string? Before { get; init; }

    /// <summary>What it became, likewise; null when it is gone.</summary>
    public string? After { get; init; }

    /// <summary>From where: an address, "cli", "job", "api".</summary>
    public required string Origin { get; init; }

    /// <summary>The hash of the entry before; zeros for the first.</summary>
    public required string PreviousHash { get; init; }

    /// <summary>SHA-256 over all of the above, in hexadecimal.</summary>
    public required string Hash { get; init; }
}

/// <summary>The end of an agency's chain; locked while entries are added.</summary>
public sealed class TrailHead : TenantOwned
{
    /// <summary>The last entry's number; 0 when there is none.</summary>
    public long Sequence { get; set; }

    /// <summary>The last entry's hash.</summary>
    public string Hash { get; set; } = TrailChain.Beginning;
}

/// <summary>What is to be written to the trail.</summary>
/// <param name="OfInstallation">Whether it concerns the installation, and not the agency that is worked in.</param>
internal sealed record TrailNote(string Action, string ObjectKind, Guid ObjectId, string? Before, string? After, bool OfInstallation = false);
