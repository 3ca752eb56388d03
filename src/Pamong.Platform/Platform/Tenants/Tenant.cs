using Pamong.Platform.Data;

namespace Pamong.Platform.Tenants;

/// <summary>An agency on this installation: a city, a regency, a ministry.</summary>
[InstallationWide("It is the tenant itself.")]
public sealed class Tenant
{
    /// <summary>The agency's id, which every one of its rows carries.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>The short name, unique, small letters: "ambon".</summary>
    public required string Slug { get; init; }

    /// <summary>The full name: "Pemerintah Kota Ambon".</summary>
    public required string Name { get; set; }

    /// <summary>The region's code by Kemendagri: "81.71"; empty for agencies that are no region.</summary>
    public string RegionCode { get; set; } = "";

    /// <summary>The IANA time zone in which days and years begin: "Asia/Jayapura".</summary>
    public string TimeZone { get; set; } = "Asia/Jakarta";

    /// <summary>The colour of its screens: one of <see cref="Styling.Accent.All"/>.</summary>
    public string Accent { get; set; } = "teal";

    /// <summary>Whether its data are invented, which every page then says.</summary>
    public bool IsDemo { get; init; }

    /// <summary>How many times something of the agency was changed; counted up by each commit.</summary>
    public long Changes { get; init; }

    /// <summary>The agency's time zone.</summary>
    public TimeZoneInfo Zone => TimeZoneInfo.FindSystemTimeZoneById(TimeZone);
}
