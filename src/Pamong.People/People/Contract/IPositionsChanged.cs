namespace Pamong.People.Contract;

/// <summary>Told after positions were added, changed or taken back, inside the same write transaction.</summary>
public interface IPositionsChanged
{
    /// <summary>Brings in step what derives from positions.</summary>
    Task AfterPositionsChangedAsync(CancellationToken ct);
}
