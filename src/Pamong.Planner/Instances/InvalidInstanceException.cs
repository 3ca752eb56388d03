namespace Pamong.Planner;

/// <summary>What is wrong with an instance; a stable name, so that callers can translate.</summary>
public enum InstanceFault
{
    WeeksOutOfRange,
    RulesOutOfRange,
    ColumnLength,
    UnknownUnit,
    UnknownPosition,
    UnknownRequirementRow,
    UnknownRegion,
    UnknownProgramme,
    UnknownBatch,
    UnknownPerson,
    UnknownCompetency,
    RepeatedCompetency,
    NegativeAmount,
    TooManyDonors,
    UnitTypeOutOfRange,
    SeatsOutOfRange,
    WeekOutOfRange,
    RepeatedPin,
    FundNotPossible,
}

/// <summary>One fault of an instance.</summary>
/// <param name="Fault">Its kind.</param>
/// <param name="Subject">What it is about, such as "batch 7".</param>
/// <param name="Message">The whole in an English sentence.</param>
public sealed record InstanceError(InstanceFault Fault, string Subject, string Message);

/// <summary>Thrown when an instance contradicts itself.</summary>
public sealed class InvalidInstanceException(IReadOnlyList<InstanceError> errors)
    : Exception(string.Join(" ", errors.Take(5).Select(e => e.Message)) + (errors.Count > 5 ? $" And {errors.Count - 5} more." : ""))
{
    /// <summary>All faults found, at most a hundred.</summary>
    public IReadOnlyList<InstanceError> Errors { get; } = errors;
}
