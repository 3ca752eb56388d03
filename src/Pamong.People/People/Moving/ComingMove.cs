using Pamong.People.Contract;
using Pamong.Platform.Data;

namespace Pamong.People.Moving;

/// <summary>A move, or a term beside, that is decided and begins on a later day. Until then the person counts where they are.</summary>
[Trailed]
internal sealed class ComingMove : TenantOwned
{
    /// <summary>Whose.</summary>
    public required Guid EmployeeId { get; init; }

    /// <summary>To which unit.</summary>
    public required Guid UnitId { get; init; }

    /// <summary>In which position, or null.</summary>
    public Guid? PositionId { get; init; }

    /// <summary>For good, acting, or seconded.</summary>
    public required AppointmentKind Kind { get; init; }

    /// <summary>The first day, in the agency's zone.</summary>
    public required DateOnly From { get; init; }

    /// <summary>The last day, inclusive, of a term beside; null when it is open.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>The NIP of the superior that is set by name from then on; empty when the tree tells.</summary>
    public string SuperiorNip { get; init; } = "";
}
