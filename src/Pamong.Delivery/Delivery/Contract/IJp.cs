namespace Pamong.Delivery.Contract;

/// <summary>What Delivery lends of the JP ledger.</summary>
public interface IJp
{
    /// <summary>One row per person and calendar year with entries.</summary>
    IQueryable<JpYearRow> Years();
}

/// <summary>A person's JP of a year.</summary>
public sealed class JpYearRow
{
    /// <summary>Whose.</summary>
    public required Guid EmployeeId { get; init; }

    /// <summary>The calendar year.</summary>
    public required int Year { get; init; }

    /// <summary>Hundredths of a JP.</summary>
    public required int Hundredths { get; init; }
}
