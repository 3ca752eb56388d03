using Pamong.Platform.Data;

namespace Pamong.People;

/// <summary>A unit of the agency (unor): a department, a district, a school.</summary>
[Trailed]
internal sealed class Unit : TenantOwned
{
    /// <summary>The agency's own code, unique.</summary>
    public required string Code { get; init; }

    /// <summary>The name: "Kecamatan Pauh".</summary>
    public required string Name { get; set; }

    /// <summary>What it is, in the agency's words: "dinas", "kecamatan", "sekolah".</summary>
    public string Kind { get; set; } = "";

    /// <summary>The unit above, or null for the agency itself.</summary>
    public Guid? ParentId { get; set; }

    /// <summary>The codes of all units above and its own, each closed by "/": what begins alike lies below.</summary>
    public string Path { get; set; } = "";

    /// <summary>The region's code by Kemendagri, or empty.</summary>
    public string RegionCode { get; set; } = "";

    /// <summary>The head's historic echelon ("II.b"), or empty.</summary>
    public string Echelon { get; set; } = "";

    /// <summary>The employee who heads it, or null.</summary>
    public Guid? HeadId { get; set; }

    /// <summary>Whether the head was set by name; else it follows from positions and duties.</summary>
    public bool HeadIsSet { get; set; }

    /// <summary>The head's NIP as the agency's list gives it; empty when it does not. Counts once there is such an employee.</summary>
    public string HeadNip { get; set; } = "";

    /// <summary>The code of the position that leads it, by the agency's list; empty when the list does not say.</summary>
    public string HeadPositionCode { get; set; } = "";

    /// <summary>The last day, inclusive, on which it existed; null while it does.</summary>
    public DateOnly? EndedOn { get; set; }
}
