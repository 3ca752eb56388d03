using Microsoft.AspNetCore.Identity;
using Pamong.Platform.Data;
using Pamong.Platform.Rights;

namespace Pamong.Platform.Accounts;

/// <summary>Someone who signs in. One identity for life, whatever agencies they work for.</summary>
[InstallationWide("A person keeps one identity when moving to another agency.")]
public sealed class Account : IdentityUser<Guid>
{
    /// <summary>The name on screen and in the trail.</summary>
    public required string FullName { get; set; }

    /// <summary>"id" or "en".</summary>
    public string Language { get; set; } = "id";
}

/// <summary>That an account belongs to an agency, and as which employee.</summary>
[InstallationWide("Sign-in asks for all agencies of an account before one is chosen.")]
public sealed class Membership
{
    /// <summary>The account.</summary>
    public required Guid AccountId { get; init; }

    /// <summary>The agency.</summary>
    public required Guid TenantId { get; init; }

    /// <summary>The employee in that agency, or null for people from outside.</summary>
    public Guid? PersonId { get; set; }

    /// <summary>Whether anyone reports to that employee.</summary>
    public bool LeadsOthers { get; set; }
}

/// <summary>A role granted to an account in an agency or one of its units.</summary>
[InstallationWide("Sign-in asks for all agencies of an account before one is chosen."), Trailed]
public sealed class Grant
{
    /// <summary>The grant's id.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>Who holds it.</summary>
    public required Guid AccountId { get; init; }

    /// <summary>In which agency; empty for the operator of the installation.</summary>
    public required Guid TenantId { get; init; }

    /// <summary>What they are there.</summary>
    public required Role Role { get; init; }

    /// <summary>In which unit and all below it; null for the whole agency.</summary>
    public Guid? UnitId { get; init; }

    /// <summary>Whether it is the operator's right over the installation.</summary>
    internal bool OfInstallation => TenantId == Guid.Empty;
}
