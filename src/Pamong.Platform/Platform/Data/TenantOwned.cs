namespace Pamong.Platform.Data;

/// <summary>A row that belongs to one agency. Set on saving; a row of another agency is neither seen nor saved.</summary>
public abstract class TenantOwned
{
    /// <summary>The agency.</summary>
    public Guid TenantId { get; internal set; }

    /// <summary>Made by whoever creates the thing (UUID v7).</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();
}

/// <summary>Marks a thing whose every change is written to the trail.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class TrailedAttribute : Attribute;

/// <summary>Marks a table whose rows the database itself refuses to change or delete.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class AppendOnlyAttribute : Attribute;

/// <summary>Marks a table of the installation, not of an agency, and says why it has no tenant.</summary>
/// <param name="reason">Why no agency owns its rows.</param>
[AttributeUsage(AttributeTargets.Class)]
public sealed class InstallationWideAttribute(string reason) : Attribute
{
    /// <summary>Why no agency owns its rows.</summary>
    public string Reason { get; } = reason;
}

/// <summary>Marks a property that the trail must not repeat (a secret, a large blob).</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class NotInTrailAttribute : Attribute;
