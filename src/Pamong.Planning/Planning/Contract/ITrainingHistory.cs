namespace Pamong.Planning.Contract;

/// <summary>What a floor above knows of past training; the urgency of a need counts the years since. Planning does without where nobody offers it.</summary>
public interface ITrainingHistory
{
    /// <summary>One row per employee and competency in which they were trained.</summary>
    IQueryable<TrainedRow> LastTrainings();
}

/// <summary>The last training of a person in a competency.</summary>
public sealed class TrainedRow
{
    /// <summary>Whose.</summary>
    public required Guid EmployeeId { get; init; }

    /// <summary>In which competency.</summary>
    public required Guid CompetencyId { get; init; }

    /// <summary>The last day of the last training in it.</summary>
    public required DateOnly EndedOn { get; init; }
}
