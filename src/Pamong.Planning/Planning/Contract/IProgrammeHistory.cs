namespace Pamong.Planning.Contract;

/// <summary>Who has completed what; told by the floor above that carries programmes out.</summary>
public interface IProgrammeHistory
{
    /// <summary>Each employee with the code of a programme that they completed.</summary>
    Task<IReadOnlyList<(Guid EmployeeId, string ProgrammeCode)>> CompletedAsync(CancellationToken ct);
}
