namespace Pamong.Planning.Contract;

/// <summary>What Planning lends of its needs analysis to the floors above.</summary>
public interface INeeds
{
    /// <summary>The needs of a year that are known by competency.</summary>
    IQueryable<NeedRow> Of(int year);
}

/// <summary>A need as other modules see it.</summary>
public sealed class NeedRow
{
    /// <summary>The need.</summary>
    public required Guid Id { get; init; }

    /// <summary>Whose.</summary>
    public required Guid EmployeeId { get; init; }

    /// <summary>In which competency.</summary>
    public required Guid CompetencyId { get; init; }

    /// <summary>The level needed, 1–5.</summary>
    public required int RequiredLevel { get; init; }

    /// <summary>How far it has come.</summary>
    public required NeedStage State { get; init; }

    /// <summary>How urgent it is.</summary>
    public required int Score { get; init; }
}

/// <summary>How far a need has come.</summary>
public enum NeedStage
{
    /// <summary>Waits for the superior.</summary>
    Listed = 0,

    /// <summary>Waits for the personnel agency.</summary>
    Verified = 1,

    /// <summary>The plan may serve it.</summary>
    Validated = 2,

    /// <summary>Refused, with a reason.</summary>
    Refused = 3,

    /// <summary>No matter of skill.</summary>
    NotTraining = 4,
}
