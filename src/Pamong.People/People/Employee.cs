using Pamong.People.Contract;
using Pamong.Platform.Data;

namespace Pamong.People;

/// <summary>A civil servant of the agency, as of today. What was before stands in their terms.</summary>
[Trailed]
internal sealed class Employee : TenantOwned
{
    /// <summary>The 18 digits of NIP or NI PPPK, unique in the agency.</summary>
    public required string Nip { get; set; }

    /// <summary>The name with titles, as it is to be written.</summary>
    public required string Name { get; set; }

    /// <summary>The name in small letters without titles, for search and order.</summary>
    public required string SearchName { get; set; }

    /// <summary>PNS, CPNS, PPPK …</summary>
    public required EmploymentKind Employment { get; set; }

    /// <summary>Golongan: "III/c" for PNS, "IX" for PPPK; empty when unknown.</summary>
    public string Grade { get; set; } = "";

    /// <summary>Male or female, from the record or else from the NIP.</summary>
    public required Sex Sex { get; set; }

    /// <summary>The birth date of the record, which wins over the NIP's.</summary>
    public required DateOnly BornOn { get; set; }

    /// <summary>The present position, or null.</summary>
    public Guid? PositionId { get; set; }

    /// <summary>The present unit.</summary>
    public required Guid UnitId { get; set; }

    /// <summary>The direct superior: set, or from the tree; null for the head of the agency.</summary>
    public Guid? SuperiorId { get; set; }

    /// <summary>Whether the superior was set by name, and so stays when the tree changes.</summary>
    public bool SuperiorIsSet { get; set; }

    /// <summary>The highest education, in the agency's words: "S-1".</summary>
    public string Education { get; set; } = "";

    /// <summary>The address for letters, or empty.</summary>
    public string Email { get; set; } = "";

    /// <summary>What they do besides, in the agency's words: "Plt. Lurah Pisang", "Kepala Sekolah SDN 4"; empty for most.</summary>
    public string ExtraDuty { get; set; } = "";

    /// <summary>The first day in the present position, when known.</summary>
    public DateOnly? InPositionSince { get; set; }

    /// <summary>The last day of service, inclusive; null while in service.</summary>
    public DateOnly? LeftOn { get; set; }
}

/// <summary>A time in a position and unit: definitive, acting or on secondment. Several may run at once.</summary>
[Trailed]
internal sealed class Term : TenantOwned
{
    /// <summary>Whose.</summary>
    public required Guid EmployeeId { get; init; }

    /// <summary>In which position, or null.</summary>
    public Guid? PositionId { get; init; }

    /// <summary>In which unit.</summary>
    public required Guid UnitId { get; init; }

    /// <summary>Definitive, acting or seconded.</summary>
    public required AppointmentKind Kind { get; init; }

    /// <summary>The first day.</summary>
    public required DateOnly From { get; init; }

    /// <summary>The last day, inclusive; null while it runs.</summary>
    public DateOnly? To { get; set; }

    /// <summary>The last day, inclusive, that is set beforehand for a term that runs; null when it is open.</summary>
    public DateOnly? Until { get; init; }
}
