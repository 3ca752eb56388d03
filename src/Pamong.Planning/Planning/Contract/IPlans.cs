using Pamong.People.Contract;

namespace Pamong.Planning.Contract;

/// <summary>What Planning lends to the floors above: the plan in force, programmes, batches, funds.</summary>
public interface IPlans
{
    /// <summary>Assignments of the year's plan in force; none before one is enacted.</summary>
    IQueryable<AssignmentRow> InForce(int year);

    /// <summary>Batches that run by the year's plan in force.</summary>
    IQueryable<BatchRow> BatchesInForce(int year);

    /// <summary>The funds of a year.</summary>
    IQueryable<FundRow> Funds(int year);

    /// <summary>What a programme raises: competency and level reached.</summary>
    IQueryable<RaiseRow> Raises();

    /// <summary>
    /// People of a query who may attend a programme by its own rule: kind and rank of position, kind of employment, and the
    /// levels that it asks for beforehand. None when there is no such programme.
    /// </summary>
    Task<IQueryable<PersonRow>> EligibleAsync(Guid programmeId, IQueryable<PersonRow> people, CancellationToken ct);

    /// <summary>The plan in force of a year, or null.</summary>
    Task<Guid?> InForceIdAsync(int year, CancellationToken ct);

    /// <summary>The latest year with a plan in force, or null.</summary>
    Task<int?> LatestYearAsync(CancellationToken ct);
}

/// <summary>An assignment of the plan in force.</summary>
public sealed class AssignmentRow
{
    /// <summary>The assignment.</summary>
    public required Guid Id { get; init; }

    /// <summary>Who attends.</summary>
    public required Guid EmployeeId { get; init; }

    /// <summary>Which batch.</summary>
    public required Guid BatchId { get; init; }

    /// <summary>Which fund pays, or null.</summary>
    public Guid? FundId { get; init; }

    /// <summary>The planned cost per head in rupiah.</summary>
    public required long Cost { get; init; }

    /// <summary>Planned points of gap closed.</summary>
    public required int Gain { get; init; }
}

/// <summary>A batch that runs, with its programme.</summary>
public sealed class BatchRow
{
    /// <summary>The batch.</summary>
    public required Guid Id { get; init; }

    /// <summary>Its programme.</summary>
    public required Guid ProgrammeId { get; init; }

    /// <summary>The programme's code.</summary>
    public required string ProgrammeCode { get; init; }

    /// <summary>The programme's name.</summary>
    public required string ProgrammeName { get; init; }

    /// <summary>The form by its LAN code.</summary>
    public required string Form { get; init; }

    /// <summary>Whole JP.</summary>
    public required int Jp { get; init; }

    /// <summary>The run's number.</summary>
    public required int Number { get; init; }

    /// <summary>The first day.</summary>
    public required DateOnly StartsOn { get; init; }

    /// <summary>The last day, inclusive.</summary>
    public required DateOnly EndsOn { get; init; }

    /// <summary>Where.</summary>
    public required string Place { get; init; }

    /// <summary>The most participants.</summary>
    public required int MaxSeats { get; init; }

    /// <summary>The planned fixed cost in rupiah.</summary>
    public required long FixedCost { get; init; }

    /// <summary>The fund that pays the fixed cost, or null.</summary>
    public Guid? FixedFundId { get; init; }
}

/// <summary>A fund.</summary>
public sealed class FundRow
{
    /// <summary>The fund.</summary>
    public required Guid Id { get; init; }

    /// <summary>Its code.</summary>
    public required string Code { get; init; }

    /// <summary>Its name.</summary>
    public required string Name { get; init; }

    /// <summary>The most that may be spent, in rupiah.</summary>
    public required long Ceiling { get; init; }
}

/// <summary>The level of a competency that a programme brings to.</summary>
public sealed class RaiseRow
{
    /// <summary>The programme.</summary>
    public required Guid ProgrammeId { get; init; }

    /// <summary>The competency.</summary>
    public required Guid CompetencyId { get; init; }

    /// <summary>The level reached, 1–5.</summary>
    public required int Level { get; init; }
}

/// <summary>Told when a plan comes into force, inside the transaction that enacts it.</summary>
public interface IPlanEnacted
{
    /// <summary>The plan of that year is in force from now on.</summary>
    /// <param name="planId">The plan.</param>
    /// <param name="year">Its year.</param>
    Task OnEnactedAsync(Guid planId, int year, CancellationToken ct);
}
