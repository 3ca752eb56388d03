using System.Collections.Frozen;
using Pamong.Platform.Texts;

namespace Pamong.Platform.Rights;

/// <summary>Something that one may do. Also the scope of an API token.</summary>
/// <param name="Code">Module, thing and deed: "people.employees.view".</param>
/// <param name="Label">What it allows, for the screen of roles and tokens.</param>
/// <param name="Roles">Who may; each within its own reach (tenant, unit, reports, self).</param>
public sealed record Permission(string Code, Text Label, params IReadOnlyList<Role> Roles);

/// <summary>All permissions of all modules, by code.</summary>
public sealed class PermissionBook(Modules modules)
{
    private readonly FrozenDictionary<string, Permission> byCode = modules.All
        .SelectMany(m => m.Permissions)
        .ToFrozenDictionary(p => p.Code);

    /// <summary>Every permission, in the modules' order.</summary>
    public IEnumerable<Permission> All => byCode.Values.OrderBy(p => p.Code, StringComparer.Ordinal);

    /// <summary>The permission of that code.</summary>
    /// <exception cref="InvalidOperationException">No module declares it: a bug.</exception>
    public Permission this[string code] => byCode.TryGetValue(code, out var permission)
        ? permission
        : throw new InvalidOperationException($"No module declares the permission '{code}'.");
}
