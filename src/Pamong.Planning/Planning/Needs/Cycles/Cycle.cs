using Pamong.Platform.Data;

namespace Pamong.Planning.Needs.Cycles;

/// <summary>The needs analysis of one year: opened by the personnel agency, with its deadlines.</summary>
[Trailed]
internal sealed class Cycle : TenantOwned
{
    /// <summary>The year that the needs are to be served in; one cycle a year.</summary>
    public required int Year { get; init; }

    /// <summary>When it was opened.</summary>
    public required DateTimeOffset OpenedAt { get; init; }

    /// <summary>Who opened it, as named then.</summary>
    public required string OpenedBy { get; init; }

    /// <summary>The last day for superiors to verify, inclusive.</summary>
    public required DateOnly VerifyBy { get; set; }

    /// <summary>The last day for the personnel agency to validate, inclusive.</summary>
    public required DateOnly ValidateBy { get; set; }

    /// <summary>Whether it takes no more decisions.</summary>
    public bool Closed { get; set; }

    /// <summary>The job that collects, or the last one that did.</summary>
    [NotInTrail]
    public Guid? JobId { get; set; }

    /// <summary>When needs were last collected; null before.</summary>
    public DateTimeOffset? CollectedAt { get; set; }

    /// <summary>How many needs the last collection added.</summary>
    public int Added { get; set; }

    /// <summary>How many it changed.</summary>
    public int Changed { get; set; }

    /// <summary>How many it dropped because their cause vanished.</summary>
    public int Dropped { get; set; }

    /// <summary>The day of the last reminders; null before.</summary>
    public DateOnly? RemindedOn { get; set; }
}
