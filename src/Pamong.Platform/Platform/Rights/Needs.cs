using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;

namespace Pamong.Platform.Rights;

/// <summary>The permission that a page or endpoint needs. What names none is closed to everyone.</summary>
/// <param name="permission">A permission's code.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class NeedsAttribute(string permission) : AuthorizeAttribute, IAuthorizationRequirementData
{
    /// <summary>The permission's code.</summary>
    public string Permission { get; } = permission;

    /// <inheritdoc />
    public IEnumerable<IAuthorizationRequirement> GetRequirements() => [new NeedsRequirement(Permission)];
}

/// <summary>Marks a page or endpoint as open to whoever is signed in, whatever the role.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class SignedInAttribute : AuthorizeAttribute, IAuthorizationRequirementData
{
    /// <inheritdoc />
    public IEnumerable<IAuthorizationRequirement> GetRequirements() => [new NeedsRequirement(null)];
}

/// <summary>Marks a page or endpoint as open to the world, and says why.</summary>
/// <param name="reason">Why no sign-in is needed.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class OpenAttribute(string reason) : Attribute, IAllowAnonymous
{
    /// <summary>Why no sign-in is needed.</summary>
    public string Reason { get; } = reason;
}

/// <summary>Asks for a permission, or only for a signed-in user when it is null.</summary>
internal sealed record NeedsRequirement(string? Permission) : IAuthorizationRequirement;

/// <summary>The one policy: does the current user hold the permission in any reach? How far it reaches decides the query.</summary>
internal sealed class NeedsHandler(CurrentUser user) : AuthorizationHandler<NeedsRequirement>
{
    protected override Task HandleRequirementAsync(AuthorizationHandlerContext context, NeedsRequirement requirement)
    {
        if (requirement.Permission is null ? user.IsSignedIn : user.May(requirement.Permission)) context.Succeed(requirement);
        return Task.CompletedTask;
    }
}

/// <summary>Declares the right of a minimal API endpoint.</summary>
public static class NeedsExtensions
{
    /// <summary>The endpoint needs this permission.</summary>
    public static TBuilder Needs<TBuilder>(this TBuilder builder, string permission) where TBuilder : IEndpointConventionBuilder =>
        builder.WithMetadata(new NeedsAttribute(permission));

    /// <summary>The endpoint needs a signed-in user.</summary>
    public static TBuilder NeedsSignIn<TBuilder>(this TBuilder builder) where TBuilder : IEndpointConventionBuilder =>
        builder.WithMetadata(new SignedInAttribute());

    /// <summary>The endpoint is open to the world, for the reason given.</summary>
    public static TBuilder Open<TBuilder>(this TBuilder builder, string reason) where TBuilder : IEndpointConventionBuilder =>
        builder.WithMetadata(new OpenAttribute(reason));
}
