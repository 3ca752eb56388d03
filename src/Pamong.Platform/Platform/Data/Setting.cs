namespace Pamong.Platform.Data;

/// <summary>One setting of an agency, as JSON, under the module's own name.</summary>
[Trailed]
public sealed class Setting : TenantOwned
{
    /// <summary>Module and thing: "competencies.effective-level".</summary>
    public required string Name { get; init; }

    /// <summary>The value as JSON.</summary>
    public required string Json { get; set; }
}

/// <summary>A file kept with the data: an upload that waits for its import, a document that was enacted.</summary>
public sealed class StoredFile : TenantOwned
{
    /// <summary>The name as it was given, without folders.</summary>
    public required string Name { get; init; }

    /// <summary>The media type.</summary>
    public required string ContentType { get; init; }

    /// <summary>The bytes.</summary>
    public required byte[] Content { get; init; }

    /// <summary>When it was stored.</summary>
    public required DateTimeOffset StoredAt { get; init; }
}

/// <summary>A key that protects cookies and forms, shared by all copies of the program.</summary>
[InstallationWide("All copies of the program share it, whatever the agency.")]
public sealed class ProtectionKey
{
    /// <summary>The key's name.</summary>
    public required string Id { get; init; }

    /// <summary>The key ring's entry.</summary>
    public required string Xml { get; init; }
}
