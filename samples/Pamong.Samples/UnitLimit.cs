namespace Pamong.Samples;

/// <summary>What a unit can spare.</summary>
/// <param name="Unit">An agency.</param>
/// <param name="MostAway">People away at once in any week.</param>
/// <param name="MostCentral">Rupiah from the central purse.</param>
/// <param name="Closed">ISO weeks of 2027 in which nobody leaves.</param>
internal sealed record UnitLimit(Unit Unit, int MostAway, long MostCentral, string Closed);
