namespace Pamong.Platform.Rights;

/// <summary>Whom the present request, job or command acts for: agency, account, person, roles.</summary>
/// <remarks>Empty until someone fills it: then no permission is held and no tenant's row is seen.</remarks>
public sealed class CurrentUser(PermissionBook permissions)
{
    private IReadOnlyList<RoleGrant> grants = [];
    private IReadOnlySet<string>? tokenScopes;
    private string? held;

    /// <summary>The agency that is worked in; empty when none is chosen.</summary>
    public Guid TenantId { get; private set; }

    /// <summary>The account that signed in; null for the program itself and for strangers.</summary>
    public Guid? AccountId { get; private set; }

    /// <summary>The employee that the account belongs to in this agency, or null.</summary>
    public Guid? PersonId { get; private set; }

    /// <summary>The name that the trail and the screen show.</summary>
    public string Name { get; private set; } = "";

    /// <summary>Where the request came from: an address, "job", "cli" or "api".</summary>
    public string Origin { get; private set; } = "";

    /// <summary>How many changes the agency had seen when the request began; null outside of requests and after a change in this one.</summary>
    public long? AgencyChanges { get; internal set; }

    /// <summary>Who it is and all that is held, in one word: the same for those who may do the same to the same.</summary>
    internal string Held => held ??= string.Join(
        ';', [$"{PersonId}", .. grants.Select(g => $"{(int)g.Role}:{g.UnitId}"), .. tokenScopes ?? Enumerable.Empty<string>()]);

    /// <summary>Whether someone signed in, and works in an agency or for the installation.</summary>
    public bool IsSignedIn => AccountId is not null;

    /// <summary>The roles held, each once.</summary>
    public IEnumerable<Role> Roles => grants.Select(g => g.Role).Distinct();

    /// <summary>Whether the role is held anywhere in the agency.</summary>
    public bool Is(Role role) => grants.Any(g => g.Role == role);

    /// <summary>Becomes an account with its roles.</summary>
    /// <param name="scopes">The permissions that an API token is limited to; null when the user is at the screen.</param>
    public void Become(
        Guid tenantId, Guid accountId, Guid? personId, string name, IReadOnlyList<RoleGrant> granted, string origin,
        IReadOnlySet<string>? scopes = null)
    {
        (TenantId, AccountId, PersonId, Name, grants, Origin, tokenScopes) =
            (tenantId, accountId, personId, name, granted, origin, scopes);
        (held, AgencyChanges) = (null, null);
    }

    /// <summary>Becomes the program itself at work in one agency: a command, the demo.</summary>
    public void BecomeProgram(Guid tenantId, string origin) => BecomeWorker(tenantId, null, "Pamong", origin);

    /// <summary>Becomes the program at work for someone whose right was checked when the work was ordered.</summary>
    public void BecomeWorker(Guid tenantId, Guid? accountId, string name, string origin)
    {
        (TenantId, AccountId, PersonId, Name, Origin, tokenScopes) = (tenantId, accountId, null, name, origin, null);
        grants = [new RoleGrant(Role.TrainingManager, null)];
        (held, AgencyChanges) = (null, null);
    }

    /// <summary>Works in another agency, or for the installation, as the same user with the same rights. Only by <see cref="Data.PamongDb.TurnToAsync"/>.</summary>
    internal void TurnTo(Guid tenantId) => (TenantId, AgencyChanges) = (tenantId, null);

    /// <summary>Whether the permission is held in any reach.</summary>
    public bool May(string permission)
    {
        if (tokenScopes is not null && !tokenScopes.Contains(permission)) return false;
        var roles = permissions[permission].Roles;
        return grants.Any(g => roles.Contains(g.Role));
    }

    /// <summary>How far the permission reaches for this user.</summary>
    public Reach ReachOf(string permission)
    {
        if (!May(permission)) return Reach.Nothing;
        var roles = permissions[permission].Roles;
        var held = grants.Where(g => roles.Contains(g.Role)).ToList();
        var wide = held.Where(g => g.Role is not (Role.Employee or Role.Superior)).ToList();
        return new Reach(
            Everything: wide.Any(g => g.UnitId is null),
            UnitIds: [.. wide.Where(g => g.UnitId is not null).Select(g => g.UnitId!.Value).Distinct()],
            Reports: held.Any(g => g.Role == Role.Superior) ? PersonId : null,
            Self: held.Any(g => g.Role == Role.Employee) ? PersonId : null);
    }
}

/// <summary>A role held, in the whole agency or in one unit and all below it.</summary>
/// <param name="UnitId">The unit, or null for the whole agency.</param>
public sealed record RoleGrant(Role Role, Guid? UnitId);

/// <summary>On whom a permission may be used. The parts add up.</summary>
/// <param name="Everything">On all of the agency.</param>
/// <param name="UnitIds">On these units and all below them.</param>
/// <param name="Reports">On those who report to this person, or null.</param>
/// <param name="Self">On this person, or null.</param>
public sealed record Reach(bool Everything, IReadOnlyList<Guid> UnitIds, Guid? Reports, Guid? Self)
{
    /// <summary>On nobody.</summary>
    public static readonly Reach Nothing = new(false, [], null, null);
}
